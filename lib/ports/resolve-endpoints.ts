import type { Endpoint, Finding } from "../../types/index.js";
import type { PortCondition, PortModel } from "../platforms/model/port-model.js";
import { azureLocalPortRules } from "../rules/azure-local-port-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { shorten } from "../text/shorten.js";
import type { EndpointList, EndpointRow, EndpointUse } from "./endpoints/endpoint-list.js";
import { holds } from "./holds.js";
import { nearRegion } from "./near-region.js";
import { endpointLists } from "./port-rows.js";

const missing = azureLocalPortRules["endpoints-region-missing"];
const notShipped = azureLocalPortRules["endpoints-region-not-shipped"];
const placeholder = azureLocalPortRules["endpoints-placeholder"];

/**
 * Returns the endpoints of a model's region, in the order of the published list, each once, and findings that explain why there
 * are none or which names have to be filled in. A platform whose lists apply everywhere has them in every region; a platform
 * without lists has neither.
 */
export function resolveEndpoints(model: PortModel): { readonly endpoints: Endpoint[]; readonly findings: Finding[] } {
  const { region, paths, conditions } = model;
  const lists = endpointLists.filter((list) => list.platforms.includes(model.platform) && holds(list, conditions));
  const everywhere = lists.filter((list) => list.region === undefined);
  const shipped = [...new Set(lists.flatMap((list) => list.region ?? []))];
  if (shipped.length === 0 || paths.region === undefined) return { endpoints: endpointsOf(everywhere, conditions), findings: [] };
  if (region === undefined) {
    const message = `region is not given, so no endpoints are listed; lists are shipped for ${shipped.join(", ")}`;
    return { endpoints: [], findings: [findingOf(missing, { path: paths.region, message })] };
  }
  const name = region.toLowerCase().replace(/\s+/g, "");
  const chosen = lists.filter((list) => list.region === name);
  if (chosen.length === 0) return { endpoints: [], findings: [regionNotShipped(paths.region, region, name, shipped)] };
  const endpoints = endpointsOf(chosen, conditions);
  return { endpoints, findings: placeholdersIn(endpoints, chosen, paths.region, region) };
}

function endpointsOf(lists: readonly EndpointList[], conditions: ReadonlySet<PortCondition>): Endpoint[] {
  return eachOnce(lists.flatMap(({ rows, use }) => rows.map((row) => endpointOf(row, use, conditions))));
}

function endpointOf(row: EndpointRow, use: EndpointUse, conditions: ReadonlySet<PortCondition>): Endpoint {
  const { fqdn, protocol = "TCP", port, component, path, requiredFor, arcGateway } = row;
  const uses = [...(row.uses ?? []), ...(arcGateway?.uses ?? [])];
  const { required, rule, note } = uses.find((one) => holds(one, conditions)) ?? arcGateway?.otherwise ?? use;
  const purpose = [component, path === undefined ? undefined : `path /${path}`, requiredFor?.words, note]
    .filter((part) => part !== undefined)
    .join("; ");
  return { fqdn, protocol, port, purpose, required, rule };
}

/** Keeps the first of several endpoints with the same name and port; a required one replaces one that is not. */
function eachOnce(endpoints: readonly Endpoint[]): Endpoint[] {
  const byName = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const key = `${endpoint.fqdn} ${endpoint.protocol} ${endpoint.port}`;
    const known = byName.get(key);
    if (known === undefined || (endpoint.required && !known.required)) byName.set(key, endpoint);
  }
  return [...byName.values()];
}

function regionNotShipped(path: string, region: string, name: string, shipped: readonly string[]): Finding {
  const given = `"${shorten(region)}"`;
  const near = nearRegion(name, [...shipped, ...notShipped.values.published]);
  const list = `lists are shipped for ${shipped.join(", ")}`;
  if (near !== undefined && shipped.includes(near)) {
    const repair = { text: `set region to ${near}`, patch: [{ op: "replace" as const, path, value: near }] };
    return findingOf(notShipped, {
      path,
      received: region,
      message: `there is no endpoint list for region ${given}, there is one for ${near}`,
      repairs: [repair],
    });
  }
  const message =
    near === undefined
      ? `no endpoint list is published for region ${given}, only for ${notShipped.values.published.join(", ")}; ${list}`
      : `the endpoint list of ${near} is published and not shipped, so none are listed for region ${given}; ${list}`;
  return findingOf(notShipped, { path, received: region, message });
}

/** Makes one finding for all required names that contain a placeholder. */
function placeholdersIn(endpoints: readonly Endpoint[], lists: readonly EndpointList[], path: string, region: string): Finding[] {
  const required = endpoints.filter((endpoint) => endpoint.required);
  const parts = lists
    .flatMap((list) => list.placeholders)
    .flatMap(({ text, meaning }) =>
      required.filter(({ fqdn }) => fqdn.includes(text)).map(({ fqdn }) => `${text} in ${fqdn} is a placeholder for ${meaning}`),
    );
  return parts.length === 0
    ? []
    : [findingOf(placeholder, { path, received: region, message: `${parts.join("; ")}; fill in the real names` })];
}
