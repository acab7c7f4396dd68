import type { Verdict } from "../../../types/index.js";
import { dimension } from "./dimensions.js";
import { meets } from "./intervals.js";
import { cut, type Domain, domainOf, type Product, productIntersection } from "./product.js";
import type { Program } from "./program.js";
import { type Budget, type Outcome, walk } from "./walk.js";

/** Packets of a flow that differ in nothing but values. */
export interface FlowPart {
  readonly packets: Product;
  /** What of them is not known although a packet has it, with what would tell: the destination of a host name, say. */
  readonly unknown: ReadonlyMap<number, string>;
}

/** What a program does with packets. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Places in the rules of the program; those that deny first. */
  readonly by: readonly number[];
  readonly missing: readonly string[];
  /** Packets with the verdict; where it is `partly`, packets that are denied. */
  readonly witness: Product | undefined;
}

/** What a question is missing, by its dimension. */
export type MissingAt = (place: number) => string;

/**
 * What a program does with the packets of a flow.
 *
 * A packet is decided where it comes to the same end whatever the answers to all questions are: then neither more prefixes nor other
 * interfaces could change it.
 */
export function judgeFlow(program: Program, part: FlowPart, budget: Budget, missingAt: MissingAt): Judgement {
  const outcomes: Outcome[] = [];
  const state = walk(program, part.packets, budget, { end: (outcome) => outcomes.push(outcome) < 0 });
  if (state === "exhausted") return { verdict: "undecided", by: [], missing: ["fewer rules: the check stopped after its number of steps"], witness: undefined };
  const allowed = outcomes.filter(({ verdict }) => verdict === "allow");
  const denied = outcomes.filter(({ verdict }) => verdict === "deny");
  const by = [...new Set([...rulesOf(denied, program), ...rulesOf(allowed, program)])];
  if (denied.length === 0) return { verdict: "allowed", by, missing: [], witness: allowed[0]?.packets };
  if (allowed.length === 0) return { verdict: "blocked", by, missing: [], witness: denied[0]?.packets };
  return mixed(allowed, denied, { part, by, domain: program.domain, budget, missingAt });
}

interface Mixed {
  readonly part: FlowPart;
  readonly by: readonly number[];
  readonly domain: Domain;
  readonly budget: Budget;
  readonly missingAt: MissingAt;
}

function mixed(allowed: readonly Outcome[], denied: readonly Outcome[], { part, by, domain, budget, missingAt }: Mixed): Judgement {
  const isOpen = (place: number) => place >= dimension.firstUnknown || part.unknown.has(place);
  const known = ({ packets }: Outcome): Product => packets.map((set, place) => (isOpen(place) ? undefined : set));
  const missing = new Set<string>();
  let witness: Product | undefined;
  for (const one of allowed) {
    for (const other of denied) {
      budget.steps--;
      const apart = openDifferences(one.packets, other.packets, isOpen, domain);
      if (apart === undefined || apart.length === 0) continue;
      for (const place of apart) missing.add(part.unknown.get(place) ?? missingAt(place));
      witness ??= productIntersection(known(one), known(other));
    }
  }
  if (missing.size === 0) return { verdict: "partly", by, missing: [], witness: denied[0]?.packets };
  const surelyDenied = denied.map(known).flatMap((packets) => remainder(packets, allowed.map(known), domain, budget))[0];
  if (surelyDenied !== undefined) return { verdict: "partly", by, missing: [...missing], witness: surelyDenied };
  return { verdict: "undecided", by, missing: [...missing], witness };
}

/** The open dimensions in which two products differ, or undefined where they also differ in what is known. */
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

/** A part of a product that is in none of others, if there is one. */
function remainder(product: Product, others: readonly Product[], domain: Domain, budget: Budget): Product[] {
  const stack: { readonly packets: Product; readonly next: number }[] = [{ packets: product, next: 0 }];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    let { next } = part;
    let pieces: ReturnType<typeof cut>;
    for (; next < others.length && pieces === undefined; next++) {
      if (budget.steps-- < 0) return [];
      pieces = cut(part.packets, others[next] as Product, domain);
    }
    if (pieces === undefined) return [part.packets];
    for (const rest of pieces.outside) stack.push({ packets: rest, next });
  }
  return [];
}

/** The rules that decided: the last one denies; all of the others let pass, what a chain does at its end only where no rule did. */
function rulesOf(outcomes: readonly Outcome[], { rules }: Program): number[] {
  const written = (place: number) => rules[place]?.isDefault !== true;
  return outcomes.flatMap(({ by, verdict }) => (verdict === "deny" || !by.some(written) ? by.slice(-1) : by.filter(written)));
}
