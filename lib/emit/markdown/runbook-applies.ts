import type { NetworkPlan, RuleId } from "../../../types/index.js";
import { requestedClusters } from "../../platforms/platforms.js";
import { hasLoadBalancer } from "./runbook-things.js";

type Applies = (plan: NetworkPlan) => boolean;

/** Reports whether a property of the request is set. */
function isSet(property: string): Applies {
  return ({ request }) => (request as unknown as Readonly<Record<string, unknown>>)[property] === true;
}

/** Reports whether a cluster of the request has one of the network models of AKS in Azure. */
function hasModel(...models: readonly string[]): Applies {
  return ({ request }) => requestedClusters(request).some(({ networkModel = "" }) => models.includes(networkModel));
}

function hasInternalLoadBalancer({ request }: NetworkPlan): boolean {
  return requestedClusters(request).some(({ internalLoadBalancers = 0 }) => internalLoadBalancers > 0);
}

/** Reports whether a load balancer has an address that ends in .0 or .255. */
function hasBuggyAddress({ clusters }: NetworkPlan): boolean {
  return clusters.some(({ loadBalancerRanges = [] }) => loadBalancerRanges.some(({ start, end }) => coversAnEnd(start, end)));
}

/** A range over a boundary of 256 addresses contains the last one before it. */
function coversAnEnd(start: string, end: string): boolean {
  const [first, last] = [start, end].map((address) => /^(.*)\.(\d+)$/.exec(address) ?? []);
  return first?.[1] !== last?.[1] || first?.[2] === "0" || last?.[2] === "255";
}

/** When the rules that only a running system shows concern a plan. Those without a row always do. */
const conditions: { readonly [Id in RuleId]?: Applies } = {
  "mr-fabric-network": isSet("multiRack"),
  "arc-azurelocal-gateway-limit": isSet("arcGateway"),
  "mlb-buggy": hasBuggyAddress,
  "aks-podsubnet-static-version": hasModel("pod-subnet-static-block"),
  "aks-external-traffic-policy": hasInternalLoadBalancer,
  "aks-source-of-nodes": hasModel("node-subnet", "overlay"),
  "aks-source-of-pods": hasModel("pod-subnet", "pod-subnet-static-block"),
  // what cannot be changed later
  "aks-pod-range-fixed": hasModel("overlay"),
  "svc-cidr-fixed": ({ clusters }) => clusters.length > 0,
  "metallb-per-cluster": ({ clusters }) => clusters.some(hasLoadBalancer),
};

/** Reports whether a rule of the runbook concerns a plan. */
export function concerns(rule: RuleId, plan: NetworkPlan): boolean {
  return conditions[rule]?.(plan) ?? true;
}
