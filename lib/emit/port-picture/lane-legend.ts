import { n, type Shape } from "../svg/shapes.js";
import { textWidth } from "../svg/text-width.js";
import { head, type LaneDrawing, lane, looks } from "./lane-shapes.js";
import type { Arrow, Lane } from "./port-lanes.js";

const label = 12;

/** Draws what colours and arrows mean, as far as they occur. */
export function legendShapes(lanes: readonly Lane[], arrows: readonly Arrow[], top: number): LaneDrawing {
  const y = top + 6;
  const shapes: Shape[] = [];
  const lines: string[] = [];
  let x: number = lane.margin;
  const put = (text: string, width: number) => {
    shapes.push({ shape: "label", x: x + width + 6, y: y + 4, text, size: label, look: "ink" });
    x += width + 6 + textWidth(text, label) + 14;
  };
  for (const role of ["own", "service", "outside"] as const) {
    if (!lanes.some((one) => one.role === role)) continue;
    shapes.push({ shape: "box", x: x + 0.5, y: y - 5.5, width: 18, height: 12, look: looks[role], radius: 2 });
    put(roleTexts[role], 18);
  }
  for (const required of [true, false]) {
    if (!arrows.some((one) => one.required === required)) continue;
    lines.push(
      `<path class="${required ? "m-flow" : "m-flow m-optional"}" d="M${n(x)} ${n(y)}H${n(x + 26)}"/>`,
      head(x + 34, y, 1, required),
    );
    put(required ? "required" : "optional", 34);
  }
  if (arrows.length > 0)
    shapes.push({ shape: "label", x, y: y + 4, text: "An arrow begins where a connection is opened.", size: label, look: "muted" });
  return { shapes, lines, bottom: y + 10 };
}

const roleTexts = { own: "your machines", service: "services they use", outside: "outside" } as const;
