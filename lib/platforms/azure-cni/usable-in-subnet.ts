import { type AddressRange, addressAfter, addressBefore, type Prefix, rangeSize } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";

const { atStart, atEnd, addresses, longestPrefixLength } = azureCniRules["azure-reserved-five"].values;

/**
 * Returns the addresses of a subnet that are in no whole block for a node: its first block and its last, which contain those
 * that Azure reserves.
 */
export const keptBesideBlocks =
  azureCniRules["aks-podsubnet-static-whole"].values.blocks * azureCniRules["aks-podsubnet-static"].values.block;

/** Returns the addresses of a subnet that Azure does not reserve; none if it is smaller than the smallest subnet. */
export function usableInSubnet(prefix: Prefix): AddressRange | undefined {
  if (prefix.prefixLength > longestPrefixLength) return undefined;
  return { first: addressAfter(prefix.first, atStart), last: addressBefore(prefix.last, atEnd) };
}

/** Counts the addresses of subnets that Azure does not reserve. */
export function usableCount(prefixes: readonly Prefix[]): number {
  return prefixes.map(usableInSubnet).reduce((sum, range) => sum + (range === undefined ? 0 : rangeSize(range)), 0);
}

/**
 * Counts the addresses of subnets in blocks that a node can have completely.
 *
 *     10.1.0.0/26  |####............|................|................|...............#|
 *                    Azure's four      a block          a block          Azure's one
 */
export function blockCount(prefixes: readonly Prefix[]): number {
  return prefixes.reduce((sum, prefix) => sum + Math.max(0, rangeSize(prefix) - keptBesideBlocks), 0);
}

/**
 * Returns the longest prefix of a subnet with room for so many addresses in addition to those that cannot be used; below 0 if
 * none has it.
 *
 * @param kept addresses of it that cannot be used: by default those that Azure reserves
 */
export function subnetPrefixLength(count: number, kept: number = addresses): number {
  let prefixLength: number = longestPrefixLength;
  while (2 ** (32 - prefixLength) < count + kept) prefixLength--;
  return prefixLength;
}
