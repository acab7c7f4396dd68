import type { PlannedNetwork } from "../../../types/index.js";
import type { MapKind } from "../map/map-kinds.js";
import { mapLines, mapRows } from "../map/map-rows.js";
import { networkFacts } from "../map/network-facts.js";
import { networkMap } from "../map/network-map.js";
import { visibleText } from "../text/xml-text.js";
import { barShapes, type Drawing, isToScale, leastWidth, mostInLine, type NumberedRow } from "./bar-shapes.js";
import { grouped } from "./grouped.js";
import { listShapes } from "./list-shapes.js";
import { page } from "./page.js";
import type { Shape } from "./shapes.js";
import { wrapToWidth } from "./text-width.js";

/** A network in the picture: the rows of its parts, numbered throughout. */
export interface DrawnNetwork {
  readonly network: PlannedNetwork;
  readonly parts: readonly (readonly NumberedRow[])[];
}

/** Returns the rows of a network, with the number that connects a piece to its entry in the list. */
export function numberedRows(network: PlannedNetwork, index: number): DrawnNetwork {
  let number = 0;
  const parts = networkMap(network, index).map(({ pieces }) => mapRows(pieces).map((row) => ({ ...row, number: ++number })));
  return { network, parts };
}

/** Returns the kinds that a network shows. */
export function kindsIn({ parts }: DrawnNetwork): MapKind[] {
  return parts.flat().map(({ kind }) => kind);
}

/** Reports whether all pieces in all maps of a network are to scale. */
export function isAllToScale(drawn: DrawnNetwork): boolean {
  const count = drawn.parts.flat().length;
  return linesOf(drawn)
    .flat()
    .every((line) => isToScale(line, count));
}

/** Draws a network: its name, its facts, and for each part the map and the list of its pieces. */
export function networkShapes(drawn: DrawnNetwork, top: number): Drawing {
  const shapes: Shape[] = [];
  let y = top;
  const put = (text: string, size: number, height: number, most: number, look: "ink" | "muted", font: "bold" | "sans") => {
    for (const line of wrapToWidth(visibleText(text), page.content, most, size, font)) {
      shapes.push({ shape: "label", x: page.margin, y: y + size, text: line, size, look, font });
      y += height;
    }
  };
  const { network, parts } = drawn;
  put(`${network.name}, ${(network.addressPrefixes ?? [network.addressPrefix]).join(", ")}`, 15, 20, 3, "ink", "bold");
  y += 2;
  put(networkFacts(network, grouped).join(" · "), 12, 16, 6, "muted", "sans");
  const count = parts.flat().length;
  for (const [i, lines] of linesOf(drawn).entries()) {
    y += 12;
    for (const line of lines) {
      const bar = barShapes(line, count, y);
      shapes.push(...bar.shapes);
      y = bar.bottom + 6;
    }
    const list = listShapes(parts[i] ?? [], y);
    shapes.push(...list.shapes);
    y = list.bottom;
  }
  return { shapes, bottom: y };
}

function linesOf({ parts }: DrawnNetwork): (readonly (readonly NumberedRow[])[])[] {
  const count = parts.flat().length;
  const most = Math.min(mostInLine, Math.floor(page.content / leastWidth(count)));
  return parts.map((rows) => mapLines(rows, most));
}
