import type { ConnectivityAssessment, ConnectivityRequest } from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readConnectivityRequest } from "../input/read-connectivity-request.js";
import { arcListSource } from "./arc-endpoint-rows.js";
import { assessDeadlines } from "./assess-deadlines.js";
import { checkArcGateway } from "./check-arc-gateway.js";
import { checkAzureLocal } from "./check-azure-local.js";
import { checkFeatures } from "./check-features.js";
import { checkPrivateLink } from "./check-private-link.js";
import { checkProxy } from "./check-proxy.js";
import { checkProxyBypass } from "./check-proxy-bypass.js";
import { checkRegion } from "./check-region.js";
import { recommendationRows } from "./recommendation-rows.js";
import { resolveArcEndpoints } from "./resolve-arc-endpoints.js";
import { situationOf } from "./situation.js";

const checks = [checkFeatures, checkRegion, checkPrivateLink, checkArcGateway, checkAzureLocal, checkProxy, checkProxyBypass];

/**
 * Assesses how an Arc-enabled Kubernetes cluster reaches Azure: the deadlines for the next connection, the endpoints it needs,
 * and the vendor's recommendations that apply to it.
 *
 * Guarantees: the current date has no influence, only `asOf` and `lastConnected` have. Contradictions in the request are
 * reported in `findings`, including errors, and the rest of the assessment is still returned. A deadline is overdue from the
 * day after its date. A feature that is not named counts as not used.
 *
 * @param input the connection of one cluster
 * @throws PlanError if the input breaks its schema, for example with a date that does not exist
 *
 * @example
 * ```ts
 * import { assessConnectivity } from "aks-netplan";
 *
 * const assessment = assessConnectivity({
 *   region: "eastus",
 *   mode: "semi-connected",
 *   asOf: "2026-11-20",
 *   lastConnected: "2026-10-15",
 * });
 * assessment.deadlines[0]; // { name: "billing-export", date: "2026-11-14", overdue: true }
 * assessment.findings[0]?.rule; // "arc-30-days"
 * ```
 */
export function assessConnectivity(input: ConnectivityRequest): ConnectivityAssessment {
  const reading = readConnectivityRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const situation = situationOf(reading.value);
  const { deadlines, findings } = assessDeadlines(situation);
  const endpoints = resolveArcEndpoints(situation);
  return {
    mode: situation.request.mode,
    deadlines,
    endpoints,
    lists: [arcListSource],
    recommendations: recommendationRows.map(({ rule, advise }) => ({ rule: rule.id, ...advise(situation, endpoints) })),
    findings: inDocumentOrder([...findings, ...checks.flatMap((check) => check(situation))], reading.value),
  };
}
