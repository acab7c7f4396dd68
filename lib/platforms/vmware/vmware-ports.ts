import { formatPrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { endpointPaths, endpointSettings } from "../model/endpoint-settings.js";
import type { PortModel } from "../model/port-model.js";
import { usersPorts } from "../reading/users.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";

/** Returns the zones of the port matrix. The request names the segments only, and no hosts, DNS, DHCP or time servers. */
export function vmwarePorts({ request, segments, clusters, users }: ParsedVmwareRequest): PortModel {
  const { zones, ...ofUsers } = usersPorts(
    users,
    clusters.map(({ index, name, path, controlPlaneIp: ip }) => ({
      name,
      owner: { cluster: name },
      path: pointer(path, "services"),
      services: request.clusters[index]?.services,
      serviceRanges: [],
      apiRanges: ip === undefined ? [] : [{ first: ip.value, last: ip.value }],
    })),
  );
  return {
    platform: request.platform,
    ...endpointSettings(request),
    zones: {
      "physical-hosts": [],
      "aks-vms": [...new Set(segments.map(({ prefix }) => formatPrefix(prefix)))],
      dns: [],
      dhcp: [],
      ntp: [],
      internet: [],
      ...zones,
    },
    ...ofUsers,
    conditions: new Set(["dhcp"]),
    sharedNetworks: [],
    paths: endpointPaths,
  };
}
