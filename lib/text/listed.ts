/**
 * Lists the first few items, for a message: `a`, `a and b`, `a, b, c and 4 more`.
 *
 * @param items texts as they are to be shown
 * @param most  how many are named; the rest is counted
 */
export function listed(items: readonly string[], most = 3): string {
  const named = items.slice(0, most);
  const rest = items.length > most ? `${items.length - most} more` : named.pop();
  if (rest === undefined) return "";
  return named.length === 0 ? rest : `${named.join(", ")} and ${rest}`;
}
