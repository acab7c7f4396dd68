import type { Finding, PortMatrix } from "../../../types/index.js";
import { endpointRules } from "../../rules/endpoint-rules.js";

const gapRules: ReadonlySet<string> = new Set(
  (["endpoints-region-missing", "endpoints-region-not-shipped", "endpoints-oem-missing"] as const).map((id) => endpointRules[id].id),
);

/** The findings of a matrix that say which endpoints are missing in it. */
export function endpointGaps({ findings }: Pick<PortMatrix, "findings">): Finding[] {
  return findings.filter(({ rule }) => gapRules.has(rule));
}

/** A line for each list the endpoints of a matrix come from, with its age, and for each one that is missing. */
export function endpointListLines(matrix: Pick<PortMatrix, "lists" | "findings">): string[] {
  return [
    ...(matrix.lists ?? []).map(
      ({ name, date, page }) =>
        `Endpoint list: ${name}, ${date === undefined ? "day of its last change not known" : `last changed ${date}`} (${page})`,
    ),
    ...endpointGaps(matrix).map(({ message }) => `Endpoints are missing: ${message}`),
  ];
}
