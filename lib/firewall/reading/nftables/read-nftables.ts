import type { FirewallChain, FirewallHook, FirewallRule, FirewallRules } from "../../../../types/index.js";
import { groupedBy } from "../../../collections/group-by.js";
import { isObject, type JsonObject, listProperty, property } from "../../../collections/json-values.js";
import { pointer } from "../../../finding/json-pointer.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import type { Surroundings } from "../first-packet.js";
import type { Report } from "../report.js";
import { markOf } from "./nft-mark.js";
import { readNftRule } from "./nft-rule.js";
import { nftValues } from "./nft-values.js";

const families: Readonly<Record<string, readonly ("ipv4" | "ipv6")[]>> = { ip: ["ipv4"], ip6: ["ipv6"], inet: ["ipv4", "ipv6"] };
/** The direction of flows for each hook, in the order in which a packet meets the hooks. */
const hooks: Readonly<Record<string, readonly FirewallHook[]>> = {
  prerouting: ["inbound", "forward"],
  input: ["inbound"],
  forward: ["forward"],
  output: ["outbound"],
  postrouting: ["forward", "outbound"],
};
const hookOrder = Object.keys(hooks);

interface NftChain {
  readonly own: JsonObject;
  readonly key: string;
  readonly rules: FirewallRule[];
}

/**
 * Reads the output of `nft -j list ruleset`.
 *
 * The model contains the chains that filter: base chains by hook, then by priority, then in the order of the ruleset. Chains of
 * type nat filter nothing.
 *
 * @returns undefined if the content is something else
 */
export function readNftables(document: unknown, report: Report): Omit<FirewallRules, "findings"> | undefined {
  const list = property(document, "nftables");
  if (!Array.isArray(list)) return undefined;
  const ruleset = new Ruleset(list, report);
  return { format: "nftables", chains: ruleset.chains(), groups: ruleset.groups() };
}

class Ruleset {
  readonly #chains = new Map<string, NftChain>();
  readonly #uses = new Map<string, number>();
  readonly #sets = new Map<string, readonly unknown[]>();
  readonly #report: Report;
  readonly #surroundings: Surroundings;

  constructor(list: readonly unknown[], report: Report) {
    this.#report = report;
    this.#surroundings = surroundingsOf(list);
    const objects = list.map((item, index) => ({ item: isObject(item) ? item : {}, path: pointer("/nftables", index) }));
    for (const { item } of objects)
      for (const declared of [item.set, item.map]) if (isObject(declared)) this.#countName(String(declared.name));
    for (const { item } of objects) this.#addDeclaration(item);
    for (const { item, path } of objects) if (isObject(item.rule)) this.#addRule(item.rule, pointer(path, "rule"));
  }

  chains(): FirewallChain[] {
    const base = [...this.#chains.values()].filter(({ own }) => typeof own.hook === "string");
    const filtering = base.filter((chain) => this.#isFiltering(chain));
    const place = ({ own }: NftChain) => hookOrder.indexOf(String(own.hook));
    const sorted = [...filtering].sort((a, b) => place(a) - place(b) || priorityOf(a.own) - priorityOf(b.own));
    const others = [...this.#chains.values()].filter(({ own }) => typeof own.hook !== "string");
    return [...sorted, ...others].map(({ own, key, rules }) => ({
      name: key,
      ...(typeof own.hook === "string"
        ? {
            hooks: [...(hooks[own.hook] ?? [])],
            families: [...(families[String(own.family)] ?? [])],
            default: own.policy === "drop" ? ("deny" as const) : ("allow" as const),
            defaultName: `policy of ${own.table} ${own.name}`,
          }
        : {}),
      rules,
    }));
  }

  /** Returns the sets of addresses under the names that rules use for them. */
  groups(): Record<string, string[]> {
    const groups: Record<string, string[]> = {};
    for (const [key, elements] of this.#sets) {
      const values = nftValues(elements);
      if (values.isComplete) groups[key] = [...values.texts];
    }
    return groups;
  }

  /** Separates sets of the same name in different tables. */
  #countName(name: string): void {
    this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
  }

  #setName(object: JsonObject, name: string): string {
    return (this.#uses.get(name) ?? 0) > 1 ? `@${keyOf(object, name)}` : `@${name}`;
  }

  #isFiltering({ own, key }: NftChain): boolean {
    const { type, hook, family } = own;
    if (type === "nat") return false;
    if (Object.hasOwn(families, String(family)) && Object.hasOwn(hooks, String(hook))) return true;
    this.#report.add(
      firewallRules["firewall-part-ignored"],
      "",
      `chain "${shorten(key)}" at the hook ${shorten(String(hook))} of family ${shorten(String(family))} is not part of the check`,
    );
    return false;
  }

