import type {
  ComparedFlow,
  Finding,
  FlowChange,
  FlowReason,
  MatrixEndpointChange,
  PortMatrix,
  PortMatrixComparison,
  PortMatrixComparisonRequest,
  PortRule,
} from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readPortMatrixComparisonRequest } from "../input/read-port-matrix-comparison-request.js";
import { endpointRules } from "../rules/endpoint-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { shorten } from "../text/shorten.js";
import { type Box, remainder } from "./flows/boxes.js";
import { boxesOfRow } from "./flows/boxes-of-row.js";
import { compareLists, compareMatrixEndpoints } from "./flows/compare-matrix-endpoints.js";
import { flowsOfBoxes } from "./flows/flows-of-boxes.js";

/**
 * Compares two port matrices by the traffic they allow, not by their rows: tells what opens and what closes.
 *
 * Guarantees: traffic that both matrices allow is in neither list, in whatever rows it is; what opens and what closes is
 * exactly the difference. A zone whose addresses are not known is compared by its name. An endpoint that a wildcard of the
 * other matrix covers on the same port neither opens nor closes; a wildcard that closes names what below it is still needed.
 * Where endpoints are missing in the new matrix, which a finding says, none is listed as closed.
 *
 * @param input the matrix before and the matrix after, as generatePortMatrix returns them or as they are in plans
 * @throws PlanError if the input breaks its schema
 *
 * @example
 * ```ts
 * import { comparePortMatrices, generatePortMatrix } from "aks-netplan";
 *
 * const before = generatePortMatrix({ platform: "azure-local", region: "westeurope", managementNetwork: { addressPrefix: "192.168.10.0/24" }, logicalNetworks: [{ name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["10.30.7.2"], vmSwitchName: "switch", vlan: 307 }], clusters: [] });
 * const after = generatePortMatrix({ platform: "azure-local", region: "westeurope", managementNetwork: { addressPrefix: "192.168.10.0/24" }, logicalNetworks: [{ name: "plant-7", addressPrefix: "10.30.7.0/25", gateway: "10.30.7.1", dnsServers: ["10.30.7.2"], vmSwitchName: "switch", vlan: 307 }], clusters: [] });
 * const { changes } = comparePortMatrices({ before, after });
 * changes.filter(({ flow }) => flow.destinationPort === "55000").map(({ kind, flow }) => [kind, flow.source.addresses, flow.destination.addresses]);
 * // [["opened", ["10.30.7.64/26"], ["192.168.10.0/24"]], ["opened", ["192.168.10.0/24"], ["10.30.7.64/26"]]]
 * ```
 */
export function comparePortMatrices(input: PortMatrixComparisonRequest): PortMatrixComparison {
  const { value, findings } = readPortMatrixComparisonRequest(input);
  if (value === undefined) throw new PlanError(findings);
  const { before, after } = value;
  const opened = difference(after.rules, before.rules).map(({ flow, row }): FlowChange => ({ kind: "opened", flow, after: reasonOf(row) }));
  const closed = difference(before.rules, after.rules).map(
    ({ flow, row }): FlowChange => ({ kind: "closed", flow, before: reasonOf(row) }),
  );
  return {
    changes: [...opened, ...closed, ...changedRows(before, after)],
    endpoints: endpointChanges(value),
    lists: compareLists(before.lists ?? [], after.lists ?? []),
    findings: inDocumentOrder([...findings, ...checkPlatforms(value), ...checkGaps(value)], value),
  };
}

interface RowFlow {
  readonly flow: ComparedFlow;
  readonly row: PortRule;
}

/** The traffic that rows allow and others do not, each once, row by row. */
function difference(rows: readonly PortRule[], others: readonly PortRule[]): RowFlow[] {
  const known = new Map<string, Box[]>();
  const remember = (box: Box) => {
    const own = known.get(box.key);
    if (own === undefined) known.set(box.key, [box]);
    else own.push(box);
  };
  for (const box of others.flatMap(boxesOfRow)) remember(box);
  return rows.flatMap((row) => {
    const rest = boxesOfRow(row).flatMap((box) => remainder(box, known.get(box.key) ?? []));
    for (const box of rest) remember(box);
    return flowsOfBoxes(rest, row).map((flow) => ({ flow, row }));
  });
}

function reasonOf({ id, purpose, required, rule }: PortRule): FlowReason {
  return { id, purpose, required, rule };
}

/** Rows of both matrices with the same traffic that are required in one of them alone. */
function changedRows(before: PortMatrix, after: PortMatrix): FlowChange[] {
  const old = new Map(before.rules.map((row) => [trafficOf(row), row]));
  return after.rules.flatMap((row): FlowChange[] => {
    const known = old.get(trafficOf(row));
    if (known === undefined || known.required === row.required) return [];
    const { protocol, destinationPort, source, destination } = row;
    return [{ kind: "changed", flow: { protocol, destinationPort, source, destination }, before: reasonOf(known), after: reasonOf(row) }];
  });
}

function trafficOf(row: PortRule): string {
  const texts = boxesOfRow(row).map(({ key, source, destination, ports }) =>
    [key, ...[source, destination, ports].flatMap(({ first, last }) => [first, last])].join(" "),
  );
  return texts.sort().join("\n");
}

function checkPlatforms({ before, after }: PortMatrixComparisonRequest): Finding[] {
  if (new Set([before, after].map(({ platform }) => platform)).size === 1) return [];
  const message = `the matrix before is of ${shorten(before.platform)}, the matrix after of ${shorten(after.platform)}; compare matrices of one platform`;
  return [findingOf(endpointRules["port-matrix-comparison-platform"], { path: "/after/platform", received: after.platform, message })];
}

const gapRules: ReadonlySet<string> = new Set([
  endpointRules["endpoints-region-missing"].id,
  endpointRules["endpoints-region-not-shipped"].id,
  endpointRules["endpoints-oem-missing"].id,
]);

/** What a matrix says of endpoints that are missing in it. */
function gapsOf({ findings }: PortMatrix): string[] {
  return findings.filter(({ rule }) => gapRules.has(rule)).map(({ message }) => message);
}

/** Endpoints that only look as if they closed, because the new matrix does not know them, are not listed. */
function endpointChanges({ before, after }: PortMatrixComparisonRequest): MatrixEndpointChange[] {
  const changes = compareMatrixEndpoints(before.endpoints, after.endpoints);
  const known = new Set(gapsOf(before));
  return gapsOf(after).every((gap) => known.has(gap)) ? changes : changes.filter(({ kind }) => kind !== "closed");
}

function checkGaps({ before, after }: PortMatrixComparisonRequest): Finding[] {
  const [old, current] = [gapsOf(before), gapsOf(after)];
  const both = new Set(old.filter((gap) => current.includes(gap)));
  const gap = (side: "before" | "after", message: string) =>
    findingOf(endpointRules["port-matrix-comparison-gap"], { path: `/${side}/findings`, message });
  return [
    ...old
      .filter((text) => !both.has(text))
      .map((text) => gap("before", `endpoints are missing in the matrix before, so what is listed as opened may be open already: ${text}`)),
    ...current
      .filter((text) => !both.has(text))
      .map((text) => gap("after", `endpoints are missing in the matrix after, so no endpoint is listed as closed: ${text}`)),
    ...[...both].map((text) => gap("after", `endpoints are missing in both matrices, so they are not compared: ${text}`)),
  ];
}
