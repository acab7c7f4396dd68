import { escapeXml, visibleText } from "../text/xml-text.js";

/**
 * Writes any text as content or attribute value of HTML, so that nothing in it is markup. Controls and direction marks become
 * visible.
 */
export function htmlText(text: string): string {
  return escapeXml(visibleText(text));
}

/** Writes an address, a name or an id in a fixed-width font. A line may be broken where the parts of a name end. */
export function htmlCode(text: string): string {
  const parts = visibleText(text).split(/(?<=[.:/-])(?=[^.:/-])/);
  return `<code>${parts.map(escapeXml).join("<wbr/>")}</code>`;
}

/** Addresses of the vendor's pages, which are the only links to elsewhere. */
const page = /https:\/\/(?:github\.com|learn\.microsoft\.com)\/[A-Za-z0-9.%/_#~-]*[A-Za-z0-9/]/g;

/** Writes a text in which addresses of the vendor's pages are links, and nothing else is. */
export function htmlLinked(text: string): string {
  const shown = visibleText(text);
  const parts: string[] = [];
  let end = 0;
  for (const { 0: address, index } of shown.matchAll(page)) {
    parts.push(escapeXml(shown.slice(end, index)), `<a href="${address}" rel="noreferrer">${address}</a>`);
    end = index + address.length;
  }
  return [...parts, escapeXml(shown.slice(end))].join("");
}
