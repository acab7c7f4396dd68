import { type Prefix, shorten } from "../../address/index.js";
import type { AzureCniReading } from "./read-azure-cni.js";

/** A range of the request, and how messages call it. */
export interface NamedRange {
  readonly name: string;
  readonly range: Prefix;
}

/** The IPv4 ranges of one kind: the prefixes of the virtual network, its subnets, or what it is connected to. */
export function namedRanges({ network, subnets, remotes }: AzureCniReading, kind: "network" | "subnets" | "remotes"): NamedRange[] {
  if (kind === "network") return network.v4.map(({ value }) => ({ name: "the virtual network's", range: value }));
  if (kind === "subnets")
    return subnets.flatMap(({ name, v4 }) => v4.map(({ value }) => ({ name: `subnet "${shorten(name)}"`, range: value })));
  return remotes.flatMap(({ kind: remote, name, v4 }) =>
    v4.map(({ value }) => ({ name: remote === "peered" ? `the peered network "${shorten(name)}"` : "the on-premises", range: value })),
  );
}
