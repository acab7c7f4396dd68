import { formatAddress6, overlaps6, type Prefix6, parsePrefix6 } from "../../address/index.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** How many neighbours of the usual range are tried. */
const tries = 256;

/** Finds an IPv6 range clear of everything the request names: the usual one, or the next of its size in another /64. */
export function clearRanges6({
  network,
  subnets,
  remotes,
}: ParsedAzureCniRequest): (usual: string, avoid: readonly Prefix6[]) => Prefix6 | undefined {
  const named = [network, ...subnets, ...remotes].flatMap(({ v6 }) => v6.map(({ value }) => value));
  const found = new Map<string, Prefix6 | undefined>();
  return (usual, avoid) => {
    const key = JSON.stringify([usual, avoid.map(({ first, last }) => `${first}-${last}`)]);
    if (!found.has(key)) found.set(key, firstClear(parsePrefix6(usual), [...named, ...avoid]));
    return found.get(key);
  };
}

function firstClear({ first, last, prefixLength }: Prefix6, usedRanges: readonly Prefix6[]): Prefix6 | undefined {
  const step = 1n << 64n;
  for (let index = 0n; index < tries; index++) {
    const candidate = { first: first + index * step, last: last + index * step };
    if (!usedRanges.some((prefix) => overlaps6(prefix, candidate)))
      return { ...candidate, address: candidate.first, prefixLength, text: formatAddress6(candidate.first) };
  }
  return undefined;
}
