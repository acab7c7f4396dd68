import type { Finding } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { either } from "../text/together.js";
import { setting } from "./repairs.js";
import type { Situation } from "./situation.js";

/** Checks the mode, features that depend on each other, and firewalls and proxies on the way to the endpoints. */
export function checkFeatures(situation: Situation): Finding[] {
  return [
    ...checkMode(situation),
    ...checkCustomLocations(situation),
    ...checkTlsInspection(situation),
    ...checkWebsockets(situation),
    ...checkExtensions(situation),
  ];
}

function checkMode({ request }: Situation): Finding[] {
  if (request.mode !== "disconnected") return [];
  const row = connectivityRules["arc-modes"];
  const message = `disconnected is not supported, because a cluster that never reaches Azure cannot be Arc-enabled; use ${either(row.values.supported)}`;
  const repairs = row.values.supported.map((mode) => setting(request, "mode", mode));
  return [findingOf(row, { path: "/mode", received: request.mode, message, repairs })];
}

function checkCustomLocations({ request }: Situation): Finding[] {
  if (request.customLocations !== true || request.clusterConnect !== false) return [];
  const message = "customLocations depend on cluster connect, and clusterConnect is false";
  const repairs = [setting(request, "clusterConnect", true), setting(request, "customLocations", false)];
  return [findingOf(connectivityRules["arc-custom-locations"], { path: "/customLocations", received: true, message, repairs })];
}

/** On Azure Local and with an Arc gateway, TLS inspection is an error of its own, so there is nothing left to decide. */
function checkTlsInspection({ request, throughArcGateway }: Situation): Finding[] {
  if (request.tlsInspection !== true || request.azureLocal === true || throughArcGateway) return [];
  const message =
    "firewalls and proxies that inspect TLS do not trust some of the certificates of Azure Arc; decide whether the listed endpoints are exempt from inspection";
  const { patch } = setting(request, "tlsInspection", false);
  const repairs = [{ text: "exempt the endpoints from inspection, and set tlsInspection to false", patch }];
  return [findingOf(connectivityRules["arc-tls-inspection"], { path: "/tlsInspection", received: true, message, repairs })];
}

function checkWebsockets({ request, uses }: Situation): Finding[] {
  const { proxy, firewall } = request;
  if (!uses.has("cluster-connect") || (proxy === undefined && firewall !== true)) return [];
  const [path, name] = proxy === undefined ? ["/firewall", "firewall"] : ["/proxy", "proxy"];
  const message = `cluster connect uses websockets to the servicebus endpoint, so the ${name} must allow them`;
  return [findingOf(connectivityRules["arc-websockets"], { path, message })];
}

function checkExtensions({ request, uses }: Situation): Finding[] {
  if (!uses.has("extensions")) return [];
  const path = request.extensions === undefined ? "/monitoring" : "/extensions";
  const message = "extensions need endpoints of their own, and not all of them are listed here; see the documents of each extension";
  return [findingOf(connectivityRules["arc-extension-endpoints"], { path, message })];
}
