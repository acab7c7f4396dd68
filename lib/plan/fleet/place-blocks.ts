import type { FleetRequest } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressSet,
  type Prefix,
  parsePrefix,
  prefixAt,
  rangesOverlap,
  subtract,
  union,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { groupedBy } from "../../collections/group-by.js";
import { ipv4Prefix } from "../../input/formats.js";
import { prefixesToAvoid, rangesElsewhere, type SiteNetwork, siteNetworks } from "../../platforms/site-networks.js";
import { addressRules } from "../../rules/address-rules.js";
import { firstFit } from "../placement/first-fit.js";
import type { RangeToPlace } from "../placement/lowest-start.js";
import { type Arrangement, placeRanges } from "../placement/place-ranges.js";
import { previousBlocks, previousPlanOf } from "./previous-blocks.js";
import { requestedLength } from "./requested-length.js";

/** A network of one of the sites. */
export interface FleetNetwork extends SiteNetwork {
  readonly site: number;
}

/** The outcome for a network that requests a block. */
export type Block = { readonly network: FleetNetwork } & (
  | { readonly kind: "kept" | "placed"; readonly prefix: Prefix; readonly isOutside: boolean }
  /** Its existing block has another length than it requests. */
  | { readonly kind: "changed"; readonly prefix: Prefix }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-supernet" }
  | { readonly kind: "no-room"; readonly prefixLength: number }
);

/** The blocks of all sites. */
export interface BlockArrangement {
  readonly supernet?: Prefix;
  readonly networks: readonly FleetNetwork[];
  /** In request order, one for each network that requests a block. */
  readonly blocks: readonly Block[];
  /** Everything that sites name, the existing blocks, and every new block. */
  readonly usedRanges: AddressSet;
  /** What was free before blocks were placed. */
  readonly free: AddressSet;
  readonly inRequestOrder: boolean;
}

/** A block that has to be placed. */
interface OpenBlock {
  readonly network: FleetNetwork;
  readonly prefixLength: number;
}

/** The limit of the search that also avoids optional ranges. */
const stepsToAvoid = 50_000;

/**
 * Places a block in the supernet for every network of a fleet that requests one.
 *
 * Existing blocks are kept. The others are placed in request order, each at the lowest boundary where it overlaps no prefix or
 * DNS server that any site names, and none of the default ranges of pods and services as long as there is room outside them. If
 * one does not fit, the others are still placed.
 *
 * @param steps limit of the search, if it differs from the usual one
 */
export function arrangeBlocks(fleet: FleetRequest, steps: number = addressRules["pool-search-limit"].values.steps): BlockArrangement {
  const supernet = fleet.supernet === undefined ? undefined : parsePrefix(fleet.supernet);
  const networks = fleet.sites.flatMap(({ request }, site) => siteNetworks(request).map((network): FleetNetwork => ({ ...network, site })));
  const fixed = new Map<FleetNetwork, Block>();
  const open: OpenBlock[] = [];
  const uses: AddressRange[] = [];
  for (const own of bySite(networks)) {
    const exists = previousBlocks(previousPlanOf(fleet, own[0]?.site ?? 0), own);
    for (const network of own) {
      const length = requestedLength(network.text);
      if (length === undefined) continue;
      const prefix = exists.get(network.key);
      if (typeof length === "object") fixed.set(network, { network, kind: "unreadable", reason: length.reason });
      else if (prefix !== undefined) {
        uses.push(prefix);
        fixed.set(network, keptBlock(network, prefix, length, supernet));
      } else if (supernet === undefined) fixed.set(network, { network, kind: "no-supernet" });
      else open.push({ network, prefixLength: length });
    }
  }
  const named = namedByAll(fleet, networks, supernet);
  const stood = addressSet([...named, ...uses]);
  const free = supernet === undefined ? [] : subtract([supernet], stood);
  const placed = supernet === undefined ? undefined : place(open, supernet, free, avoidedBy(fleet), steps);
  for (const block of placed?.blocks ?? []) fixed.set(block.network, block);
  const blocks = networks.flatMap((network) => fixed.get(network) ?? []);
  const held = addressSet(blocks.flatMap((block) => (block.kind === "placed" ? [block.prefix] : [])));
  return {
    ...defined({ supernet }),
    networks,
    blocks,
    usedRanges: union(stood, held),
    free,
    inRequestOrder: placed?.inRequestOrder ?? true,
  };
}

function bySite(networks: readonly FleetNetwork[]): Iterable<readonly FleetNetwork[]> {
  return groupedBy(networks, ({ site }) => site).values();
}

function keptBlock(network: FleetNetwork, prefix: Prefix, requested: number, supernet: Prefix | undefined): Block {
  if (prefix.prefixLength !== requested) return { network, kind: "changed", prefix };
  const isOutside = supernet !== undefined && (prefix.first < supernet.first || prefix.last > supernet.last);
  return { network, kind: "kept", prefix: prefixAt(prefix.first, requested), isOutside };
}

/**
 * What sites name, as far as it leaves room for a block: a route to the whole supernet leaves none and is not a use of it; a
 * network that covers all of it is one.
 */
function namedByAll({ sites }: FleetRequest, networks: readonly FleetNetwork[], supernet: Prefix | undefined): AddressRange[] {
  if (supernet === undefined) return [];
  const elsewhere = sites.flatMap(({ request }) => rangesElsewhere(request));
  const prefixes = networks.flatMap(({ text }) => (ipv4Prefix.fault(text) === undefined ? [parsePrefix(text)] : []));
  return [...elsewhere.filter(({ first, last }) => first > supernet.first || last < supernet.last), ...prefixes].filter((range) =>
    rangesOverlap(range, supernet),
  );
}

function avoidedBy({ sites }: FleetRequest): AddressSet {
  const prefixes = new Set(sites.flatMap(({ request }) => prefixesToAvoid(request)));
  return addressSet([...prefixes].map(parsePrefix));
}

/** The largest first is the best order for blocks on their boundaries, and it is tried, so no search is given up here. */
function place(
  open: readonly OpenBlock[],
  supernet: Prefix,
  free: AddressSet,
  avoided: AddressSet,
  steps: number,
): { readonly blocks: readonly Block[]; readonly inRequestOrder: boolean } {
  const toPlace = open.map(({ prefixLength }): RangeToPlace => {
    const size = 2 ** (32 - prefixLength);
    return { size, alignment: size, within: supernet, room: 0 };
  });
  let arrangement: Arrangement = placeRanges(subtract(free, avoided), toPlace, Math.min(steps, stepsToAvoid));
  if (arrangement.kind !== "placed") arrangement = placeRanges(free, toPlace, steps);
  const starts: readonly (Address | undefined)[] = arrangement.kind === "placed" ? arrangement.starts : firstFit(free, toPlace);
  const blocks = open.map(({ network, prefixLength }, index): Block => {
    const start = starts[index];
    if (start !== undefined) return { network, kind: "placed", prefix: prefixAt(start, prefixLength), isOutside: false };
    return { network, kind: "no-room", prefixLength };
  });
  return { blocks, inRequestOrder: arrangement.kind !== "placed" || arrangement.inRequestOrder };
}
