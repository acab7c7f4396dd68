import type { EndpointListing } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { listsText } from "./endpoints-section.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const columns = [
  { header: "Endpoint", wraps: true },
  { header: "Port" },
  { header: "Required" },
  { header: "Since", optional: true },
  { header: "Purpose", wraps: true },
] as const;

/** The endpoints of a platform for people: the lists first, since they say how old it all is. */
export function endpointListTable({ endpoints, lists, findings }: EndpointListing, width: number | undefined): string {
  const rows = endpoints.map(({ fqdn, protocol, port, required, since, purpose }) => [
    fqdn,
    `${protocol} ${port}`,
    required ? "yes" : "no",
    since ?? "",
    purpose,
  ]);
  return sections(
    listsText(lists, width),
    rows.length === 0
      ? paragraph("No endpoints are listed; the findings say why.", width)
      : section("Endpoints", columnLayout(columns, rows, width)),
    findingsSection(findings, width),
  );
}
