import { addressSet } from "../../address/index.js";
import type { NetworkModel, UsedRange } from "../../platforms/model/model.js";
import { minimalConflict } from "../placement/minimal-conflict.js";
import { placeRanges } from "../placement/place-ranges.js";
import { neededSpace } from "./needed-space.js";
import type { ArrangedPool, OpenPool } from "./placed-pool.js";
import { freeIn } from "./usable-ranges.js";

/** Networks that share a space, what stands in it, and what is to be placed there. */
export interface CrowdedSpace {
  readonly networks: readonly NetworkModel[];
  /** The networks of the whole model, which pools name by their index. */
  readonly all: readonly NetworkModel[];
  readonly fixed: readonly ArrangedPool[];
  readonly open: readonly OpenPool[];
}

/** The least pools and standing things that do not go together. */
export interface NetworkConflict {
  readonly pools: readonly string[];
  readonly usedRanges: readonly UsedRange[];
}

/** How often an arrangement is tried: less often where each try looks at more, of which a pool to place counts for many; and what the search of each may cost. */
const bounds = { tries: 400, looks: 4_000_000, looksForPool: 20, steps: 50_000 };

/** @returns undefined where it would take more tries to know */
export function networkConflict({ networks, all, fixed, open }: CrowdedSpace): NetworkConflict | undefined {
  interface Element {
    readonly usedRanges?: UsedRange;
    readonly fixed?: ArrangedPool;
    readonly open?: OpenPool;
  }
  const elements: Element[] = [
    ...networks.flatMap((network) => network.usedRanges.map((usedRanges) => ({ usedRanges }))),
    ...fixed.map((pool) => ({ fixed: pool })),
    ...open.map((pool) => ({ open: pool })),
  ];
  const isImpossible = (some: readonly Element[]): boolean => {
    const uses = some.flatMap((element) => element.usedRanges?.range ?? element.fixed?.range ?? []);
    const toPlace = some.flatMap((element) => (element.open === undefined ? [] : [neededSpace(element.open, all)]));
    return placeRanges(freeIn(networks, addressSet(uses)), toPlace, bounds.steps).kind === "impossible";
  };
  const tries = Math.min(bounds.tries, Math.ceil(bounds.looks / (elements.length + bounds.looksForPool * open.length)));
  const least = minimalConflict(elements, isImpossible, tries);
  if (least === undefined) return undefined;
  return {
    pools: least.flatMap((element) => element.fixed?.pool.name ?? element.open?.pool.name ?? []),
    usedRanges: least.flatMap((element) => element.usedRanges ?? []),
  };
}
