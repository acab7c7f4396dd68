import type { Finding, NetworkPlan, PlanRequest } from "../../types/index.js";
import { rangeSize, shorten } from "../address/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { pointer } from "../finding/json-pointer.js";
import { modelOf } from "../platforms/model-of.js";
import { resolvePorts } from "../ports/resolve-ports.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { addressCountOf } from "./address-count-of.js";
import { type ArrangedPool, arrangePools } from "./arrange-pools.js";
import { plannedClusters } from "./planned-clusters.js";
import { plannedNetworks } from "./planned-networks.js";

/** What a request comes to: every finding in document order, and the plan unless one of them is an error. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly plan?: NetworkPlan;
}

/** The way through the house, once: model, arrangement, port matrix, plan. */
export function evaluateRequest(input: PlanRequest): Evaluation {
  const { previous, ...request } = input;
  const model = modelOf(input);
  const { pools, findings: placing } = arrangePools(model, previous);
  const portMatrix = resolvePorts(model.ports);
  const headroom = pools.flatMap((pool) => withoutHeadroom(pool, request));
  const findings = inDocumentOrder([...model.findings, ...placing, ...headroom, ...portMatrix.findings], input);
  if (findings.some(({ severity }) => severity === "error")) return { findings };
  const plan: NetworkPlan = {
    platform: model.platform,
    requirement: addressCountOf(model),
    networks: plannedNetworks(model, pools),
    clusters: plannedClusters(model, pools),
    portMatrix,
    request: structuredClone(request),
    findings,
  };
  return { findings, plan };
}

/** A pool that can never be widened and has no address more than was counted cannot grow. */
function withoutHeadroom({ pool, range, origin, counted }: ArrangedPool, request: PlanRequest): Finding[] {
  if (pool.growsBySpare === undefined || pool.immutable === undefined || rangeSize(range) > counted) return [];
  const { advised } = addressRules["pool-no-headroom"].values;
  const path = pointer("/spare", pool.growsBySpare);
  const patch =
    request.spare === undefined
      ? { op: "add" as const, path: "/spare", value: { [pool.growsBySpare]: advised } }
      : { op: "add" as const, path, value: advised };
  const repairs = origin === "selected" ? [{ text: `add ${advised} to the pool`, patch: [patch] }] : [];
  const remedy = origin === "selected" ? `; plan room for growth now, such as a spare of ${advised}` : "; plan growth in a second network";
  const message = `${shorten(pool.name)} has the ${counted} addresses its clusters need and none to spare, and it cannot be widened later${remedy}`;
  return [findingOf(addressRules["pool-no-headroom"], { path: pool.given?.path ?? pool.path, message, repairs })];
}
