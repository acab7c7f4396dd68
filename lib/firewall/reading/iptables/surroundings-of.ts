import type { Surroundings } from "../first-packet.js";
import { isMarking, markOf } from "./mark-of.js";
import { type RuleWords, ruleWordsOf } from "./rule-words.js";
import { splitLine } from "./split-line.js";

/** A table, as far as marks and translations are looked for in it. */
export interface TableRules {
  readonly name: string;
  readonly chains: ReadonlyMap<string, { readonly rules: readonly { readonly text: string }[] }>;
}

/** Reports whether the table nat sets marks that rules of other tables compare. */
export function needsNat(tables: readonly TableRules[]): boolean {
  const isNat = ({ name }: TableRules) => name === "nat";
  const has = (table: TableRules, text: RegExp) =>
    [...table.chains.values()].some(({ rules }) => rules.some((rule) => text.test(rule.text)));
  return (
    tables.some((table) => isNat(table) && enteredRules(table).some(isMarking)) &&
    tables.some((table) => !isNat(table) && has(table, /--mark /))
  );
}

const builtIn = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"];

/** Returns what the rules of all tables do with packets beside filtering. Chains that no packet enters are no part of it. */
export function surroundingsOf(tables: readonly TableRules[]): Surroundings {
  const words = tables.flatMap(enteredRules);
  const does = (targets: readonly string[]) => words.some(({ target }) => targets.includes(target ?? ""));
  const hasNat = tables.some(({ name }) => name === "nat");
  return {
    knowsMarks: words.every((own) => !isMarking(own) || markOf(own) !== undefined),
    translates: {
      dnat: hasNat ? does(["DNAT", "REDIRECT", "NETMAP", "TPROXY"]) : undefined,
      snat: hasNat ? does(["SNAT", "MASQUERADE", "NETMAP"]) : undefined,
    },
  };
}

/** Returns the rules of the chains that packets enter. */
function enteredRules({ chains }: TableRules): RuleWords[] {
  const entered = new Set(builtIn.filter((name) => chains.has(name)));
  const all: RuleWords[] = [];
  for (const name of entered) {
    for (const { text } of chains.get(name)?.rules ?? []) {
      const words = ruleWordsOf(splitLine(text));
      if (words.target !== undefined && chains.has(words.target)) entered.add(words.target);
      all.push(words);
    }
  }
  return all;
}
