import type { Segment, VmwareCluster, VmwareRequest } from "../../../types/index.js";
import { type Address, type Prefix, parsePrefix } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { countServices } from "../reading/count-services.js";
import { type Located, type LocatedRange, readAddress, readBounds, readReservations } from "../reading/located.js";
import { type NetworkFinder, networkFinder } from "../reading/network-finder.js";
import { type ParsedReachableNetwork, readReachableNetworks } from "../reading/reachable-networks.js";
import { readUsers, type Users } from "../reading/users.js";
import { type WorkerCounts, workerCounts } from "../reading/worker-counts.js";

export interface ParsedSegment {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly prefix: Prefix;
  readonly gateway?: Located<Address>;
  readonly dhcpScope: LocatedRange;
  readonly reserved: readonly LocatedRange[];
}

export interface ParsedVmwareCluster extends WorkerCounts {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  /** Its segment; omitted if there is none with that name. */
  readonly segment?: ParsedSegment;
  /** The given name of the segment, or the name of the only one. */
  readonly segmentName: string;
  readonly controlPlaneIp?: Located<Address>;
  readonly controlPlaneNodeCount: number;
  readonly serviceCount: number;
  readonly podPrefix?: Located<Prefix>;
}

/** The request of AKS on VMware with its texts read once: numbers and pointers, no dotted strings. */
export interface ParsedVmwareRequest {
  readonly request: VmwareRequest;
  readonly segments: readonly ParsedSegment[];
  readonly clusters: readonly ParsedVmwareCluster[];
  readonly reachable: readonly ParsedReachableNetwork[];
  readonly users: Users;
  /** Reservations for every segment. */
  readonly reserved: readonly LocatedRange[];
}

/** Reads every text of a valid request once. */
export function readVmware(request: VmwareRequest): ParsedVmwareRequest {
  const segments = request.segments.map(readSegment);
  const find = networkFinder(segments);
  return {
    request,
    segments,
    clusters: request.clusters.map((cluster, index) => readCluster(cluster, index, find)),
    reachable: readReachableNetworks(request.reachableNetworks),
    users: readUsers(request),
    reserved: readReservations(request.reserved, "/reserved"),
  };
}

function readSegment(segment: Segment, index: number): ParsedSegment {
  const path = pointer("/segments", index);
  return {
    index,
    name: segment.name,
    path,
    prefix: parsePrefix(segment.addressPrefix),
    ...(segment.gateway === undefined ? {} : { gateway: readAddress(segment.gateway, pointer(path, "gateway")) }),
    dhcpScope: readBounds(segment.dhcpScope, pointer(path, "dhcpScope")),
    reserved: readReservations(segment.reserved, pointer(path, "reserved")),
  };
}

function readCluster(cluster: VmwareCluster, index: number, find: NetworkFinder<ParsedSegment>): ParsedVmwareCluster {
  const path = pointer("/clusters", index);
  const segment = find(cluster.network);
  const { controlPlaneIp, podCidr } = cluster;
  return {
    index,
    name: cluster.name,
    path,
    ...defined({ segment }),
    segmentName: segment?.name ?? cluster.network ?? "",
    ...(controlPlaneIp === undefined ? {} : { controlPlaneIp: readAddress(controlPlaneIp, pointer(path, "controlPlaneIp")) }),
    controlPlaneNodeCount: cluster.controlPlaneNodeCount,
    ...workerCounts(cluster.nodePools),
    serviceCount: countServices(cluster.services),
    ...(podCidr === undefined ? {} : { podPrefix: { value: parsePrefix(podCidr), path: pointer(path, "podCidr") } }),
  };
}
