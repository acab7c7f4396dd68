import type { FreeReport } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const columns = [{ header: "Start" }, { header: "End" }, { header: "Size", align: "right" }] as const;

/** Formats free space for people: of each network the ranges and the largest blocks. */
export function freeReportTable({ networks, findings }: FreeReport, width: number | undefined): string {
  const parts = networks.map(({ name, addressPrefix, freeCount, free, largestBlocks }) => {
    const rows = free.map(({ start, end, size }) => [start, end, String(size)]);
    const blocks = largestBlocks.length === 0 ? "" : paragraph(`Largest blocks: ${largestBlocks.join(", ")}`, width);
    const title = `${name === undefined ? "" : `${name}, `}${addressPrefix}: ${freeCount} free`;
    return section(title, `${rows.length === 0 ? "none\n" : columnLayout(columns, rows, width)}${blocks}`);
  });
  return sections(
    ...(parts.length === 0 ? [paragraph("The documents contain no network with a prefix.", width)] : parts),
    findingsSection(findings, width),
  );
}
