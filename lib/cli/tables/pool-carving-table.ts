import type { PoolCarving } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { freeSection } from "./free-section.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

/** Formats carved pools for people. */
export function poolCarvingTable({ addressPrefix, pools, free, findings }: PoolCarving, width: number | undefined): string {
  const columns = [
    { header: "Name", wraps: true },
    { header: "Start" },
    { header: "End" },
    { header: "Size", align: "right" },
    { header: "Prefixes", wraps: true },
  ] as const;
  const rows = pools.map((pool) => [pool.name, pool.start, pool.end, String(pool.size), pool.addressPrefixes.join(" ")]);
  return sections(
    section(`Pools in ${addressPrefix}`, columnLayout(columns, rows, width)),
    freeSection(free, width),
    findingsSection(findings, width),
  );
}
