import { escapeXml } from "../text/xml-text.js";
import { type Font, type Run, runsOf, textWidth } from "./text-width.js";

/** A rectangle, with the text that a pointer over it shows. */
interface Box {
  readonly shape: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  readonly radius?: number;
  readonly title?: string;
}

/** A line of visible text. `x` is its left end, its right end or its middle; `y` its base line. */
export interface Label {
  readonly shape: "label";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly look: string;
  readonly font?: Font;
  readonly anchor?: "middle" | "end";
}

/** A line from point to point. */
interface Stroke {
  readonly shape: "stroke";
  readonly look: string;
  readonly d: string;
}

/** The elements of a picture. */
export type Shape = Box | Label | Stroke;

/** Returns the largest extent of a label, with the ascenders and descenders its font may have. */
export function extentOf({ x, y, text, size, font, anchor }: Label): { left: number; right: number; top: number; bottom: number } {
  const width = textWidth(text, size, font);
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.93, bottom: y + size * 0.24 };
}

/** Writes a shape as SVG. */
export function drawn(shape: Shape): string {
  switch (shape.shape) {
    case "box": {
      const { x, y, width, height, look, radius, title } = shape;
      const box = `<rect class="m-${look}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius === undefined ? "" : ` rx="${n(radius)}"`}`;
      return title === undefined ? `${box}/>` : `${box}><title>${escapeXml(title)}</title></rect>`;
    }
    case "stroke":
      return `<path class="m-${shape.look}" d="${shape.d}"/>`;
    case "label": {
      const { x, y, text, size, look, font = "sans", anchor } = shape;
      const at = `x="${n(x)}" y="${n(y)}" font-size="${n(size)}"${anchor === undefined ? "" : ` text-anchor="${anchor}"`}`;
      const runs = runsOf(text)
        .map((run) => runOf(run, size, font))
        .join("");
      return `<text class="m-${font} m-${look}" ${at}>${runs}</text>`;
    }
  }
}

/** Text of other scripts gets the length it was counted with, whatever font is used, and an isolated direction. */
function runOf({ text, isForeign }: Run, size: number, font: Font): string {
  if (!isForeign) return escapeXml(text);
  const length = textWidth(text, size, font);
  const adjusted = length === 0 ? "" : ` textLength="${n(length)}" lengthAdjust="spacingAndGlyphs"`;
  return `<tspan class="m-run"${adjusted}>${escapeXml(text)}</tspan>`;
}

/** Writes a number of a picture: at most two decimals, the same on every machine. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
