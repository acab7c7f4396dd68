import { type AddressRange6, contains6, formatAddress6, overlaps6, type Prefix6, parsePrefix6 } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { namedUsers } from "../reading/users.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** How many places are tried; each is after one conflict. */
const tries = 256;

/** The private addresses of IPv6, outside which nothing is chosen. */
const area = /* @__PURE__ */ parsePrefix6(azureCniRules["aks-svc-range"].values.searched6);

/** The addresses of a /64. */
const step = 1n << 64n;

/** Finds an IPv6 range without overlaps: the usual one, or the next of its size after a conflict. */
export function clearRanges6({
  network,
  subnets,
  remotes,
  reachable,
  users,
}: ParsedAzureCniRequest): (usual: string, avoid: readonly Prefix6[]) => Prefix6 | undefined {
  const named = [network, ...subnets, ...remotes, ...reachable, ...namedUsers(users)].flatMap(({ v6 }) => v6.map(({ value }) => value));
  const found = new Map<string, Prefix6 | undefined>();
  return (usual, avoid) => {
    const key = JSON.stringify([usual, avoid.map(({ first, last }) => `${first}-${last}`)]);
    if (!found.has(key)) found.set(key, firstClear(parsePrefix6(usual), [...named, ...avoid]));
    return found.get(key);
  };
}

function firstClear({ first, last, prefixLength }: Prefix6, usedRanges: readonly Prefix6[]): Prefix6 | undefined {
  let candidate: AddressRange6 = { first, last };
  for (let index = 0; index < tries && contains6(area, candidate); index++) {
    const met = usedRanges.find((prefix) => overlaps6(prefix, candidate));
    if (met === undefined) return { ...candidate, address: candidate.first, prefixLength, text: formatAddress6(candidate.first) };
    // at the same place in the first /64 after the conflict
    const steps = (met.last - candidate.first) / step + 1n;
    candidate = { first: candidate.first + steps * step, last: candidate.last + steps * step };
  }
  return undefined;
}
