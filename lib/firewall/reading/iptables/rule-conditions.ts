import type { FirewallCondition } from "../../../../types/index.js";
import { always, isFirstPacket, markCondition, type Surroundings, translationCondition } from "../first-packet.js";
import { condition, unknownCondition } from "../rule-draft.js";
import type { RuleOption, RuleWords } from "./rule-words.js";

/** The conditions of a rule. */
export interface RuleConditions {
  readonly conditions: readonly FirewallCondition[];
  /** Conditions that no flow decides, in words. */
  readonly unknown: readonly string[];
}

/** Reads an option with one value; undefined if no flow decides it. */
type Option = (value: string, not: boolean, surroundings: Surroundings) => readonly FirewallCondition[] | undefined;

const ports =
  (field: "destinationPort" | "sourcePort"): Option =>
  (value, not) => [condition(field, value.split(",").map(portRange), { not })];
const addresses =
  (field: "source" | "destination"): Option =>
  (value, not) => [condition(field, value.split(","), { not })];
const named =
  (field: "inInterface" | "outInterface"): Option =>
  (value, not) => [condition(field, [value], { not })];
const kinds =
  (field: "sourceType" | "destinationType"): Option =>
  (value, not) => [condition(field, value.toLowerCase().split(","), { not })];
const protocol: Option = (value, not) => (["all", "0", "ip"].includes(value) ? always(!not) : [condition("protocol", [value], { not })]);
const icmpType: Option = (value, not) => (value === "any" || value === "255" ? always(!not) : undefined);
const nothing: Option = () => [];

const packetTypes: Readonly<Record<string, readonly string[]>> = {
  unicast: ["local", "unicast", "unspec"],
  host: ["local", "unicast", "unspec"],
  broadcast: ["broadcast"],
  multicast: ["multicast"],
};

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
  "--proto": protocol,
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
  "--ctstate": stateConditions,
  "--state": stateConditions,
  "--ctstatus": (value, not, surroundings) => translationCondition(value.toLowerCase().split(","), not, surroundings),
  "--ctdir": (value, not) => always((value.toUpperCase() === "ORIGINAL") !== not),
  "--mark": (value, not, surroundings) => marks("mark", value, not, surroundings),
  "--src-type": kinds("sourceType"),
  "--dst-type": kinds("destinationType"),
  "--pkt-type": (value, not) => [condition("destinationType", [...(packetTypes[value.toLowerCase()] ?? [])], { not })],
  "--icmp-type": icmpType,
  "--icmpv6-type": icmpType,
  "--comment": nothing,
};

/** Modules that match every packet unless one of their options limits it. */
const silent = new Set(
  "tcp udp udplite sctp dccp icmp icmp6 icmpv6 conntrack state multiport iprange comment set mark connmark addrtype pkttype rpfilter".split(
    " ",
  ),
);

/** Returns the conditions of a rule. */
export function ruleConditions({ options: given, modules }: RuleWords, surroundings: Surroundings): RuleConditions {
  const conditions: FirewallCondition[] = [];
  const unread = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const option of given) {
    const read = readOption(option, surroundings);
    if (read !== undefined) {
      conditions.push(...read);
      continue;
    }
    // the options of a module are one condition together
    const key = option.module === "" ? option.name : option.module;
    unread.set(key, [...(unread.get(key) ?? []), optionText(option)]);
  }
  for (const module of modules) if (!silent.has(module) && !given.some((option) => option.module === module)) unread.set(module, []);
  for (const [key, texts] of unread) {
    // a list of recent senders takes each one up
    if (key === "recent" && texts.includes("set")) continue;
    const [only = ""] = texts;
    const isNegated = texts.length === 1 && only.startsWith("! ");
    const text = texts.length === 0 ? key : isNegated ? only.slice(2) : texts.join(" ");
    const whole = key.startsWith("-") || text === key || text.startsWith(`${key} `) ? text : withModule(key, text);
    conditions.push(unknownCondition(whole, isNegated));
    unknown.push(whole);
  }
  return { conditions, unknown };
}

/** Names the module where its options alone say too little. */
function withModule(module: string, text: string): string {
  return ["mark", "connmark", "limit", "icmp", "icmp6", "tcp", "set"].includes(module) ? text : `${module} ${text}`;
}

function optionText({ name, values, not }: RuleOption): string {
  return `${not ? "! " : ""}${[name.replace(/^--?/, ""), ...values].join(" ")}`;
}

function readOption({ name, values, not, module }: RuleOption, surroundings: Surroundings): readonly FirewallCondition[] | undefined {
  const [first = "", second = ""] = values;
  // marks of connections are not those of packets
  if (name === "--mark" && module === "connmark") return marks("connectionMark", first, not, surroundings);
  const read = values.length === 1 && Object.hasOwn(options, name) ? options[name] : undefined;
  if (read !== undefined) return read(first, not, surroundings);
  switch (name) {
    case "-f":
    case "--fragment":
      // the first packet is no later fragment of another
      return always(not);
    case "--syn":
      return always(!not);
    case "--tcp-flags":
      return always(isFirstPacket(first.toLowerCase().split(","), second.toLowerCase().split(",")) !== not);
    case "--match-set":
      // a set with several dimensions contains pairs, and a group knows only one half of each
      if (second === "src" || second === "dst")
        return [condition(second === "src" ? "source" : "destination", [], { groups: [`@${first}`], not })];
      return undefined;
    case "--invert":
      // packets come from where the routes to their source lead
      return module === "rpfilter" ? always(false) : undefined;
    case "--loose":
    case "--validmark":
    case "--accept-local":
      return module === "rpfilter" ? [] : undefined;
    case "--limit-iface-in":
    case "--limit-iface-out":
      return [];
    default:
      return undefined;
  }
}

function stateConditions(value: string, not: boolean, { translates }: Surroundings): readonly FirewallCondition[] {
  const states = value.toLowerCase().split(",");
  const possible = states.filter((state) => !((state === "dnat" || state === "snat") && translates[state] === false));
  return possible.length === 0 ? always(not) : [condition("state", possible, { not })];
}

/** Reads a mark: a value, or a value and the bits that are compared. */
function marks(
  field: "mark" | "connectionMark",
  text: string,
  not: boolean,
  surroundings: Surroundings,
): readonly FirewallCondition[] | undefined {
  const [value, mask = 0xffffffff] = text.split("/").map((part) => Number(part || Number.NaN));
  if (value === undefined || !Number.isInteger(value) || !Number.isInteger(mask)) return undefined;
  return markCondition(field, [{ value, mask }], not, surroundings);
}

function portRange(text: string): string {
  const [first = "", last] = text.split(":");
  if (last === undefined) return text;
  return `${first === "" ? "0" : first}-${last === "" ? "65535" : last}`;
}
