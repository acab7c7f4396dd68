import type { Finding } from "../../../types/index.js";
import { formatPrefix, rangesOverlap } from "../../address/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

/** Reports address uses of the management network that the request does not name. */
export function checkOccupants(reading: ParsedAzureLocalRequest): Finding[] {
  return [...checkInfrastructureRange(reading), ...checkSharedSubnet(reading)];
}

/** Without the range, the addresses of the instance are unknown. */
function checkInfrastructureRange({ management: { ranges, path } }: ParsedAzureLocalRequest): Finding[] {
  const row = azureLocalRules["mgmt-infrastructure-range"];
  if (ranges.length > 0) return [];
  const message = `ipRange is not given; reserve at least ${row.values.addresses} consecutive addresses of the management network for the cluster IP and the Arc resource bridge, and give them as ipRange`;
  return [findingOf(row, { path, message })];
}

/** A logical network in the subnet of the machines has addresses among theirs. */
function checkSharedSubnet({ management, networks, clusters }: ParsedAzureLocalRequest): Finding[] {
  const { ranges, nodeIps, clusterIp } = management;
  const missing = [
    ...(nodeIps.length === 0 ? ["nodeIps"] : []),
    ...(ranges.length === 0 ? ["ipRange"] : []),
    // the cluster IP is part of the range, if that is given
    ...(ranges.length === 0 && clusterIp === undefined ? ["clusterIp"] : []),
  ];
  if (missing.length === 0) return [];
  const used = new Set(clusters.flatMap(({ network, loadBalancer }) => [network, loadBalancer.network]));
  const shared = networks.filter(
    (network) => used.has(network) && network.vlan === management.vlan && rangesOverlap(network.prefix, management.prefix),
  );
  return shared.map(({ name, path, prefix }) => {
    const message = `logical network "${shorten(name)}" (${formatPrefix(prefix)}) is in the management subnet ${formatPrefix(management.prefix)}, but managementNetwork has no ${listed(missing)}; clusters may get addresses of the machines. Give ${missing.length === 1 ? "it" : "them"} in managementNetwork`;
    return findingOf(azureLocalRules["mgmt-occupants-unknown"], { path, message });
  });
}
