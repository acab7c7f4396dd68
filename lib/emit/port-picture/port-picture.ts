import type { Finding, PortMatrix } from "../../../types/index.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { drawn, n } from "../svg/shapes.js";
import { laneStyle } from "../svg/style.js";
import { escapeXml, visibleText } from "../text/xml-text.js";
import { lane, laneLayout, laneShapes } from "./lane-shapes.js";
import { laneFoot, laneHead, moreText, subjectOf } from "./picture-texts.js";
import { type PortLanes, portLanes } from "./port-lanes.js";

/** A port matrix as a picture. */
export interface PortPicture {
  /** The element `svg`, as lines. */
  readonly lines: readonly string[];
  /** What the picture cannot show. */
  readonly findings: readonly Finding[];
}

/**
 * Draws a port matrix: the zones as boxes side by side, and below them an arrow for the traffic between each two, with its
 * ports.
 *
 * @param errors errors of the matrix, which the picture shows
 */
export function portPicture(matrix: PortMatrix, errors: readonly Finding[]): PortPicture {
  const lanes = portLanes(matrix.rules, emitRules["emit-picture-size"].values);
  const layout = laneLayout(lanes.lanes.length);
  const { width } = layout;
  const head = laneHead(matrix, errors, lanes, width);
  const count = matrix.endpoints.length;
  const notes = new Map(count === 0 ? [] : [["internet", counted(count, "host name")]]);
  const body = laneShapes(lanes, layout, notes, head.bottom);
  const foot = laneFoot(matrix, body.bottom, width);
  const height = Math.ceil(foot.bottom + lane.margin);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${height}" viewBox="0 0 ${n(width)} ${height}" role="img" aria-labelledby="m-title m-description">`,
    `<title id="m-title">Port matrix of ${escapeXml(visibleText(subjectOf(matrix)))}</title>`,
    `<desc id="m-description">${escapeXml(described(lanes))}</desc>`,
    `<style>\n${laneStyle()}\n</style>`,
    `<rect class="m-paper" x="0.5" y="0.5" width="${n(width - 1)}" height="${height - 1}" rx="6"/>`,
    ...[head, body, foot].flatMap((part) => [...part.lines, ...part.shapes.map(drawn)]),
    "</svg>",
  ];
  return { lines, findings: [...endpointsFinding(count), ...sizeFinding(lanes)] };
}

/** What the picture shows, for people who cannot see it. */
function described({ lanes, arrows }: PortLanes): string {
  const name = (index: number) => visibleText(lanes[index]?.title ?? "");
  const sentences = arrows.map(({ from, to, isTwoWay, ports, part, required }) => {
    const way = isTwoWay ? `${name(from)} and ${name(to)}, both ways` : `${name(from)} to ${name(to)}`;
    return `${way}${part === undefined ? "" : `, ${visibleText(part)}`}: ${visibleText(ports)}${required ? "" : " (optional)"}`;
  });
  return sentences.length === 0 ? "There are no rows." : sentences.join("\n");
}

function endpointsFinding(count: number): Finding[] {
  if (count === 0) return [];
  const message = `the picture has the number of the ${count === 1 ? "endpoint" : `${count} endpoints`} only; Markdown, HTML and CSV list them`;
  return [findingOf(emitRules["emit-diagram-endpoints"], { path: "/endpoints", message })];
}

function sizeFinding({ more }: PortLanes): Finding[] {
  return moreText(more).map((message) => findingOf(emitRules["emit-picture-size"], { path: "/rules", message }));
}
