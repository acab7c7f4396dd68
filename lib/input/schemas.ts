import addressCountSchema from "../../schemas/address-count.schema.json" with { type: "json" };
import addressPrefixSchema from "../../schemas/address-prefix.schema.json" with { type: "json" };
import addressPrefixRequestSchema from "../../schemas/address-prefix-request.schema.json" with { type: "json" };
import azureCniRequestSchema from "../../schemas/azure-cni-request.schema.json" with { type: "json" };
import azureLocalRequestSchema from "../../schemas/azure-local-request.schema.json" with { type: "json" };
import commonSchema from "../../schemas/common.schema.json" with { type: "json" };
import connectivityAssessmentSchema from "../../schemas/connectivity-assessment.schema.json" with { type: "json" };
import connectivityRequestSchema from "../../schemas/connectivity-request.schema.json" with { type: "json" };
import controlPlaneIpRequestSchema from "../../schemas/control-plane-ip-request.schema.json" with { type: "json" };
import controlPlaneIpSelectionSchema from "../../schemas/control-plane-ip-selection.schema.json" with { type: "json" };
import driftReportSchema from "../../schemas/drift-report.schema.json" with { type: "json" };
import driftRequestSchema from "../../schemas/drift-request.schema.json" with { type: "json" };
import emitOptionsSchema from "../../schemas/emit-options.schema.json" with { type: "json" };
import endpointComparisonSchema from "../../schemas/endpoint-comparison.schema.json" with { type: "json" };
import endpointComparisonRequestSchema from "../../schemas/endpoint-comparison-request.schema.json" with { type: "json" };
import endpointListSchema from "../../schemas/endpoint-list.schema.json" with { type: "json" };
import endpointListRequestSchema from "../../schemas/endpoint-list-request.schema.json" with { type: "json" };
import findingSchema from "../../schemas/finding.schema.json" with { type: "json" };
import firewallCheckSchema from "../../schemas/firewall-check.schema.json" with { type: "json" };
import firewallCheckRequestSchema from "../../schemas/firewall-check-request.schema.json" with { type: "json" };
import firewallRulesSchema from "../../schemas/firewall-rules.schema.json" with { type: "json" };
import firewallRulesRequestSchema from "../../schemas/firewall-rules-request.schema.json" with { type: "json" };
import fleetPlanSchema from "../../schemas/fleet-plan.schema.json" with { type: "json" };
import fleetRequestSchema from "../../schemas/fleet-request.schema.json" with { type: "json" };
import formatSchema from "../../schemas/format.schema.json" with { type: "json" };
import importRequestSchema from "../../schemas/import-request.schema.json" with { type: "json" };
import importResultSchema from "../../schemas/import-result.schema.json" with { type: "json" };
import networkCheckSchema from "../../schemas/network-check.schema.json" with { type: "json" };
import networkPlanSchema from "../../schemas/network-plan.schema.json" with { type: "json" };
import overlapReportSchema from "../../schemas/overlap-report.schema.json" with { type: "json" };
import overlapRequestSchema from "../../schemas/overlap-request.schema.json" with { type: "json" };
import planComparisonSchema from "../../schemas/plan-comparison.schema.json" with { type: "json" };
import planComparisonRequestSchema from "../../schemas/plan-comparison-request.schema.json" with { type: "json" };
import planRequestSchema from "../../schemas/plan-request.schema.json" with { type: "json" };
import platformChoiceSchema from "../../schemas/platform-choice.schema.json" with { type: "json" };
import poolCarvingSchema from "../../schemas/pool-carving.schema.json" with { type: "json" };
import poolCarvingRequestSchema from "../../schemas/pool-carving-request.schema.json" with { type: "json" };
import portMatrixSchema from "../../schemas/port-matrix.schema.json" with { type: "json" };
import portMatrixRequestSchema from "../../schemas/port-matrix-request.schema.json" with { type: "json" };
import renderingSchema from "../../schemas/rendering.schema.json" with { type: "json" };
import ruleSchema from "../../schemas/rule.schema.json" with { type: "json" };
import vmwareRequestSchema from "../../schemas/vmware-request.schema.json" with { type: "json" };
import windowsServerRequestSchema from "../../schemas/windows-server-request.schema.json" with { type: "json" };

/** A JSON Schema (2020-12) and the name it is published under. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * The JSON Schemas of every input and every result, by name. `common` holds the parts that the others refer to.
 *
 * @example
 * ```ts
 * import { schemas } from "aks-netplan";
 *
 * schemas.find(({ name }) => name === "plan-request")?.schema.title; // "PlanRequest"
 * ```
 */
export const schemas: readonly NamedSchema[] = [
  { name: "address-count", schema: addressCountSchema },
  { name: "address-prefix", schema: addressPrefixSchema },
  { name: "address-prefix-request", schema: addressPrefixRequestSchema },
  { name: "azure-cni-request", schema: azureCniRequestSchema },
  { name: "azure-local-request", schema: azureLocalRequestSchema },
  { name: "common", schema: commonSchema },
  { name: "connectivity-assessment", schema: connectivityAssessmentSchema },
  { name: "connectivity-request", schema: connectivityRequestSchema },
  { name: "control-plane-ip-request", schema: controlPlaneIpRequestSchema },
  { name: "control-plane-ip-selection", schema: controlPlaneIpSelectionSchema },
  { name: "drift-report", schema: driftReportSchema },
  { name: "drift-request", schema: driftRequestSchema },
  { name: "emit-options", schema: emitOptionsSchema },
  { name: "endpoint-comparison", schema: endpointComparisonSchema },
  { name: "endpoint-comparison-request", schema: endpointComparisonRequestSchema },
  { name: "endpoint-list", schema: endpointListSchema },
  { name: "endpoint-list-request", schema: endpointListRequestSchema },
  { name: "finding", schema: findingSchema },
  { name: "firewall-check", schema: firewallCheckSchema },
  { name: "firewall-check-request", schema: firewallCheckRequestSchema },
  { name: "firewall-rules", schema: firewallRulesSchema },
  { name: "firewall-rules-request", schema: firewallRulesRequestSchema },
  { name: "fleet-plan", schema: fleetPlanSchema },
  { name: "fleet-request", schema: fleetRequestSchema },
  { name: "format", schema: formatSchema },
  { name: "import-request", schema: importRequestSchema },
  { name: "import-result", schema: importResultSchema },
  { name: "network-check", schema: networkCheckSchema },
  { name: "network-plan", schema: networkPlanSchema },
  { name: "overlap-report", schema: overlapReportSchema },
  { name: "overlap-request", schema: overlapRequestSchema },
  { name: "plan-comparison", schema: planComparisonSchema },
  { name: "plan-comparison-request", schema: planComparisonRequestSchema },
  { name: "plan-request", schema: planRequestSchema },
  { name: "platform-choice", schema: platformChoiceSchema },
  { name: "pool-carving", schema: poolCarvingSchema },
  { name: "pool-carving-request", schema: poolCarvingRequestSchema },
  { name: "port-matrix", schema: portMatrixSchema },
  { name: "port-matrix-request", schema: portMatrixRequestSchema },
  { name: "rendering", schema: renderingSchema },
  { name: "rule", schema: ruleSchema },
  { name: "vmware-request", schema: vmwareRequestSchema },
  { name: "windows-server-request", schema: windowsServerRequestSchema },
];
