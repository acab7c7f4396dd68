import type { Finding, NetworkPlan, PlanRequest } from "../../../types/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { modelOf } from "../../platforms/adapters.js";
import { resolvePorts } from "../../ports/resolve-ports.js";
import { addressCountOf } from "./address-count-of.js";
import { checkHeadroom } from "./check-headroom.js";
import { arrangePools } from "./place-pools.js";
import { plannedClusters } from "./planned-clusters.js";
import { plannedNetworks } from "./planned-networks.js";
import { portsWithPools } from "./ports-with-pools.js";
import { resolvePendingFindings } from "./resolve-pending-findings.js";

/** What a request comes to: every finding in document order, and the plan unless one of them is an error. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly plan?: NetworkPlan;
}

/** The way through the house, once: model, arrangement, port matrix, plan. */
export function evaluateRequest(input: PlanRequest): Evaluation {
  const { previous: _, ...request } = input;
  const model = modelOf(input);
  const arranged = arrangePools(model, input);
  const portMatrix = resolvePorts(portsWithPools(model.ports, arranged.pools));
  const findings = inDocumentOrder(
    [
      ...model.findings,
      ...arranged.findings,
      ...resolvePendingFindings(input, model, arranged),
      ...checkHeadroom(input, model, arranged),
      ...portMatrix.findings,
    ],
    input,
  );
  if (findings.some(({ severity }) => severity === "error")) return { findings };
  const plan: NetworkPlan = {
    platform: model.platform,
    requirement: addressCountOf(model),
    networks: plannedNetworks(model, arranged.pools),
    clusters: plannedClusters(model, arranged.pools),
    portMatrix,
    request: structuredClone(request),
    findings,
  };
  return { findings, plan };
}
