/** Writes lines of bash that name every variable that is not set, and end the script before it does anything. */
export function checkVariables(names: readonly string[]): string[] {
  return [
    "missing=",
    `for name in ${names.join(" ")}; do`,
    `  [ -n "\${!name:-}" ] || missing="$missing $name"`,
    "done",
    'if [ -n "$missing" ]; then',
    '  echo "not set:$missing" >&2',
    "  exit 1",
    "fi",
  ];
}
