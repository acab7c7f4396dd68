import type { Finding, NetworkPlan, PlanRequest } from "../../../types/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import type { BlockPaths } from "../../platforms/model/block-paths.js";
import type { Model } from "../../platforms/model/model.js";
import type { Purpose } from "../../platforms/model/purpose.js";
import { bypassTexts } from "../../platforms/reading/bypass-list.js";
import { withoutSecrets } from "../../platforms/reading/without-secrets.js";
import { resolvePorts } from "../../ports/resolve-ports.js";
import { addressCountOf } from "./address-count-of.js";
import { arrangeRequest } from "./arrange-request.js";
import { checkHeadroom } from "./check-headroom.js";
import { checkHeld, shownHeld } from "./held-addresses.js";
import { plannedClusters } from "./planned-clusters.js";
import { plannedNetworks } from "./planned-networks.js";
import { portsWithPools } from "./ports-with-pools.js";
import { resolvePendingFindings } from "./resolve-pending-findings.js";

function proxyBypassOf({ proxyBypass }: Model): Pick<NetworkPlan, "proxyBypass"> {
  return proxyBypass === undefined ? {} : { proxyBypass: { ...bypassTexts(proxyBypass) } };
}

/** The result of evaluating a request: all findings in document order, and the plan if none is an error. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly plan?: NetworkPlan;
}

/**
 * Evaluates a request in one pass: model, arrangement, port matrix, plan.
 *
 * The raw request is only read into the model, copied into the plan, and changed by repairs that are tried.
 *
 * @param blocks pointers to prefixes that a fleet chose
 */
export function evaluateRequest(input: PlanRequest, blocks?: BlockPaths, purpose: Purpose = "planning"): Evaluation {
  const { previous, ...request } = input;
  const { model, held, arranged } = arrangeRequest(input, { blocks, purpose });
  const portMatrix = resolvePorts(portsWithPools(model.ports, arranged.pools));
  const findings = inDocumentOrder(
    [
      ...resolvePendingFindings(input, model, arranged),
      ...checkHeld(held, input.removed !== undefined),
      ...checkHeadroom(model, previous, arranged),
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
    held: shownHeld(held),
    portMatrix,
    ...proxyBypassOf(model),
    request: withoutSecrets(structuredClone(request)),
    findings,
  };
  return { findings, plan };
}