  #addDeclaration({ chain, set, map, element }: JsonObject): void {
    if (isObject(chain)) {
      const key = keyOf(chain, String(chain.name));
      if (!this.#chains.has(key)) this.#chains.set(key, { own: chain, key, rules: [] });
    }
    for (const declared of [set, map, element]) {
      if (!isObject(declared)) continue;
      const key = this.#setName(declared, String(declared.name));
      this.#sets.set(key, [...(this.#sets.get(key) ?? []), ...listProperty(declared, "elem")]);
    }
  }

  #addRule(rule: JsonObject, path: string): void {
    const key = keyOf(rule, String(rule.chain));
    const chain = this.#chains.get(key);
    if (chain === undefined) {
      this.#report.add(
        firewallRules["firewall-chain"],
        path,
        `the rule is in chain "${shorten(key)}", which is not in the ruleset; the rule is ignored`,
      );
      return;
    }
    if (chain.own.type === "nat") return;
    const read = readNftRule(withSetNames(rule, (name) => this.#setName(rule, name)) as JsonObject, {
      path,
      chain: `${rule.table} ${rule.chain}`,
      chainOf: (name) => keyOf(rule, name),
      elements: (name) => this.#sets.get(name),
      surroundings: this.#surroundings,
      report: this.#report,
    });
    chain.rules.push(...read);
  }
}

const namedPriorities: Readonly<Record<string, number>> = { raw: -300, mangle: -150, dstnat: -100, filter: 0, security: 50, srcnat: 100 };

/** Returns the priority of a chain: a number, or a name with an offset such as `filter + 10`. */
function priorityOf({ prio }: JsonObject): number {
  if (typeof prio === "number") return prio;
  const [name = "", sign, offset] = String(prio ?? "0").split(/\s+/);
  const base = namedPriorities[name] ?? (Number(name) || 0);
  return sign === undefined ? base : base + Number(`${sign}${offset ?? 0}`);
}

/** Returns the key of a chain or set: its name within its table. */
function keyOf(object: JsonObject, name: string): string {
  return `${object.family} ${object.table} ${name}`;
}

/** Reports whether a statement is an extension of iptables whose details nft does not print. */
function isExtension({ xt }: JsonObject): boolean {
  return isObject(xt) && xt.type === "target";
}

/** Returns what rules do with packets beside filtering. A ruleset contains all rules of a machine that nft knows. */
function surroundingsOf(list: readonly unknown[]): Surroundings {
  const statements = list.flatMap((item) => listProperty(property(item, "rule"), "expr")).filter(isObject);
  const does = (...names: readonly string[]) => statements.some((own) => names.some((name) => name in own) || isExtension(own));
  return {
    knowsMarks: statements.every((statement) => markOf(statement) !== undefined) && !marksInNat(list),
    translates: { dnat: does("dnat", "redirect"), snat: does("snat", "masquerade") },
  };
}

/** Reports whether a chain that a chain of type nat leads to marks packets. Such chains filter nothing and are not in the model. */
function marksInNat(list: readonly unknown[]): boolean {
  const objects = list.filter(isObject);
  const entered = new Set(
    objects.flatMap(({ chain }) => (isObject(chain) && chain.type === "nat" ? [keyOf(chain, String(chain.name))] : [])),
  );
  const rules = groupedBy(
    objects.flatMap(({ rule }) => (isObject(rule) ? [rule] : [])),
    (rule) => keyOf(rule, String(rule.chain)),
  );
  for (const key of entered) {
    for (const rule of rules.get(key) ?? []) {
      for (const statement of listProperty(rule, "expr").filter(isObject)) {
        if (markOf(statement) !== "none") return true;
        for (const target of targetsOf(statement)) entered.add(keyOf(rule, target));
      }
    }
  }
  return false;
}

/** Returns the chains that a statement leads to: that of a jump, or those of a verdict map. */
function targetsOf({ jump, goto: past, vmap }: JsonObject): string[] {
  const direct = [jump, past].flatMap((verdict) => (isObject(verdict) ? [String(verdict.target)] : []));
  const pairs = listProperty(property(vmap, "data"), "set").flatMap((pair) => (Array.isArray(pair) ? pair.slice(1) : []));
  return [...direct, ...pairs.filter(isObject).flatMap((verdict) => targetsOf(verdict))];
}

const setName = /^@[A-Za-z_]/;

/** Returns a rule in which the names of sets are those of the whole ruleset. */
function withSetNames(value: unknown, keyOfSet: (name: string) => string, depth = 0): unknown {
  if (typeof value === "string") return setName.test(value) ? keyOfSet(value.slice(1)) : value;
  if (typeof value !== "object" || value === null || depth > 40) return value;
  if (Array.isArray(value)) return value.map((item) => withSetNames(item, keyOfSet, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "comment" ? item : withSetNames(item, keyOfSet, depth + 1)]),
  );
}
