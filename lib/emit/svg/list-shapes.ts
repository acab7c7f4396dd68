import type { MapPiece } from "../map/network-map.js";
import { visibleText } from "../text/xml-text.js";
import { type Drawing, type NumberedRow, titleOf } from "./bar-shapes.js";
import { grouped } from "./grouped.js";
import { page } from "./page.js";
import type { Shape } from "./shapes.js";
import { textWidth, wrapToWidth } from "./text-width.js";

const text = 12;
const small = 11;
const line = 20;
const swatch = { width: 28, height: 16 } as const;
/** Left ends of the columns; for the size, the right end. */
const columns = { start: 64, end: 186, size: 376, what: 400 } as const;
const right = page.margin + page.content;
/** Maximum number of lines for the use of a row. */
const mostLines = 3;

/** Draws the pieces of a map as a list: number, first and last address, size, and use. */
export function listShapes(rows: readonly NumberedRow[], top: number): Drawing {
  const shapes: Shape[] = headerShapes(top);
  let y = top + line;
  for (const row of rows) {
    const drawing = rowShapes(row, y);
    shapes.push(...drawing.shapes);
    y = drawing.bottom;
  }
  return { shapes, bottom: y };
}

function headerShapes(top: number): Shape[] {
  const base = { shape: "label", y: top + 13, size: small, look: "muted" } as const;
  return [
    { ...base, x: columns.start, text: "First address" },
    { ...base, x: columns.end, text: "Last address" },
    { ...base, x: columns.size, text: "Addresses", anchor: "end" },
    { ...base, x: columns.what, text: "Used for" },
    { shape: "stroke", look: "rule", d: `M${page.margin} ${top + 18.5}H${right}` },
  ];
}

function rowShapes(row: NumberedRow, top: number): Drawing {
  const { number, kind, start, end, size, what, members } = row;
  const y = top + 14;
  const address = { shape: "label", y, size: text, look: "ink", font: "mono" } as const;
  const lines = wrapToWidth(visibleText(what), right - columns.what, mostLines, text);
  const look = kind === "free" ? "muted" : "ink";
  const shapes: Shape[] = [
    { shape: "box", x: page.margin + 0.5, y: top + 2.5, ...swatch, look: kind, title: titleOf(row) },
    { shape: "label", x: page.margin + swatch.width / 2 + 0.5, y, text: String(number), size: 10, look: `${kind}-ink`, anchor: "middle" },
    { ...address, x: columns.start, text: start },
    ...(start === end ? [] : [{ ...address, x: columns.end, text: end }]),
    { shape: "label", x: columns.size, y, text: grouped(size), size: text, look: "ink", anchor: "end" },
    ...lines.map((each, i): Shape => ({ shape: "label", x: columns.what, y: y + i * 16, text: each, size: text, look })),
  ];
  const bottom = top + line + (lines.length - 1) * 16;
  const list = memberShapes(members, bottom);
  return { shapes: [...shapes, ...list.shapes], bottom: list.bottom };
}

/** Draws the members of a run, down one column and then the next, in as many columns as their texts allow. */
function memberShapes(members: readonly MapPiece[], top: number): Drawing {
  if (members.length === 0) return { shapes: [], bottom: top };
  const room = right - columns.start;
  const addresses = members.map(({ start, end }) => (start === end ? start : `${start} – ${end}`));
  const names = members.map(({ cluster, what }) => visibleText(cluster ?? what));
  const ahead = addresses.reduce((most, each) => Math.max(most, textWidth(each, small, "mono")), 0) + 8;
  const widest = names.reduce((most, each) => Math.max(most, Math.min(room, textWidth(each.slice(0, 200), small))), 0);
  const count = [4, 3, 2].find((each) => ahead + widest + 16 <= room / each) ?? 2;
  const height = Math.ceil(members.length / count);
  const width = room / count;
  const shapes = members.flatMap((_, i): Shape[] => {
    const x = columns.start + Math.floor(i / height) * width;
    const base = { shape: "label", y: top + 12 + (i % height) * 16, size: small } as const;
    const [name = ""] = wrapToWidth(names[i] ?? "", width - ahead - 16, 1, small);
    return [
      { ...base, x, text: addresses[i] ?? "", look: "muted", font: "mono" },
      { ...base, x: x + ahead, text: name, look: "ink" },
    ];
  });
  return { shapes, bottom: top + height * 16 + 6 };
}
