import type { Finding } from "../../../types/index.js";
import { rules } from "../../rules/rules.js";
import { shorten } from "../../text/shorten.js";
import { generator } from "./generator.js";

/** What the lines at the top of a document speak of. */
export interface HeaderSubject {
  readonly platform: string;
  /** Ids of rules the document rests on; their source documents are named. */
  readonly rules: readonly string[];
  /** Errors it was written in spite of. */
  readonly errors: readonly Finding[];
}

/** How much of a message is repeated: comments are for people. */
const messageLimit = 300;

/**
 * The lines at the top of a document: what wrote it, for which platform, after which documents, and the errors it has.
 *
 * Guarantees: each line is one line without control and format characters, so that no comment can be left by it; the
 * same subject gives the same lines.
 */
export function headerLines({ platform, rules: ids, errors }: HeaderSubject): string[] {
  const cited = new Set(ids);
  const documents = [...new Set(rules.filter(({ id }) => cited.has(id)).map(({ source }) => `${source.document}, ${source.version}`))];
  return [
    `Written by ${generator.name} ${generator.version} for the platform ${shorten(platform)}.`,
    ...(documents.length === 0 ? [] : ["Source documents:", ...documents.map((document) => `- ${document}`)]),
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
