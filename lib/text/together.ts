/** Things that all belong to a sentence: `a`, `a and b`, `a, b and c`. */
export function together(parts: readonly string[]): string {
  return joined(parts, " and ");
}

/** Things of which one is enough: `a`, `a or b`, `a, b or c`. */
export function either(parts: readonly string[]): string {
  return joined(parts, " or ");
}

/** Instructions of which one is enough, which are clauses of their own: `a`, `a, or b`, `a, b, or c`. */
export function alternatives(clauses: readonly string[]): string {
  return joined(clauses, ", or ");
}

function joined(parts: readonly string[], beforeLast: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${beforeLast}${parts.at(-1)}`;
}
