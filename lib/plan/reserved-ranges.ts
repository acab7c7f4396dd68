import type { ReservedRange } from "../../types/index.js";
import { formatAddress, rangesOverlap, shorten } from "../address/index.js";
import type { Model } from "../platforms/model.js";
import type { ArrangedPool } from "./arranged-pool.js";

/** The uses that a plan tells apart. */
const reasons: ReadonlyMap<string | undefined, ReservedRange["reason"]> = new Map([
  ["gateway", "gateway"],
  ["dns-server", "dns-server"],
  ["dhcp-scope", "dhcp-scope"],
]);

/** What stands in a network beside its pools: what the request names, and pools of networks that share its addresses. */
export function reservedRanges({ networks }: Model, index: number, pools: readonly ArrangedPool[]): ReservedRange[] {
  const network = networks[index];
  if (network === undefined) return [];
  const { prefixes = [network.prefix] } = network;
  const standing = network.taken.map((taken) => ({ range: taken.range, name: taken.name, reason: reasons.get(taken.use) ?? "reserved" }));
  const shared = pools.filter(({ pool, range }) => {
    return (
      pool.network !== index && networks[pool.network]?.space === network.space && prefixes.some((prefix) => rangesOverlap(range, prefix))
    );
  });
  const ofOthers = shared.map(({ pool, range }) => {
    const name = `${shorten(pool.name)} of network "${shorten(networks[pool.network]?.name ?? "")}"`;
    return { range, name, reason: "other-network" as const };
  });
  return [...standing, ...ofOthers]
    .sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last)
    .map(({ range, name, reason }) => ({ name, reason, start: formatAddress(range.first), end: formatAddress(range.last) }));
}
