import { BoundsIndex } from "./bounds-index.js";
import { intersections, type Product, withoutDimensions } from "./product.js";
import type { Entry, Program } from "./program.js";
import { type Budget, walk } from "./walk.js";

/** A rule, and packets that it allows and that are in no flow. */
export interface WiderProgramRule {
  readonly rule: number;
  readonly witness: Product;
}

/**
 * Returns the rules that allow packets of no flow, each with such packets.
 *
 * Only what is certain counts: a rule whose match depends on a question is skipped, and an earlier rule that may match is
 * treated as matching.
 *
 * @returns undefined in place of the rest of the list if the budget was used up
 */
export function findWider(
  program: Program,
  flows: readonly Product[],
  budget: Budget,
): { readonly wider: readonly WiderProgramRule[]; readonly complete: boolean } {
  const { firstUnknown } = program;
  const offset = flows.length;
  const entries: Entry[] = [
    ...flows.map((product): Entry => ({ product, operation: "deny", target: 0, rule: -1, records: false })),
    ...program.entries.map((entry) => withoutQuestions(entry, offset, firstUnknown)),
  ];
  const probing: Program = { ...program, entries, bounds: new BoundsIndex(entries.map(({ product }) => product)) };
  const lastEntry = new Map(program.entries.map(({ rule }, index) => [rule, index]));
  const wider: WiderProgramRule[] = [];
  for (const [rule, own] of passingEntries(program)) {
    if (program.rules[rule]?.isFixed === true) continue;
    // behind the last entry of a rule that ends a packet's way there is nothing of interest
    const until = own.some(({ records }) => records) ? entries.length : offset + (lastEntry.get(rule) ?? entries.length) + 1;
    for (const product of intersections(
      own.map((entry) => entry.product),
      program.packets,
    )) {
      if (product.length > firstUnknown && product.slice(firstUnknown).some((set) => set !== undefined)) continue;
      let witness: Product | undefined;
      const state = walk(
        probing,
        product,
        budget,
        {
          end({ packets, verdict, by }) {
            if (verdict === "allow" && by.includes(rule)) witness = packets;
            return witness !== undefined;
          },
        },
        until,
      );
      if (state === "exhausted") return { wider, complete: false };
      if (witness === undefined) continue;
      wider.push({ rule, witness });
      break;
    }
  }
  return { wider, complete: true };
}

/** Returns the entries that allow packets, by rule and in the order of the rules. */
function passingEntries({ entries }: Program): Map<number, Entry[]> {
  const passing = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.operation !== "allow" && !entry.records) continue;
    const own = passing.get(entry.rule);
    if (own === undefined) passing.set(entry.rule, [entry]);
    else own.push(entry);
  }
  return passing;
}

/** Treats an entry that depends on a question as matching everything it might match and allowing nothing. */
function withoutQuestions(entry: Entry, offset: number, firstUnknown: number): Entry {
  const { product } = entry;
  if (product.slice(firstUnknown).every((set) => set === undefined)) return { ...entry, target: entry.target + offset };
  return { ...entry, product: withoutDimensions(product, firstUnknown), operation: "deny" };
}
