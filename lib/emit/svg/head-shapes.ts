import type { Finding, NetworkPlan } from "../../../types/index.js";
import { type MapKind, mapKinds } from "../map/map-kinds.js";
import type { Drawing } from "./bar-shapes.js";
import { page } from "./page.js";
import type { Shape } from "./shapes.js";
import { textWidth, wrapToWidth } from "./text-width.js";
import { visibleText } from "./xml-text.js";

const text = 12;
const swatch = { width: 18, height: 12, gap: 6 } as const;
const right = page.margin + page.content;
/** Errors that are told in full. */
const mostErrors = 10;

/** The top of the picture: title, what the plan is about, its errors where it has any, and the legend. */
export function headShapes(
  plan: NetworkPlan,
  errors: readonly Finding[],
  { kinds, isToScale }: { readonly kinds: readonly MapKind[]; readonly isToScale: boolean },
): Drawing {
  const subject = [
    plan.platform,
    counted(plan.networks.length, "network"),
    counted(plan.clusters.length, "cluster"),
    `${counted(plan.requirement.total, "address", "addresses")} required`,
  ];
  const shapes: Shape[] = [
    { shape: "label", x: page.margin, y: 42, text: "Address map", size: 20, look: "ink", font: "bold" },
    { shape: "label", x: page.margin, y: 63, text: visibleText(subject.join(" · ")), size: text, look: "muted" },
  ];
  let y = 72;
  for (const error of errorLines(errors)) {
    shapes.push({ shape: "label", x: page.margin, y: y + 14, text: error, size: text, look: "error" });
    y += 16;
  }
  const legend = legendShapes(kinds, y + 8);
  y = legend.bottom;
  shapes.push(...legend.shapes);
  const scale = isToScale
    ? "The maps are to scale."
    : "The thin bar above a map is to scale; the map itself gives every piece the width it needs to be seen.";
  shapes.push({ shape: "label", x: page.margin, y: y + 14, text: scale, size: 11, look: "muted" });
  return { shapes, bottom: y + 20 };
}

function errorLines(errors: readonly Finding[]): string[] {
  if (errors.length === 0) return [];
  const told = errors.slice(0, mostErrors).flatMap(({ path, message, rule }) => {
    return wrapToWidth(visibleText(`${path}: ${message} (${rule})`), page.content, 3, text);
  });
  const rest = errors.length - mostErrors;
  return [`Not to be deployed: the plan has ${counted(errors.length, "error")}.`, ...told, ...(rest > 0 ? [`and ${rest} more`] : [])];
}

/** The kinds that occur, each with its colour, in lines. */
function legendShapes(kinds: readonly MapKind[], top: number): Drawing {
  const shapes: Shape[] = [];
  let x: number = page.margin;
  let y = top;
  for (const { kind, label } of mapKinds.filter((row) => kinds.includes(row.kind))) {
    const width = swatch.width + swatch.gap + textWidth(label, text);
    if (x > page.margin && x + width > right) {
      x = page.margin;
      y += 20;
    }
    shapes.push(
      { shape: "box", x: x + 0.5, y: y + 2.5, width: swatch.width, height: swatch.height, look: kind },
      { shape: "label", x: x + swatch.width + swatch.gap, y: y + 13, text: label, size: text, look: "ink" },
    );
    x += width + 16;
  }
  return { shapes, bottom: y + 20 };
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
