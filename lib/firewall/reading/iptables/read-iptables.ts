import type { FirewallChain, FirewallEffect, FirewallHook, FirewallRule, FirewallRules } from "../../../../types/index.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import type { Surroundings } from "../first-packet.js";
import type { Report } from "../report.js";
import { condition, rulesOf, unknownCondition } from "../rule-draft.js";
import { isMarking, markOf } from "./mark-of.js";
import { ruleConditions } from "./rule-conditions.js";
import { ruleWordsOf } from "./rule-words.js";
import { splitLine } from "./split-line.js";
import { needsNat, surroundingsOf } from "./surroundings-of.js";
import { type Family, type Table, tablesOf, type WrittenRule } from "./tables-of.js";

/** What the rules of all tables are read with. */
interface Reading {
  /** Whether the table nat is read for the marks that it sets. */
  readonly needsNat: boolean;
  readonly report: Report;
  readonly surroundings: Surroundings;
}

/** The tables that filter, in the order in which a packet meets them, with the hooks of their chains. */
const stages: readonly (readonly [table: string, chain: string, hooks: readonly FirewallHook[]])[] = [
  ["raw", "PREROUTING", ["inbound", "forward"]],
  ["mangle", "PREROUTING", ["inbound", "forward"]],
  ["nat", "PREROUTING", ["inbound", "forward"]],
  ["raw", "OUTPUT", ["outbound"]],
  ["mangle", "INPUT", ["inbound"]],
  ["mangle", "FORWARD", ["forward"]],
  ["mangle", "OUTPUT", ["outbound"]],
  ["nat", "OUTPUT", ["outbound"]],
  ["filter", "INPUT", ["inbound"]],
  ["filter", "FORWARD", ["forward"]],
  ["filter", "OUTPUT", ["outbound"]],
  ["security", "INPUT", ["inbound"]],
  ["security", "FORWARD", ["forward"]],
  ["security", "OUTPUT", ["outbound"]],
  ["mangle", "POSTROUTING", ["forward", "outbound"]],
];

const effects: Readonly<Record<string, FirewallEffect>> = { ACCEPT: "allow", DROP: "deny", REJECT: "deny", RETURN: "return" };
/** Targets of the table nat that end the way of a packet in it. */
const translating = new Set("DNAT SNAT MASQUERADE REDIRECT NETMAP".split(" "));
/** Targets after which a packet continues with the next rule. */
const passing = new Set(
  "LOG NFLOG ULOG TRACE TCPMSS SET CT NOTRACK CLASSIFY DSCP TOS TTL HL AUDIT SECMARK CONNSECMARK CHECKSUM ECN RATEEST LED TEE IDLETIMER TCPOPTSTRIP".split(
    " ",
  ),
);

/**
 * Reads the output of iptables-save, ip6tables-save and `iptables -S`.
 *
 * @returns undefined if the content is something else
 */
export function readIptables(text: string, report: Report): Omit<FirewallRules, "findings"> | undefined {
  const tables = tablesOf(text, report);
  if (tables === undefined) return undefined;
  const chains: FirewallChain[] = [];
  const reading = { report, surroundings: surroundingsOf(tables), needsNat: needsNat(tables) };
  const families = new Set(tables.filter(({ name }) => name === "filter").map(({ family }) => family));
  for (const table of tables) if (table.name === "nat") reportNat(table, report);
  for (const [name, chain, hooks] of stages) {
    for (const table of tables) {
      const own = table.chains.get(chain);
      if (table.name !== name || own === undefined || (name === "nat" && !reading.needsNat)) continue;
      if (name !== "filter" && own.rules.length === 0) continue;
      chains.push(hookedChain(table, chain, { hooks, families }, reading));
    }
  }
  const names = new Set(chains.map((chain) => chain.name));
  for (const table of tables) {
    if (!["raw", "mangle", "filter", "security", ...(reading.needsNat ? ["nat"] : [])].includes(table.name)) continue;
    for (const chain of table.chains.keys()) {
      const name = nameOf(table, chain);
      if (names.has(name)) continue;
      names.add(name);
      chains.push({ name, rules: rulesOfChain(table, chain, reading) });
    }
  }
  return { format: "iptables", chains, groups: {} };
}

