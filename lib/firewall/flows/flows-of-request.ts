import type { FirewallCheckRequest, FirewallFlow, PortMatrix, PortZone } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { isAddressText } from "../engine/address-axis.js";
import { isNameText } from "../engine/name-axis.js";
import type { Flow, FlowEnd } from "./flow.js";

const internetZone = "internet";

/**
 * Returns the flows of a request in the order of its result: those of a matrix row by row, then its endpoints, then the given
 * flows.
 */
export function flowsOfRequest(request: FirewallCheckRequest): readonly Flow[] {
  const { portMatrix, flows = [], inInterface, outInterface, direction } = request;
  const common = { direction, inInterface, outInterface };
  const all = [...(portMatrix === undefined ? [] : flowsOfMatrix(portMatrix, request)), ...flows.map(flowOf)];
  return all.map((flow) => ({
    ...flow,
    direction: flow.direction ?? common.direction,
    inInterface: flow.inInterface ?? inInterface,
    outInterface: flow.outInterface ?? outInterface,
  }));
}

function flowsOfMatrix({ rules, endpoints }: PortMatrix, { source }: FirewallCheckRequest): Flow[] {
  const rows = rules.map((row, index): Flow => {
    const path = pointer("/portMatrix/rules", index);
    return {
      id: row.id,
      path,
      required: row.required,
      source: endOfZone(row.source, pointer(path, "source")),
      destination: endOfZone(row.destination, pointer(path, "destination")),
      protocol: row.protocol,
      port: row.destinationPort,
    };
  });
  const from = endpointSource(rows, source);
  return [
    ...rows,
    ...endpoints.map(({ fqdn, protocol, port, required }, index): Flow => {
      const path = pointer("/portMatrix/endpoints", index);
      return {
        id: `${fqdn} ${protocol} ${port}`,
        path,
        required,
        source: from,
        destination: { path: pointer(path, "fqdn"), addresses: [], groups: [], name: fqdn, zone: internetZone },
        protocol,
        port: String(port),
      };
    }),
  ];
}

/** Returns the sources of endpoints: the given ones, or the sources of rows to the internet. */
function endpointSource(rows: readonly Flow[], source: FirewallCheckRequest["source"]): FlowEnd {
  if (source !== undefined) return endOfTexts(typeof source === "string" ? [source] : source, "/source");
  const ends = rows.filter(({ destination }) => destination.isInternet === true).map((row) => row.source);
  return {
    path: "/portMatrix/endpoints",
    addresses: [...new Set(ends.flatMap(({ addresses }) => addresses))],
    groups: [...new Set(ends.flatMap(({ groups }) => groups))],
    zone: ends[0]?.zone ?? "of the endpoints' clients",
  };
}

function endOfZone({ zone, addresses }: PortZone, path: string): FlowEnd {
  if (addresses.length === 0)
    return zone === internetZone ? { path, addresses: [], groups: [], zone, isInternet: true } : { path, addresses: [], groups: [], zone };
  const isInternet = addresses.some((text) => text.toLowerCase() === internetZone);
  return { path, zone, ...partsOf(addresses.filter((text) => text.toLowerCase() !== internetZone)), ...(isInternet ? { isInternet } : {}) };
}

function partsOf(texts: readonly string[]): { readonly addresses: readonly string[]; readonly groups: readonly string[] } {
  return { addresses: texts.filter(isAddressText), groups: texts.filter((text) => !isAddressText(text)) };
}

function endOfTexts(texts: readonly string[], path: string): FlowEnd {
  const isAny = texts.some((text) => ["*", "any"].includes(text.trim().toLowerCase()));
  return isAny ? { path, addresses: [], groups: [], isAny } : { path, ...partsOf(texts.map((text) => text.trim())) };
}

function flowOf(
  { id, protocol, source, destination, port, required, direction, inInterface, outInterface }: FirewallFlow,
  index: number,
): Flow {
  const path = pointer("/flows", index);
  return {
    id: id ?? String(index + 1),
    path,
    required: required !== false,
    source: endOfTexts([source], pointer(path, "source")),
    destination: isHostName(destination)
      ? { path: pointer(path, "destination"), addresses: [], groups: [], name: destination, zone: internetZone }
      : endOfTexts([destination], pointer(path, "destination")),
    protocol,
    port: port === undefined ? "*" : String(port),
    direction,
    inInterface,
    outInterface,
  };
}

/**
 * Reports whether a text is a host name. A host name has a dot; the service tag of a region has one as well, but begins with a
 * capital.
 */
function isHostName(text: string): boolean {
  return text.includes(".") && !isAddressText(text) && isNameText(text) && !/^[A-Z][A-Za-z0-9]*\.[A-Za-z0-9]+$/.test(text);
}
