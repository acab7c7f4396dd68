import type { EndpointChange, EndpointComparison, EndpointComparisonRequest, NamedEndpoint } from "../../../types/index.js";
import { formatFinding } from "../../finding/format-finding.js";
import { markdownCode, markdownLinked, markdownTable, markdownText } from "../text/markdown-text.js";

/** What changed in the endpoint lists as a text for a ticket: what to open, what may be closed, and when each of it changed. */
export function endpointComparisonMarkdown(comparison: EndpointComparison, { since, until }: EndpointComparisonRequest): string {
  const { changes, lists, findings } = comparison;
  const lasting = changes.filter(({ undone, undoes }) => undone === undefined && undoes === undefined);
  const takenBack = changes.length - lasting.length;
  const open = lasting.filter(({ kind }) => kind === "added");
  const close = lasting.filter(({ kind }) => kind === "removed");
  const moved = lasting.filter(({ kind }) => kind === "changed");
  const lines = [
    `# Endpoint changes, ${since} to ${until ?? "the newest lists"}`,
    "",
    ...lists.map(
      ({ name, date, page }) =>
        `- ${markdownLinked(`${name}, ${date === undefined ? "day of its last change not known" : `last changed ${date}`}: ${page}`)}`,
    ),
    "",
    open.length + close.length + moved.length === 0
      ? "Nothing has to be opened or closed."
      : `${open.length} to open, ${close.length} no longer listed, ${moved.length} on another port.`,
    ...part("To open", open, ["Endpoint", "Listed since", "List"], ({ after, date, list }) => [
      endpointCell(after),
      date,
      markdownText(list),
    ]),
    ...part("On another port", moved, ["Before", "After", "Changed", "List"], ({ before, after, date, list }) => [
      endpointCell(before),
      endpointCell(after),
      date,
      markdownText(list),
    ]),
    ...part("No longer listed", close, ["Endpoint", "Until", "List"], ({ before, date, list }) => [
      endpointCell(before),
      date,
      markdownText(list),
    ]),
    ...(takenBack === 0 ? [] : ["", `${takenBack} changes within this time took each other back and are not listed here.`]),
    ...(findings.length === 0 ? [] : ["", "## Findings", "", ...findings.map((finding) => `- ${markdownLinked(formatFinding(finding))}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

function part(
  title: string,
  changes: readonly EndpointChange[],
  heads: readonly string[],
  cells: (change: EndpointChange) => string[],
): string[] {
  return changes.length === 0 ? [] : ["", `## ${title}`, "", ...markdownTable(heads, changes.map(cells))];
}

function endpointCell(endpoint: NamedEndpoint | undefined): string {
  return endpoint === undefined ? "" : `${markdownCode(endpoint.fqdn)} ${endpoint.protocol} ${endpoint.port}`;
}
