import type { FreeRange } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { section } from "./section.js";

/** Lists the free ranges. */
export function freeSection(free: readonly FreeRange[], width: number | undefined): string {
  const columns = [{ header: "Start" }, { header: "End" }, { header: "Size", align: "right" }] as const;
  const rows = free.map(({ start, end, size }) => [start, end, String(size)]);
  return section("Free", rows.length === 0 ? "nothing\n" : columnLayout(columns, rows, width));
}
