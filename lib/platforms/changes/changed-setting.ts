import type { Finding, PatchOperation } from "../../../types/index.js";
import { formatPrefix, parsePrefix } from "../../address/index.js";
import { scanAddress } from "../../address/scan.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { shorten } from "../../text/shorten.js";

/** A setting of a network that can never be changed: its requested value and its existing one. */
export interface Setting<Property extends string = string> {
  readonly property: Property;
  readonly now: unknown;
  readonly before: unknown;
}

/**
 * Reports a setting that differs from the existing one. A setting that is missing now is reported where it is needed. A setting
 * that was missing then, or was edited beyond recognition, is unknown. Neither is reported here.
 *
 * @param next to what else has to change when the setting is restored
 */
export function changedSetting(
  row: IdentifiedRow,
  network: { readonly name: string; readonly path: string },
  { property, now, before }: Setting,
  beside: readonly PatchOperation[] = [],
): Finding[] {
  const [text, exists] = [textOf(now), textOf(before)];
  if (text === "" || exists === "" || text === exists) return [];
  const path = pointer(network.path, property);
  const message = `${property} of "${shorten(network.name)}" is ${exists} in the previous plan and cannot be changed to ${text}; use ${exists}, or a second network`;
  const patch: PatchOperation[] = [{ op: "add", path, value: before }, ...beside];
  return [findingOf(row, { path, message, repairs: [{ text: `use ${exists}`, patch }] })];
}

/** Reads addresses of a plan that may have been edited; undefined if they are not addresses. */
export function addressesIn(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const texts = list.filter((text) => typeof text === "string" && scanAddress(text, 0, text.length) >= 0);
  return texts.length === list.length ? texts : undefined;
}

/** Writes a prefix of a plan as the library does. */
export function prefixIn(addressPrefix: string | undefined): string | undefined {
  return addressPrefix === undefined ? undefined : formatPrefix(parsePrefix(addressPrefix));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(", ");
  return typeof value === "string" || typeof value === "number" ? shorten(String(value)) : "";
}
