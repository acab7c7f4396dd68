import { fitWidths } from "../../emit/map/fit-widths.js";
import { kindRow } from "../../emit/map/map-kinds.js";
import { mapLines, mapRows } from "../../emit/map/map-rows.js";
import type { MapPart } from "../../emit/map/network-map.js";

/** A power of two, so that prefixes of this many addresses, or a multiple, are to scale. */
const widest = 64;

/**
 * Draws a part of a network in characters, at least one for each piece, to scale if every piece gets one that way. A map with
 * more pieces than columns continues on further lines.
 */
export function mapBar({ pieces }: MapPart, width: number | undefined): string {
  const columns = Math.min(widest, Math.max(1, width ?? widest));
  const lines = mapLines(mapRows(pieces), columns).map((line) => {
    const { widths } = fitWidths(
      line.map(({ size }) => size),
      columns,
      1,
    );
    return line.map(({ kind }, i) => kindRow(kind).glyph.repeat(widths[i] ?? 0)).join("");
  });
  return lines.map((line) => `${line}\n`).join("");
}
