/**
 * Writes a literal text for an ARM template, whose texts in brackets are expressions.
 *
 * Only a text that begins with `[` and ends with `]` is read as an expression, and only there does ARM remove an additional
 * bracket.
 */
export function armLiteral(text: string): string {
  return text.startsWith("[") && text.endsWith("]") ? `[${text}` : text;
}

/** Writes a text inside an ARM expression: in single quotes, which are doubled inside it. */
export function armExpressionText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