function nameOf({ name, family, copy }: Table, chain: string): string {
  return `${family === "ipv6" ? "ip6 " : ""}${name === "filter" ? "" : `${name} `}${chain}${copy === 1 ? "" : ` (${copy})`}`;
}

function hookedChain(
  table: Table,
  chain: string,
  { hooks, families }: { readonly hooks: readonly FirewallHook[]; readonly families: ReadonlySet<Family> },
  reading: Reading,
): FirewallChain {
  const name = nameOf(table, chain);
  const policy = table.chains.get(chain)?.policy;
  const other: Family = table.family === "ipv4" ? "ipv6" : "ipv4";
  const unread = families.has(other) ? [] : unreadFamily(other);
  return {
    name,
    hooks: [...hooks],
    ...(families.has(other) ? { families: [table.family] } : {}),
    default: policy === "DROP" ? "deny" : "allow",
    defaultName: `policy of ${name}`,
    rules: [...unread, ...rulesOfChain(table, chain, reading)],
  };
}

/** Reports that packets of the other IP version meet other rules, which are in another file. */
function unreadFamily(family: Family): FirewallRule[] {
  const program = family === "ipv6" ? "ip6tables-save" : "iptables-save";
  const draft = { name: `(rules of ${program})`, path: "", builtIn: true };
  const own = condition("family", [family]);
  return [
    ...rulesOf({ ...draft, effect: "allow", conditions: [own, unknownCondition(`the output of ${program}`)] }),
    ...rulesOf({ ...draft, effect: "deny", conditions: [own] }),
  ];
}

function rulesOfChain(table: Table, chain: string, reading: Reading): FirewallRule[] {
  const name = nameOf(table, chain);
  return (table.chains.get(chain)?.rules ?? []).flatMap((rule) => readRule(rule, name, table, reading));
}

function readRule({ line, text }: WrittenRule, chain: string, table: Table, { report, surroundings }: Reading): FirewallRule[] {
  const isNat = table.name === "nat";
  const words = ruleWordsOf(splitLine(text));
  const { target, isGoto } = words;
  const { conditions, unknown } = ruleConditions(words, surroundings);
  const path = `line ${line}`;
  const draft = { name: `${chain}: ${text}`, path, conditions, builtIn: isNat };
  if (isMarking(words)) return rulesOf({ ...draft, effect: "mark", mark: surroundings.knowsMarks ? markOf(words) : undefined });
  if (isNat && translating.has(target ?? "")) return rulesOf({ ...draft, effect: "allow" });
  if (target === undefined || passing.has(target)) return rulesOf({ ...draft, effect: "continue" });
  for (const what of isNat ? [] : unknown)
    report.add(firewallRules["firewall-condition"], path, `a flow does not decide whether "${shorten(what)}" holds`, what);
  const effect = effects[target];
  if (effect !== undefined && !isGoto) return rulesOf({ ...draft, effect });
  if (table.chains.has(target)) return rulesOf({ ...draft, effect: isGoto ? "goto" : "jump", target: nameOf(table, target) });
  report.add(
    firewallRules["firewall-chain"],
    path,
    `"${shorten(target)}" is neither a chain nor a target with a known effect, so its decision is unknown`,
    target,
  );
  return rulesOf({ ...draft, effect: isGoto ? "goto" : "jump", target: nameOf(table, target) });
}

function reportNat(table: Table, report: Report): void {
  const count = [...table.chains.values()].reduce((sum, { rules }) => sum + rules.length, 0);
  if (count > 0)
    report.add(
      firewallRules["firewall-part-ignored"],
      "",
      `table nat has ${count} rules, which change addresses and filter nothing; give flows with the addresses that packets have in the table filter`,
    );
}
