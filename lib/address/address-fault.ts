import { shorten } from "./shorten.js";

/**
 * Why a text is not an IPv4 address, as a fragment; only for text that is not empty and that `scanAddress` refused.
 *
 * The order of the checks is part of the answer: what is strange is told before what is missing, and a number of octets
 * before the size of one, so that `1234` lacks octets and is not "over 255".
 */
export function addressFault(text: string): string {
  const space = outerSpaceFault(text, "the address");
  if (space !== undefined) return space;
  const slash = text.indexOf("/");
  if (slash >= 0) return `"${shorten(text.slice(slash), 20)}" follows the address`;

  const octets = text.split(".", 4);
  for (const [index, octet] of octets.entries()) {
    if (octet === "") return `octet ${index + 1} is empty`;
    if (!/^[0-9]+$/.test(octet)) return `octet ${digitsFault(octet, "a decimal number")}`;
  }
  const count = countOf(".", text) + 1;
  if (count !== 4) return `expected 4 octets, got ${count}`;
  const padded = octets.find((octet) => octet.length > 1 && octet.startsWith("0"));
  if (padded !== undefined) return `octet "${shorten(padded, 20)}" has a leading zero`;
  return `octet "${shorten(octets.find((octet) => Number(octet) > 255) ?? "", 20)}" is over 255`;
}

/** What is wrong with text that should have been digits: `"0x18" is not a decimal number`, where `wanted` is "a decimal number". */
export function digitsFault(text: string, wanted: string): string {
  const shown = shorten(text, 20);
  return /^\p{Nd}+$/u.test(text) ? `"${shown}" is not written in the digits 0 to 9` : `"${shown}" is not ${wanted}`;
}

/** Space before or after `what`, or undefined where there is none. */
export function outerSpaceFault(text: string, what: string): string | undefined {
  const [start, end] = [text.charAt(0), text.charAt(text.length - 1)];
  if (/\s/.test(start)) return `${spaceName(start)} stands before ${what}`;
  if (/\s/.test(end)) return `${spaceName(end)} stands after ${what}`;
  return undefined;
}

function spaceName(character: string): string {
  if (character === " ") return "a space";
  if (character === "\t") return "a tab";
  return character === "\n" || character === "\r" ? "a line break" : `"${shorten(character)}"`;
}

/** How often a character stands in a text, without a list of the parts between. */
export function countOf(character: string, text: string): number {
  let count = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count++;
  return count;
}
