import type { FleetPlan } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { freeSection } from "./free-section.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const columns = [
  { header: "Site", wraps: true },
  { header: "Network", wraps: true },
  { header: "Prefix" },
  { header: "Gateway", optional: true },
  { header: "VLAN", align: "right", optional: true },
  { header: "Clusters", align: "right" },
  { header: "Used", align: "right" },
  { header: "Usable", align: "right" },
] as const;

/** Formats a fleet for people: a row for each network, then the free part of the supernet and the findings. */
export function fleetPlanTable({ supernet, sites, free, findings }: FleetPlan, width: number | undefined): string {
  const rows = sites.flatMap(({ name, plan }) => {
    if (plan === undefined) return [[name, "no plan", "", "", "", "", "", ""]];
    return plan.networks.map((network, index) => [
      index === 0 ? name : "",
      network.name,
      (network.addressPrefixes ?? [network.addressPrefix]).join(" "),
      network.gateway ?? "",
      network.vlan === undefined ? "" : String(network.vlan),
      String(plan.clusters.filter((cluster) => cluster.network === network.name).length),
      String(network.usedCount),
      String(network.usableCount),
    ]);
  });
  const title = supernet === undefined ? "Sites" : `Sites, with blocks of ${supernet}`;
  return sections(
    section(title, columnLayout(columns, rows, width)),
    free === undefined ? "" : freeSection(free, width),
    findingsSection([...findings, ...sites.flatMap((site) => site.findings)], width),
  );
}
