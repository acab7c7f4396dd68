import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import { shorten } from "../text/shorten.js";
import { planToDraw } from "./document/document-to-emit.js";
import { headerLines } from "./document/header.js";
import { mapKinds } from "./map/map-kinds.js";
import { titleOf } from "./svg/bar-shapes.js";
import { headShapes } from "./svg/head-shapes.js";
import { type DrawnNetwork, isAllToScale, kindsIn, networkShapes, numberedRows } from "./svg/network-shapes.js";
import { page } from "./svg/page.js";
import { drawn, n, type Shape } from "./svg/shapes.js";
import { patternsOf, styleOf } from "./svg/style.js";
import { escapeXml, visibleText, xmlComment } from "./text/xml-text.js";

/** The most pieces that the description of a network names. */
const mostDescribed = 40;

/**
 * Draws the address map of a plan as SVG: for every network, what each of its addresses is used for, from the first to the
 * last.
 *
 * Guarantees: one file of well-formed XML without scripts, fonts or external content, for light and dark backgrounds, with a
 * title and a description. Pieces are in address order, and every piece is wide enough to be seen; if a map is therefore not to
 * scale, a thin bar next to it is. Names of the plan are only shown, never interpreted. The same plan gives the same bytes.
 *
 * @param plan    a finished plan of any platform
 * @param options `allowErrors` draws a plan that has errors, and says so in the picture
 * @returns the file `address-map.svg`
 * @throws PlanError if the plan breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitSvg, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
 * });
 * const [file] = emitSvg(plan).files;
 * file?.name; // "address-map.svg"
 * file?.content.includes("plant-7, 10.30.7.0/26"); // true
 * ```
 */
export function emitSvg(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const { document, errors } = planToDraw(plan, options);
  const networks = document.networks.map(numberedRows);
  const present = new Set(networks.flatMap(kindsIn));
  const kinds = mapKinds.map(({ kind }) => kind).filter((kind) => present.has(kind));
  const head = headShapes(document, errors, { kinds, isToScale: networks.every(isAllToScale) });
  const shapes: Shape[] = [...head.shapes];
  let y = head.bottom;
  for (const network of networks) {
    shapes.push({ shape: "stroke", look: "rule", d: `M${page.margin} ${n(y + 12.5)}H${page.margin + page.content}` });
    const drawing = networkShapes(network, y + 30);
    shapes.push(...drawing.shapes);
    y = drawing.bottom;
  }
  const height = Math.ceil(y + page.margin);
  const content = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" role="img" aria-labelledby="m-title m-description">`,
    `<title id="m-title">${escapeXml(titleOfAll(networks))}</title>`,
    `<desc id="m-description">${escapeXml(networks.map(described).join("\n"))}</desc>`,
    `<style>\n${styleOf(kinds)}\n</style>`,
    ...(patternsOf(kinds).length === 0 ? [] : [`<defs>${patternsOf(kinds).join("")}</defs>`]),
    `<rect class="m-paper" x="0.5" y="0.5" width="${page.width - 1}" height="${height - 1}" rx="6"/>`,
    ...shapes.map(drawn),
    "</svg>",
  ];
  const ruleIds = document.requirement.groups.flatMap(({ lines }) => lines.map(({ rule }) => rule));
  const comment = xmlComment([...headerLines({ platform: document.platform, rules: ruleIds, errors })]);
  return { format: "svg", files: [{ name: "address-map.svg", content: `${comment}${content.join("\n")}\n` }], findings: [] };
}

function titleOfAll(networks: readonly DrawnNetwork[]): string {
  const names = networks.map(({ network }) => visibleText(network.name));
  return ["Address map", ...(names.length === 0 ? [] : [shorten(names.join(", "), 200)])].join(" of ");
}

function described({ network, parts }: DrawnNetwork): string {
  const rows = parts.flat();
  const titles = rows.slice(0, mostDescribed).map(titleOf);
  if (rows.length > mostDescribed) titles.push(`and ${rows.length - mostDescribed} more`);
  return `${visibleText(network.name)}, ${network.addressPrefix}. ${titles.join("; ")}.`;
}
