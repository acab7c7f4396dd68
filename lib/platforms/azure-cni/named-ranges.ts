import type { Prefix, Prefix6 } from "../../address/index.js";
import { named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { IpPrefixes } from "../reading/read-prefixes.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** A range of the request, and its name in messages. */
export interface NamedRange {
  readonly name: string;
  readonly range: Prefix;
}

/** Finds what in a request overlaps a range that would be chosen by default: the first few, for a message. */
export function defaultObstacles(reading: ParsedAzureCniRequest, prefix: Prefix): readonly NamedRange[] {
  const all = (["remotes", "reachable", "subnets", "network"] as const).flatMap((kind) => namedRanges(reading, kind));
  const [met = []] = firstOverlaps(
    [prefix],
    all.map(({ range }) => range),
    named + 1,
  );
  return met.map((index) => all[index] as NamedRange);
}

/** The IPv4 ranges of one kind: the prefixes of the virtual network, its subnets, or what it is connected to. */
export function namedRanges(
  { network, subnets, remotes, reachable }: ParsedAzureCniRequest,
  kind: "network" | "subnets" | "remotes" | "reachable",
): NamedRange[] {
  if (kind === "network") return network.v4.map(({ value }) => ({ name: "the virtual network's", range: value }));
  if (kind === "subnets")
    return subnets.flatMap(({ name, v4 }) => v4.map(({ value }) => ({ name: `subnet "${shorten(name)}"`, range: value })));
  if (kind === "reachable")
    return reachable.flatMap(({ name, v4 }) => v4.map(({ value }) => ({ name: `the reachable network "${shorten(name)}"`, range: value })));
  return remotes.flatMap(({ kind: remote, name, v4 }) =>
    v4.map(({ value }) => ({ name: remote === "peered" ? `the peered network "${shorten(name)}"` : "the on-premises", range: value })),
  );
}

/** The IPv6 ranges of all kinds. */
export function namedRanges6({ network, subnets, remotes, reachable }: ParsedAzureCniRequest): {
  readonly name: string;
  readonly range: Prefix6;
}[] {
  const of = (name: string, { v6 }: IpPrefixes) => v6.map(({ value }) => ({ name, range: value }));
  return [
    ...remotes.flatMap((remote) =>
      of(remote.kind === "peered" ? `the peered network "${shorten(remote.name)}"` : "the on-premises", remote),
    ),
    ...reachable.flatMap((other) => of(`the reachable network "${shorten(other.name)}"`, other)),
    ...subnets.flatMap((subnet) => of(`subnet "${shorten(subnet.name)}"`, subnet)),
    ...of("the virtual network's", network),
  ];
}
