import { type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { idOf, member, type Node, originOf } from "../reading/node.js";
import { choice, isRange6, listOf, readAddress, readInteger, readRange, readText, readTexts } from "../reading/values.js";
import { arc, clusterNamedIn } from "./provisioned-cluster.js";
import type { ObjectReader, ReadingContext } from "./reader.js";
import { reportHostBits } from "./report-host-bits.js";

/** Reads a load balancer into the request. Not read: serviceSelector, provisioningState, systemData. */
const loadBalancerRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "addresses", at: ["addresses"], read: listOf(readRange) },
  { to: "advertiseMode", at: ["advertiseMode"], read: choice("ARP", "BGP", "Both") },
  { to: "bgpPeerNames", at: ["bgpPeers"], read: readTexts },
];
const peerRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "myAsn", at: ["myAsn"], read: readInteger },
  { to: "peerAsn", at: ["peerAsn"], read: readInteger },
  { to: "peerAddress", at: ["peerAddress"], read: readAddress },
];

/** Reads IPv4 ranges. The load balancers of AKS Arc are IPv4: other ranges are reported and ignored. */
export function ipv4Only(fields: Fields, { report }: ReadingContext): Fields {
  const { addresses } = fields;
  if (!Array.isArray(addresses?.value)) return fields;
  const ranges: readonly string[] = addresses.value;
  const six = ranges.filter(isRange6);
  if (six.length === 0) return fields;
  report.add("import-left-out", addresses.origin, `${six.join(", ")} is IPv6, but the load balancers of a plan are IPv4`);
  return { ...fields, addresses: { ...addresses, value: ranges.filter((range) => !isRange6(range)) } };
}

export const loadBalancerReader: ObjectReader = {
  kind: "load balancer of an Arc-enabled cluster",
  isOne: (node, type) =>
    type === "microsoft.kubernetesruntime/loadbalancers" ||
    (type === "" && /\/microsoft\.kubernetesruntime\/loadbalancers\//.test(idOf(node) ?? "")),
  read: (node, context) =>
    readBelowCluster(node, "load-balancer", ipv4Only(readFields(node, loadBalancerRows, context.report), context), context),
};

export const bgpPeerReader: ObjectReader = {
  kind: "BGP peer of an Arc-enabled cluster",
  isOne: (node, type) =>
    type === "microsoft.kubernetesruntime/bgppeers" || (type === "" && /\/microsoft\.kubernetesruntime\/bgppeers\//.test(idOf(node) ?? "")),
  read: (node, context) => readBelowCluster(node, "bgp-peer", readFields(node, peerRows, context.report), context),
};

function readBelowCluster(node: Node, kind: "load-balancer" | "bgp-peer", fields: Fields, context: ReadingContext): void {
  const cluster = clusterNamedIn(node, member(node, "id"), context);
  if (cluster !== undefined) context.draft.descriptions.push(cluster);
  reportHostBits(fields.addresses, context.report);
  context.draft.descriptions.push({
    kind,
    platforms: arc,
    ...(cluster?.id === undefined ? {} : { parent: cluster.id }),
    fields,
    origin: originOf(node),
  });
}
