import type { FirewallCondition } from "../../../../types/index.js";
import { condition, unknownCondition } from "../rule-draft.js";

/** The meaning of the words of a rule: its conditions, and where a matching packet goes. */
export interface RuleWords {
  readonly conditions: readonly FirewallCondition[];
  readonly target: string | undefined;
  readonly isGoto: boolean;
  /** Conditions that no flow decides, in words. */
  readonly unknown: readonly string[];
}

type Option = (value: string, not: boolean) => readonly FirewallCondition[];

const ports =
  (field: "destinationPort" | "sourcePort"): Option =>
  (value, not) => [condition(field, value.split(",").map(portRange), { not })];
const addresses =
  (field: "source" | "destination"): Option =>
  (value, not) => [condition(field, value.split(","), { not })];
const named =
  (field: "inInterface" | "outInterface"): Option =>
  (value, not) => [condition(field, [value], { not })];
const states: Option = (value, not) => [condition("state", value.toLowerCase().split(","), { not })];
const protocol: Option = (value, not) => [condition("protocol", [value], { not })];
const nothing: Option = () => [];

/** The options that a flow decides, each with one value. */
const options: Readonly<Record<string, Option>> = {
  "-s": addresses("source"),
  "--source": addresses("source"),
  "--src": addresses("source"),
  "-d": addresses("destination"),
  "--destination": addresses("destination"),
  "--dst": addresses("destination"),
  "--src-range": addresses("source"),
  "--dst-range": addresses("destination"),
  "-p": protocol,
  "--protocol": protocol,
  "-i": named("inInterface"),
  "--in-interface": named("inInterface"),
  "-o": named("outInterface"),
  "--out-interface": named("outInterface"),
  "--dport": ports("destinationPort"),
  "--dports": ports("destinationPort"),
  "--destination-port": ports("destinationPort"),
  "--destination-ports": ports("destinationPort"),
  "--sport": ports("sourcePort"),
  "--sports": ports("sourcePort"),
  "--source-port": ports("sourcePort"),
  "--source-ports": ports("sourcePort"),
  "--ctstate": states,
  "--state": states,
  "--comment": nothing,
  "-m": nothing,
  "--match": nothing,
};

/**
 * Reads the words of a rule after the name of its chain.
 *
 * @param hasMarks whether a rule marks packets; if not, every mark is 0
 */
export function ruleWords(words: readonly string[], hasMarks: boolean): RuleWords {
  const conditions: FirewallCondition[] = [];
  const unknown: string[] = [];
  let target: string | undefined;
  let isGoto = false;
  let not = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === "!") {
      not = true;
      continue;
    }
    if (["-j", "--jump", "-g", "--goto"].includes(word)) {
      target = words[i + 1] ?? "";
      isGoto = word === "-g" || word === "--goto";
      break;
    }
    const values = valuesAt(words, i + 1);
    // old versions write the negation after the option
    const isNot = not !== (values[0] === "!");
    const given = values[0] === "!" ? values.slice(1) : values;
    const read = given.length === 1 ? options[word] : undefined;
    if (read !== undefined) conditions.push(...read(given[0] as string, isNot));
    else {
      const special = specialOption(word, given, isNot, hasMarks);
      conditions.push(...special.conditions);
      unknown.push(...special.unknown);
    }
    i += values.length;
    not = false;
  }
  return { conditions, target, isGoto, unknown };
}

/** Returns the words up to the next option. */
function valuesAt(words: readonly string[], start: number): string[] {
  const values: string[] = [];
  for (let i = start; i < words.length; i++) {
    const word = words[i] as string;
    if (/^--?[A-Za-z]/.test(word) || (word === "!" && values.length > 0) || (word === "!" && /^--?[A-Za-z]/.test(words[i + 1] ?? "")))
      break;
    values.push(word);
  }
  return values;
}

function specialOption(
  word: string,
  values: readonly string[],
  not: boolean,
  hasMarks: boolean,
): { readonly conditions: readonly FirewallCondition[]; readonly unknown: readonly string[] } {
  const known = knownOption(word, values, not) ?? (word === "--mark" && !hasMarks ? noMark(values[0] ?? "", not) : undefined);
  if (known !== undefined) return { conditions: known, unknown: [] };
  const text = [word.replace(/^--?/, ""), ...values].join(" ");
  return { conditions: [unknownCondition(text, not)], unknown: [text] };
}

function knownOption(word: string, values: readonly string[], not: boolean): readonly FirewallCondition[] | undefined {
  const [first = "", second = ""] = values;
  switch (word) {
    case "--match-set":
      // a set with several dimensions contains pairs, and a group knows only one half of each
      if (second === "src" || second === "dst")
        return [condition(second === "src" ? "source" : "destination", [], { groups: [`@${first}`], not })];
      return undefined;
    case "--syn":
      return firstPacketFlags(["fin", "syn", "rst", "ack"], ["syn"], not);
    case "--tcp-flags":
      return firstPacketFlags(first.toLowerCase().split(","), second.toLowerCase().split(","), not);
    case "--icmp-type":
    case "--icmpv6-type":
      return first === "any" || first === "255" ? [] : undefined;
    default:
      return undefined;
  }
}

/** Reports whether a requested mark includes 0: a value, or a value and the bits that are compared. */
function noMark(text: string, not: boolean): readonly FirewallCondition[] | undefined {
  const value = Number(text.split("/")[0] || Number.NaN);
  if (!Number.isInteger(value)) return undefined;
  return (value === 0) === not ? [never] : [];
}

/** Reports whether a first packet cannot have a state. */
const never = condition("state", ["established"]);

/** Reports whether flags match the first packet of a TCP connection, which has SYN and no other flag. */
function firstPacketFlags(mask: readonly string[], set: readonly string[], not: boolean): readonly FirewallCondition[] {
  const looked = mask.includes("syn") || mask.includes("all");
  const wanted = set.filter((flag) => flag !== "none");
  const holds = looked ? wanted.length === 1 && wanted[0] === "syn" : wanted.length === 0;
  return holds === not ? [never] : [];
}

function portRange(text: string): string {
  const [first = "", last] = text.split(":");
  if (last === undefined) return text;
  return `${first === "" ? "0" : first}-${last === "" ? "65535" : last}`;
}
