import type { Endpoint, Finding, PortMatrix } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedRow } from "./read-rows.js";

/** Writes an endpoint in one line: protocol, port and name. */
export function endpointLine({ fqdn, protocol, port, required }: Endpoint): string {
  return `${protocol} ${port} ${shorten(fqdn, 253)}${required ? "" : " (optional)"}`;
}

/**
 * Reports what rules for addresses and ports cannot express about endpoints, which are host names: one finding for all whose
 * port is open to every public address, and one for each whose port is not open at all.
 *
 * @param target what does not know host names, with its article
 */
export function endpointFindings({ endpoints }: PortMatrix, rows: readonly ParsedRow[], target: string): Finding[] {
  if (endpoints.length === 0) return [];
  const isOpen = openTowardsInternet(rows);
  const closed = endpoints.flatMap((endpoint, index) =>
    isOpen(endpoint)
      ? []
      : [
          findingOf(emitRules["emit-endpoint-closed"], {
            path: pointer("/endpoints", index),
            received: shorten(endpoint.fqdn, 253),
            message: `${endpointLine(endpoint)} is omitted: ${target} does not know host names, and no row opens ${endpoint.protocol} ${endpoint.port} to the internet; add such a row, or open the name in a firewall or proxy that knows names`,
          }),
        ],
  );
  const open = endpoints.length - closed.length;
  if (open === 0) return closed;
  const message = `${target} does not know host names, so ${open === 1 ? "1 endpoint is" : `${open} endpoints are`} reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list`;
  return [findingOf(emitRules["emit-endpoint-names"], { path: "/endpoints", message }), ...closed];
}

function openTowardsInternet(rows: readonly ParsedRow[]): (endpoint: Endpoint) => boolean {
  const open = new Map<string, { readonly protocol: string; readonly first: number; readonly last: number }>();
  for (const { protocol, ports, destination } of rows.flatMap(({ openings }) => openings)) {
    if (destination.kind !== "internet") continue;
    const [first = 0, last = first] = ports === "*" ? [0, 65535] : ports.split("-").map(Number);
    open.set(`${protocol} ${ports}`, { protocol, first, last });
  }
  const ways = [...open.values()];
  return ({ protocol, port }) =>
    ways.some((way) => (way.protocol === protocol || way.protocol === "Any") && way.first <= port && port <= way.last);
}
