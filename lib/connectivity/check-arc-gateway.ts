import type { Finding } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { setting } from "./repairs.js";
import type { Situation } from "./situation.js";

/** Checks what an Arc gateway does not support. */
export function checkArcGateway({ request, cloud, throughArcGateway }: Situation): Finding[] {
  if (request.arcGateway !== true) return [];
  const withoutGateway = setting(request, "arcGateway", false);
  if (!throughArcGateway) {
    const message = `there is no Arc gateway in ${cloud}, only in AzureCloud; the endpoints are listed without one`;
    return [findingOf(connectivityRules["arc-gateway-cloud"], { path: "/arcGateway", received: true, message, repairs: [withoutGateway] })];
  }
  const { privateLink, onPremisesConnection, tlsInspection } = request;
  const findings: Finding[] = [];
  if (tlsInspection === true) {
    const message = "proxies that terminate TLS are not supported with arcGateway; exempt its endpoints from inspection";
    const repairs = [setting(request, "tlsInspection", false), withoutGateway];
    findings.push(findingOf(connectivityRules["arc-gateway-tls-inspection"], { path: "/tlsInspection", received: true, message, repairs }));
  }
  if (privateLink === true) {
    const message = "private endpoints cannot be used with arcGateway; use privateLink or arcGateway";
    const repairs = [setting(request, "privateLink", false), withoutGateway];
    findings.push(findingOf(connectivityRules["arc-gateway-private"], { path: "/privateLink", received: true, message, repairs }));
  }
  if (onPremisesConnection === "expressroute" || onPremisesConnection === "vpn") {
    const message = `${onPremisesConnection} cannot be used with arcGateway, which is reached over the internet`;
    const repairs = [setting(request, "onPremisesConnection", "internet"), withoutGateway];
    const path = "/onPremisesConnection";
    findings.push(findingOf(connectivityRules["arc-gateway-private"], { path, received: onPremisesConnection, message, repairs }));
  }
  return findings;
}
