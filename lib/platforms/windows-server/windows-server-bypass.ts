import { parsePrefix } from "../../address/index.js";
import { proxyRules } from "../../rules/proxy-rules.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { shorten } from "../../text/shorten.js";
import type { BypassRule } from "../checks/check-proxy-bypass.js";
import { type Bypassed, partOf, wholePrefix } from "../reading/bypassed.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

const { podCidr, serviceCidr } = windowsServerRules["hci-pods"].values;

/** Returns what noProxy must contain. */
export function windowsServerBypass(reading: ParsedWindowsServerRequest): BypassRule {
  const { request, networks } = reading;
  return {
    row: proxyRules["hci-proxy-bypass"],
    bypassed: [
      ...machines(reading),
      ...networks.map(({ name, prefix }) => wholePrefix(`virtual network "${shorten(name)}"`, prefix)),
      wholePrefix("services", parsePrefix(serviceCidr)),
      wholePrefix("pods", parsePrefix(podCidr)),
    ],
    isDeployed: request.previous !== undefined,
  };
}

function machines({ physicalNodes, cloudService, failoverClusterIp }: ParsedWindowsServerRequest): Bypassed[] {
  const prefix = physicalNodes?.prefix ?? cloudService?.value;
  if (prefix === undefined) return [];
  const at = (name: string, address: typeof prefix.first) => partOf(name, { first: address, last: address }, prefix);
  const { nodeIps = [] } = physicalNodes ?? {};
  return [
    ...(physicalNodes !== undefined && nodeIps.length === 0 ? [wholePrefix("subnet of the machines", prefix)] : []),
    ...nodeIps.flatMap(({ value }) => at("machines", value)),
    ...(failoverClusterIp === undefined ? [] : at("failover cluster", failoverClusterIp.value)),
    ...(cloudService === undefined ? [] : at("cloud service", cloudService.value.address)),
  ];
}
