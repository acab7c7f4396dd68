/**
 * An IPv6 address in the canonical form of RFC 5952: lower case, no leading zeros, the longest run of two or more zero
 * groups as `::`, the first of equal runs.
 *
 * @param address 0 to 2^128 - 1
 */
export function formatAddress6(address: bigint): string {
  const digits = address.toString(16).padStart(32, "0");
  const groups = Array.from({ length: 8 }, (_, i) => Number.parseInt(digits.slice(4 * i, 4 * i + 4), 16).toString(16));
  const [first, length] = longestRunOfZeros(groups);
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, first).join(":")}::${groups.slice(first + length).join(":")}`;
}

function longestRunOfZeros(groups: readonly string[]): readonly [first: number, length: number] {
  let [first, length] = [0, 0];
  let run = 0;
  for (const [i, group] of groups.entries()) {
    run = group === "0" ? run + 1 : 0;
    if (run > length) [first, length] = [i - run + 1, run];
  }
  return [first, length];
}
