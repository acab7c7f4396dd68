import type { ControlPlaneIpSelection } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const selectionColumns = [{ header: "Cluster", wraps: true }, { header: "Control plane IP" }, { header: "Origin" }] as const;
const excludedColumns = [{ header: "Start" }, { header: "End" }, { header: "Reason", wraps: true }] as const;

/** Formats selected control plane IPs for people. */
export function controlPlaneIpTable(selection: ControlPlaneIpSelection, width: number | undefined): string {
  const selected = selection.selections.map(({ cluster, controlPlaneIp, origin }) => [cluster, controlPlaneIp, origin]);
  const excluded = selection.excluded.map(({ start, end, reason }) => [start, end, reason]);
  const remaining = paragraph(`${selection.remaining} more addresses could be selected.`, width);
  return sections(
    section(`Control plane IPs in ${selection.addressPrefix}`, columnLayout(selectionColumns, selected, width) + remaining),
    section("Excluded", excluded.length === 0 ? "" : columnLayout(excludedColumns, excluded, width)),
    findingsSection(selection.findings, width),
  );
}
