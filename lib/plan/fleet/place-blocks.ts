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

/** What becomes of a network that asks for a block. */
export type Block = { readonly network: FleetNetwork } & (
  | { readonly kind: "kept" | "placed"; readonly prefix: Prefix; readonly isOutside: boolean }
  /** It stands with another length than it asks for. */
  | { readonly kind: "changed"; readonly prefix: Prefix }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-supernet" }
  | { readonly kind: "misfit"; readonly prefixLength: number }
);

/** The blocks of all sites. */
export interface BlockArrangement {
  readonly supernet?: Prefix;
  readonly networks: readonly FleetNetwork[];
  /** In the order of the request, one for each network that asks for a block. */
  readonly blocks: readonly Block[];
  /** Everything that sites name, what stands, and every block. */
  readonly usedRanges: AddressSet;
  /** What was free before blocks were placed. */
  readonly free: AddressSet;
  readonly inRequestOrder: boolean;
}

/** A block to be placed. */
interface OpenBlock {
  readonly network: FleetNetwork;
  readonly prefixLength: number;
}

/** What the search may cost for the sake of ranges that had better be avoided. */
const stepsToAvoid = 50_000;

/**
 * Gives every network of a fleet that asks for a block its place in the supernet.
 *
 * Blocks that stand are kept. The others stand in the order of the request, each at the lowest boundary that is clear of
 * all prefixes and DNS servers that any site names, and of the ranges pods and services have where nobody says
 * otherwise, as long as there is room beside those. Where one has no place the others still get theirs.
 *
 * @param steps bound of the search, where another than the usual one is wanted
 */
export function arrangeBlocks(fleet: FleetRequest, steps: number = addressRules["pool-search-limit"].values.steps): BlockArrangement {
  const supernet = fleet.supernet === undefined ? undefined : parsePrefix(fleet.supernet);
  const networks = fleet.sites.flatMap(({ request }, site) => siteNetworks(request).map((network): FleetNetwork => ({ ...network, site })));
  const fixed = new Map<FleetNetwork, Block>();
  const open: OpenBlock[] = [];
  const uses: AddressRange[] = [];
  for (const own of bySite(networks)) {
    const stands = previousBlocks(previousPlanOf(fleet, own[0]?.site ?? 0), own);
    for (const network of own) {
      const length = requestedLength(network.text);
      if (length === undefined) continue;
      const prefix = stands.get(network.key);
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
    ...(supernet === undefined ? {} : { supernet }),
    networks,
    blocks,
    usedRanges: union(stood, held),
    free,
    inRequestOrder: placed?.inRequestOrder ?? true,
  };
}

function bySite(networks: readonly FleetNetwork[]): Iterable<readonly FleetNetwork[]> {
  const sites = new Map<number, FleetNetwork[]>();
  for (const network of networks) {
    const own = sites.get(network.site);
    if (own === undefined) sites.set(network.site, [network]);
    else own.push(network);
  }
  return sites.values();
}

function keptBlock(network: FleetNetwork, prefix: Prefix, requested: number, supernet: Prefix | undefined): Block {
  if (prefix.prefixLength !== requested) return { network, kind: "changed", prefix };
  const isOutside = supernet !== undefined && (prefix.first < supernet.first || prefix.last > supernet.last);
  return { network, kind: "kept", prefix: prefixAt(prefix.first, requested), isOutside };
}

/**
 * What sites name, as far as a block can stand beside it: a route to the whole supernet leaves nothing, and is no use of
 * it; a network that has all of it is one.
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

/** The largest first is the best there is for blocks on their boundaries, and that is tried, so no search is given up here. */
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
    return { network, kind: "misfit", prefixLength };
  });
  return { blocks, inRequestOrder: arrangement.kind !== "placed" || arrangement.inRequestOrder };
}
