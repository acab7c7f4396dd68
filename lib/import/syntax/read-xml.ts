import type { Element } from "@xmldom/xmldom";
import { setProperty } from "../../input/set-property.js";
import { importRules } from "../../rules/import-rules.js";
import type { ParsedSyntax } from "./opened.js";

const { levels, records } = importRules["import-size"].values;

/** Reads XML without attributes, as `Export-DhcpServer` writes it. Type declarations and entities of their own are refused. */
export async function readXml(text: string): Promise<ParsedSyntax> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    return { fault: { rule: "import-syntax", message: "the document has a type declaration, which is not read" } };
  if (isLarge(text))
    return {
      fault: { rule: "import-size", message: `the document has more than ${records} elements, or more than ${levels} levels of them` },
    };
  const { DOMParser, ParseError } = await import("@xmldom/xmldom");
  try {
    const document = new DOMParser({ onError: () => {} }).parseFromString(text, "application/xml");
    const root = document.documentElement;
    return root === null
      ? { fault: { rule: "import-syntax", message: "the document has no element" } }
      : { roots: [{ [root.tagName]: valueOf(root) }] };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber, columnNumber } = error.locator ?? {};
    return {
      fault: { rule: "import-syntax", message: `line ${lineNumber ?? 1}, column ${columnNumber ?? 1}: the document is not whole XML` },
    };
  }
}

/** An element as its text, or as an object of the elements in it; those of one name are a list. */
function valueOf(element: Element): unknown {
  const object: Record<string, unknown> = {};
  let isEmpty = true;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    isEmpty = false;
    const { tagName } = child as Element;
    const value = valueOf(child as Element);
    const before = Object.hasOwn(object, tagName) ? object[tagName] : undefined;
    if (Array.isArray(before)) before.push(value);
    else setProperty(object, tagName, before === undefined ? value : [before, value]);
  }
  return isEmpty ? (element.textContent ?? "").trim() : object;
}

/** Counts elements and levels by the signs of tags alone, before anything calls itself for one. */
function isLarge(text: string): boolean {
  let level = 0;
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (text.charAt(at + 1) === "/") level--;
    else if (!"?!".includes(text.charAt(at + 1))) {
      count++;
      const end = text.indexOf(">", at);
      if (end > 0 && text.charAt(end - 1) !== "/") level++;
      if (level > levels || count > records) return true;
    }
  }
  return false;
}
