import type { Finding } from "../../types/index.js";

/**
 * Formats a finding as one line for people: the pointer, then the message. A finding about the whole input has no pointer.
 *
 * @example
 * ```ts
 * import { formatFinding } from "aks-netplan";
 *
 * formatFinding({
 *   rule: "lnet-vlan-range", severity: "error", path: "/logicalNetworks/0/vlan", message: "5000 is over 4094",
 *   source: { document: "create-logical-networks", section: "Prerequisites", basis: "documented" },
 * }); // "/logicalNetworks/0/vlan: 5000 is over 4094"
 * ```
 */
export function formatFinding(finding: Finding): string {
  return finding.path === "" ? finding.message : `${finding.path}: ${finding.message}`;
}
