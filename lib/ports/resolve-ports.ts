import type { Finding, PortMatrix, PortRule, PortZone } from "../../types/index.js";
import type { PortModel } from "../platforms/model/port-model.js";
import { findingOf } from "../rules/finding-of.js";
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
  const { endpoints, findings } = resolveEndpoints(model);
  return {
    platform: model.platform,
    rules: portRows.flatMap((row) => resolveRow(row, model)),
    endpoints,
    findings: [...notesOn(model), ...findings],
  };
}

function resolveRow(row: PortRow, model: PortModel): PortRule[] {
  if (!row.platforms.includes(model.platform) || !holds(row, model.conditions)) return [];
  const destinationPort =
    typeof row.destinationPort === "string"
      ? row.destinationPort
      : (model.ports?.[row.destinationPort.setting] ?? row.destinationPort.default);
  const source = resolveEnd(row.source, model);
  const destination = resolveEnd(row.destination, model);
  if (destinationPort === undefined || source === undefined || destination === undefined) return [];
  const required = typeof row.required === "boolean" ? row.required : [row.required].flat().some((one) => holds(one, model.conditions));
  return [{ id: row.id, purpose: row.purpose, protocol: row.protocol, destinationPort, source, destination, required, rule: row.rule }];
}

function resolveEnd({ zone, part, ifGiven, addresses: named }: RowEnd, { zones }: PortModel): PortZone | undefined {
  if (named !== undefined) return { zone, addresses: [...named] };
  const addresses = zones[part === undefined ? zone : (`${zone}/${part}` as const)];
  if (addresses === undefined && ifGiven) return undefined;
  return { zone, addresses: [...(addresses ?? [])] };
}

function notesOn(model: PortModel): Finding[] {
  return portNotes
    .filter((note) => note.platforms.includes(model.platform) && holds(note, model.conditions))
    .flatMap(({ rule, observe }) => observe(model).map((observation) => findingOf(rule, observation)));
}
