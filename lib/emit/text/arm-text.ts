/**
 * A literal text as it stands in an ARM template, whose texts in brackets are expressions.
 *
 * Only a text that begins with `[` and ends with `]` is read as one, and only there is a further bracket taken off again.
 */
export function armLiteral(text: string): string {
  return text.startsWith("[") && text.endsWith("]") ? `[${text}` : text;
}

/** A text inside an ARM expression: in single quotes, which are doubled in it. */
export function armExpressionText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
