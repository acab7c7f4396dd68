import type { Finding } from "../../types/index.js";
import { formatFinding } from "./format-finding.js";

/**
 * The one error of the library: a result was owed and there is none.
 *
 * Guarantees: `findings` holds every finding, in document order; `message` names the errors among them, one a line.
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
    super(
      findings
        .filter((finding) => finding.severity === "error")
        .map(formatFinding)
        .join("\n"),
    );
    this.findings = findings;
  }
}
