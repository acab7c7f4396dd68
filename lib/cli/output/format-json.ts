/** Formats a result as JSON like az does: two spaces, one line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value ?? null, null, 2)}\n`;
}
