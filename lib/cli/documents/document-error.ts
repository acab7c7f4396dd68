import type { Finding } from "../../../types/index.js";

/** A document that was read is no JSON and no YAML: exit code 1. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** What the findings are about: a path, or "standard input". */
  readonly document: string;
  readonly findings: readonly Finding[];

  constructor(document: string, findings: readonly Finding[]) {
    super(`${document} cannot be read`);
    this.document = document;
    this.findings = findings;
  }
}
