/** Writes what a script needs to call az. @param extensions of az */
export function needsAz(extensions: readonly string[]): string {
  const noun = extensions.length === 1 ? "extension" : "extensions";
  const withThem = extensions.length === 0 ? "" : ` with the ${noun} ${extensions.join(", ")}`;
  return `Needs az${withThem}, signed in. It stops at the first error.`;
}
