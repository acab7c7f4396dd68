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

/** Checks what Private Link excludes, which regions it requires, and what it leaves public. */
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
    const repairs: Repair[] = [{ text: "remove the extension", patch: [{ op: "remove", path }] }, withoutPrivateLink];
    const message = `the extension "${shorten(extension)}" is not supported with privateLink; only GitOps (microsoft.flux) and Azure Monitor are`;
    findings.push(findingOf(unsupported, { path, received: shorten(extension), message, repairs }));
  }
  return findings;
}

function checkConnection(request: ConnectivityRequest): Finding[] {
  const { onPremisesConnection } = request;
  if (onPremisesConnection !== "internet") return [];
  const message = "privateLink needs a connection to the virtual network, but onPremisesConnection is internet; use expressroute or vpn";
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
  const message = `Private Link for Arc-enabled Kubernetes is a preview and was not available in ${region}; check whether it is now`;
  return [findingOf(row, { path: "/region", received: region, message })];
}

function publicTraffic(): Finding[] {
  const row = connectivityRules["arc-private-link-public"];
  const { serviceTags, destinationPort } = row.values;
  const message = `with privateLink the firewall must still allow TCP ${destinationPort} to ${serviceTags.join(", ")}`;
  return [findingOf(row, { path: "/privateLink", message })];
}
