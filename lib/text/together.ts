/** Joins things that all belong to a sentence: `a`, `a and b`, `a, b and c`. */
export function together(parts: readonly string[]): string {
  return joined(parts, " and ");
}

/** Joins alternatives: `a`, `a or b`, `a, b or c`. */
export function either(parts: readonly string[]): string {
  return joined(parts, " or ");
}

/** Joins alternative instructions that are clauses of their own: `a`, `a, or b`, `a, b, or c`. */
export function alternatives(clauses: readonly string[]): string {
  return joined(clauses, ", or ");
}

function joined(parts: readonly string[], beforeLast: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${beforeLast}${parts.at(-1)}`;
}
