import type { FirewallCondition } from "../../../types/index.js";
import { condition } from "./rule-draft.js";

/** Whether the first packet of a connection meets a condition: always, or never. */
export function always(holds: boolean): readonly FirewallCondition[] {
  return holds ? [] : [condition("state", ["established"])];
}

/** What a set of rules does with packets before or beside filtering, as far as conditions depend on it. */
export interface Surroundings {
  /** Whether every change of a mark could be read, so that marks are known. */
  readonly knowsMarks: boolean;
  /** Whether addresses may be translated: undefined if other rules, which are not in the content, may do it. */
  readonly translates: { readonly dnat: boolean | undefined; readonly snat: boolean | undefined };
}

/** Returns the condition that some bits of a mark have a value; undefined if marks are not known. */
export function markCondition(
  field: "mark" | "connectionMark",
  values: readonly { readonly value: number; readonly mask: number }[],
  not: boolean,
  { knowsMarks }: Surroundings,
): readonly FirewallCondition[] | undefined {
  if (!knowsMarks) return undefined;
  const texts = values.map(({ value, mask }) => `0x${(value >>> 0).toString(16)}/0x${(mask >>> 0).toString(16)}`);
  return [condition(field, texts, { not })];
}

/** All flags of TCP. */
const everyFlag = ["fin", "syn", "rst", "psh", "ack", "urg", "ecn", "cwr"];

/** Reports whether flags under a mask are those of the first packet of a TCP connection, which has SYN and no other flag. */
export function isFirstPacket(mask: readonly string[], flags: readonly string[]): boolean {
  const looked = mask.includes("all") || mask.includes("syn");
  const wanted = flags.includes("all") ? everyFlag : flags.filter((flag) => flag !== "none" && flag !== "0");
  return looked ? wanted.length === 1 && wanted[0] === "syn" : wanted.length === 0;
}

/**
 * Returns the condition on the translation of a packet's addresses.
 *
 * @param kinds `dnat` and `snat`, one of which must have happened
 */
export function translationCondition(
  kinds: readonly string[],
  not: boolean,
  { translates }: Surroundings,
): readonly FirewallCondition[] | undefined {
  const asked = kinds.filter((kind): kind is "dnat" | "snat" => kind === "dnat" || kind === "snat");
  if (asked.length !== kinds.length) return undefined;
  return asked.every((kind) => translates[kind] === false) ? always(not) : undefined;
}
