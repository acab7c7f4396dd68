import type { EndpointListSource, Finding, PortMatrix } from "../../../types/index.js";
import { endpointRules } from "../../rules/endpoint-rules.js";

const gapRules: ReadonlySet<string> = new Set(
  (["endpoints-region-missing", "endpoints-region-not-shipped", "endpoints-oem-missing"] as const).map((id) => endpointRules[id].id),
);

/** The findings of a matrix that say which endpoints are missing in it. */
export function endpointGaps({ findings }: Pick<PortMatrix, "findings">): Finding[] {
  return findings.filter(({ rule }) => gapRules.has(rule));
}

/** The findings of a matrix that say which of its endpoint lists is much older or newer than its day. */
export function endpointAges({ findings }: Pick<PortMatrix, "findings">): Finding[] {
  return findings.filter(({ rule }) => rule === endpointRules["endpoints-list-age"].id);
}

/** A line for each list the endpoints of a matrix come from, with its age, and for each one that is missing or out of date. */
export function endpointListLines(matrix: Pick<PortMatrix, "lists" | "findings">): string[] {
  return [
    ...(matrix.lists ?? []).map((list) => `Endpoint list: ${listText(list)} (${list.page})`),
    ...endpointAges(matrix).map(({ message }) => `Age of the endpoint lists: ${message}`),
    ...endpointGaps(matrix).map(({ message }) => `Endpoints are missing: ${message}`),
  ];
}

/** A list with its age. */
export function listText({ name, date }: Pick<EndpointListSource, "name" | "date">): string {
  return `${name}, ${date === undefined ? "day of its last change not known" : `last changed ${date}`}`;
}
