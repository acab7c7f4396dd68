import type { FirewallChain, FirewallCondition, FirewallMark } from "../../../types/index.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { dimension } from "./dimensions.js";
import { difference, type Intervals } from "./intervals.js";
import { intersections, limitedTo, type Product } from "./product.js";

type Owner = FirewallMark["of"];

/** A change of one bit of a mark: to a value, to the other value, or to that of another bit. */
export type MarkStep =
  | { readonly place: number; readonly kind: "set"; readonly value: 0 | 1 }
  | { readonly place: number; readonly kind: "flip" }
  | { readonly place: number; readonly kind: "copy"; readonly from: number };

const { alternatives: most } = firewallRules["firewall-size"].values;
const zero: Intervals = [0, 0];
const one: Intervals = [1, 1];
const either: Intervals = [0, 1];

/**
 * The bits of the marks of packets and connections that rules both change and compare, one dimension each. A packet begins with
 * marks of 0; bits that no rule changes stay 0.
 */
export class Marks {
  /** The bits that may be 1, and those that decide something. */
  readonly #settable: Record<Owner, number> = { packet: 0, connection: 0 };
  readonly #places: Record<Owner, Map<number, number>> = { packet: new Map(), connection: new Map() };
  readonly count: number;

  constructor(chains: readonly FirewallChain[]) {
    const rules = chains.flatMap((chain) => chain.rules);
    const changes = rules.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
    const compared: Record<Owner, number> = { packet: 0, connection: 0 };
    for (const { matches } of rules) {
      for (const { field, values } of matches.flat()) {
        const owner = field === "mark" ? "packet" : field === "connectionMark" ? "connection" : undefined;
        if (owner !== undefined) for (const value of values) compared[owner] |= maskedValue(value).mask;
      }
    }
    // a mark that is copied spreads its bits, in as many rounds as there are marks
    for (let round = 0; round < 2; round++) {
      for (const change of changes) {
        const from = change.from === undefined ? 0 : this.#settable[change.from] & Number(change.fromMask ?? every);
        this.#settable[change.of] |= Number(change.value) | from;
        if (change.from !== undefined) compared[change.from] |= compared[change.of] & Number(change.fromMask ?? every);
      }
    }
    let next: number = dimension.firstMark;
    for (const owner of ["packet", "connection"] as const)
      for (let bit = 0; bit < 32; bit++) if (((this.#settable[owner] & compared[owner]) >>> bit) & 1) this.#places[owner].set(bit, next++);
    this.count = next - dimension.firstMark;
  }

  /**
   * Returns the packets whose mark is one of some values, each with the mask of the compared bits: `0x1/0xff`. More products than a
   * rule may have are not all that there are.
   */
  products(owner: Owner, { values, not = false }: Pick<FirewallCondition, "values" | "not">): Product[] {
    if (!not) return values.flatMap((text) => this.#equal(owner, text));
    // a mark that differs from a value does so in one bit at least
    let products: Product[] = [[]];
    for (const text of values) {
      products = intersections(products, this.#different(owner, text));
      if (products.length > most) break;
    }
    return products;
  }

  /** Returns the changes that a rule makes to the bits. */
  steps({ of, value, mask, from, fromMask }: FirewallMark): MarkStep[] {
    const steps: MarkStep[] = [];
    for (const [bit, place] of this.#places[of]) {
      const isCleared = isOne(mask, bit);
      const isCopied = from !== undefined && isOne(fromMask ?? every, bit);
      const source = isCopied ? this.#places[from].get(bit) : undefined;
      if (isCleared) {
        if (source === undefined) steps.push({ place, kind: "set", value: isOne(value, bit) ? 1 : 0 });
        else steps.push({ place, kind: "copy", from: source });
      } else if (isOne(value, bit)) steps.push({ place, kind: "flip" });
    }
    return steps;
  }

  /** Returns packets before any rule has marked them. */
  start(packets: Product): Product {
    if (this.count === 0) return packets;
    const started = Array.from({ length: Math.max(packets.length, dimension.firstMark + this.count) }, (_, place) => packets[place]);
    started.fill(zero, dimension.firstMark, dimension.firstMark + this.count);
    return started;
  }

  /** Returns packets without their marks, which follow from everything else. */
  strip(packets: Product): Product {
    if (this.count === 0) return packets;
    const stripped = Array.from(packets);
    stripped.fill(undefined, dimension.firstMark, Math.min(packets.length, dimension.firstMark + this.count));
    return stripped;
  }

  #equal(owner: Owner, text: string): Product[] {
    const { value, mask } = maskedValue(text);
    const product: (Intervals | undefined)[] = [];
    for (let bit = 0; bit < 32; bit++) {
      const isWanted = isOne(value, bit);
      const place = this.#places[owner].get(bit);
      if (!isOne(mask, bit) || place === undefined) {
        if (isWanted) return [];
        continue;
      }
      product[place] = isWanted ? one : zero;
    }
    return [Array.from(product)];
  }

  #different(owner: Owner, text: string): Product[] {
    const { value, mask } = maskedValue(text);
    const products: Product[] = [];
    for (let bit = 0; bit < 32; bit++) {
      const place = this.#places[owner].get(bit);
      if (isOne(value, bit) && (!isOne(mask, bit) || place === undefined)) return [[]];
      if (isOne(mask, bit) && place !== undefined) products.push(limitedTo(place, isOne(value, bit) ? zero : one));
    }
    return products;
  }
}

const every = 0xffffffff;

function isOne(value: number, bit: number): boolean {
  return ((value >>> bit) & 1) === 1;
}

function maskedValue(text: string): { readonly value: number; readonly mask: number } {
  const [value = "0", mask] = text.split("/");
  return { value: Number(value) >>> 0, mask: (mask === undefined ? every : Number(mask)) >>> 0 };
}

/** Returns packets after the bits of their marks have been changed. */
export function marked(packets: Product, steps: readonly MarkStep[]): Product {
  const changed = Array.from(packets);
  for (const step of steps) {
    const own = packets[step.place] ?? either;
    if (step.kind === "set") changed[step.place] = step.value === 1 ? one : zero;
    else if (step.kind === "copy") changed[step.place] = packets[step.from] ?? either;
    else changed[step.place] = own.length === 2 && own[0] === own[1] ? difference(either, own) : either;
  }
  return changed;
}
