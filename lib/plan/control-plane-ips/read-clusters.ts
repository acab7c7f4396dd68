import type { ControlPlaneIpRequest } from "../../../types/index.js";
import { type Address, parseAddress } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";

/** A cluster, and its fixed address with the place that says so. */
export interface RequestedCluster {
  readonly name: string;
  /** Pointer to the cluster's name. */
  readonly namePath: string;
  /** Pointer to the address, or to the cluster if one has to be selected. */
  readonly path: string;
  readonly origin: "requested" | "kept" | "selected";
  readonly address?: Address;
  /** The address of the previous selection. */
  readonly uses?: Address;
}

/**
 * Returns the clusters of a request in order. What a request names has priority over the previous selection; names of clusters
 * ignore case.
 */
export function requestedClusters({ clusters, previous = {} }: ControlPlaneIpRequest): RequestedCluster[] {
  const uses = new Map(Object.keys(previous).map((name) => [name.toLowerCase(), name]));
  return clusters.map((cluster, index): RequestedCluster => {
    const base = pointer("/clusters", index);
    const { name, controlPlaneIp } = typeof cluster === "string" ? { name: cluster, controlPlaneIp: undefined } : cluster;
    const namePath = typeof cluster === "string" ? base : pointer(base, "name");
    const key = Object.hasOwn(previous, name) ? name : uses.get(name.toLowerCase());
    const text = key === undefined ? undefined : previous[key];
    const before = text === undefined ? {} : { uses: parseAddress(text) };
    if (controlPlaneIp !== undefined) {
      return {
        name,
        namePath,
        path: pointer(base, "controlPlaneIp"),
        origin: "requested",
        address: parseAddress(controlPlaneIp),
        ...before,
      };
    }
    if (key === undefined || before.uses === undefined) return { name, namePath, path: base, origin: "selected" };
    return { name, namePath, path: pointer("/previous", key), origin: "kept", address: before.uses, ...before };
  });
}
