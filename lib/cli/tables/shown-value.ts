/** Shows a value in a cell: a range in its usual form, the first few plain values of an object. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(shownValue).join(", ");
  if (typeof value !== "object") return String(value);
  const { start, end, ...others } = value as Readonly<Record<string, unknown>>;
  const plain = Object.entries(others)
    .filter(([, member]) => typeof member !== "object")
    .slice(0, 3);
  const range = start === undefined ? [] : [start === end ? String(start) : `${String(start)}-${String(end)}`];
  return [...range, ...plain.map(([name, member]) => (name === "name" ? String(member) : `${name} ${String(member)}`))].join(", ");
}
