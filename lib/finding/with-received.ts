import type { Finding } from "../../types/index.js";
import { shorten } from "../text/shorten.js";
import { valueAt } from "./json-pointer.js";

/** The most code units of a text that a finding carries. */
const longest = 200;

/**
 * Gives a finding the value at its path, unchanged or shortened; of lists and objects only those as small as the bounds of a
 * range.
 */
export function withReceived({ received: _, ...finding }: Finding, document: unknown): Finding {
  const value = valueAt(document, finding.path);
  const received = typeof value === "string" ? shorten(value, longest) : value;
  return received === undefined || !isSmall(received) ? finding : { ...finding, received };
}

function isSmall(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const members = Object.values(value);
  return !Array.isArray(value) && members.length <= 2 && members.every((member) => typeof member === "string" && member.length <= longest);
}
