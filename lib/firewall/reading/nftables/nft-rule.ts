import type { FirewallCondition, FirewallEffect, FirewallRule } from "../../../../types/index.js";
import { isObject, type JsonObject } from "../../../collections/json-values.js";
import { firewallRules } from "../../../rules/firewall-rules.js";
import { shorten } from "../../../text/shorten.js";
import type { Surroundings } from "../first-packet.js";
import type { Report } from "../report.js";
import { rulesOf, unknownCondition } from "../rule-draft.js";
import { markOf } from "./nft-mark.js";
import { fieldConditions, matchConditions, type SetElements } from "./nft-match.js";
import { concatParts, nftText } from "./nft-values.js";

/** Where a rule is in the ruleset. */
export interface NftPlace {
  readonly path: string;
  /** The name of its chain, as used in the names of its rules. */
  readonly chain: string;
  /** Returns the name in the model of another chain of its table. */
  readonly chainOf: (name: string) => string;
  readonly elements: SetElements;
  readonly surroundings: Surroundings;
  readonly report: Report;
}

const verdicts: Readonly<Record<string, FirewallEffect>> = {
  accept: "allow",
  drop: "deny",
  reject: "deny",
  return: "return",
  continue: "continue",
};
/** Statements that decide nothing; the rule continues after them. */
const passing = new Set([
  "counter",
  "log",
  "mangle",
  "notrack",
  "set",
  "map",
  "flow",
  "dup",
  "meter",
  "ct helper",
  "ct timeout",
  "ct expectation",
  "secmark",
  "tproxy",
  "comment",
  "last",
  "reset",
]);
/** Statements that hold for some packets only, which no flow decides. */
const limiting = new Set(["limit", "quota", "ct count", "fib", "socket", "osf"]);
/** Extensions of iptables that decide nothing. */
const passingExtensions = new Set(["LOG", "NFLOG", "MARK", "CONNMARK", "TCPMSS", "TRACE", "CT", "CHECKSUM", "SET", "DSCP", "TOS", "TTL"]);

/** Reports whether a statement holds for some packets only, which no flow decides. */
function isLimiting(key: string, value: unknown): boolean {
  if (key === "xt") return !isObject(value) || value.type !== "target";
  if (limiting.has(key)) return true;
  if ((key !== "meter" && key !== "set") || !isObject(value)) return false;
  const statements = Array.isArray(value.stmt) ? value.stmt : [value.stmt];
  return statements.some((statement) => isObject(statement) && Object.keys(statement).some((name) => limiting.has(name)));
}

type Alternatives = readonly (readonly FirewallCondition[])[];

/** Reads the statements of a rule into one rule, or into one rule for each element of a verdict map. */
export function readNftRule(rule: JsonObject, place: NftPlace): FirewallRule[] {
  const statements = Array.isArray(rule.expr) ? rule.expr.filter(isObject) : [];
  const own =
    typeof rule.comment === "string"
      ? rule.comment
      : statements
          .map(statementText)
          .filter((text) => text !== "")
          .join(" ");
  const named = { name: `${place.chain}: ${own}`, place };
  let matches: Alternatives = [[]];
  const excluded: FirewallRule[] = [];
  const marking: FirewallRule[] = [];
  for (const statement of statements) {
    const [key = "", value] = Object.entries(statement)[0] ?? [];
    if (key === "match" && isObject(value)) {
      const pairs = pairAlternatives(value, place);
      if (pairs !== undefined && value.op === "!=")
        excluded.push({
          name: named.name,
          path: place.path,
          effect: "skip",
          matches: crossed(matches, pairs).map((conditions) => [...conditions]),
        });
      else matches = crossed(matches, pairs ?? [noted(matchConditions(value, place), place)]);
    } else if (isLimiting(key, value)) matches = crossed(matches, [noted([unknownCondition(nftText(statement))], place)]);
    else if (key === "vmap" && isObject(value)) return [...marking, ...behind(excluded, mapRules(value, matches, named), named)];
    else {
      const mark = place.surroundings.knowsMarks ? markOf(statement) : undefined;
      if (mark !== undefined && mark !== "none")
        marking.push(...behind(excluded, rulesOf({ name: named.name, path: place.path, matches, effect: "mark", mark }), named));
      const effect = verdictOf(key, value, place);
      if (effect !== undefined)
        return [...marking, ...behind(excluded, rulesOf({ name: named.name, path: place.path, matches, ...effect }), named)];
    }
  }
  return marking.length > 0 ? marking : rulesOf({ name: named.name, path: place.path, matches, effect: "continue" });
}

interface Named {
  readonly name: string;
  readonly place: NftPlace;
}

/** Makes rules that skip the next rule for excluded packets; of several rules only the next one would be skipped. */
function behind(excluded: readonly FirewallRule[], rules: readonly FirewallRule[], { name, place }: Named): FirewallRule[] {
  if (excluded.length === 0) return [...rules];
  const [only, ...more] = rules;
  if (only === undefined || more.length > 0 || excluded.length > 1) {
    const [unknown] = noted([unknownCondition(`whether "${name}" excludes the packet`)], place);
    return rules.map((rule) => ({
      ...rule,
      matches: rule.matches.map((conditions) => [...conditions, ...(unknown === undefined ? [] : [unknown])]),
    }));
  }
  return [...excluded, only];
}

