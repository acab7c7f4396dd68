import type { Finding } from "../../../types/index.js";

/** A document that is neither JSON nor YAML: exit code 1. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** The document of the findings: a path, or "standard input". */
  readonly document: string;
  readonly findings: readonly Finding[];
  /** What was read, where it is text. */
  readonly text: string | undefined;

  constructor(document: string, findings: readonly Finding[], text?: string) {
    super(`${document} cannot be read`);
    this.document = document;
    this.findings = findings;
    this.text = text;
  }
}
