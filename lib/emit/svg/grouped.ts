/** Writes a count with commas between groups of three digits, whatever the language of the machine. */
export function grouped(count: number): string {
  const digits = String(count);
  const first = digits.length % 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/.{3}/g) ?? [])].filter((group) => group !== "").join(",");
}
