import type { EmitOptions, Endpoint, PortMatrix, PortRule, PortZone, Rendering } from "../../types/index.js";
import { zoneTitle } from "../platforms/model/zone-titles.js";
import { isPlatform, platforms } from "../platforms/platforms.js";
import { rules as catalogue } from "../rules/rules.js";
import { counted } from "../text/counted.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { generator } from "./document/generator.js";
import { type HtmlNotice, type HtmlSection, htmlPage } from "./html/html-page.js";
import { type HtmlCell, htmlTable } from "./html/html-table.js";
import { htmlCode, htmlLinked, htmlText } from "./html/html-text.js";
import { endpointAges, endpointGaps } from "./port-matrix/endpoint-list-lines.js";
import { citedIn, matrixHeader } from "./port-matrix/matrix-header.js";
import { portPicture } from "./port-picture/port-picture.js";

/**
 * Writes a port matrix as a page for people who approve or open ports: the picture, every row with its addresses, purpose and
 * source, every endpoint with the day since which the vendor lists it, and the rules and documents behind them.
 *
 * Guarantees: one file of HTML without external content; everything can be read and printed without scripts. With scripts,
 * tables are sortable and searchable. Errors, missing endpoint lists and lists out of date are at the top. Texts of the matrix
 * are only shown, never interpreted, and the page forbids every script but its own. The same matrix gives the same bytes.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options `allowErrors` writes a matrix that has errors, and lists them at the top
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixHtml } from "aks-netplan";
 *
 * const { files } = emitPortMatrixHtml({
 *   platform: "azure-local",
 *   rules: [],
 *   endpoints: [{ fqdn: "mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images <all>", required: true, rule: "endpoints-azure-local" }],
 *   findings: [],
 * });
 * files[0]?.name; // "port-matrix.html"
 * files[0]?.content.includes("images &lt;all&gt;"); // true
 * ```
 */
export function emitPortMatrixHtml(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { platform, rules, endpoints } = document;
  const title = isPlatform(platform) ? platforms[platform].title : platform;
  const ages = endpointAges(document).map(({ message }) => htmlLinked(message));
  const gaps = endpointGaps(document).map(({ message }) => htmlLinked(message));
  const notices: HtmlNotice[] = [
    {
      text: "Do not open these ports before the errors of the plan are resolved.",
      items: errors.map(({ path, message, rule }) => `${htmlCode(path)}: ${htmlText(message)} (${htmlCode(rule)})`),
    },
    { text: "Endpoints are missing on this page.", items: gaps },
    { text: "An endpoint list is out of date.", items: ages },
  ];
  const content = htmlPage({
    title: `Port matrix: ${title}`,
    lead: [counted(rules.length, "row"), counted(endpoints.length, "endpoint")].join(" · "),
    comment: matrixHeader("Port matrix", document, errors),
    notices: notices.filter(({ items }) => items.length > 0),
    sections: [
      pictureSection(document),
      rowsSection(document),
      endpointsSection(document),
      listsSection(document),
      rulesSection(document),
      findingsSection(document),
    ].filter(({ body }) => body.length > 0),
    foot: `Written by ${generator.name} ${generator.version}.`,
  });
  return { format: "html", files: [{ name: "port-matrix.html", content }], findings: [] };
}

function pictureSection(matrix: PortMatrix): HtmlSection {
  const { lines } = portPicture(matrix, []);
  const body =
    matrix.rules.length === 0 ? [] : ['<div class="picture" tabindex="0" role="region" aria-label="Picture">', ...lines, "</div>"];
  return { id: "picture", heading: "Who talks to whom", body };
}

function rowsSection({ rules }: PortMatrix): HtmlSection {
  const columns = [
    ["From", 16],
    ["To", 16],
    ["Port", 9],
    ["What for", 35],
    ["Required", 7],
    ["Rule", 17],
  ] as const;
  const table = htmlTable("rows", columns, rules.map(rowCells));
  const intro = "<p>Each row is one direction: the source opens the connection. Answers must be allowed as well.</p>";
  return { id: "rows", heading: "Rows", body: rules.length === 0 ? ["<p>There are no rows.</p>"] : [intro, ...table] };
}

function rowCells({ id, source, destination, protocol, destinationPort, purpose, required, rule }: PortRule): HtmlCell[] {
  const port = destinationPort === "*" ? "any port" : destinationPort;
  const service = protocol === "Any" ? (destinationPort === "*" ? "everything" : `any protocol ${port}`) : `${protocol} ${port}`;
  return [
    { html: zoneHtml(source) },
    { html: zoneHtml(destination) },
    { html: htmlText(service), sortBy: `${destinationPort} ${protocol}` },
    { html: `${htmlText(purpose)}<br/><small>${htmlCode(id)}</small>` },
    requiredCell(required),
    { html: ruleLink(rule) },
  ];
}

