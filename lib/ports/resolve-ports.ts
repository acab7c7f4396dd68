import type { Finding, PortMatrix, PortRule, PortZone } from "../../types/index.js";
import type { PortModel, ZonePart } from "../platforms/model/port-model.js";
import { findingOf } from "../rules/finding-of.js";
import { type Flow, mergeFlows } from "./flows/merge-flows.js";
import { holds } from "./holds.js";
import type { PortRow, RowEnd } from "./port-row.js";
import { portNotes, portRows } from "./port-rows.js";
import { resolveEndpoints } from "./resolve-endpoints.js";

/**
 * Resolves the port matrix of a model.
 *
 * Guarantees: rows in the order of the documents, endpoints in the order of the published list, each once. The same model gives
 * the same matrix. A row is included if its conditions hold, its port is known and both its zones are part of the request. A
 * zone whose addresses are not in the request has no addresses.
 */
export function resolvePorts(model: PortModel): PortMatrix {
  const { endpoints, lists, findings } = resolveEndpoints(model);
  return {
    platform: model.platform,
    rules: portRows[model.platform].flatMap((row) => resolveRow(row, model)),
    endpoints,
    lists,
    findings: [...notesOn(model), ...findings],
  };
}

function resolveRow(row: PortRow, model: PortModel): PortRule[] {
  if (!holds(row, model.conditions)) return [];
  const { destinationPort: port } = row;
  if (typeof port === "string") return resolveWith(row, port, model);
  if ("setting" in port) return resolveWith(row, model.ports?.[port.setting] ?? port.default, model);
  const { groups = [] } = model;
  const ports = [...new Set(groups.flatMap(({ servicePorts = [] }) => servicePorts))];
  return ports.flatMap((own) => {
    const withPort = groups.filter(({ servicePorts = [] }) => servicePorts.includes(own));
    return resolveWith({ ...row, id: `${row.id}-${own}` }, own, { ...model, groups: withPort }, true);
  });
}

/** `ofGroups`: rows between the zones of groups only. */
function resolveWith(row: PortRow, destinationPort: string | undefined, model: PortModel, ofGroups = false): PortRule[] {
  const source = resolveEnd(row.source, model);
  const destination = resolveEnd(row.destination, model);
  if (destinationPort === undefined || source === undefined || destination === undefined) return [];
  const required = typeof row.required === "boolean" ? row.required : [row.required].flat().some((one) => holds(one, model.conditions));
  const { purpose, protocol, rule } = row;
  const flows = flowsOf(row, model) ??
    (ofGroups ? [] : undefined) ?? [{ name: "", source: source.addresses, destination: destination.addresses }];
  const ids = idsOf(row.id, flows);
  return flows.map((flow, index) => ({
    id: ids[index] ?? row.id,
    purpose,
    protocol,
    destinationPort,
    source: { ...source, addresses: [...flow.source] },
    destination: { ...destination, addresses: [...flow.destination] },
    required,
    rule,
  }));
}

/** The flows of a row between two zones that belong together by group; undefined where they do not. */
function flowsOf({ source, destination }: PortRow, { groups = [] }: PortModel): Flow[] | undefined {
  if (source.addresses !== undefined || destination.addresses !== undefined) return undefined;
  const [from, to] = [partOf(source), partOf(destination)];
  const flows = groups.flatMap(({ name, zones }) => {
    const [sources, destinations] = [zones[from], zones[to]];
    return sources === undefined || destinations === undefined ? [] : [{ name, source: sources, destination: destinations }];
  });
  return flows.length === 0 ? undefined : mergeFlows(flows);
}

/** One row keeps the id; of several each has the name of its first group behind it. */
function idsOf(id: string, flows: readonly Flow[]): string[] {
  if (flows.length === 1) return [id];
  const used = new Set<string>();
  return flows.map(({ name }) => {
    const plain = `${id}-${name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "unnamed"}`;
    let own = plain;
    for (let count = 2; used.has(own); count++) own = `${plain}-${count}`;
    used.add(own);
    return own;
  });
}

function resolveEnd(end: RowEnd, { zones, fqdns }: PortModel): PortZone | undefined {
  const { zone, ifGiven, addresses: named } = end;
  if (named !== undefined) return { zone, addresses: [...named] };
  const addresses = zones[partOf(end)];
  if (addresses === undefined && ifGiven) return undefined;
  const names = fqdns?.[partOf(end)];
  return { zone, addresses: [...(addresses ?? [])], ...(names === undefined ? {} : { fqdns: [...names] }) };
}

function partOf({ zone, part }: RowEnd): ZonePart {
  return part === undefined ? zone : `${zone}/${part}`;
}

function notesOn(model: PortModel): Finding[] {
  return portNotes[model.platform]
    .filter((note) => holds(note, model.conditions))
    .flatMap(({ rule, observe }) => observe(model).map((observation) => findingOf(rule, observation)));
}
