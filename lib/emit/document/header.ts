import type { Finding } from "../../../types/index.js";
import { rules } from "../../rules/rules.js";
import { shorten } from "../../text/shorten.js";
import { generator } from "./generator.js";

/** What the lines at the top of a document are about. */
export interface HeaderSubject {
  readonly platform: string;
  /** Ids of the rules behind the document. Their source documents are listed. */
  readonly rules: readonly string[];
  /** The findings of the document. If the source of a rule depends on the platform, that of its finding is listed. */
  readonly findings?: readonly Finding[];
  /** Errors that the document was written in spite of. */
  readonly errors: readonly Finding[];
}

/** How much of a message is repeated, because comments are for people. */
const messageLimit = 300;

/**
 * Writes the lines at the top of a document: its generator, the platform, the source documents, and the errors.
 *
 * Guarantees: each line is one line without control and format characters, so that it cannot end a comment. The same subject
 * gives the same lines.
 */
export function headerLines({ platform, rules: ids, findings = [], errors }: HeaderSubject): string[] {
  const cited = new Set(ids);
  const titles = new Map(findings.map(({ rule, source }) => [rule, source.document]));
  const documents = new Set(
    rules
      .filter(({ id }) => cited.has(id))
      .map(({ id, source: own }) => {
        const title = titles.get(id) ?? own.document;
        const source = title === own.document ? own : rules.find((rule) => rule.source.document === title)?.source;
        return source === undefined ? shorten(title) : `${source.document}, ${source.version}`;
      }),
  );
  return [
    `Written by ${generator.name} ${generator.version} for the platform ${shorten(platform)}.`,
    ...(documents.size === 0 ? [] : ["Source documents:", ...[...documents].map((document) => `- ${document}`)]),
    ...(errors.length === 0
      ? []
      : [
          errors.length === 1
            ? "THE PLAN HAS 1 ERROR. DO NOT DEPLOY BEFORE IT IS RESOLVED:"
            : `THE PLAN HAS ${errors.length} ERRORS. DO NOT DEPLOY BEFORE THEY ARE RESOLVED:`,
          ...errors.map(
            ({ path, message, rule }) => `- ${shorten(path, messageLimit)}: ${shorten(message, messageLimit)} (${shorten(rule)})`,
          ),
        ]),
  ];
}
