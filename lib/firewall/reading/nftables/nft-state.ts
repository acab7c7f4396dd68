import type { FirewallCondition } from "../../../../types/index.js";
import { isObject, type JsonObject } from "../../../collections/json-values.js";
import { always, isFirstPacket, markCondition, type Surroundings, translationCondition } from "../first-packet.js";
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
  const bits = mask === undefined ? every : Number(nftValues(mask).texts[0]);
  const compared = values.texts.map((text) => ({ value: Number(text), mask: bits }));
  if (!Number.isInteger(bits) || compared.some(({ value }) => !Number.isInteger(value))) return undefined;
  return markCondition(isObject(meta) ? "mark" : "connectionMark", compared, op === "!=", surroundings);
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

const every = 0xffffffff;
