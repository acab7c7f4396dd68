import type { FirewallCondition } from "../../../../types/index.js";
import { always, isFirstPacket, markCondition, type Surroundings, translationCondition } from "../first-packet.js";
import { isObject, type JsonObject } from "../json-values.js";
import { condition } from "../rule-draft.js";
import { nftValues } from "./nft-values.js";

/** A match taken apart: what is looked at, under which mask, and the values of it that match. */
interface Comparison {
  readonly of: JsonObject;
  readonly mask: unknown;
  readonly op: string;
  readonly right: unknown;
}

/**
 * Returns the conditions of a match that is decided by what the first packet of a connection between two machines is like: its
 * TCP flags, its mark, the translation of its addresses, the kind of its ends. Returns undefined for another match.
 */
export function firstPacketConditions(
  { left, op: written, right }: JsonObject,
  surroundings: Surroundings,
): readonly FirewallCondition[] | undefined {
  const [of, mask] = isObject(left) && Array.isArray(left["&"]) ? left["&"] : [left, undefined];
  if (!isObject(of)) return undefined;
  const comparison = { of, mask, op: String(written ?? "=="), right };
  return (
    flagConditions(comparison) ??
    markConditions(comparison, surroundings) ??
    connectionConditions(comparison, surroundings) ??
    kindConditions(comparison) ??
    fragmentConditions(comparison)
  );
}

const tcp = condition("protocol", ["tcp"]);

function flagConditions({ of: { payload }, mask, op, right }: Comparison): readonly FirewallCondition[] | undefined {
  if (!isObject(payload) || payload.protocol !== "tcp" || payload.field !== "flags") return undefined;
  const looked = mask === undefined ? ["all"] : nftValues(mask).texts;
  // the elements of a set are alternatives; other lists are flags together
  const choices = isObject(right) && Array.isArray(right.set) ? right.set : [right];
  const flags = choices.map((choice) => nftValues(choice).texts);
  const isAmong = flags.some((own) => own.includes("syn"));
  const isEqual = flags.some((own) => isFirstPacket(looked, own));
  const holds = op === "in" ? isAmong : op === "!" ? !isAmong : (op === "!=") !== isEqual;
  return [tcp, ...always(holds)];
}

function markConditions(
  { of: { meta, ct }, mask, op, right }: Comparison,
  surroundings: Surroundings,
): readonly FirewallCondition[] | undefined {
  const key = isObject(meta) ? meta.key : isObject(ct) ? ct.key : undefined;
  const values = nftValues(right);
  if (key !== "mark" || !values.isComplete || values.sets.length > 0 || !["==", "!=", "in"].includes(op)) return undefined;
  const numbers = values.texts.map(Number);
  const bits = mask === undefined ? 0xffffffff : Number(nftValues(mask).texts[0]);
  if (numbers.some((number) => !Number.isInteger(number)) || !Number.isInteger(bits)) return undefined;
  const parts = numbers.map((number) => markCondition(number, bits, false, surroundings));
  const isSure = parts.some((part) => part?.length === 0);
  if (!isSure && parts.includes(undefined)) return undefined;
  return always(isSure !== (op === "!="));
}

function connectionConditions(
  { of: { ct }, mask, op, right }: Comparison,
  surroundings: Surroundings,
): readonly FirewallCondition[] | undefined {
  if (!isObject(ct)) return undefined;
  const { texts, isComplete } = nftValues(right);
  if (!isComplete) return undefined;
  const not = op === "!=" || op === "!";
  if (ct.key === "direction") return always(texts.some((text) => text === "original" || text === "0") !== not);
  if (ct.key !== "status") return undefined;
  if (mask !== undefined || op === "in" || op === "!") return translationCondition(texts.length > 0 ? texts : [""], not, surroundings);
  return undefined;
}

const packetTypes: Readonly<Record<string, readonly string[]>> = {
  host: ["local", "unicast", "unspec"],
  unicast: ["local", "unicast", "unspec"],
  broadcast: ["broadcast"],
  multicast: ["multicast"],
};

/** Addresses of a machine are reached by the interface that the routes say. */
function kindConditions({ of: { fib, meta }, op, right }: Comparison): readonly FirewallCondition[] | undefined {
  const { texts, isComplete } = nftValues(right);
  const not = op === "!=";
  if (isObject(meta) && meta.key === "pkttype" && isComplete)
    return [condition("destinationType", [...new Set(texts.flatMap((text) => packetTypes[text] ?? []))], { not })];
  if (!isObject(fib)) return undefined;
  const flags = Array.isArray(fib.flags) ? fib.flags : [fib.flags];
  if (fib.result === "type" && isComplete && (flags.includes("daddr") || flags.includes("saddr")))
    return [condition(flags.includes("daddr") ? "destinationType" : "sourceType", texts, { not })];
  if (fib.result !== "oif" && fib.result !== "oifname") return undefined;
  if (!flags.includes("saddr") || !flags.includes("iif")) return undefined;
  const isMissing = right === false || right === 0 || right === "";
  return isMissing || right === true ? always(isMissing === not) : undefined;
}

/** The first packet is no later fragment of another. */
function fragmentConditions({ of: { payload }, mask, op, right }: Comparison): readonly FirewallCondition[] | undefined {
  if (!isObject(payload) || payload.protocol !== "ip" || payload.field !== "frag-off") return undefined;
  if (mask !== 8191 || right !== 0 || (op !== "==" && op !== "!=")) return undefined;
  return [condition("family", ["ipv4"]), ...always(op === "==")];
}

/** Returns the bits that a statement of a rule may set in the mark of a packet or of its connection. */
export function markBitsOf(statement: unknown): number {
  if (!isObject(statement) || !isObject(statement.mangle)) return 0;
  const { key, value } = statement.mangle;
  const target = isObject(key) ? (key.meta ?? key.ct) : undefined;
  return isObject(target) && target.key === "mark" ? bitsOf(value) : 0;
}

const every = 0xffffffff;

function bitsOf(value: unknown, depth = 0): number {
  if (typeof value === "number") return value >>> 0;
  if (!isObject(value) || depth > 8) return every;
  if (isObject(value.meta) && value.meta.key === "mark") return 0;
  if (Array.isArray(value["&"])) return (bitsOf(value["&"][0], depth + 1) & bitsOf(value["&"][1], depth + 1)) >>> 0;
  const sum = value["|"] ?? value["^"];
  if (Array.isArray(sum)) return sum.reduce((bits: number, part) => (bits | bitsOf(part, depth + 1)) >>> 0, 0);
  return every;
}
