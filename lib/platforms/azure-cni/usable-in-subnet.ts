import { type Address, type AddressRange, type Prefix, rangeSize } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";

const { atStart, atEnd, addresses, longestPrefixLength } = azureCniRules["azure-reserved-five"].values;

/** The addresses of a subnet that Azure does not keep for itself; none where it is smaller than the smallest subnet. */
export function usableInSubnet(prefix: Prefix): AddressRange | undefined {
  if (prefix.prefixLength > longestPrefixLength) return undefined;
  return { first: (prefix.first + atStart) as Address, last: (prefix.last - atEnd) as Address };
}

/** How many addresses of subnets Azure does not keep for itself. */
export function usableCount(prefixes: readonly Prefix[]): number {
  return prefixes.map(usableInSubnet).reduce((sum, range) => sum + (range === undefined ? 0 : rangeSize(range)), 0);
}

/** The longest prefix of a subnet with room for so many addresses beside those Azure keeps; below 0 where none has it. */
export function subnetPrefixLength(count: number): number {
  let prefixLength: number = longestPrefixLength;
  while (2 ** (32 - prefixLength) < count + addresses) prefixLength--;
  return prefixLength;
}
