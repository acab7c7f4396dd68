import { marked } from "./marks.js";
import { cut, type Product } from "./product.js";
import type { Program } from "./program.js";

/** Where some packets ended, and the rules that decided it. */
export interface Outcome {
  readonly packets: Product;
  readonly verdict: "allow" | "deny";
  /** Indexes into the rules of the program. */
  readonly by: readonly number[];
}

/** The remaining steps. A step compares one set with another. */
export interface Budget {
  steps: number;
}

interface Part {
  readonly packets: Product;
  readonly at: number;
  readonly by: readonly number[];
}

/** What a walk does with packets at an entry that matches them. */
export interface Visitor {
  /** Called with the packets that an entry matches; `true` ends the walk. */
  enter?(packets: Product, entry: number): boolean;
  /** Called with packets that ended; `true` ends the walk. */
  end?(outcome: Outcome): boolean;
}

/**
 * Sends packets through a program, in as few parts as the rules cut them into.
 *
 * Guarantees: every packet ends exactly once, unless the visitor ends the walk or the budget is used up.
 *
 * @param until entries from here on are ignored, and packets that get this far have no end
 * @returns `done`, `ended` by the visitor, or `exhausted`
 */
export function walk(
  program: Program,
  packets: Product,
  budget: Budget,
  visitor: Visitor,
  until: number = program.entries.length,
): "done" | "ended" | "exhausted" {
  const { entries, domain } = program;
  const order = program.bounds.meeting(packets, until);
  budget.steps -= 1 + order.length;
  const stack: Part[] = [{ packets: program.marks.start(packets), at: 0, by: [] }];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    for (let place = placeOf(order, part.at); place < order.length; place++) {
      const index = order[place] as number;
      const entry = entries[index];
      if (entry === undefined) break;
      budget.steps -= costOf(part.packets, entry.product);
      if (budget.steps < 0) return "exhausted";
      const pieces = cut(part.packets, entry.product, domain);
      if (pieces === undefined) continue;
      if (visitor.enter?.(pieces.inside, index) === true) return "ended";
      for (const rest of pieces.outside) stack.push({ packets: rest, at: index + 1, by: part.by });
      const inside = entry.marks === undefined ? pieces.inside : marked(pieces.inside, entry.marks);
      if (entry.operation === "go") {
        const by: readonly number[] = entry.records ? [...part.by, entry.rule] : part.by;
        if (pieces.outside.length === 0) {
          part = { packets: inside, at: entry.target, by };
          place = placeOf(order, entry.target) - 1;
          continue;
        }
        stack.push({ packets: inside, at: entry.target, by });
      } else if (visitor.end?.({ packets: program.marks.strip(inside), verdict: entry.operation, by: [...part.by, entry.rule] }) === true)
        return "ended";
      break;
    }
  }
  return "done";
}

/** Returns the steps that comparing two products takes: more if there are many questions. */
export function costOf(a: Product, b: Product): number {
  return 1 + ((a.length + b.length) >>> 5);
}

/** Returns the first index of a sorted list whose value is not less than a given one. */
function placeOf(order: readonly number[], value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
