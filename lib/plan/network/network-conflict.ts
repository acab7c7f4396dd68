import { addressSet } from "../../address/index.js";
import type { AddressUse } from "../../platforms/model/address-use.js";
import type { NetworkModel } from "../../platforms/model/model.js";
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

/** The fewest pools and uses that do not fit together. */
export interface NetworkConflict {
  readonly pools: readonly string[];
  readonly uses: readonly AddressUse[];
}

/** How often an arrangement is tried: less often where each try looks at more, of which a pool to place counts for many; and what the search of each may cost. */
const bounds = { tries: 400, looks: 4_000_000, looksForPool: 20, steps: 50_000 };

/** @returns undefined where it would take more tries to know */
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
