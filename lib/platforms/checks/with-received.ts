import type { Finding } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { shorten } from "../../text/shorten.js";

/** Code units of a text that a finding carries. */
const longest = 200;

/** A finding with what stands at its path, as it was written; a list or an object with more in it than bounds or a name is not carried along. */
export function withReceived({ received: _, ...finding }: Finding, request: unknown): Finding {
  const value = valueAt(request, finding.path);
  const received = typeof value === "string" ? shorten(value, longest) : value;
  return received === undefined || !isSmall(received) ? finding : { ...finding, received };
}

function isSmall(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const members = Object.values(value);
  return !Array.isArray(value) && members.length <= 2 && members.every((member) => typeof member === "string" && member.length <= longest);
}
