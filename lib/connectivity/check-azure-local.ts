import type { Finding } from "../../types/index.js";
import { azureLocalRules } from "../rules/azure-local-rules.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { shorten } from "../text/shorten.js";
import { bypassEntries } from "./bypass-entries.js";
import { setting } from "./repairs.js";
import type { Situation } from "./situation.js";

/** Checks what is not supported for clusters on Azure Local, even if it is supported for other clusters. */
export function checkAzureLocal({ request, throughArcGateway }: Situation): Finding[] {
  const { azureLocal, privateLink, onPremisesConnection, tlsInspection } = request;
  if (azureLocal !== true) return [];
  const elsewhere = "Azure Local needs more endpoints than those listed here, which are for the agents of the cluster; see its port matrix";
  const findings = [findingOf(connectivityRules["arc-azure-local-endpoints"], { path: "/azureLocal", message: elsewhere })];
  if (tlsInspection === true) {
    const message = "TLS inspection is not supported for Azure Local; switch it off for the traffic to the endpoints";
    const repairs = [setting(request, "tlsInspection", false)];
    findings.push(
      findingOf(connectivityRules["arc-tls-inspection-azure-local"], { path: "/tlsInspection", received: true, message, repairs }),
    );
  }
  if (privateLink === true) {
    const message = "Private Link is not supported for Azure Local; reach the public endpoints";
    const repairs = [setting(request, "privateLink", false)];
    findings.push(findingOf(connectivityRules["arc-private-link-azure-local"], { path: "/privateLink", received: true, message, repairs }));
  }
  if (onPremisesConnection === "expressroute" || onPremisesConnection === "vpn") {
    const message = `${onPremisesConnection} is not supported for Azure Local; reach the public endpoints over the internet`;
    const repairs = [setting(request, "onPremisesConnection", "internet")];
    const path = "/onPremisesConnection";
    findings.push(findingOf(connectivityRules["arc-connection-azure-local"], { path, received: onPremisesConnection, message, repairs }));
  }
  const bypass = azureLocalRules["proxy-arc-gateway-bypass"];
  for (const { entry, path } of throughArcGateway ? bypassEntries(request.proxy?.noProxy) : []) {
    if (entry.toLowerCase() !== bypass.values.local && !/\/[0-9]+$/.test(entry)) continue;
    const message = `"${shorten(entry)}" cannot be in the bypass list with an Arc gateway; name the hosts and addresses one by one`;
    findings.push(findingOf(bypass, { path, received: shorten(entry), message }));
  }
  return findings;
}
