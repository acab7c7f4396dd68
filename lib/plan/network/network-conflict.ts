import { addressSet } from "../../address/index.js";
import type { NetworkModel, Taken } from "../../platforms/model/model.js";
import { minimalConflict } from "../placement/minimal-conflict.js";
import { placeRanges } from "../placement/place-ranges.js";
import { wantedRange } from "./needed-space.js";
import type { ArrangedPool, OpenPool } from "./placed-pool.js";
import { freeIn } from "./usable-ranges.js";

/** Networks that share a space, what stands in it, and what is to be placed there. */
export interface CrowdedSpace {
  readonly networks: readonly NetworkModel[];
  /** The networks of the whole model, which pools name by their index. */
  readonly all: readonly NetworkModel[];
  readonly settled: readonly ArrangedPool[];
  readonly open: readonly OpenPool[];
}

/** The least pools and standing things that do not go together. */
export interface NetworkConflict {
  readonly pools: readonly string[];
  readonly taken: readonly Taken[];
}

/** How often an arrangement is tried: less often where each try looks at more, of which a pool to place counts for many; and what the search of each may cost. */
const bounds = { tries: 400, looks: 4_000_000, looksForPool: 20, steps: 50_000 };

/** @returns undefined where it would take more tries to know */
export function networkConflict({ networks, all, settled, open }: CrowdedSpace): NetworkConflict | undefined {
  interface Element {
    readonly taken?: Taken;
    readonly settled?: ArrangedPool;
    readonly open?: OpenPool;
  }
  const elements: Element[] = [
    ...networks.flatMap((network) => network.taken.map((taken) => ({ taken }))),
    ...settled.map((pool) => ({ settled: pool })),
    ...open.map((pool) => ({ open: pool })),
  ];
  const isImpossible = (some: readonly Element[]): boolean => {
    const standing = some.flatMap((element) => element.taken?.range ?? element.settled?.range ?? []);
    const wanted = some.flatMap((element) => (element.open === undefined ? [] : [wantedRange(element.open, all)]));
    return placeRanges(freeIn(networks, addressSet(standing)), wanted, bounds.steps).kind === "impossible";
  };
  const tries = Math.min(bounds.tries, Math.ceil(bounds.looks / (elements.length + bounds.looksForPool * open.length)));
  const least = minimalConflict(elements, isImpossible, tries);
  if (least === undefined) return undefined;
  return {
    pools: least.flatMap((element) => element.settled?.pool.name ?? element.open?.pool.name ?? []),
    taken: least.flatMap((element) => element.taken ?? []),
  };
}
