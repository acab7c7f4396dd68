import type { Finding, ImportDocument } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { importRules } from "../../rules/import-rules.js";
import { shorten } from "../../text/shorten.js";
import type { Origin } from "./node.js";

type ImportRuleId = keyof typeof importRules;

/**
 * The maximum number of findings of one rule in one document; the rest is counted, because a list may have a hundred thousand
 * items.
 */
const mostNamed = 100;

/** Collects the findings about the documents of a request. */
export interface Report {
  readonly findings: readonly Finding[];
  add(rule: ImportRuleId, origin: Origin, message: string, received?: unknown): void;
  /** Returns the name of a document for messages. */
  nameOf(document: number): string;
  /** Returns a readable place: the document, then pointer or line. */
  placeOf(origin: Origin): string;
}

export function createReport(documents: readonly ImportDocument[]): Report {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const cutOff = new Set<string>();
  const nameOf = (document: number) => shorten(documents[document]?.name ?? `document ${document + 1}`, 80);
  const placeOf = ({ document, pointer, line, column }: Origin) => {
    const place = line === undefined ? shorten(pointer ?? "", 160) : `line ${line}, column ${column ?? 1}`;
    return place === "" ? nameOf(document) : `${nameOf(document)}, ${place}`;
  };
  return {
    findings,
    nameOf,
    placeOf,
    add(rule, origin, message, received) {
      // several properties can be in one value that was cut off
      if (rule === "import-value-cut-off" && cutOff.has(placeOf(origin))) return;
      if (rule === "import-value-cut-off") cutOff.add(placeOf(origin));
      const key = `${rule} ${origin.document}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count > mostNamed) return;
      const path = `/documents/${origin.document}/content`;
      const rest = count === mostNamed ? "; further findings of this rule in this document are not listed" : "";
      findings.push(findingOf(importRules[rule], { path, message: `${placeOf(origin)}: ${message}${rest}`, received }));
    },
  };
}
