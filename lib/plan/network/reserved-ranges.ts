import type { ReservedRange } from "../../../types/index.js";
import { type AddressRange, formatAddress, rangesOverlap } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { type AddressUse, isEnd, type UseKind } from "../../platforms/model/address-use.js";
import type { Model, NetworkModel } from "../../platforms/model/model.js";
import { shorten } from "../../text/shorten.js";
import type { ArrangedPool } from "./placed-pool.js";

/** The address uses that a plan distinguishes. */
const reasons: ReadonlyMap<UseKind, ReservedRange["reason"]> = new Map([
  ["gateway", "gateway"],
  ["dns-server", "dns-server"],
  ["dhcp-scope", "dhcp-scope"],
  ["subnet", "subnet"],
]);

/** The number of ranges of a space that are listed in each of its networks. With more, a network lists only its own. */
const mostInSpace = 1000;

/**
 * Returns for each network the address uses outside its pools: those that the request names, and pools of networks that share
 * its addresses. Its own network and broadcast address are not included, and a use that several networks name is listed once.
 */
export function reservedRanges({ networks }: Model, pools: readonly ArrangedPool[]): ReservedRange[][] {
  const poolsIn = groupedBy(pools, ({ pool }) => (networks[pool.network] as NetworkModel).space);
  const byNetwork = new Map<readonly AddressUse[], ReadonlyMap<string | undefined, readonly AddressUse[]>>();
  const ownOf = ({ uses, path }: NetworkModel): readonly AddressUse[] => {
    const known = byNetwork.get(uses) ?? groupedBy(uses, ({ networkPath }) => networkPath);
    byNetwork.set(uses, known);
    return known.get(path) ?? [];
  };
  return networks.map((network, index) => {
    const { prefix, prefixes = [prefix], space } = network;
    const reaches = (range: AddressRange) => prefixes.some((one) => rangesOverlap(range, one));
    const others = (poolsIn.get(space) ?? []).filter(({ pool }) => pool.network !== index);
    const isOwnEnd = (use: AddressUse) => isEnd(use) && (use.range.first === prefix.first || use.range.first === prefix.last);
    const isFew = network.uses.length + others.length <= mostInSpace;
    const uses = isFew ? network.uses : ownOf(network);
    const all = [
      // two networks may have the same ends
      ...uses.filter((use) => !isOwnEnd(use) && reaches(use.range)).map(asReserved),
      ...(network.held ?? []).map(({ name, range }): Reserved => ({ name, range, reason: "reserved" })),
      ...(isFew ? others : []).filter(({ range }) => reaches(range)).map((pool) => ofAnother(pool, networks)),
    ];
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
      .sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last)
      .map(({ range, name, reason }) => ({ name, reason, start: formatAddress(range.first), end: formatAddress(range.last) }));
  });
}

/** Writes a range with its name and its use. */
interface Reserved extends Pick<ReservedRange, "name" | "reason"> {
  readonly range: AddressRange;
}

function asReserved({ range, name, kind }: AddressUse): Reserved {
  return { range, name, reason: reasons.get(kind) ?? "reserved" };
}

function ofAnother({ pool, range }: ArrangedPool, networks: Model["networks"]): Reserved {
  const name = `${shorten(pool.name)} of network "${shorten((networks[pool.network] as NetworkModel).name)}"`;
  return { range, name, reason: "other-network" };
}
