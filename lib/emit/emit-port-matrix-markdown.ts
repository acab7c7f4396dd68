import type { EmitOptions, Endpoint, PortMatrix, Rendering } from "../../types/index.js";
import { formatFinding } from "../finding/format-finding.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { headerLines } from "./document/header.js";
import { headerParagraphs } from "./markdown/header-paragraphs.js";
import { portTable, yesOrNo } from "./markdown/port-table.js";
import { endpointAges, endpointGaps } from "./port-matrix/endpoint-list-lines.js";
import { citedIn } from "./port-matrix/matrix-header.js";
import { markdownCode, markdownLinked, markdownTable, markdownText } from "./text/markdown-text.js";

/**
 * Writes a port matrix as Markdown: the rows and the endpoints as tables, then the findings.
 *
 * Guarantees: every row and endpoint is one line of a table, whatever its texts contain, and appears as it is written. Several
 * addresses are separated by commas, and a zone without addresses says so. Findings of the matrix are listed at the end,
 * allowed errors at the top.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixMarkdown } from "aks-netplan";
 *
 * const { files } = emitPortMatrixMarkdown({
 *   platform: "azure-local",
 *   rules: [],
 *   endpoints: [{ fqdn: "mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images", required: true, rule: "endpoints-azure-local" }],
 *   findings: [],
 * });
 * files[0]?.content.split("\n").find((line) => line.includes("mcr")); // "| `mcr.microsoft.com` | TCP 443 | images | yes | not known | `endpoints-azure-local` |"
 * ```
 */
export function emitPortMatrixMarkdown(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { rules, findings } = document;
  const notes = findings.filter(({ severity }) => severity !== "error");
  const lines = [
    "# Port matrix",
    "",
    ...headerParagraphs(headerLines({ platform: document.platform, rules: citedIn(document), errors })),
    "",
    "## Rows",
    "",
    "Each row is one direction: the source opens the connection. Answers must be allowed as well.",
    "",
    ...(rules.length === 0 ? ["There are no rows."] : portTable(rules)),
    "",
    "## Endpoints",
    "",
    ...endpointLines(document),
    ...(notes.length === 0 ? [] : ["", "## Findings", "", ...notes.map((note) => `- ${markdownText(formatFinding(note))}`)]),
  ];
  return { format: "markdown", files: [{ name: "port-matrix.md", content: `${lines.join("\n")}\n` }], findings: [] };
}

/** What is missing comes first, so that nobody takes what is there for everything. */
function endpointLines(matrix: PortMatrix): string[] {
  const { endpoints, lists = [] } = matrix;
  const gaps = endpointGaps(matrix).map(({ message }) => `**Endpoints are missing:** ${markdownLinked(message)}`);
  const named = lists.map(({ name, date, page }) => [markdownText(name), date ?? "not known", markdownLinked(page)]);
  const none = gaps.length > 0 ? [] : ["This matrix names no endpoints."];
  return [
    ...gaps.flatMap((gap) => [gap, ""]),
    ...endpointAges(matrix).flatMap(({ message }) => [`**The lists are out of date:** ${markdownLinked(message)}`, ""]),
    ...(named.length === 0 ? [] : [...markdownTable(["List", "Last changed", "Page"], named), ""]),
    ...(endpoints.length === 0
      ? none
      : markdownTable(["Name", "Port", "Purpose", "Required", "Listed since", "Rule"], endpoints.map(endpointCells))),
  ];
}

function endpointCells({ fqdn, protocol, port, purpose, required, since, rule }: Endpoint): string[] {
  return [markdownCode(fqdn), `${protocol} ${port}`, markdownText(purpose), yesOrNo(required), since ?? "not known", markdownCode(rule)];
}
