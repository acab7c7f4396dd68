import type { Finding } from "../../../types/index.js";
import { emitRules } from "../../rules/emit-rules.js";

/** Findings that no line of a file is about, unlike those of its rows. */
const general: ReadonlySet<string> = new Set(
  (["emit-endpoint-names", "emit-endpoint-closed", "emit-zone-addresses", "emit-service-tag", "emit-diagram-endpoints"] as const).map(
    (id) => emitRules[id].id,
  ),
);

/** The lines at the top of a file that say what its format cannot express. What concerns a row is said in its place. */
export function notExpressed(findings: readonly Finding[]): string[] {
  return headed(findings.filter(({ rule }) => general.has(rule)));
}

/** The same for files with the rules of machines, which omit a row between zones without machines. */
export function notExpressedAtMachines(findings: readonly Finding[]): string[] {
  return headed(findings.filter(({ rule }) => rule !== emitRules["emit-nsg-networks"].id));
}

function headed(findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : ["What this file cannot express:", ...findings.map(({ message }) => `- ${message}`)];
}
