import { formatPrefix, type Prefix } from "../../address/index.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** A range of the request, and how messages call it. */
export interface NamedRange {
  readonly name: string;
  readonly range: Prefix;
}

/** Finds what in a request overlaps a range that would be chosen by default: the first few things, for a message. */
export function defaultObstacles(reading: ParsedAzureCniRequest, prefix: Prefix): readonly NamedRange[] {
  const all = (["remotes", "subnets", "network"] as const).flatMap((kind) => namedRanges(reading, kind));
  const [met = []] = firstOverlaps(
    [prefix],
    all.map(({ range }) => range),
    named + 1,
  );
  return met.map((index) => all[index] as NamedRange);
}

/** Why a default range is not chosen. `obstacles`: what overlaps it. */
export function whyNotDefault(obstacles: readonly NamedRange[]): string {
  if (obstacles.length === 0) return "is too small or not clear";
  return `overlaps ${few(obstacles.map(({ name, range }) => `${name} ${formatPrefix(range)}`))}`;
}

/** The IPv4 ranges of one kind: the prefixes of the virtual network, its subnets, or what it is connected to. */
export function namedRanges({ network, subnets, remotes }: ParsedAzureCniRequest, kind: "network" | "subnets" | "remotes"): NamedRange[] {
  if (kind === "network") return network.v4.map(({ value }) => ({ name: "the virtual network's", range: value }));
  if (kind === "subnets")
    return subnets.flatMap(({ name, v4 }) => v4.map(({ value }) => ({ name: `subnet "${shorten(name)}"`, range: value })));
  return remotes.flatMap(({ kind: remote, name, v4 }) =>
    v4.map(({ value }) => ({ name: remote === "peered" ? `the peered network "${shorten(name)}"` : "the on-premises", range: value })),
  );
}
