import { addressSet } from "../../address/index.js";
import type { AddressUse } from "../../platforms/model/address-use.js";
import type { NetworkModel } from "../../platforms/model/model.js";
import { minimalConflict } from "../placement/minimal-conflict.js";
import { placeRanges } from "../placement/place-ranges.js";
import { neededSpace } from "./needed-space.js";
import type { ArrangedPool, OpenPool } from "./placed-pool.js";
import { freeIn } from "./usable-ranges.js";

/** Networks that share a space, its address uses, and what has to be placed there. */
export interface CrowdedSpace {
  readonly networks: readonly NetworkModel[];
  /** The networks of the whole model, to which pools refer by index. */
  readonly all: readonly NetworkModel[];
  readonly fixed: readonly ArrangedPool[];
  readonly open: readonly OpenPool[];
}

/** The fewest pools and uses that do not fit together. */
export interface NetworkConflict {
  readonly pools: readonly string[];
  readonly uses: readonly AddressUse[];
}

/**
 * How often an arrangement is tried: less often if each attempt looks at more, where a pool to place counts for many; and the
 * limit of each search.
 */
const bounds = { tries: 400, looks: 4_000_000, looksForPool: 20, steps: 50_000 };

/** @returns undefined if it would take more attempts to know */
export function networkConflict({ networks, all, fixed, open }: CrowdedSpace): NetworkConflict | undefined {
  interface Element {
    readonly use?: AddressUse;
    readonly fixed?: ArrangedPool;
    readonly open?: OpenPool;
  }
  const elements: Element[] = [
    ...networks.flatMap((network) => network.uses.map((use) => ({ use }))),
    ...fixed.map((pool) => ({ fixed: pool })),
    ...open.map((pool) => ({ open: pool })),
  ];
  const isImpossible = (some: readonly Element[]): boolean => {
    const used = some.flatMap((element) => element.use?.range ?? element.fixed?.range ?? []);
    const toPlace = some.flatMap((element) => (element.open === undefined ? [] : [neededSpace(element.open, all)]));
    return placeRanges(freeIn(networks, addressSet(used)), toPlace, bounds.steps).kind === "impossible";
  };
  const tries = Math.min(bounds.tries, Math.ceil(bounds.looks / (elements.length + bounds.looksForPool * open.length)));
  const least = minimalConflict(elements, isImpossible, tries);
  if (least === undefined) return undefined;
  return {
    pools: least.flatMap((element) => element.fixed?.pool.name ?? element.open?.pool.name ?? []),
    uses: least.flatMap((element) => element.use ?? []),
  };
}
