import type { Segment, VmwareRequest } from "../../../types/index.js";
import { formatPrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { sharedSpaces } from "../conflicts/shared-spaces.js";
import { usesByNetwork } from "../conflicts/uses-by-network.js";
import { type BlockPaths, noBlocks } from "../model/block-paths.js";
import { demandOf } from "../model/demand.js";
import type { ClusterModel, Model, PoolModel } from "../model/model.js";
import type { Purpose } from "../model/purpose.js";
import { type NetworkParts, secondNetworks } from "../model/second-network.js";
import { growthBySpare } from "../reading/growth-by-spare.js";
import { nodeCountsOf } from "../reading/node-counts.js";
import type { PodRange, PodRanges } from "../reading/pod-ranges.js";
import { rangesNamedIn } from "../reading/ranges-in-document.js";
import { checkVmware } from "./check-vmware.js";
import { countVmware, vmwarePoolKey } from "./count-vmware.js";
import { type ParsedVmwareCluster, type ParsedVmwareRequest, readVmware } from "./read-vmware.js";
import { vmwareAddressUses } from "./vmware-address-uses.js";
import { vmwarePodRanges } from "./vmware-pod-ranges.js";
import { vmwarePorts } from "./vmware-ports.js";

/** The properties of a segment that name addresses of its prefix. */
const networkParts: NetworkParts = { own: ["reserved"], dhcpScope: "dhcpScope" };

/** Makes the common model of a request for AKS on VMware. Segments have no VLAN here, so those that overlap are one space. */
export function vmwareModel(request: VmwareRequest, blocks: BlockPaths = noBlocks, purpose: Purpose = "planning"): Model {
  const reading = readVmware(request);
  const spaces = sharedSpaces(reading.segments.map(({ prefix }) => ({ vlan: 0, range: prefix })));
  const uses = vmwareAddressUses(reading, spaces);
  const usesOf = usesByNetwork(uses, reading.segments, spaces);
  const lines = countVmware(reading);
  const podRanges = vmwarePodRanges(reading, purpose);
  return {
    platform: request.platform,
    networks: reading.segments.map(({ index, name, path, prefix, gateway }) => ({
      name,
      path,
      prefixPath: pointer(path, "addressPrefix"),
      prefix,
      ...(gateway === undefined ? {} : { gateway: gateway.value }),
      dnsServers: [],
      space: spaces[index] as number,
      uses: usesOf[index] ?? [],
      ...(blocks.has(pointer(path, "addressPrefix")) ? { isBlock: true as const } : {}),
      addSecond: secondNetworks(path, request.segments[index] as Segment, networkParts),
    })),
    pools: [...reading.clusters.flatMap(controlPlaneOf), ...reading.clusters.flatMap((cluster) => loadBalancerOf(cluster, reading))],
    lines,
    clusters: reading.clusters.map((cluster) => clusterOf(cluster, request, podRanges)),
    namedRanges: () => rangesNamedIn(request),
    ports: vmwarePorts(reading),
    findings: checkVmware({ reading, spaces, uses, demand: demandOf(lines), podRanges }),
  };
}

function controlPlaneOf({ name, segment, path, controlPlaneIp }: ParsedVmwareCluster): PoolModel[] {
  if (segment === undefined) return [];
  const given = controlPlaneIp === undefined ? undefined : { first: controlPlaneIp.value, last: controlPlaneIp.value };
  return [
    {
      key: vmwarePoolKey.controlPlane(name),
      name: `${name}-control-plane`,
      purpose: "control-plane",
      network: segment.index,
      cluster: name,
      path,
      immutable: vmwareRules["vmw-cp-required-outside-dhcp"],
      zones: ["kubernetes-api"],
      ...(given === undefined || controlPlaneIp === undefined ? {} : { given: { range: given, path: controlPlaneIp.path } }),
    },
  ];
}

/** The user supplies the load balancer, which accepts further ranges later, so its pool can be extended. */
function loadBalancerOf({ name, segment, path }: ParsedVmwareCluster, { request }: ParsedVmwareRequest): PoolModel[] {
  if (segment === undefined) return [];
  return [
    {
      key: vmwarePoolKey.loadBalancer(name),
      name: `${name}-load-balancer`,
      purpose: "load-balancer",
      network: segment.index,
      cluster: name,
      path,
      zones: ["services"],
      ...growthBySpare(request.spare, "loadBalancer"),
    },
  ];
}

function clusterOf(
  { name, segmentName, path, index }: ParsedVmwareCluster,
  { clusters }: VmwareRequest,
  { ofClusters }: PodRanges,
): ClusterModel {
  const { serviceCidr } = vmwareRules["vmw-pod-cidr"].values;
  const given = clusters[index];
  return {
    name,
    network: segmentName,
    path,
    networkName: { path: pointer(path, "network"), isGiven: given?.network !== undefined },
    nodeCounts: nodeCountsOf(given?.nodePools, path),
    podCidr: formatPrefix((ofClusters[index] as PodRange).value),
    serviceCidr,
  };
}
