import type { Endpoint, Finding } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import type { PortModel } from "../../platforms/model/port-model.js";
import { endpointRules } from "../../rules/endpoint-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { dayNumber } from "../../text/day-number.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { EndpointList } from "./endpoint-list.js";
import type { EndpointSource, RegionalLists } from "./endpoint-sources.js";
import { nearRegion } from "./near-region.js";
import { plainRegion } from "./plain-region.js";

/** What is to say about the lists of a model: which one is missing, what of the request they do not know, and how old they are. */
export function checkEndpointLists(
  model: PortModel,
  sources: readonly EndpointSource[],
  lists: readonly EndpointList[],
  endpoints: readonly Endpoint[],
): Finding[] {
  const regional = sources.flatMap((source) => source.regional ?? []);
  return [
    ...regional.flatMap((one) => checkRegionList(model, one)),
    ...checkCloudRegion(model),
    ...checkOem(model, sources),
    ...checkFeatures(model, sources, lists),
    ...checkParameters(model, endpoints),
    ...checkAge(model, lists),
  ];
}

function checkRegionList({ region, paths }: PortModel, { regions, aliases, page }: RegionalLists): Finding[] {
  const path = paths.region;
  if (path === undefined) return [];
  if (region === undefined) {
    const message = `region is not given, so the firewall endpoints of the region are missing here; set region to one of ${regions.join(", ")}, or take the list from ${page}`;
    return [findingOf(endpointRules["endpoints-region-missing"], { path, message })];
  }
  const name = plainRegion(region);
  if (regions.includes(name)) return [];
  const given = `"${shorten(region)}"`;
  const near = aliases.get(name) ?? nearRegion(name, regions);
  const repairs = near === undefined ? [] : [{ text: `set region to ${near}`, patch: [{ op: "replace" as const, path, value: near }] }];
  if (aliases.has(name)) {
    const message = `Azure calls region ${given} ${near}; the endpoints of ${near} are listed`;
    return [findingOf(endpointRules["endpoints-region-alias"], { path, received: region, message, repairs })];
  }
  const missing = `no endpoint list for region ${given} is built in, so the firewall endpoints of the region are missing here`;
  const message =
    near === undefined
      ? `${missing}; there are lists for ${regions.join(", ")}. Ask the vendor which list holds, and add its endpoints from ${page}`
      : `${missing}; there is one for ${near}. All lists are at ${page}`;
  return [findingOf(endpointRules["endpoints-region-not-shipped"], { path, received: region, message, repairs })];
}

/** A region whose name begins like those of another cloud; its endpoints have other names. */
function checkCloudRegion({ region, cloud, paths }: PortModel): Finding[] {
  const path = paths.cloud;
  if (path === undefined || region === undefined) return [];
  const row = endpointRules["endpoints-cloud-region"];
  const { beginnings } = row.values;
  const name = plainRegion(region);
  const clouds = ["AzureUSGovernment", "AzureChinaCloud"] as const;
  const home = clouds.find((one) => beginnings[one].some((beginning) => name.startsWith(beginning))) ?? "AzureCloud";
  if (home === (cloud ?? "AzureCloud")) return [];
  const message = `region "${shorten(region)}" belongs to ${home} by its name, but the endpoints listed are those of ${cloud ?? "AzureCloud, the default"}; set cloud to ${home}`;
  const repairs = [{ text: `set cloud to ${home}`, patch: [{ op: "add" as const, path, value: home }] }];
  return [findingOf(row, { path, ...defined({ received: cloud }), message, repairs })];
}

function checkOem({ oem, paths }: PortModel, sources: readonly EndpointSource[]): Finding[] {
  const path = paths.oem;
  if (oem === undefined || path === undefined) return [];
  const lists = sources.flatMap(({ oems }) => oems ?? []);
  const names = lists.flatMap((one) => one.names);
  const name = plainRegion(oem);
  if (names.includes(name)) return [];
  const given = `"${shorten(oem)}"`;
  const near = nearRegion(name, names);
  const message =
    lists.length === 0
      ? `oem ${given} adds no endpoints: there are no lists of hardware vendors for this platform`
      : `no endpoint list of hardware vendor ${given} is built in, so its endpoints are missing here; there are lists of ${names.join(", ")}. Ask the vendor for its own, or look at ${lists.map(({ page }) => page).join(", ")}`;
  const repairs = [
    near === undefined
      ? { text: "remove oem", patch: [{ op: "remove" as const, path }] }
      : { text: `set oem to ${near}`, patch: [{ op: "replace" as const, path, value: near }] },
  ];
  const row = lists.length === 0 ? endpointRules["endpoints-unused"] : endpointRules["endpoints-oem-missing"];
  return [findingOf(row, { path, received: oem, message, repairs })];
}

/** Features that no list of the platform has rows for, in this cloud. */
function checkFeatures(model: PortModel, sources: readonly EndpointSource[], lists: readonly EndpointList[]): Finding[] {
  const path = model.paths.features;
  const known = new Set(sources.flatMap(({ features = [] }) => features));
  const unused = [...new Set(model.features ?? [])].filter((feature) => !known.has(feature));
  if (path === undefined || unused.length === 0) return [];
  const message = `${listed(unused.map((feature) => shorten(feature)))} ${unused.length === 1 ? "has" : "have"} no endpoints of ${unused.length === 1 ? "its" : "their"} own in ${lists.map(({ name }) => name).join(", ") || "the lists of this platform"}`;
  return [findingOf(endpointRules["endpoints-unused"], { path, received: unused, message })];
}

/** Makes one finding for all required names that contain a placeholder. */
function checkParameters(model: PortModel, endpoints: readonly Endpoint[]): Finding[] {
  const path = model.paths.region;
  const held = endpoints
    .filter(({ required }) => required)
    .flatMap(({ fqdn, parameters = [] }) => parameters.map((one) => ({ fqdn, ...one })));
  if (path === undefined || held.length === 0) return [];
  const parts = held.map(({ fqdn, text, meaning }) => `${text} in ${fqdn} is ${meaning}`);
  const names = [...new Set(held.map(({ name }) => (name === "region" ? "region" : `endpointParameters.${name}`)))];
  const message = `${[...new Set(parts)].join("; ")}. Set ${listed(names)}, or put the names in before the rules are used`;
  return [findingOf(endpointRules["endpoints-placeholder"], { path, message, ...defined({ received: model.region }) })];
}

/** A list that is a year older or newer than the day the plan is for. */
function checkAge({ asOf, paths: { asOf: path } }: PortModel, lists: readonly EndpointList[]): Finding[] {
  if (asOf === undefined || path === undefined) return [];
  const row = endpointRules["endpoints-list-age"];
  const day = dayNumber(asOf);
  const old = lists.filter(({ date }) => date !== undefined && Math.abs(day - dayNumber(date)) > row.values.days);
  if (old.length === 0) return [];
  const parts = old.map(
    ({ name, date = "", page }) =>
      `the list "${name}" is of ${date}, more than a year ${date < asOf ? "before" : "after"} asOf ${asOf}; its page is ${page}`,
  );
  return [
    findingOf(row, { path, received: asOf, message: `${parts.join(". ")}. Compare the endpoints with the page before you open them` }),
  ];
}
