import type { Finding, FleetRequest, PatchOperation } from "../../../types/index.js";
import { formatPrefix, intersect, type Prefix, parsePrefix, rangeContains, setSize, specialPurposeOf } from "../../address/index.js";
import { valuesByKey } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { fleetRules } from "../../rules/fleet-rules.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import { alternatives } from "../../text/together.js";
import { applyPatch } from "../apply-patch.js";
import { largerPrefix } from "../placement/larger-prefix.js";
import { arrangeBlocks, type Block, type BlockArrangement, type FleetNetwork } from "./place-blocks.js";

/** The limit of each attempt at something that fits, and for how many blocks it is tried. */
const bounds = { steps: 50_000, blocks: 20 };

/** Pointer to the prefix of a network in the fleet request. */
export function fleetPath({ site, path }: FleetNetwork): string {
  return pointer("/sites", site, "request") + path;
}

/**
 * Reports findings about the blocks, by site: a block that does not fit, with what would, and an existing block that differs
 * from the request.
 *
 * @param plans whether a site can be planned after the fleet is changed
 */
export function blockFindings(
  fleet: FleetRequest,
  arrangement: BlockArrangement,
  plans: (changed: FleetRequest, site: number) => boolean,
): ReadonlyMap<number, readonly Finding[]> {
  const failures = arrangement.blocks.filter(isFailure);
  const larger = failures.length === 0 ? undefined : largerSupernet(fleet, arrangement);
  const findings = arrangement.blocks.flatMap((block): [site: number, finding: Finding][] => {
    const smaller = isFailure(block) && failures.indexOf(block) < bounds.blocks ? smallerBlock(fleet, block, failures, plans) : undefined;
    const finding = findingFor(block, arrangement, larger, smaller);
    return finding === undefined ? [] : [[block.network.site, finding]];
  });
  return valuesByKey(findings);
}

type PlacementFailure = Extract<Block, { readonly kind: "no-room" }>;

function isFailure(block: Block): block is PlacementFailure {
  return block.kind === "no-room";
}

function findingFor(
  block: Block,
  arrangement: BlockArrangement,
  larger: string | undefined,
  smaller: number | undefined,
): Finding | undefined {
  const { network } = block;
  const at = { path: fleetPath(network), received: shorten(network.text) };
  switch (block.kind) {
    case "placed":
      return undefined;
    case "kept": {
      if (!block.isOutside || arrangement.supernet === undefined) return undefined;
      const message = `${network.called} is ${formatPrefix(block.prefix)} in the previous plan, outside the supernet ${formatPrefix(arrangement.supernet)}, and does not move`;
      return findingOf(fleetRules["fleet-block-outside"], { ...at, message });
    }
    case "changed": {
      const length = `/${block.prefix.prefixLength}`;
      const message = `${network.called} is ${formatPrefix(block.prefix)} in the previous plan but requests a block of ${network.text}; existing blocks cannot change, so request ${length}`;
      const repairs = [{ text: `request ${length}`, patch: [replace(at.path, length)] }];
      return findingOf(fleetRules["fleet-block-changed"], { ...at, message, repairs });
    }
    case "unreadable":
      return findingOf(addressRules["prefix-syntax"], { ...at, message: block.reason });
    case "no-supernet": {
      const message = `${network.called} requests a block of ${network.text}, but there is no supernet; give one, or a prefix such as 10.0.0.0${network.text}`;
      return findingOf(fleetRules["fleet-no-supernet"], { ...at, message });
    }
    default:
      return failure(block, arrangement, larger, smaller);
  }
}

function failure(
  { network, prefixLength }: PlacementFailure,
  { supernet, free, usedRanges }: BlockArrangement,
  larger: string | undefined,
  smaller: number | undefined,
): Finding {
  const within = supernet === undefined ? "" : formatPrefix(supernet);
  const path = fleetPath(network);
  const left = setSize(free) - setSize(intersect(free, usedRanges));
  const ways = [
    ...(larger === undefined
      ? []
      : [{ hint: `use the supernet ${larger}`, repair: { text: `use the supernet ${larger}`, patch: [replace("/supernet", larger)] } }]),
    ...(smaller === undefined
      ? []
      : [
          {
            hint: `request a block of /${smaller}`,
            repair: { text: `request a block of /${smaller}`, patch: [replace(path, `/${smaller}`)] },
          },
        ]),
  ];
  const advice = ways.length === 0 ? "use a larger supernet, or smaller blocks" : alternatives(ways.map(({ hint }) => hint));
  return findingOf(fleetRules["fleet-block-does-not-fit"], {
    path,
    received: network.text,
    message: `a block of /${prefixLength} for ${network.called} does not fit into ${within}; ${counted(left)} are free after the other blocks are placed; ${advice}`,
    repairs: ways.map(({ repair }) => repair),
  });
}

function replace(path: string, value: string): PatchOperation {
  return { op: "replace", path, value };
}

/** Returns the smallest larger supernet into which every block fits, in the same private range if it is in one. */
function largerSupernet(fleet: FleetRequest, { supernet }: BlockArrangement): string | undefined {
  if (supernet === undefined) return undefined;
  const home = specialPurposeOf(supernet)
    .map(({ prefix }) => parsePrefix(prefix))
    .find((range) => rangeContains(range, supernet));
  const found = largerPrefix(supernet, (candidate: Prefix) => {
    if (home !== undefined && !rangeContains(home, candidate)) return false;
    return !arrangeBlocks({ ...fleet, supernet: formatPrefix(candidate) }, bounds.steps).blocks.some(isFailure);
  });
  return found === undefined ? undefined : formatPrefix(found);
}

/** Returns the largest smaller block that fits, if it is enough for the site and leaves room for all others. */
function smallerBlock(
  fleet: FleetRequest,
  { network, prefixLength }: PlacementFailure,
  failures: readonly PlacementFailure[],
  plans: (changed: FleetRequest, site: number) => boolean,
): number | undefined {
  const before = new Set(failures.map((block) => fleetPath(block.network)));
  const path = fleetPath(network);
  for (let length = prefixLength + 1; length <= 30; length++) {
    const changed = applyPatch(fleet, [replace(path, `/${length}`)]) as FleetRequest;
    const after = arrangeBlocks(changed, bounds.steps).blocks.filter(isFailure);
    const fits = after.every((block) => before.has(fleetPath(block.network)) && fleetPath(block.network) !== path);
    if (fits) return plans(changed, network.site) ? length : undefined;
  }
  return undefined;
}
