import type { PortRule, PortZone } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { section } from "./section.js";

const columns = [
  { header: "Source", wraps: true },
  { header: "Destination", wraps: true },
  { header: "Port" },
  { header: "Purpose", wraps: true },
  { header: "Required" },
  { header: "Rule", wraps: true },
] as const;

/** Lists the ports to open between the zones of the request. */
export function portsSection(rules: readonly PortRule[], width: number | undefined): string {
  const rows = rules.map((rule) => [
    zoneText(rule.source),
    zoneText(rule.destination),
    `${rule.protocol} ${rule.destinationPort}`,
    rule.purpose,
    rule.required ? "yes" : "no",
    rule.rule,
  ]);
  return section("Ports", rows.length === 0 ? "none\n" : columnLayout(columns, rows, width));
}

function zoneText({ zone, addresses, fqdns = [] }: PortZone): string {
  const hosts = [...addresses, ...fqdns];
  return hosts.length === 0 ? zone : `${zone} ${hosts.join(", ")}`;
}
