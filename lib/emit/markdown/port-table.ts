import type { PortRule, PortZone } from "../../../types/index.js";
import { markdownCode, markdownTable, markdownText } from "../text/markdown-text.js";

/** The rows of a port matrix, each with its own name and the name of its rule. */
export function portTable(rules: readonly PortRule[]): string[] {
  return markdownTable(["From", "To", "Protocol", "Port", "Purpose", "Required", "Row", "Rule"], rules.map(cellsOf));
}

function cellsOf({ source, destination, protocol, destinationPort, purpose, required, id, rule }: PortRule): string[] {
  return [
    zoneCell(source),
    zoneCell(destination),
    protocol === "Any" ? "any" : protocol,
    destinationPort === "*" ? "any" : markdownText(destinationPort),
    markdownText(purpose),
    yesOrNo(required),
    markdownCode(id),
    markdownCode(rule),
  ];
}

function zoneCell({ zone, addresses, fqdns = [] }: PortZone): string {
  if (addresses.length === 0 && fqdns.length > 0) return `${markdownText(zone)}: ${fqdns.map(markdownCode).join(", ")}`;
  if (addresses.length > 0) return `${markdownText(zone)}: ${addresses.map(markdownCode).join(", ")}`;
  return zone === "internet" ? "internet" : `${markdownText(zone)}: no addresses given`;
}

export function yesOrNo(required: boolean): string {
  return required ? "yes" : "no";
}
