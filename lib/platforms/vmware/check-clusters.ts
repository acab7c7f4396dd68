import type { Finding } from "../../../types/index.js";
import { formatAddress, formatPrefix, parsePrefix, rangeContains, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import { checkMaxCount } from "../checks/check-max-count.js";
import { checkOverlay } from "../checks/check-overlay.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import { networkUnknown } from "../checks/network-unknown.js";
import { repeatedNames } from "../checks/repeated-names.js";
import type { PodRanges } from "../reading/pod-ranges.js";
import type { ParsedVmwareCluster, ParsedVmwareRequest } from "./read-vmware.js";
import type { VmwareCheck } from "./vmware-check.js";

/** Checks names of clusters, where their control plane IPs lie, and their pod ranges. */
export function checkVmwareClusters({ reading, podRanges }: VmwareCheck): Finding[] {
  const { request, clusters, segments } = reading;
  return [
    ...repeatedNames(request.clusters, "/clusters"),
    ...clusters.flatMap((cluster) => {
      const { nodePools = [], network } = request.clusters[cluster.index] ?? {};
      const base = pointer(cluster.path, "nodePools");
      const lost = { name: network, path: pointer(cluster.path, "network"), by: `cluster "${shorten(cluster.name)}"`, kind: "segment" };
      return [
        ...repeatedNames(nodePools, base),
        ...checkMaxCount(nodePools, base, vmwareRules["vmw-scale"]),
        ...(cluster.segment === undefined ? [networkUnknown(lost, segments)] : []),
        ...checkControlPlaneIp(cluster),
        ...(cluster.podPrefix === undefined ? [] : checkPrefixText(cluster.podPrefix.value, cluster.podPrefix.path)),
        ...(cluster.serviceCount > 0 ? [ownLoadBalancer(cluster)] : []),
      ];
    }),
    ...checkPodRanges(reading, podRanges),
  ];
}

function checkControlPlaneIp({ segment, controlPlaneIp }: ParsedVmwareCluster): Finding[] {
  if (segment === undefined || controlPlaneIp === undefined) return [];
  const { path, value } = controlPlaneIp;
  // an end of the prefix is reported with the other conflicts
  if (rangeContains(segment.prefix, value)) return [];
  const usable = usableRange(segment.prefix);
  const text = formatAddress(value);
  const message =
    `control plane IP ${text} is outside ${formatPrefix(segment.prefix)}; ` +
    `use one from ${formatAddress(usable.first)} to ${formatAddress(usable.last)} outside the DHCP scope, or remove it`;
  const repairs = [{ text: "remove it to have one chosen", patch: [{ op: "remove", path } as const] }];
  return [findingOf(vmwareRules["vmw-cp-in-segment"], { path, message, repairs })];
}

function ownLoadBalancer({ name, serviceCount, path }: ParsedVmwareCluster): Finding {
  const message = `supply a load balancer for "${shorten(name)}", such as MetalLB, and give it the ${counted(serviceCount)} of the plan`;
  return findingOf(vmwareRules["vmw-load-balancer"], { path: pointer(path, "services"), message });
}

/** Checks the pod ranges of the clusters, each once, and the service range, against the segments. */
function checkPodRanges({ segments, clusters }: ParsedVmwareRequest, { ofClusters }: PodRanges): Finding[] {
  const row = vmwareRules["vmw-pod-cidr"];
  const pods = new Map(ofClusters.map(({ value: prefix }) => [formatPrefix(prefix), { name: "the pod range", prefix }]));
  const service = { name: "the service range", prefix: parsePrefix(row.values.serviceCidr) };
  const subjects = segments.map(({ name, prefix, path }) => ({
    name: `segment "${shorten(name)}"`,
    range: prefix,
    path: pointer(path, "addressPrefix"),
  }));
  const given = clusters.flatMap(({ podPrefix }) =>
    podPrefix === undefined ? [] : [{ name: "pod range", range: podPrefix.value, path: podPrefix.path }],
  );
  return [...checkOverlay(subjects, [...pods.values(), service], row), ...checkOverlay(given, [service], row)];
}
