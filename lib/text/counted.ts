/** Writes a number of things in words: `1 address`, `2 addresses`, `1 error finding`. */
export function counted(count: number, noun = "address"): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun}${noun.endsWith("s") ? "es" : "s"}`;
}
