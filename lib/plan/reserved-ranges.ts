import type { ReservedRange } from "../../types/index.js";
import { type AddressRange, formatAddress, rangesOverlap, shorten } from "../address/index.js";
import type { Model, NetworkModel, Taken } from "../platforms/model.js";
import type { ArrangedPool } from "./arranged-pool.js";

/** What stands in a network beside its pools: what the request names, and pools of networks that share its addresses. */
export function reservedRanges({ networks }: Model, index: number, pools: readonly ArrangedPool[]): ReservedRange[] {
  const network = networks[index];
  if (network === undefined) return [];
  const { prefixes = [network.prefix] } = network;
  const standing = network.taken.map((taken) => ({ range: taken.range, name: taken.name, reason: reasonOf(taken, network) }));
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

function reasonOf({ range, counted }: Taken, { gateway, dnsServers }: NetworkModel): ReservedRange["reason"] {
  if (counted === true) return "dhcp-scope";
  const isOne = (address: number | undefined, { first, last }: AddressRange) => first === address && last === address;
  if (isOne(gateway, range)) return "gateway";
  return (dnsServers ?? []).some((server) => isOne(server, range)) ? "dns-server" : "reserved";
}
