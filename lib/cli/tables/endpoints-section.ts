import type { Endpoint, EndpointListSource } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";

const columns = [{ header: "Port" }, { header: "Endpoints", align: "right" }, { header: "Required", align: "right" }] as const;

/**
 * Writes how many endpoints must be reachable on which port, and how to list their names. There are dozens of them.
 *
 * @param command the command that was called
 * @param query   JMESPath of the endpoints in its result
 */
export function endpointsSection(
  endpoints: readonly Endpoint[],
  lists: readonly EndpointListSource[],
  command: string,
  query: string,
  width: number | undefined,
): string {
  if (endpoints.length === 0) return "";
  const counts = new Map<string, { all: number; required: number }>();
  for (const { protocol, port, required } of endpoints) {
    const key = `${protocol} ${port}`;
    const count = counts.get(key) ?? { all: 0, required: 0 };
    counts.set(key, { all: count.all + 1, required: count.required + (required ? 1 : 0) });
  }
  const rows = [...counts].map(([port, { all, required }]) => [port, String(all), String(required)]);
  const how = paragraph(`Their names: aks-netplan ${command} --file FILE --query "${query}[].[fqdn, port]" --output tsv`, width);
  return section("Endpoints", columnLayout(columns, rows, width) + listsText(lists, width) + how);
}

/** A line for each list, with its age. */
export function listsText(lists: readonly EndpointListSource[], width: number | undefined): string {
  return lists
    .map(({ name, date }) =>
      paragraph(`List: ${name}, ${date === undefined ? "day of its last change not known" : `last changed ${date}`}`, width),
    )
    .join("");
}
