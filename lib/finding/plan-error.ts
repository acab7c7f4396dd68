import type { Finding } from "../../types/index.js";
import { formatFinding } from "./format-finding.js";

/** The most errors that a message names. */
const mostNamed = 1000;

/**
 * The only error class of the library: a result was expected and there is none.
 *
 * Guarantees: `findings` holds every finding, in document order. `message` names the errors among them, one a line, and at most
 * the first thousand.
 *
 * @example
 * ```ts
 * import { PlanError, parseAddressPrefix } from "aks-netplan";
 *
 * try {
 *   parseAddressPrefix("10.0.0.0/33");
 * } catch (error) {
 *   if (error instanceof PlanError) error.findings[0]?.rule; // "prefix-syntax"
 * }
 * ```
 */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const errors = findings.filter((finding) => finding.severity === "error");
    // an engine cannot make a text of a million lines
    const more = errors.length > mostNamed ? `\nand ${errors.length - mostNamed} more errors` : "";
    super(errors.slice(0, mostNamed).map(formatFinding).join("\n") + more);
    this.findings = findings;
  }
}
