import { formatPrefix } from "../../address/index.js";
import { endpointPaths, endpointSettings } from "../model/endpoint-settings.js";
import type { PortModel } from "../model/port-model.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";

/** Returns the zones of the port matrix. The request names the segments only, and no hosts, DNS, DHCP or time servers. */
export function vmwarePorts({ request, segments }: ParsedVmwareRequest): PortModel {
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
    },
    conditions: new Set(["dhcp"]),
    sharedNetworks: [],
    paths: endpointPaths,
  };
}
