import type { FirewallCondition, FirewallField } from "../../../../types/index.js";
import { isObject, type JsonObject } from "../../../collections/json-values.js";
import type { Surroundings } from "../first-packet.js";
import { condition, unknownCondition } from "../rule-draft.js";
import { firstPacketConditions } from "./nft-state.js";
import { type NftValues, nftText, nftValues } from "./nft-values.js";

/** The elements of a named set, as written in the ruleset. */
export type SetElements = (name: string) => readonly unknown[] | undefined;

/** A field of packets: its name in the model, and the packets that have it. */
interface NftField {
  readonly field: FirewallField;
  readonly implied: readonly FirewallCondition[];
  /** Translates a value to the words of the model. */
  readonly write?: (text: string) => string;
}

const ipv4 = condition("family", ["ipv4"]);
const ipv6 = condition("family", ["ipv6"]);
const withPorts = ["tcp", "udp", "sctp", "dccp", "udplite"];

/** What decides the conditions of a match besides the match itself. */
export interface MatchContext {
  readonly elements: SetElements;
  readonly surroundings: Surroundings;
}

/** Returns the conditions of a match. A condition that no flow decides is unknown. */
export function matchConditions(match: JsonObject, { elements, surroundings }: MatchContext): readonly FirewallCondition[] {
  const { op, left, right } = match;
  const text = `${nftText(left)} ${op === "==" ? "" : `${op} `}${nftText(right)}`;
  const first = firstPacketConditions(match, surroundings);
  if (first !== undefined) return first;
  const plain = masked(left, right) ?? { left, right };
  return fieldConditions(plain.left, String(op ?? "=="), plain.right, elements) ?? [...impliedConditions(left), unknownCondition(text)];
}

const layers: Readonly<Record<string, FirewallCondition>> = {
  ip: ipv4,
  ip6: ipv6,
  ...Object.fromEntries(
    ["icmp", "icmpv6", "tcp", "udp", "udplite", "sctp", "dccp", "esp", "ah", "igmp"].map((name) => [name, condition("protocol", [name])]),
  ),
};

/** Returns the conditions on the headers that a packet must have so that a field of one of them can be looked at. */
function impliedConditions(left: unknown): readonly FirewallCondition[] {
  const inner = isObject(left) && Array.isArray(left["&"]) ? left["&"][0] : left;
  if (!isObject(inner)) return [];
  const name = isObject(inner.payload) ? inner.payload.protocol : isObject(inner["tcp option"]) ? "tcp" : undefined;
  const own = typeof name === "string" && Object.hasOwn(layers, name) ? layers[name] : undefined;
  return own === undefined ? [] : [own];
}

/** Returns the conditions of a field compared with a value; undefined if no flow decides them. */
export function fieldConditions(
  left: unknown,
  op: string,
  right: unknown,
  elements: SetElements,
): readonly FirewallCondition[] | undefined {
  const field = fieldOf(left);
  if (field === undefined) return undefined;
  const not = op === "!=" || op === "!";
  const compared = ["<", ">", "<=", ">="].includes(op) ? comparison(op, right) : nftValues(right);
  const values = withSets(compared, field, elements);
  if (!values.isComplete || (!["==", "!=", "in", "<", ">", "<=", ">="].includes(op) && !(op === "!" && field.field === "state")))
    return undefined;
  const texts = values.texts.map((value) => field.write?.(value) ?? value);
  return [...field.implied, condition(field.field, texts, { groups: values.sets, not })];
}

/** Keeps sets of addresses as names, so that the caller can give their elements; replaces other sets by their elements. */
function withSets(values: NftValues, { field }: NftField, elements: SetElements): NftValues {
  if (field === "source" || field === "destination" || values.sets.length === 0) return values;
  const parts = values.sets.map((name) => elements(name)).map((list) => (list === undefined ? undefined : nftValues(list)));
  return {
    texts: [...values.texts, ...parts.flatMap((part) => part?.texts ?? [])],
    sets: [],
    isComplete: values.isComplete && parts.every((part) => part?.isComplete === true && part.sets.length === 0),
  };
}

function fieldOf(left: unknown): NftField | undefined {
  if (!isObject(left)) return undefined;
  const { payload, meta, ct } = left;
  if (isObject(payload)) return payloadField(String(payload.protocol), String(payload.field));
  if (isObject(meta)) return metaField(String(meta.key));
  return isObject(ct) && ct.key === "state" && ct.dir === undefined ? { field: "state", implied: [] } : undefined;
}

function payloadField(protocol: string, name: string): NftField | undefined {
  const family = protocol === "ip" ? [ipv4] : protocol === "ip6" ? [ipv6] : undefined;
  if (family !== undefined) {
    if (name === "saddr") return { field: "source", implied: family };
    if (name === "daddr") return { field: "destination", implied: family };
    return name === "protocol" || name === "nexthdr" ? { field: "protocol", implied: family } : undefined;
  }
  const ports: Readonly<Record<string, FirewallField>> = { dport: "destinationPort", sport: "sourcePort" };
  const field = ports[name];
  if (field === undefined) return undefined;
  if (protocol === "th") return { field, implied: [condition("protocol", withPorts)] };
  return withPorts.includes(protocol) ? { field, implied: [condition("protocol", [protocol])] } : undefined;
}

function metaField(key: string): NftField | undefined {
  switch (key) {
    case "l4proto":
      return { field: "protocol", implied: [] };
    case "nfproto":
      return { field: "family", implied: [] };
    case "protocol":
      return { field: "family", implied: [], write: (text) => (text === "ip" ? "ipv4" : text === "ip6" ? "ipv6" : text) };
    case "iifname":
    case "iif":
      return { field: "inInterface", implied: [], write: interfaceName };
    case "oifname":
    case "oif":
      return { field: "outInterface", implied: [], write: interfaceName };
    default:
      return undefined;
  }
}

function interfaceName(text: string): string {
  return text.endsWith("*") ? `${text.slice(0, -1)}+` : text;
}

/** Returns a comparison of numbers as a range. Only ports are compared this way. */
function comparison(op: string, right: unknown): NftValues {
  const value = typeof right === "number" ? right : Number.NaN;
  const [first, last] = op === "<" ? [0, value - 1] : op === "<=" ? [0, value] : op === ">" ? [value + 1, 65535] : [value, 65535];
  if (!Number.isInteger(value)) return { texts: [], sets: [], isComplete: false };
  return { texts: first <= last ? [`${first}-${last}`] : [], sets: [], isComplete: true };
}

/** Returns the comparison of an address under a mask as a comparison of the field with a prefix. */
function masked(left: unknown, right: unknown): { readonly left: unknown; readonly right: unknown } | undefined {
  if (!isObject(left) || !Array.isArray(left["&"]) || typeof right !== "string") return undefined;
  const [inner, mask] = left["&"];
  if (typeof mask !== "string" || !/^[0-9.]+$/.test(mask) || fieldOf(inner) === undefined) return undefined;
  return { left: inner, right: `${right}/${mask}` };
}
