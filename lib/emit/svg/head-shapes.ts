import type { Finding, NetworkPlan } from "../../../types/index.js";
import { type MapKind, mapKinds } from "../map/map-kinds.js";
import { visibleText } from "../text/xml-text.js";
import type { Drawing } from "./bar-shapes.js";
import { grouped } from "./grouped.js";
import { page } from "./page.js";
import type { Shape } from "./shapes.js";
import { wrapToWidth } from "./text-width.js";

const text = 12;
const swatch = { width: 18, height: 12, gap: 6 } as const;
/** Of the legend. */
const columns = 4;
/** The most errors that are shown in full. */
const mostErrors = 10;

/** Draws the top of the picture: title, subject of the plan, its errors if there are any, and the legend. */
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
  const legend = legendShapes(kinds, y + (errors.length === 0 ? 8 : 14));
  y = legend.bottom;
  shapes.push(...legend.shapes);
  const scale = isToScale
    ? "Drawn to scale."
    : "The thin bar above a map is to scale; the map itself gives every piece enough width to be seen.";
  shapes.push({ shape: "label", x: page.margin, y: y + 14, text: scale, size: 11, look: "muted" });
  return { shapes, bottom: y + 20 };
}

function errorLines(errors: readonly Finding[]): string[] {
  if (errors.length === 0) return [];
  const lines = errors.slice(0, mostErrors).flatMap(({ path, message, rule }) => {
    return wrapToWidth(visibleText(`${path}: ${message} (${rule})`), page.content, 3, text);
  });
  const rest = errors.length - mostErrors;
  return [`Do not deploy: the plan has ${counted(errors.length, "error")}.`, ...lines, ...(rest > 0 ? [`and ${rest} more`] : [])];
}

/** Draws the kinds that occur, each with its colour, in columns. */
function legendShapes(kinds: readonly MapKind[], top: number): Drawing {
  const shown = mapKinds.filter(({ kind }) => kinds.includes(kind));
  const shapes = shown.flatMap(({ kind, label }, i): Shape[] => {
    const x = page.margin + (i % columns) * (page.content / columns);
    const y = top + Math.floor(i / columns) * 20;
    return [
      { shape: "box", x: x + 0.5, y: y + 2.5, width: swatch.width, height: swatch.height, look: kind },
      { shape: "label", x: x + swatch.width + swatch.gap, y: y + 13, text: label, size: text, look: "ink" },
    ];
  });
  return { shapes, bottom: top + Math.ceil(shown.length / columns) * 20 };
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`;
}