/** The most alternatives that sets of one rule make together. */
const mostAlternatives = 10_000;

function crossed(a: Alternatives, b: Alternatives): Alternatives {
  if (a.length > 1 && b.length > 1 && a.length * b.length > mostAlternatives) return [[unknownCondition("a rule with fewer alternatives")]];
  return a.flatMap((first) => b.map((second) => [...first, ...second]));
}

/** Reports conditions that no flow decides. */
function noted(conditions: readonly FirewallCondition[], { report, path }: NftPlace): readonly FirewallCondition[] {
  for (const { field, values } of conditions) {
    if (field === "unknown")
      report.add(
        firewallRules["firewall-condition"],
        path,
        `a flow does not decide whether "${shorten(values.join(", "))}" holds`,
        values.join(", "),
      );
  }
  return conditions;
}

/** Returns what a statement does with a packet; undefined if it decides nothing. */
function verdictOf(
  key: string,
  value: unknown,
  { chainOf, report, path }: NftPlace,
): { readonly effect: FirewallEffect | undefined; readonly target?: string } | undefined {
  const effect = Object.hasOwn(verdicts, key) ? verdicts[key] : undefined;
  if (effect !== undefined) return { effect };
  if (key === "jump" || key === "goto") return { effect: key, target: chainOf(isObject(value) ? String(value.target) : "") };
  if (passing.has(key) || (key === "xt" && isObject(value) && passingExtensions.has(String(value.name)))) return undefined;
  report.add(firewallRules["firewall-value"], path, `the effect of the statement "${shorten(key)}" on a packet is unknown`, key);
  return { effect: undefined };
}

/**
 * Returns the alternatives of a concatenation of fields compared with a concatenation of values, or with a set of them;
 * undefined for another match.
 */
function pairAlternatives({ left, right }: JsonObject, { elements }: NftPlace): Alternatives | undefined {
  const fields = concatParts(left);
  if (fields === undefined) return undefined;
  const list = elementsOf(right, elements) ?? [right];
  const matches: (readonly FirewallCondition[])[] = [];
  for (const element of list) {
    const values = concatParts(element);
    const own = values === undefined ? undefined : partConditions(fields, values, elements);
    if (own === undefined) return undefined;
    matches.push(own);
  }
  return matches;
}

function partConditions(
  fields: readonly unknown[],
  values: readonly unknown[],
  elements: SetElements,
): readonly FirewallCondition[] | undefined {
  const parts = fields.map((field, index) => fieldConditions(field, "==", values[index], elements));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function elementsOf(right: unknown, elements: SetElements): readonly unknown[] | undefined {
  if (typeof right === "string" && right.startsWith("@")) return elements(right);
  if (isObject(right) && Array.isArray(right.set)) return right.set;
  return undefined;
}

/** Makes one rule for each element of a verdict map. */
function mapRules({ key, data }: JsonObject, matches: Alternatives, { name, place }: Named): FirewallRule[] {
  const { path } = place;
  const list = elementsOf(data, place.elements);
  if (list === undefined)
    return rulesOf({ name, path, effect: undefined, matches: crossed(matches, [[unknownCondition(`the elements of ${nftText(data)}`)]]) });
  const rules: FirewallRule[] = [];
  const last: FirewallRule[] = [];
  for (const pair of list) {
    const [element, verdict] = Array.isArray(pair) ? pair : [];
    const [word = "", value] = isObject(verdict) ? (Object.entries(verdict)[0] ?? []) : [];
    const effect = verdictOf(word, value, place) ?? { effect: undefined };
    const own = element === "*" ? [] : elementConditions(key, element, place);
    (element === "*" ? last : rules).push(
      ...rulesOf({ name: `${name} ${nftText(element)} ${word}`, path, matches: crossed(matches, [own]), ...effect }),
    );
  }
  return [...rules, ...last];
}

function elementConditions(key: unknown, element: unknown, place: NftPlace): readonly FirewallCondition[] {
  const fields = concatParts(key);
  const values = concatParts(element);
  if (fields === undefined || values === undefined) return noted(matchConditions({ op: "==", left: key, right: element }, place), place);
  return partConditions(fields, values, place.elements) ?? noted([unknownCondition(`${nftText(key)} ${nftText(element)}`)], place);
}

function statementText(statement: JsonObject): string {
  const [key = "", value] = Object.entries(statement)[0] ?? [];
  if (key === "counter" || key === "log") return "";
  if (key === "match" && isObject(value))
    return `${nftText(value.left)} ${value.op === "==" || value.op === "in" ? "" : `${value.op} `}${nftText(value.right)}`;
  if (key === "vmap" && isObject(value)) return `vmap ${typeof value.data === "string" ? value.data : nftText(value.key)}`;
  if (isObject(value) && typeof value.target === "string") return `${key} ${value.target}`;
  return Object.hasOwn(verdicts, key) ? key : shorten(nftText(statement), 80);
}
