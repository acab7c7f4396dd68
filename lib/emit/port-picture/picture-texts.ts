import type { Finding, PortMatrix } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { isPlatform, platforms } from "../../platforms/platforms.js";
import { counted } from "../../text/counted.js";
import { together } from "../../text/together.js";
import { endpointAges, endpointGaps, listText } from "../port-matrix/endpoint-list-lines.js";
import type { Shape } from "../svg/shapes.js";
import { wrapToWidth } from "../svg/text-width.js";
import { visibleText } from "../text/xml-text.js";
import { legendShapes } from "./lane-legend.js";
import { lane } from "./lane-shapes.js";
import type { PortLanes } from "./port-lanes.js";

interface Drawing {
  readonly shapes: readonly Shape[];
  readonly lines: readonly string[];
  readonly bottom: number;
}

const text = 12;
const leading = 16;
/** The most errors that are shown in full. */
const mostErrors = 10;

/** What the picture is of. */
export function subjectOf({ platform }: PortMatrix): string {
  return isPlatform(platform) ? platforms[platform].title : platform;
}

/** Draws the top of a picture of a port matrix: title, what is wrong or missing, and the legend. */
export function laneHead(matrix: PortMatrix, errors: readonly Finding[], { lanes, arrows, more }: PortLanes, width: number): Drawing {
  const counts = [
    counted(matrix.rules.length, "row"),
    ...(matrix.endpoints.length === 0 ? [] : [counted(matrix.endpoints.length, "endpoint")]),
  ];
  const shapes: Shape[] = [
    { shape: "label", x: lane.margin, y: 42, text: "Port matrix", size: 20, look: "ink", font: "bold" },
    { shape: "label", x: lane.margin, y: 62, text: visibleText([subjectOf(matrix), ...counts].join(" · ")), size: text, look: "muted" },
  ];
  const rest = errors.length - mostErrors;
  const alarms = [
    ...(errors.length === 0 ? [] : ["Do not deploy: the plan has errors."]),
    ...errors.slice(0, mostErrors).map(({ path, message, rule }) => `${path}: ${message} (${rule})`),
    ...(rest > 0 ? [`and ${rest} more`] : []),
    ...moreText(more).map((message) => `This picture is not complete: ${message}`),
    ...endpointGaps(matrix).map(({ message }) => `Endpoints are missing: ${message}`),
    ...endpointAges(matrix).map(({ message }) => `The endpoint lists are out of date: ${message}`),
  ];
  const shown = lined(alarms, 72, width, "error", 12);
  const legend = legendShapes(lanes, arrows, shown.bottom + (alarms.length === 0 ? 8 : 16));
  return { shapes: [...shapes, ...shown.shapes, ...legend.shapes], lines: legend.lines, bottom: legend.bottom + 18 };
}

/** What the picture does not have, in words, if anything. */
export function moreText({ lanes, arrows, rows }: PortLanes["more"]): string[] {
  if (rows === 0) return [];
  const parts = [...(lanes === 0 ? [] : [counted(lanes, "more zone")]), ...(arrows === 0 ? [] : [counted(arrows, "more arrow")])];
  const message = `${together(parts)} with ${counted(rows, "row")} did not fit into the picture; the tables of Markdown, HTML and CSV have every row`;
  return [message];
}

/** Draws the bottom: the endpoints by port, and the lists they come from, with their age. */
export function laneFoot(matrix: PortMatrix, top: number, width: number): Drawing {
  const byPort = [...groupedBy(matrix.endpoints, ({ protocol, port }) => `${protocol} ${port}`)].map(
    ([port, own]) => `${own.length} on ${port}`,
  );
  const lines = [
    ...(matrix.rules.length === 0 ? ["There are no rows."] : []),
    ...(byPort.length === 0 ? [] : [`Endpoints, by host name: ${byPort.join(", ")}`]),
    ...(matrix.lists ?? []).map((list) => `Endpoint list: ${listText(list)}`),
  ];
  return lined(lines, top + 12, width, "muted", 3);
}

function lined(texts: readonly string[], top: number, width: number, look: "error" | "muted", most: number): Drawing {
  const lines = texts.flatMap((one) => wrapToWidth(visibleText(one), width - 2 * lane.margin, most, text));
  return {
    shapes: lines.map((line, index) => ({ shape: "label", x: lane.margin, y: top + index * leading + text, text: line, size: text, look })),
    lines: [],
    bottom: top + lines.length * leading,
  };
}
