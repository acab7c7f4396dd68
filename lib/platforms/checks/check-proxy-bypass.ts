import type { Finding, NoProxy, PatchOperation, Proxy as ProxySettings } from "../../../types/index.js";
import { addressSet, setContains } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { listed } from "../../text/listed.js";
import { coversName, entriesOf, rangeOfEntry } from "../reading/bypass-list.js";
import type { Bypassed } from "../reading/bypassed.js";

/** The rule of a platform about its bypass list. */
export interface BypassRule {
  readonly row: IdentifiedRow & {
    readonly values: { readonly names: readonly string[]; readonly always: readonly string[]; readonly standard?: string };
  };
  /** For what the platform adds to the environment variable itself. */
  readonly added?: { readonly row: IdentifiedRow; readonly advice: string };
  readonly bypassed: readonly Bypassed[];
  /** The list cannot be changed any more. */
  readonly isDeployed: boolean;
}

/** An entry that is missing, and for what. */
interface Missing {
  readonly text: string;
  readonly names: readonly string[];
  readonly isAdded: boolean;
}

/** A bypass list, or what the platform uses if none is given, and what is missing in it. */
interface BypassNeeds {
  readonly entries: readonly string[];
  readonly missing: readonly Missing[];
}

/** Compares a bypass list with what must be in it; undefined if there is no proxy. */
function bypassNeeds(proxy: ProxySettings | undefined, { row, bypassed }: BypassRule): BypassNeeds | undefined {
  if (proxy?.http === undefined && proxy?.https === undefined) return undefined;
  const entries = entriesOf(proxy.noProxy ?? row.values.standard);
  const covered = addressSet(entries.flatMap((entry) => rangeOfEntry(entry) ?? []));
  const names = row.values.names.filter((name) => !entries.some((entry) => coversName(entry, name)));
  const lacking = entries.includes("*") ? [] : bypassed.filter(({ range }) => !setContains(covered, range));
  const missing = groupedBy(lacking, ({ entry }) => entry);
  return {
    entries,
    missing: [
      ...names.map((text) => ({ text, names: [], isAdded: false })),
      ...[...missing].map(([text, of]) => ({
        text,
        names: [...new Set(of.map(({ name }) => name))],
        isAdded: of.every(({ isAdded }) => isAdded === true),
      })),
    ],
  };
}

/** Returns the whole list that is needed. */
export function wholeBypassList(proxy: ProxySettings | undefined, rule: BypassRule): readonly string[] | undefined {
  const needs = bypassNeeds(proxy, rule);
  if (needs === undefined) return undefined;
  const always = rule.row.values.always.filter((name) => !needs.entries.includes(name));
  return [...always, ...needs.entries, ...needs.missing.map(({ text }) => text)];
}

/** Reports what a bypass list lacks. */
export function checkProxyBypass(proxy: ProxySettings | undefined, rule: BypassRule): Finding[] {
  const needs = bypassNeeds(proxy, rule);
  if (needs === undefined) return [];
  const { missing, entries } = needs;
  const [added, needed] = [missing.filter(({ isAdded }) => isAdded), missing.filter(({ isAdded }) => !isAdded)];
  const path = proxy?.noProxy === undefined ? "/proxy" : "/proxy/noProxy";
  const report = (row: IdentifiedRow, lacking: readonly Missing[], advice: string, toAdd: readonly Missing[]) => {
    if (lacking.length === 0) return [];
    const list = lacking.map(({ text, names }) => (names.length === 0 ? text : `${text} (${listed(names)})`));
    const texts = toAdd.map(({ text }) => text);
    const repairs = rule.isDeployed ? [] : [{ text: `add ${listed(texts, 8)}`, patch: adding(proxy?.noProxy, entries, texts) }];
    return [findingOf(row, { path, message: `the bypass list of the proxy lacks ${listed(list, 8)}; ${advice}`, repairs })];
  };
  const advice = rule.isDeployed ? "this traffic goes through the proxy" : "add what is missing, or this traffic goes through the proxy";
  return [
    ...report(rule.row, needed, advice, missing),
    ...(rule.added === undefined ? [] : report(rule.added.row, added, rule.added.advice, added)),
  ];
}

function adding(noProxy: NoProxy | undefined, entries: readonly string[], missing: readonly string[]): PatchOperation[] {
  const path = "/proxy/noProxy";
  if (Array.isArray(noProxy)) return missing.map((value) => ({ op: "add", path: `${path}/-`, value }));
  return [{ op: "add", path, value: [...entries, ...missing].join(",") }];
}
