import { outerSpaceFault } from "./address-fault.js";
import { scanAddress } from "./scan-address.js";
import { shorten } from "./shorten.js";

/**
 * Why a text, which is not empty, is not an IPv6 address, as a fragment; undefined where it is one. This is the grammar
 * that stands in front of the reading: one to four hexadecimal digits in each of eight groups, and at most one `::` for
 * one group or more.
 *
 * Two forms that RFC 4291 knows are refused, since they are more likely a slip than a plan: zones, and dotted IPv4 endings.
 */
export function address6Fault(text: string): string | undefined {
  const space = outerSpaceFault(text, "the address");
  if (space !== undefined) return space;
  const slash = text.indexOf("/");
  if (slash >= 0) return `"${shorten(text.slice(slash), 20)}" follows the address`;
  const zone = text.indexOf("%");
  if (zone >= 0) return `zone "${shorten(text.slice(zone), 20)}" means something on one host only; leave it out`;
  if (!text.includes(":")) return `"${shorten(text, 20)}" has no colon`;
  return colonsFault(text) ?? groupsFault(text);
}

function colonsFault(text: string): string | undefined {
  if (text.includes(":::")) return "more than two colons in a row";
  if (text.indexOf("::") !== text.lastIndexOf("::")) return 'more than one "::"';
  if (text.startsWith(":") && !text.startsWith("::")) return "a single colon stands before the first group";
  if (text.endsWith(":") && !text.endsWith("::")) return "a single colon stands after the last group";
  return undefined;
}

function groupsFault(text: string): string | undefined {
  const groups = text.split(":").filter((group) => group !== "");
  for (const group of groups) {
    if (!/^[0-9a-f]+$/i.test(group)) return group === groups.at(-1) ? lastGroupFault(group) : groupFault(group);
    if (group.length > 4) return `group "${shorten(group, 20)}" has more than 4 digits`;
  }
  if (!text.includes("::")) return groups.length === 8 ? undefined : `expected 8 groups, got ${groups.length}`;
  return groups.length < 8 ? undefined : `expected at most 7 groups beside "::", got ${groups.length}`;
}

function groupFault(group: string): string {
  return `group "${shorten(group, 20)}" is not a hexadecimal number`;
}

function lastGroupFault(group: string): string {
  const value = scanAddress(group, 0, group.length);
  if (value < 0) return groupFault(group);
  return `dotted ${group} is not taken inside an IPv6 address; write ${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}`;
}
