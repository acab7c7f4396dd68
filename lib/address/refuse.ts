import { countOf, outerSpaceFault } from "./address-fault.js";
import type { AddressRefusal } from "./address-refusal.js";

/**
 * Why text is not the `kind` of thing it should be: what is wrong with the text as a whole is told
 * here, and `fault` explains the parts. An error of it is made by who throws one: a million of them cost seconds for their stacks.
 *
 * @param text   typed `unknown` because JavaScript callers get here with null and numbers too
 * @param family the IP version the text should have been of
 */
export function refuse(
  kind: "address" | "prefix" | "range",
  family: 4 | 6,
  text: unknown,
  fault: (text: string) => string,
): AddressRefusal {
  if (typeof text !== "string") {
    // an object's own toString might throw, or be anything
    const shown = typeof text === "object" && text !== null ? "object" : String(text);
    return { text: shown, reason: `expected text, got ${text === null ? "null" : typeof text}`, kind };
  }
  if (text === "") return { text, reason: "the text is empty", kind };
  const space = outerSpaceFault(text, `the ${kind}`);
  if (space !== undefined) return { text, reason: space, kind };
  if (family === 4 && looksLikeIpv6(text)) return { text, reason: `is an IPv6 ${kind} where IPv4 is expected`, kind: "family" };
  if (family === 6 && looksLikeIpv4(text)) return { text, reason: `is an IPv4 ${kind} where IPv6 is expected`, kind: "family" };
  return { text, reason: fault(text), kind };
}

/** What is written like IPv6 up to a zone, a length or a hyphen; `host:80` and the MAC address 00:15:5d:01:02:03 are not. */
function looksLikeIpv6(text: string): boolean {
  const [address] = /^[0-9a-f:.]*(?=[%/ -]|$)/i.exec(text) ?? [""];
  return address.includes("::") || countOf(":", address) >= 6;
}

function looksLikeIpv4(text: string): boolean {
  return /^[0-9]+\.[0-9.]*(?:[/ -]|$)/.test(text);
}
