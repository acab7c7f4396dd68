import type { ConnectivityRequest, Finding, Repair } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { shorten } from "../text/shorten.js";
import { checkPrivateLinkScope } from "./check-private-link-scope.js";
import { extensionName } from "./extension-name.js";
import { setting } from "./repairs.js";
import type { Situation } from "./situation.js";

const unsupported = connectivityRules["arc-private-link"];

/** What Private Link excludes, where its parts have to be, and what it leaves public. */
export function checkPrivateLink(situation: Situation): Finding[] {
  const { request } = situation;
  if (request.privateLink !== true) return [];
  return [
    ...checkExcluded(request),
    ...checkPrivateLinkScope(situation),
    ...checkConnection(request),
    ...checkPreview(situation),
    ...(request.azureLocal === true ? [] : publicTraffic()),
  ];
}

function checkExcluded(request: ConnectivityRequest): Finding[] {
  const withoutPrivateLink = setting(request, "privateLink", false);
  const findings: Finding[] = [];
  for (const feature of ["clusterConnect", "customLocations"] as const) {
    if (request[feature] !== true) continue;
    const repairs = [setting(request, feature, false), withoutPrivateLink];
    const message = `${feature} is not supported with privateLink; use one or the other`;
    findings.push(findingOf(unsupported, { path: pointer("", feature), received: true, message, repairs }));
  }
  for (const [index, extension] of (request.extensions ?? []).entries()) {
    const name = extensionName(extension);
    if (unsupported.values.extensions.some((supported) => name.startsWith(supported))) continue;
    const path = pointer("/extensions", index);
    const repairs: Repair[] = [{ text: "leave the extension out", patch: [{ op: "remove", path }] }, withoutPrivateLink];
    const message = `the extension "${shorten(extension)}" is not supported with privateLink; GitOps (microsoft.flux) and Azure Monitor are`;
    findings.push(findingOf(unsupported, { path, received: shorten(extension), message, repairs }));
  }
  return findings;
}

function checkConnection(request: ConnectivityRequest): Finding[] {
  const { onPremisesConnection } = request;
  if (onPremisesConnection !== "internet") return [];
  const message = "privateLink needs a connection to the virtual network, and onPremisesConnection is internet; use expressroute or vpn";
  const repairs = [
    setting(request, "onPremisesConnection", "expressroute"),
    setting(request, "onPremisesConnection", "vpn"),
    setting(request, "privateLink", false),
  ];
  const path = "/onPremisesConnection";
  return [findingOf(connectivityRules["arc-private-link-connection"], { path, received: onPremisesConnection, message, repairs })];
}

function checkPreview({ region }: Situation): Finding[] {
  const row = connectivityRules["arc-private-link-preview"];
  if (!row.values.except.some((except) => except === region)) return [];
  const message = `Private Link for Arc-enabled Kubernetes is a preview that leaves ${region} out; ask whether it is there by now`;
  return [findingOf(row, { path: "/region", received: region, message })];
}

function publicTraffic(): Finding[] {
  const row = connectivityRules["arc-private-link-public"];
  const { serviceTags, destinationPort } = row.values;
  const message = `with privateLink the firewall still lets TCP ${destinationPort} to ${serviceTags.join(", ")} pass`;
  return [findingOf(row, { path: "/privateLink", message })];
}
