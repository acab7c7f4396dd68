import type { VmwareRequest } from "../../../types/index.js";
import { formatPrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { standingThing, takenIn } from "../conflicts/address-use.js";
import { sharedSpaces } from "../conflicts/shared-spaces.js";
import { demandOf } from "../model/demand.js";
import type { ClusterModel, Model, PoolModel } from "../model/model.js";
import { checkVmware } from "./check-vmware.js";
import { countVmware, vmwarePoolKey } from "./count-vmware.js";
import { readVmware, type VmwareClusterReading, type VmwareReading } from "./read-vmware.js";
import { vmwareStanding } from "./vmware-address-uses.js";
import { vmwarePorts } from "./vmware-ports.js";

/** The common model of a request for AKS on VMware. Segments have no VLAN here, so those that overlap are one space. */
export function vmwareModel(request: VmwareRequest): Model {
  const reading = readVmware(request);
  const spaces = sharedSpaces(reading.segments.map(({ prefix }) => ({ vlan: 0, range: prefix })));
  const standing = vmwareStanding(reading, spaces);
  const taken = takenIn(standing.map(standingThing), reading.segments, spaces);
  const lines = countVmware(reading);
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
      taken: taken[index] ?? [],
    })),
    pools: [...reading.clusters.flatMap(controlPlaneOf), ...reading.clusters.flatMap((cluster) => loadBalancerOf(cluster, reading))],
    lines,
    clusters: reading.clusters.map(clusterOf),
    ports: vmwarePorts(reading),
    findings: checkVmware({ reading, spaces, standing, demand: demandOf(lines) }),
  };
}

function controlPlaneOf({ name, segment, path, controlPlaneIp }: VmwareClusterReading): PoolModel[] {
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
      ...(given === undefined || controlPlaneIp === undefined ? {} : { given: { range: given, path: controlPlaneIp.path } }),
    },
  ];
}

/** The load balancer is brought along and takes further ranges later, so its pool is not immutable. */
function loadBalancerOf({ name, segment, path }: VmwareClusterReading, { request }: VmwareReading): PoolModel[] {
  if (segment === undefined) return [];
  const spare = request.spare?.loadBalancer;
  return [
    {
      key: vmwarePoolKey.loadBalancer(name),
      name: `${name}-load-balancer`,
      purpose: "load-balancer",
      network: segment.index,
      cluster: name,
      path,
      growsBySpare: "loadBalancer",
      ...(spare === undefined ? {} : { spare }),
    },
  ];
}

function clusterOf({ name, segmentName, path, podPrefix }: VmwareClusterReading): ClusterModel {
  const { podCidr, serviceCidr } = vmwareRules["vmw-pod-cidr"].values;
  return { name, network: segmentName, path, podCidr: podPrefix === undefined ? podCidr : formatPrefix(podPrefix.value), serviceCidr };
}
