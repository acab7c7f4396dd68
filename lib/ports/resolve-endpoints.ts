import type { Endpoint, EndpointListSource, Finding } from "../../types/index.js";
import { defined } from "../collections/defined.js";
import type { PortModel } from "../platforms/model/port-model.js";
import { checkEndpointLists } from "./endpoints/check-endpoint-lists.js";
import { sinceOf } from "./endpoints/endpoint-history.js";
import type { EndpointList, EndpointSituation } from "./endpoints/endpoint-list.js";
import { withParameters } from "./endpoints/endpoint-parameters.js";
import { type EndpointSource, endpointSources } from "./endpoints/endpoint-sources.js";
import { plainRegion } from "./endpoints/plain-region.js";
import { holds } from "./holds.js";

/** The endpoints of a model, the lists they come from, and what is to say about both. */
export interface ResolvedEndpoints {
  readonly endpoints: Endpoint[];
  readonly lists: EndpointListSource[];
  readonly findings: Finding[];
}

/**
 * The endpoints of a model in the order of the published lists, each name and port once; and findings that say where a
 * list is missing, how old one is, and which names still have to be filled in.
 */
export function resolveEndpoints(model: PortModel): ResolvedEndpoints {
  const lists = listsOf(model);
  const region = model.region === undefined ? undefined : plainRegion(model.region);
  const named = eachOnce(lists.flatMap((list) => list.endpoints)).map((endpoint) => ({
    ...endpoint,
    ...originOf(endpoint, lists, region),
  }));
  const endpoints = named.map((endpoint) => withParameters(endpoint, model.endpointParameters));
  return {
    endpoints,
    lists: lists.map(({ id: _, endpoints: __, ...source }) => source),
    findings: checkEndpointLists(model, sourcesOf(model), lists, endpoints),
  };
}

/** The first list that names an endpoint, and the first day since which one of the lists names it. */
function originOf({ fqdn, port }: Endpoint, lists: readonly EndpointList[], region: string | undefined): Pick<Endpoint, "list" | "since"> {
  const holders = lists.filter((list) => list.endpoints.some((one) => one.fqdn === fqdn && one.port === port));
  const since = holders.flatMap(({ id }) => (id === undefined ? [] : (sinceOf(id, fqdn, port, region) ?? []))).sort()[0];
  return defined({ list: holders[0]?.name, since });
}

/** The lists that hold for a model, each with what it says for it. */
export function listsOf(model: PortModel): EndpointList[] {
  const situation = situationOf(model);
  const { region } = situation;
  const lists = sourcesOf(model).flatMap(({ everywhere, regional, oems }) => [
    everywhere?.(situation),
    region === undefined ? undefined : regional?.listOf(regional.aliases.get(region) ?? region, situation),
    model.oem === undefined ? undefined : oems?.listOf(plainRegion(model.oem)),
  ]);
  return lists.filter((list) => list !== undefined);
}

function sourcesOf({ platform, conditions }: PortModel): EndpointSource[] {
  return endpointSources.filter((source) => source.platforms.includes(platform) && holds(source, conditions));
}

function situationOf({ conditions, features, region, cloud = "AzureCloud" }: PortModel): EndpointSituation {
  return {
    conditions,
    features: features === undefined ? undefined : new Set(features),
    cloud,
    region: region === undefined ? undefined : plainRegion(region),
  };
}

/** One endpoint for several with one name and port: with all their purposes, and required where one of them is. */
function eachOnce(endpoints: readonly Endpoint[]): Endpoint[] {
  const byName = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const key = `${endpoint.fqdn} ${endpoint.protocol} ${endpoint.port}`;
    const known = byName.get(key);
    byName.set(key, known === undefined ? endpoint : both(known, endpoint));
  }
  return [...byName.values()];
}

function both(a: Endpoint, b: Endpoint): Endpoint {
  const first = b.required && !a.required ? b : a;
  const purposes = [...new Set([a.purpose, b.purpose])];
  return { ...first, purpose: purposes.join("; ") };
}
