import type { EmitOptions, Finding, PortMatrix, Rendering } from "../../types/index.js";
import { emitRules } from "../rules/emit-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { laneFoot, laneHead, moreText, subjectOf } from "./port-matrix/picture-texts.js";
import { lane, laneLayout, laneShapes } from "./svg/lane-shapes.js";
import { type PortLanes, portLanes } from "./svg/port-lanes.js";
import { drawn, n } from "./svg/shapes.js";
import { laneStyle } from "./svg/style.js";
import { escapeXml, visibleText, xmlComment } from "./text/xml-text.js";

/**
 * Draws a port matrix as SVG: the zones as boxes side by side, and below them an arrow for the traffic between each two, with
 * its ports.
 *
 * Guarantees: every row is on an arrow from its source to its destination, whose tooltip names it; the arrow is solid if the
 * row is required and dashed if not, and has two heads if both sides open the same connections. Of more than 12 zones or 60
 * arrows, the picture and a finding say how many are missing. One file of well-formed XML
 * without scripts, fonts or external content, for light and dark backgrounds, with a title and a description. Endpoints are a
 * number for each port. The same matrix gives the same bytes.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options `allowErrors` draws a matrix that has errors, and says so in the picture
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixSvg } from "aks-netplan";
 *
 * const { files } = emitPortMatrixSvg({
 *   platform: "azure-local",
 *   rules: [
 *     {
 *       id: "ssh",
 *       purpose: "SSH",
 *       protocol: "TCP",
 *       destinationPort: "22",
 *       source: { zone: "management", addresses: ["192.168.10.0/24"] },
 *       destination: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
 *       required: true,
 *       rule: "port-22-ssh-logs",
 *     },
 *   ],
 *   endpoints: [],
 *   findings: [],
 * });
 * files[0]?.name; // "port-matrix.svg"
 * files[0]?.content.includes(">TCP 22</text>"); // true
 * ```
 */
export function emitPortMatrixSvg(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const lanes = portLanes(document.rules, emitRules["emit-picture-size"].values);
  const layout = laneLayout(lanes.lanes.length);
  const { width } = layout;
  const head = laneHead(document, errors, lanes, width);
  const count = document.endpoints.length;
  const notes = new Map(count === 0 ? [] : [["internet", `${count} host ${count === 1 ? "name" : "names"}`]]);
  const body = laneShapes(lanes, layout, notes, head.bottom);
  const foot = laneFoot(document, body.bottom, width);
  const height = Math.ceil(foot.bottom + lane.margin);
  const content = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${height}" viewBox="0 0 ${n(width)} ${height}" role="img" aria-labelledby="m-title m-description">`,
    `<title id="m-title">Port matrix of ${escapeXml(visibleText(subjectOf(document)))}</title>`,
    `<desc id="m-description">${escapeXml(described(lanes))}</desc>`,
    `<style>\n${laneStyle()}\n</style>`,
    `<rect class="m-paper" x="0.5" y="0.5" width="${n(width - 1)}" height="${height - 1}" rx="6"/>`,
    ...head.lines,
    ...head.shapes.map(drawn),
    ...body.lines,
    ...body.shapes.map(drawn),
    ...foot.shapes.map(drawn),
    "</svg>",
  ];
  const comment = xmlComment(matrixHeader("Picture of a port matrix", document, errors));
  return {
    format: "svg",
    files: [{ name: "port-matrix.svg", content: `${comment}${content.join("\n")}\n` }],
    findings: [...endpointsFinding(count), ...sizeFinding(lanes)],
  };
}

/** What the picture shows, for people who cannot see it. */
function described({ lanes, arrows }: PortLanes): string {
  const name = (index: number) => visibleText(lanes[index]?.title ?? "");
  const sentences = arrows.map(({ from, to, isTwoWay, ports, required }) => {
    const way = isTwoWay ? `${name(from)} and ${name(to)}, both ways` : `${name(from)} to ${name(to)}`;
    return `${way}: ${visibleText(ports)}${required ? "" : " (optional)"}`;
  });
  return sentences.length === 0 ? "No rows." : `${sentences.join("\n")}`;
}

function endpointsFinding(count: number): Finding[] {
  if (count === 0) return [];
  const message = `the picture has the number of the ${count === 1 ? "endpoint" : `${count} endpoints`} only; Markdown and CSV list them`;
  return [findingOf(emitRules["emit-diagram-endpoints"], { path: "/endpoints", message })];
}

function sizeFinding({ more }: PortLanes): Finding[] {
  return moreText(more).map((message) => findingOf(emitRules["emit-picture-size"], { path: "/rules", message }));
}
