import { shorten } from "../../text/shorten.js";
import { fitWidths } from "../map/fit-widths.js";
import { kindRow } from "../map/map-kinds.js";
import type { MapRow } from "../map/map-rows.js";
import { visibleText } from "../text/xml-text.js";
import { grouped } from "./grouped.js";
import { page } from "./page.js";
import { type Label, n, type Shape } from "./shapes.js";
import { textWidth, wrapToWidth } from "./text-width.js";

const strip = { height: 7, gap: 16 } as const;
const bar = { height: 48, number: 10, text: 11, leading: 13, ticks: 10, tick: 5, below: 24 } as const;
/** Width for a number of two digits, and of three. */
const least = { few: 14, many: 21 } as const;

/** A row with its number in the list. */
export interface NumberedRow extends MapRow {
  readonly number: number;
}

/** Shapes, and where they end. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** The most pieces with which a bar is still readable. */
export const mostInLine = 40;

/** The least width of a piece, with room for its number. */
export function leastWidth(rows: number): number {
  return rows < 100 ? least.few : least.many;
}

/** Reports whether every piece of a bar has the width that its size requires. */
export function isToScale(line: readonly NumberedRow[], rows: number): boolean {
  return fitWidths(sizesOf(line), page.content, leastWidth(rows)).isToScale;
}

/**
 * Draws a line of a map as a bar. If its pieces cannot be to scale, a thin bar above it is, and lines connect the two.
 *
 * @param rows how many there are in the whole list
 */
export function barShapes(line: readonly NumberedRow[], rows: number, top: number): Drawing {
  const { widths, isToScale } = fitWidths(sizesOf(line), page.content, leastWidth(rows));
  const left = leftEnds(widths);
  const shapes: Shape[] = [];
  let y = top;
  if (!isToScale) {
    shapes.push(...stripShapes(line, left, y));
    y += strip.height + strip.gap;
  }
  for (const [i, row] of line.entries()) shapes.push(...pieceShapes(row, left[i] ?? 0, widths[i] ?? 0, y));
  shapes.push(...tickShapes(line, left, y + bar.height));
  return { shapes, bottom: y + bar.height + bar.below };
}

function sizesOf(line: readonly NumberedRow[]): number[] {
  return line.map(({ size }) => size);
}

function leftEnds(widths: readonly number[]): number[] {
  let x: number = page.margin;
  return widths.map((width) => {
    x += width;
    return x - width;
  });
}

function stripShapes(line: readonly NumberedRow[], left: readonly number[], y: number): Shape[] {
  const total = line.reduce((sum, { size }) => sum + size, 0);
  const boxes: Shape[] = [];
  const leads: string[] = [];
  let passed = 0;
  for (const [i, { size, kind }] of line.entries()) {
    const x = page.margin + (passed * page.content) / total;
    boxes.push({ shape: "box", x: x + 0.5, y: y + 0.5, width: (size * page.content) / total, height: strip.height, look: `${kind}-strip` });
    if (i > 0) leads.push(`M${n(x + 0.5)} ${n(y + strip.height + 0.5)}L${n((left[i] ?? 0) + 0.5)} ${n(y + strip.height + strip.gap)}`);
    passed += size;
  }
  const frame: Shape = { shape: "box", x: page.margin + 0.5, y: y + 0.5, width: page.content, height: strip.height, look: "frame" };
  return [...boxes, frame, ...(leads.length === 0 ? [] : [{ shape: "stroke", look: "lead", d: leads.join("") } as const])];
}

function pieceShapes(row: NumberedRow, x: number, width: number, y: number): Shape[] {
  const { kind, number, members } = row;
  const label = { shape: "label", x: x + width / 2, look: `${kind}-ink`, anchor: "middle" } as const;
  const lines = textInPiece(row, width - 10);
  // number and text together are centred vertically
  const first = y + (bar.height + bar.number * 0.7 - lines.length * bar.leading) / 2;
  return [
    { shape: "box", x: x + 0.5, y: y + 0.5, width, height: bar.height, look: kind, title: titleOf(row) },
    ...memberShapes(
      members.map(({ size }) => size),
      kind,
      x,
      width,
      y,
    ),
    { ...label, y: first, text: String(number), size: bar.number },
    ...lines.map((text, i): Shape => ({ ...label, y: first + (i + 1) * bar.leading, text, size: bar.text })),
  ];
}

/** Returns the text in a piece: in full, or only its kind, or nothing if there is no room. */
function textInPiece({ kind, what }: MapRow, room: number): string[] {
  for (const text of [visibleText(what), kindRow(kind).label]) {
    const words = text.split(" ");
    const lines = wrapToWidth(text, room, 2, bar.text);
    // broken between words, without a loss
    if (lines.join(" ") === text && words.every((word) => textWidth(word, bar.text) <= room)) return lines;
  }
  return [];
}

/** Draws hairlines between the members of a run, as long as there is space between the lines. */
function memberShapes(sizes: readonly number[], kind: string, x: number, width: number, y: number): Shape[] {
  if (sizes.length === 0 || width / sizes.length < 4) return [];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let passed = 0;
  const lines = sizes.slice(0, -1).map((size) => {
    passed += size;
    return `M${n(x + 0.5 + (passed * width) / total)} ${n(y)}v5m0 ${bar.height - 10}v5`;
  });
  return [{ shape: "stroke", look: `${kind}-line`, d: lines.join("") }];
}

/**
 * Labels pieces with their first address, used pieces before free ones if there is no room for all, and the end with the last
 * address.
 */
function tickShapes(line: readonly NumberedRow[], left: readonly number[], y: number): Shape[] {
  const end = line.at(-1)?.end ?? "";
  const base = { shape: "label", y: y + bar.tick + 10, size: bar.ticks, look: "muted", font: "mono" } as const;
  const right = page.margin + page.content;
  const labels: Label[] = [];
  const placed: { left: number; right: number }[] = [];
  const put = (label: Label, from: number) => {
    const span = { left: from, right: from + textWidth(label.text, bar.ticks, "mono") };
    if (placed.some((other) => span.left < other.right + 8 && other.left < span.right + 8)) return;
    placed.push(span);
    labels.push(label);
  };
  put({ ...base, x: page.margin, text: line[0]?.start ?? "" }, page.margin);
  put({ ...base, x: right, text: end, anchor: "end" }, right - textWidth(end, bar.ticks, "mono"));
  const free = (i: number) => (line[i]?.kind === "free" ? 1 : 0);
  const byWeight = [...line.keys()].sort((a, b) => free(a) - free(b) || (line[b]?.size ?? 0) - (line[a]?.size ?? 0));
  for (const i of byWeight) put({ ...base, x: left[i] ?? 0, text: line[i]?.start ?? "" }, left[i] ?? 0);
  labels.sort((a, b) => a.x - b.x);
  const d = labels.map(({ x }) => `M${n(x + 0.5)} ${n(y)}v${bar.tick}`).join("");
  return [{ shape: "stroke", look: "tick", d }, ...labels];
}

/** Describes a piece in one line, for pointers and for people who cannot see it. */
export function titleOf({ start, end, size, what }: MapRow): string {
  const range = start === end ? start : `${start} – ${end}`;
  return `${range}: ${shorten(visibleText(what), 300)}${size === 1 ? "" : ` (${grouped(size)} addresses)`}`;
}
