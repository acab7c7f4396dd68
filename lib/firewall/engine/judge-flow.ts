import type { Verdict } from "../../../types/index.js";
import { meets } from "./intervals.js";
import { cut, type Domain, domainOf, type Product, productIntersection } from "./product.js";
import type { Program } from "./program.js";
import { type Budget, costOf, type Outcome, walk } from "./walk.js";

/** Packets of a flow that differ in values only. */
export interface FlowPart {
  readonly packets: Product;
  /**
   * What is unknown about them although a packet has it, with what would supply it: the destination address of a host name, for
   * example.
   */
  readonly unknown: ReadonlyMap<number, string>;
}

/** What a program does with packets. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Indexes into the rules of the program; those that deny come first. */
  readonly by: readonly number[];
  readonly missing: readonly string[];
  /** Packets with the verdict; if the verdict is `partly`, packets that are denied. */
  readonly witness: Product | undefined;
}

/** What each question is missing, by its dimension. */
export type MissingAt = (place: number) => string;

/**
 * Returns what a program does with the packets of a flow.
 *
 * A packet is decided if it ends the same way for every answer to all questions. Then neither more prefixes nor other
 * interfaces could change the result.
 */
export function judgeFlow(program: Program, part: FlowPart, budget: Budget, missingAt: MissingAt): Judgement {
  const outcomes: Outcome[] = [];
  const state = walk(program, part.packets, budget, { end: (outcome) => outcomes.push(outcome) < 0 });
  const allowed = outcomes.filter(({ verdict }) => verdict === "allow");
  const denied = outcomes.filter(({ verdict }) => verdict === "deny");
  const by = [...new Set([...rulesOf(denied, program), ...rulesOf(allowed, program)])];
  const mixed = { part, by, domain: program.domain, firstUnknown: program.firstUnknown, budget, missingAt };
  if (state === "exhausted") return unfinished(allowed, denied, mixed);
  if (denied.length === 0) return { verdict: "allowed", by, missing: [], witness: allowed[0]?.packets };
  if (allowed.length === 0) return { verdict: "blocked", by, missing: [], witness: denied[0]?.packets };
  return compared(allowed, denied, mixed);
}

interface Mixed {
  readonly part: FlowPart;
  readonly by: readonly number[];
  readonly domain: Domain;
  readonly firstUnknown: number;
  readonly budget: Budget;
  readonly missingAt: MissingAt;
}

const tooMuch = "fewer rules, or a smaller flow: the check ends after a number of steps";

/** Returns what is certain after the steps are used up. */
function unfinished(allowed: readonly Outcome[], denied: readonly Outcome[], mixed: Mixed): Judgement {
  const witness = denied.find(({ packets }) => !isOpenProduct(packets, mixed))?.packets;
  const verdict = witness !== undefined && allowed.length > 0 ? "partly" : "undecided";
  return { verdict, by: mixed.by, missing: [tooMuch], witness };
}

/** Reports whether a product is limited in an unknown dimension. */
function isOpenProduct(packets: Product, mixed: Mixed): boolean {
  return packets.some((set, place) => set !== undefined && set !== mixed.part.packets[place] && isOpen(place, mixed));
}

function isOpen(place: number, { part, firstUnknown }: Mixed): boolean {
  return place >= firstUnknown || part.unknown.has(place);
}

function compared(allowed: readonly Outcome[], denied: readonly Outcome[], mixed: Mixed): Judgement {
  const { part, by, domain, budget, missingAt } = mixed;
  const open = (place: number) => isOpen(place, mixed);
  const known = ({ packets }: Outcome): Product => packets.map((set, place) => (open(place) ? undefined : set));
  // packets with the same known values but different ends are limited in something unknown, both of them
  const openAllowed = allowed.filter(({ packets }) => isOpenProduct(packets, mixed));
  const openDenied = denied.filter(({ packets }) => isOpenProduct(packets, mixed));
  const missing = new Set<string>();
  let witness: Product | undefined;
  for (const one of openAllowed) {
    for (const other of openDenied) {
      budget.steps -= costOf(one.packets, other.packets);
      if (budget.steps < 0) return unfinished(allowed, denied, mixed);
      const apart = openDifferences(one.packets, other.packets, open, domain);
      if (apart === undefined || apart.length === 0) continue;
      for (const place of apart) missing.add(part.unknown.get(place) ?? missingAt(place));
      witness ??= productIntersection(known(one), known(other));
    }
  }
  if (missing.size === 0) return { verdict: "partly", by, missing: [], witness: denied[0]?.packets };
  const others = openAllowed.map(known);
  const surelyDenied =
    denied.find((outcome) => !isOpenProduct(outcome.packets, mixed))?.packets ??
    openDenied.map(known).flatMap((packets) => remainder(packets, others, domain, budget))[0];
  if (surelyDenied !== undefined) return { verdict: "partly", by, missing: [...missing], witness: surelyDenied };
  return { verdict: "undecided", by, missing: [...missing], witness };
}

/** Returns the open dimensions in which two products differ, or undefined if they also differ in something known. */
function openDifferences(a: Product, b: Product, isOpen: (place: number) => boolean, domain: Domain): number[] | undefined {
  const apart: number[] = [];
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const left = a[place] ?? domainOf(domain, place);
    const right = b[place] ?? domainOf(domain, place);
    if (left === right || meets(left, right)) continue;
    if (!isOpen(place)) return undefined;
    apart.push(place);
  }
  return apart;
}

/** Returns a part of a product that is in none of the others, if there is one. */
function remainder(product: Product, others: readonly Product[], domain: Domain, budget: Budget): Product[] {
  const stack: { readonly packets: Product; readonly next: number }[] = [{ packets: product, next: 0 }];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    let { next } = part;
    let pieces: ReturnType<typeof cut>;
    for (; next < others.length && pieces === undefined; next++) {
      budget.steps -= costOf(part.packets, others[next] as Product);
      if (budget.steps < 0) return [];
      pieces = cut(part.packets, others[next] as Product, domain);
    }
    if (pieces === undefined) return [part.packets];
    for (const rest of pieces.outside) stack.push({ packets: rest, next });
  }
  return [];
}

/**
 * Returns the rules that decided: the last one denies and all others allow. The default of a chain counts only if no rule
 * decided.
 */
function rulesOf(outcomes: readonly Outcome[], { rules }: Program): number[] {
  const written = (place: number) => rules[place]?.isDefault !== true;
  return outcomes.flatMap(({ by, verdict }) => (verdict === "deny" || !by.some(written) ? by.slice(-1) : by.filter(written)));
}
