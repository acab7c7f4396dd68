import type { Prefix, Prefix6 } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { UseKind } from "../model/address-use.js";
import type { IpPrefixes } from "../reading/read-prefixes.js";
import { namedUsers } from "../reading/users.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** A network of the request, and how messages call its prefixes. */
export interface NamedNetwork extends IpPrefixes {
  readonly kind: UseKind;
  readonly name: string;
  /** Pointer to the network, where it may have prefixes that overlap. */
  readonly owner?: string;
}

/** A range of the request, and how messages call it. */
export interface NamedRange<Range = Prefix> {
  readonly name: string;
  readonly range: Range;
}

/** Lists the networks that a request names: those that the virtual network is connected to or reaches, its subnets, and itself. */
export function namedNetworks({ network, subnets, remotes, reachable }: ParsedAzureCniRequest): NamedNetwork[] {
  return [
    ...remotes.map(({ kind, name, v4, v6 }, index): NamedNetwork => {
      if (kind === "on-premises") return { kind, name: "the on-premises prefix", v4, v6 };
      const owner = pointer(network.path, "peeredNetworks", index);
      return { kind: "peered-network", name: `the peered network "${shorten(name)}"`, owner, v4, v6 };
    }),
    ...reachable.map(({ name, v4, v6 }): NamedNetwork => {
      return { kind: "reachable-network", name: `the reachable network "${shorten(name)}"`, v4, v6 };
    }),
    ...subnets.map(({ name, v4, v6 }): NamedNetwork => ({ kind: "subnet", name: `subnet "${shorten(name)}"`, v4, v6 })),
    { kind: "virtual-network", name: "the virtual network's prefix", v4: network.v4, v6: network.v6 },
  ];
}

/** The named networks and those of users, which may overlap anything but services and pods. */
function usedNetworks(reading: ParsedAzureCniRequest): (IpPrefixes & { readonly name: string })[] {
  const users = namedUsers(reading.users).map(({ name, ...prefixes }) => ({ ...prefixes, name: `the users in "${shorten(name)}"` }));
  return [...namedNetworks(reading), ...users];
}

/** Finds what in a request overlaps a range that would be chosen by default: the first few, for a message. */
export function defaultObstacles(reading: ParsedAzureCniRequest, prefix: Prefix): readonly NamedRange[] {
  const all = usedNetworks(reading).flatMap(({ name, v4 }) => v4.map(({ value }) => ({ name, range: value })));
  const [met = []] = firstOverlaps(
    [prefix],
    all.map(({ range }) => range),
    named + 1,
  );
  return met.flatMap((index) => all[index] ?? []);
}

/** The IPv6 ranges of all networks of a request. */
export function namedRanges6(reading: ParsedAzureCniRequest): NamedRange<Prefix6>[] {
  return usedNetworks(reading).flatMap(({ name, v6 }) => v6.map(({ value }) => ({ name, range: value })));
}
