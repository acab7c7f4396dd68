import type { Drawing } from "../svg/bar-shapes.js";
import { n, type Shape } from "../svg/shapes.js";
import { textWidth, wrapToWidth } from "../svg/text-width.js";
import { escapeXml, visibleText } from "../text/xml-text.js";
import type { Arrow, Lane, PortLanes } from "./port-lanes.js";

/** The measures of lanes, in pixels. */
export const lane = { width: 164, gap: 30, margin: 28 } as const;
/** The narrowest picture, wide enough for its legend. */
const leastWidth = 900;
const box = { padding: 9, title: 13, titleLeading: 16, address: 11, leading: 14, mostTitle: 3, mostAddresses: 6 } as const;
/** Labels are broken into as many lines as they need, up to this many. */
const mostLines = 40;
const arrow = {
  label: 12,
  leading: 15,
  part: 10.5,
  partLeading: 13,
  above: 5,
  below: 15,
  head: 9,
  half: 4.5,
  loop: 46,
  loopHeight: 14,
} as const;

/** Shapes and pieces of SVG that are not in the vocabulary of the map. */
export interface LaneDrawing {
  /** Drawn first, so that labels are in front of them. */
  readonly lines: readonly string[];
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Where lanes are. */
export interface LaneLayout {
  readonly width: number;
  readonly count: number;
  /** From the middle of a lane to that of the next. */
  readonly pitch: number;
}

/** Spreads lanes over a picture, which is as wide as they need. */
export function laneLayout(count: number): LaneLayout {
  const gaps = Math.max(1, count - 1);
  const width = Math.max(leastWidth, 2 * lane.margin + count * lane.width + gaps * lane.gap);
  return { width, count, pitch: lane.width + (width - 2 * lane.margin - count * lane.width) / gaps };
}

/** The middle of a lane. */
function middleOf(index: number, { pitch }: LaneLayout): number {
  return lane.margin + index * pitch + lane.width / 2;
}

/** Draws the boxes side by side, all as high as the highest, and the arrows below them. */
export function laneShapes({ lanes, arrows }: PortLanes, layout: LaneLayout, notes: ReadonlyMap<string, string>, top: number): LaneDrawing {
  const texts = lanes.map((one) => boxTexts(one, notes.get(one.zone)));
  const height = Math.max(
    0,
    ...texts.map(({ titles, lines }) => 2 * box.padding + titles.length * box.titleLeading + lines.length * box.leading + 2),
  );
  const shapes: Shape[] = [];
  for (const [index, { titles, lines }] of texts.entries())
    shapes.push(...boxShapes(middleOf(index, layout), lanes[index], titles, lines, top, height));
  const drawn: string[] = [];
  let y = top + height + 16;
  for (const one of arrows) {
    const drawing = arrowShapes(one, layout, y);
    drawn.push(...drawing.lines);
    shapes.push(...drawing.shapes);
    y = drawing.bottom;
  }
  const lifelines = lanes.map((_, index) => `<path class="m-life" d="M${n(middleOf(index, layout))} ${n(top + height)}V${n(y)}"/>`);
  return { lines: [...lifelines, ...drawn], shapes, bottom: y };
}

function boxTexts(
  { title, addresses, zone }: Lane,
  note: string | undefined,
): { readonly titles: string[]; readonly lines: { text: string; look: "ink" | "note" }[] } {
  const room = lane.width - 2 * box.padding;
  const shown = addresses.slice(0, addresses.length > box.mostAddresses ? box.mostAddresses - 1 : box.mostAddresses);
  const rest = addresses.length - shown.length;
  const hints = [
    ...(rest > 0 ? [`and ${rest} more`] : []),
    ...(addresses.length === 0 && zone !== "internet" ? ["addresses not given"] : []),
    ...(note === undefined ? [] : [note]),
  ];
  return {
    titles: wrapToWidth(visibleText(title), room, box.mostTitle, box.title, "bold"),
    lines: [
      ...shown.flatMap((text) => addressLines(visibleText(text), room).map((one) => ({ text: one, look: "ink" as const }))),
      ...hints.flatMap((text) => wrapToWidth(visibleText(text), room, 3, box.address).map((one) => ({ text: one, look: "note" as const }))),
    ],
  };
}

/** A range that is longer than a line is broken after its hyphen. */
function addressLines(text: string, room: number): string[] {
  const [start = "", ...rest] = textWidth(text, box.address, "mono") > room ? text.split("-") : [text];
  const parts = rest.length === 0 ? [start] : [`${start}-`, rest.join("-")];
  return parts.flatMap((part) => wrapToWidth(part.trim(), room, 3, box.address, "mono"));
}

export const looks = { own: "node", service: "subnet", outside: "load-balancer" } as const;

function boxShapes(
  x: number,
  { role = "own", title = "" }: Partial<Lane> = {},
  titles: readonly string[],
  lines: readonly { readonly text: string; readonly look: "ink" | "note" }[],
  top: number,
  height: number,
): Shape[] {
  const look = looks[role];
  const whole = visibleText(title);
  const shapes: Shape[] = [{ shape: "box", x: x - lane.width / 2, y: top, width: lane.width, height, look, radius: 6, title: whole }];
  let y = top + box.padding;
  for (const text of titles) {
    shapes.push({ shape: "label", x, y: y + box.title - 1, text, size: box.title, look: `${look}-ink`, font: "bold", anchor: "middle" });
    y += box.titleLeading;
  }
  y += 2;
  for (const { text, look: kind } of lines) {
    const font = kind === "note" ? ("sans" as const) : ("mono" as const);
    shapes.push({ shape: "label", x, y: y + box.address - 1, text, size: box.address, look: `${look}-ink`, font, anchor: "middle" });
    y += box.leading;
  }
  return shapes;
}

function arrowShapes(one: Arrow, layout: LaneLayout, top: number): Drawing & { readonly lines: readonly string[] } {
  const { from, to } = one;
  if (from === to) return loopShapes(one, layout, top);
  const [start, end] = [middleOf(from, layout), middleOf(to, layout)];
  const room = Math.abs(end - start) - 24;
  const label = labelShapes(one, (start + end) / 2, room, top, "middle");
  const y = label.bottom + arrow.above;
  const direction = end > start ? 1 : -1;
  const tip = end - direction * 2;
  const tail = one.isTwoWay ? start + direction * 2 : start;
  const d = `M${n(tail + (one.isTwoWay ? direction * arrow.head : 0))} ${n(y)}H${n(tip - direction * arrow.head)}`;
  return {
    lines: [
      `<g><title>${escapeXml(titleOf(one))}</title>`,
      `<path class="${lineLook(one)}" d="${d}"/>`,
      head(tip, y, direction, one.required),
      ...(one.isTwoWay
        ? [head(tail, y, -direction, one.required)]
        : [`<circle class="${headLook(one.required)}" cx="${n(tail)}" cy="${n(y)}" r="3"/>`]),
      "</g>",
    ],
    shapes: label.shapes,
    bottom: y + arrow.below,
  };
}

/** Traffic within a zone: out of its line and back. */
function loopShapes(one: Arrow, layout: LaneLayout, top: number): Drawing & { readonly lines: readonly string[] } {
  const x = middleOf(one.from, layout);
  const isLast = one.from === layout.count - 1 && layout.count > 1;
  const direction = isLast ? -1 : 1;
  const room = lane.width + lane.gap - arrow.loop - 20;
  const label = labelShapes(one, x + direction * (arrow.loop + 6), room, top, isLast ? "end" : "start");
  const height = Math.max(arrow.loopHeight, label.bottom - top - 8);
  const y = top + 6;
  const tip = x + direction * 2;
  const d = `M${n(x)} ${n(y)}H${n(x + direction * arrow.loop)}V${n(y + height)}H${n(tip + direction * arrow.head)}`;
  return {
    lines: [
      `<g><title>${escapeXml(titleOf(one))}</title>`,
      `<path class="${lineLook(one)}" d="${d}"/>`,
      head(tip, y + height, -direction, one.required),
      `<circle class="${headLook(one.required)}" cx="${n(x)}" cy="${n(y)}" r="3"/>`,
      "</g>",
    ],
    shapes: label.shapes,
    bottom: Math.max(label.bottom, y + height) + arrow.below,
  };
}

/** The ports of an arrow, and below them whose they are, on a ground that hides the lines behind. */
function labelShapes({ ports, part }: Arrow, x: number, room: number, top: number, anchor: "start" | "middle" | "end"): Drawing {
  const lines = [
    ...wrapToWidth(ports, room, mostLines, arrow.label, "bold").map((text) => ({
      text,
      size: arrow.label,
      leading: arrow.leading,
      look: "ink",
      font: "bold" as const,
    })),
    ...(part === undefined ? [] : wrapToWidth(visibleText(part), room, mostLines, arrow.part)).map((text) => ({
      text,
      size: arrow.part,
      leading: arrow.partLeading,
      look: "muted",
      font: "sans" as const,
    })),
  ];
  const width = Math.max(...lines.map(({ text, size, font }) => textWidth(text, size, font)));
  const height = lines.reduce((sum, { leading }) => sum + leading, 0);
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  const shapes: Shape[] = [{ shape: "box", x: left - 4, y: top, width: width + 8, height: height + 1, look: "ground" }];
  let y = top;
  for (const { text, size, leading, look, font } of lines) {
    shapes.push({ shape: "label", x, y: y + size, text, size, look, font, ...(anchor === "start" ? {} : { anchor }) });
    y += leading;
  }
  return { shapes, bottom: y };
}

function lineLook({ required }: Arrow): string {
  return required ? "m-flow" : "m-flow m-optional";
}

function headLook(required: boolean): string {
  return required ? "m-head" : "m-head m-optional-head";
}

export function head(x: number, y: number, direction: number, required: boolean): string {
  const back = x - direction * arrow.head;
  return `<path class="${headLook(required)}" d="M${n(x)} ${n(y)}L${n(back)} ${n(y - arrow.half)}V${n(y + arrow.half)}Z"/>`;
}

function titleOf({ rows }: Arrow): string {
  return rows.map(({ id, purpose }) => visibleText(`${id}: ${purpose}`)).join("\n");
}
