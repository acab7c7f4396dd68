import { firewallRules } from "../../rules/firewall-rules.js";
import type { AddressAxis } from "./address-axis.js";
import { difference, type Intervals, intersection, intervalsOf } from "./intervals.js";

/** The meaning of a name: addresses it certainly has, and addresses it may have. */
export interface ResolvedGroup {
  readonly sure: Intervals;
  readonly maybe: Intervals;
}

export type Groups = Readonly<Record<string, readonly string[]>>;

const { internet, known } = firewallRules["firewall-service-tag"].values;
const { tag: virtualNetwork, possible } = firewallRules["nsg-virtual-network"].values;
const platformTags: Groups = firewallRules["nsg-platform-addresses"].values.tags;
const everyAddress = ["0.0.0.0/0", "::/0"];

/**
 * Looks up the meaning of group names: first what the caller says, then what the content of the rules says, then what is
 * documented. Names are not case-sensitive, and the last part of a resource id is also a name of it.
 */
export class GroupResolver {
  readonly #given: ReadonlyMap<string, readonly string[]>;
  readonly #own: ReadonlyMap<string, readonly string[]>;
  readonly #axis: AddressAxis;

  constructor(given: Groups, own: Groups, axis: AddressAxis) {
    this.#given = byName(given);
    this.#own = byName(own);
    this.#axis = axis;
    for (const texts of [...this.#given.values(), ...this.#own.values(), ...constantTexts]) for (const text of texts) axis.add(text);
  }

  /** Returns the given texts of a name; undefined if none are given. */
  textsOf(name: string): readonly string[] | undefined {
    return lookUp(this.#given, name) ?? lookUp(this.#own, name);
  }

  /** Returns the addresses of a group. */
  addressesOf(name: string): ResolvedGroup {
    const lower = name.toLowerCase();
    const given = lookUp(this.#given, name);
    if (given !== undefined) return sure(this.#axis.of(given));
    const own = lookUp(this.#own, name);
    if (lower === virtualNetwork.toLowerCase()) {
      const atLeast = this.#axis.of(own ?? []);
      return { sure: atLeast, maybe: difference(this.#axis.of(possible), atLeast) };
    }
    if (own !== undefined) return sure(this.#axis.of(own));
    if (lower === "internet") return this.#internet();
    const documented = lookUp(documentedTags, name);
    if (documented !== undefined) return sure(this.#axis.of(documented));
    return { sure: [], maybe: isServiceTag(name) ? union(this.#public(), this.#axis.all("ipv6")) : this.#axis.all() };
  }

  /** Returns every address that is reached through the internet. */
  #public(): Intervals {
    const four = difference(this.#axis.all("ipv4"), this.#axis.of(internet.except));
    return union(four, this.#axis.of(internet.ipv6));
  }

  /** Returns public addresses outside the virtual network. */
  #internet(): ResolvedGroup {
    const inside = this.#axis.of(lookUp(this.#given, virtualNetwork) ?? []);
    const all = difference(this.#public(), inside);
    const unsure = intersection(this.#axis.of(internet.unsure), all);
    return { sure: difference(all, unsure), maybe: unsure };
  }
}

/**
 * Reports whether a name is a service tag: one word, followed at most by a full stop and a region. Other names are ids of
 * resources, sets or expressions.
 */
export function isServiceTag(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)?$/.test(name);
}

const documentedTags = byName({ ...known, ...platformTags });
const constantTexts: readonly (readonly string[])[] = [
  everyAddress,
  possible,
  internet.except,
  internet.unsure,
  internet.ipv6,
  ...documentedTags.values(),
];

function sure(addresses: Intervals): ResolvedGroup {
  return { sure: addresses, maybe: [] };
}

function union(a: Intervals, b: Intervals): Intervals {
  return intervalsOf([...a, ...b]);
}

function byName(groups: Groups): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(groups).map(([name, texts]) => [name.toLowerCase(), texts]));
}

function lookUp(groups: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] | undefined {
  for (const key of namesOf(name)) {
    const texts = groups.get(key);
    if (texts !== undefined) return texts;
  }
  return undefined;
}

/** Returns the names under which a group can be given. */
function namesOf(name: string): string[] {
  const lower = name.toLowerCase();
  const parameter = /^\[parameters\('([^']+)'\)\]$/.exec(lower)?.[1];
  const names = [lower, lower.replace(/^@/, ""), lower.slice(lower.lastIndexOf("/") + 1)];
  return parameter === undefined ? names : [...names, parameter];
}
