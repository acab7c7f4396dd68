import type { ShadowEffect } from "../../../types/index.js";
import { intersections } from "./product.js";
import type { Entry, Program } from "./program.js";
import { type Budget, walk } from "./walk.js";

/** A rule that no packet reaches. */
export interface ShadowedProgramRule {
  readonly rule: number;
  readonly by: readonly number[];
  readonly effect: ShadowEffect;
}

/**
 * Returns the rules that no packet reaches, because earlier rules decide all of their packets or lead past them.
 *
 * @returns with `complete: false` if the budget was used up before the last rule
 */
export function findShadowed(
  program: Program,
  budget: Budget,
): { readonly shadowed: readonly ShadowedProgramRule[]; readonly complete: boolean } {
  const shadowed: ShadowedProgramRule[] = [];
  for (const [rule, own] of entriesOfRules(program)) {
    const { isDefault, isFixed, effect } = program.rules[rule] ?? { isDefault: true, isFixed: true, effect: "deny" };
    if (isDefault || isFixed || (effect !== "allow" && effect !== "deny")) continue;
    const result = isReached(program, own, budget);
    if (result === undefined) return { shadowed, complete: false };
    if (result.reached) continue;
    const by = [...result.by].sort((a, b) => a - b);
    const isSame = by.every((other) => program.rules[other]?.effect === effect);
    shadowed.push({ rule, by, effect: isSame ? "same" : "opposite" });
  }
  return { shadowed, complete: true };
}

interface NumberedEntry extends Entry {
  readonly index: number;
}

function isReached(
  program: Program,
  own: readonly NumberedEntry[],
  budget: Budget,
): { readonly reached: boolean; readonly by: ReadonlySet<number> } | undefined {
  const places = new Set(own.map(({ index }) => index));
  const by = new Set<number>();
  const parts = own.flatMap(({ product: whole, index: place }) =>
    intersections([whole], program.packets).map((part) => ({ product: part, index: place })),
  );
  // a rule for packets of the machine to itself is no part of the check
  let reached = parts.length === 0;
  for (const { product, index } of parts) {
    const state = walk(
      program,
      product,
      budget,
      {
        enter(_, entry) {
          reached = places.has(entry);
          if (!reached && leadsPast(program, entry, index)) by.add(program.entries[entry]?.rule ?? -1);
          return reached;
        },
      },
      index + 1,
    );
    if (state === "exhausted") return undefined;
    if (reached) break;
  }
  return { reached, by };
}

/** Reports whether packets that an entry matches do not reach a later one. */
function leadsPast({ entries, rules }: Program, entry: number, later: number): boolean {
  const { operation, target, rule } = entries[entry] as Entry;
  if (operation !== "go") return true;
  const effect = rules[rule]?.effect;
  return target > later && (effect === "allow" || effect === "return" || effect === "skip");
}

function entriesOfRules({ entries }: Program): Map<number, NumberedEntry[]> {
  const byRule = new Map<number, NumberedEntry[]>();
  for (const [index, entry] of entries.entries()) {
    const own = byRule.get(entry.rule);
    if (own === undefined) byRule.set(entry.rule, [{ ...entry, index }]);
    else own.push({ ...entry, index });
  }
  return byRule;
}
