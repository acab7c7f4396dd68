import type { Finding } from "../../types/index.js";
import { hasCredentials } from "../text/credentials.js";
import { shorten } from "../text/shorten.js";
import { valueAt } from "./json-pointer.js";

/** The most code units of a text that a finding carries. */
const longest = 200;

/**
 * Gives a finding the value at its path, unchanged or shortened; of lists and objects only those as small as the bounds of a
 * range, and none that contain the password of a proxy.
 */
export function withReceived({ received: _, ...finding }: Finding, document: unknown): Finding {
  const value = valueAt(document, finding.path);
  const received = typeof value === "string" ? shorten(value, longest) : value;
  return received === undefined || !isSmall(received) || hasSecret(value) ? finding : { ...finding, received };
}

function hasSecret(value: unknown): boolean {
  if (typeof value === "string") return hasCredentials(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasSecret);
}

function isSmall(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const members = Object.values(value);
  return !Array.isArray(value) && members.length <= 2 && members.every((member) => typeof member === "string" && member.length <= longest);
}
