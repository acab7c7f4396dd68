import type { Finding, NetworkPlan, PlannedCluster } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { platforms, requestedNetworks } from "../../platforms/platforms.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/**
 * Checks whether an edited plan still has the networks and clusters of its request.
 *
 * Emitters read addresses from the plan and the rest, such as the switch and the node pools, from the request. A network or
 * cluster that only one of them has, or has at another index, would be skipped or get the values of another one.
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
        message: `the plan has ${described(kind, inPlan)}, but its request has ${described(kind, inRequest)}; change the request and plan again`,
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

/** Without the list, node pools would be deployed into a virtual network that Azure creates. */
function withoutSubnets({ name, subnets }: PlannedCluster, index: number): Finding[] {
  if (subnets !== undefined) return [];
  const message = `the plan does not name the subnets of the node pools of the cluster "${shorten(name)}"; plan again`;
  return [findingOf(emitRules["emit-plan-edited"], { path: pointer("/clusters", index, "subnets"), message })];
}

function described(kind: string, name: string | undefined): string {
  return name === undefined ? `no ${kind}` : `the ${kind} "${shorten(name)}"`;
}