function zoneHtml({ zone, addresses, fqdns = [] }: PortZone): string {
  const known = [...addresses, ...fqdns];
  const none = zone === "internet" ? [] : ['<li class="no">addresses not given</li>'];
  const items = known.length === 0 ? none : known.map((one) => `<li>${htmlCode(one)}</li>`);
  return `${htmlText(zoneTitle(zone))}${items.length === 0 ? "" : `<ul>${items.join("")}</ul>`}`;
}

function requiredCell(required: boolean): HtmlCell {
  return { html: required ? "yes" : '<span class="no">no</span>' };
}

/** A link to the rule below, if it is one of the catalogue. */
function ruleLink(rule: string): string {
  const isKnown = catalogue.some(({ id }) => id === rule);
  return isKnown ? `<a href="#rule-${rule}">${htmlCode(rule)}</a>` : htmlCode(rule);
}

function endpointsSection(matrix: PortMatrix): HtmlSection {
  const { endpoints } = matrix;
  const columns = [
    ["Name", 27],
    ["Port", 8],
    ["What for", 33],
    ["Required", 7],
    ["Listed since", 9],
    ["Rule", 16],
  ] as const;
  const none = endpointGaps(matrix).length > 0 ? [] : ["<p>This matrix names no endpoints.</p>"];
  return {
    id: "endpoints",
    heading: "Endpoints",
    body: endpoints.length === 0 ? none : [...endpointIntro(endpoints), ...htmlTable("endpoints", columns, endpoints.map(endpointCells))],
  };
}

function endpointIntro(endpoints: readonly Endpoint[]): string[] {
  const parameters = new Map(endpoints.flatMap(({ parameters: own = [] }) => own.map((one) => [one.text, one.meaning])));
  const items = [...parameters].map(([text, meaning]) => `<li>${htmlCode(text)}: ${htmlText(meaning)}</li>`);
  return [
    "<p>Hosts outside that the machines must reach. A leading <code>*.</code> is every name below it.</p>",
    ...(items.length === 0 ? [] : ["<p>Put in your own names for these texts:</p>", `<ul>${items.join("")}</ul>`]),
  ];
}

function endpointCells({ fqdn, protocol, port, purpose, required, list, since, rule }: Endpoint): HtmlCell[] {
  // the last parts of a name first, so that names of one owner are together
  const order = fqdn.split(".").reverse().join(".");
  return [
    { html: htmlCode(fqdn), sortBy: order },
    { html: `${protocol} ${port}`, sortBy: `${port} ${protocol}` },
    { html: `${htmlText(purpose)}${list === undefined ? "" : `<br/><small>${htmlText(list)}</small>`}` },
    requiredCell(required),
    since === undefined ? { html: '<span class="no">not known</span>', sortBy: "" } : { html: since },
    { html: ruleLink(rule) },
  ];
}

function listsSection({ lists = [] }: PortMatrix): HtmlSection {
  const columns = [
    ["List", 28],
    ["Last changed", 12],
    ["Page", 60],
  ] as const;
  const rows = lists.map(({ name, date, page }) => [{ html: htmlText(name) }, { html: date ?? "not known" }, { html: htmlLinked(page) }]);
  return { id: "lists", heading: "Endpoint lists", body: lists.length === 0 ? [] : htmlTable("lists", columns, rows) };
}

function rulesSection(matrix: PortMatrix): HtmlSection {
  const cited = new Set(citedIn(matrix));
  const own = catalogue.filter(({ id }) => cited.has(id));
  const columns = [
    ["Rule", 18],
    ["What it says", 36],
    ["Document", 25],
    ["Version", 11],
    ["Basis", 10],
  ] as const;
  const rows = own.map(({ id, statement, source, basis }) => [
    { html: `<span id="rule-${id}">${htmlCode(id)}</span>` },
    { html: htmlText(statement) },
    { html: `${htmlText(source.document)}${source.section === undefined ? "" : `<br/><small>${htmlText(source.section)}</small>`}` },
    { html: htmlText(source.version ?? "") },
    { html: htmlText(basis) },
  ]);
  const intro =
    "<p>Basis: documented, if a document says so; observed, if it was seen in the service or its code; inferred, if it follows from what documents say.</p>";
  return { id: "rules", heading: "Rules and their sources", body: own.length === 0 ? [] : [intro, ...htmlTable("rules", columns, rows)] };
}

function findingsSection({ findings }: PortMatrix): HtmlSection {
  const notes = findings.filter(({ severity }) => severity !== "error");
  const columns = [
    ["Severity", 8],
    ["Finding", 56],
    ["Path", 14],
    ["Rule", 22],
  ] as const;
  const rows = notes.map(({ severity, message, path, rule }) => [
    { html: htmlText(severity) },
    { html: htmlLinked(message) },
    { html: htmlCode(path) },
    { html: htmlCode(rule) },
  ]);
  return { id: "findings", heading: "Findings", body: notes.length === 0 ? [] : htmlTable("findings", columns, rows) };
}
