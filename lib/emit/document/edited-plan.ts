import type { Finding, NetworkPlan, PlannedCluster } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { platforms, requestedNetworks } from "../../platforms/platforms.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/**
 * Where a plan was edited so that its networks or clusters are no longer those of its request.
 *
 * Emitters take addresses from the plan and the rest, such as the switch and the node pools, from the request. A network or
 * cluster that only one of them has, or at another place, would be left out or be given what is another's.
 */
export function checkEditedPlan({ networks, clusters, request }: NetworkPlan): Finding[] {
  return [
    ...differences("/networks", "network", networks, requestedNetworks(request)),
    ...differences("/clusters", "cluster", clusters, request.clusters),
    ...clusters.flatMap((cluster, index) => outsideNetworks(cluster, index, requestedNetworks(request))),
    ...(platforms[request.platform].hasSubnets ? clusters.flatMap(withoutSubnets) : []),
  ];
}

type Names = readonly { readonly name: string }[];

function differences(path: string, kind: string, planned: Names, requested: Names): Finding[] {
  const places = Array.from({ length: Math.max(planned.length, requested.length) }, (_, index) => index);
  return places.flatMap((index) => {
    const [inPlan, inRequest] = [planned[index]?.name, requested[index]?.name];
    if (inPlan === inRequest) return [];
    return [
      findingOf(emitRules["emit-plan-edited"], {
        path: pointer(path, index),
        message: `the plan has ${told(kind, inPlan)} where its request has ${told(kind, inRequest)}; change the request and plan again`,
        ...defined({ received: inPlan }),
      }),
    ];
  });
}

function outsideNetworks({ name, network }: PlannedCluster, index: number, requested: Names): Finding[] {
  if (network === undefined || requested.some((each) => each.name === network)) return [];
  const message = `the plan has the cluster "${shorten(name)}" in "${shorten(network)}", which its request does not have; change the request and plan again`;
  return [findingOf(emitRules["emit-plan-edited"], { path: pointer("/clusters", index, "network"), message, received: network })];
}

/** Without the list, node pools would be deployed into a virtual network that Azure makes up. */
function withoutSubnets({ name, subnets }: PlannedCluster, index: number): Finding[] {
  if (subnets !== undefined) return [];
  const message = `the plan does not say which subnets the node pools of the cluster "${shorten(name)}" are in; plan again`;
  return [findingOf(emitRules["emit-plan-edited"], { path: pointer("/clusters", index, "subnets"), message })];
}

function told(kind: string, name: string | undefined): string {
  return name === undefined ? `no ${kind}` : `the ${kind} "${shorten(name)}"`;
}
