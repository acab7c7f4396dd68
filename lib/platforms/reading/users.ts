import type { PlanRequest, Services } from "../../../types/index.js";
import { type AddressRange, formatPrefix, formatPrefix6 } from "../../address/index.js";
import type { PortGroup, PortModel, UnknownUse } from "../model/port-model.js";
import { countServices } from "./count-services.js";
import { type ParsedReachableNetwork, readNamedNetworks } from "./reachable-networks.js";
import { textsOfRange } from "./texts-of-range.js";

/** The networks from which services and the Kubernetes API are used. */
export interface Users {
  readonly clients: readonly ParsedReachableNetwork[];
  readonly operators: readonly ParsedReachableNetwork[];
}

/** Returns the networks of users of a valid request. */
export function readUsers({ clients, operators }: Pick<PlanRequest, "clients" | "operators">): Users {
  return { clients: readNamedNetworks(clients, "/clients"), operators: readNamedNetworks(operators, "/operators") };
}

/** Returns the networks of users without those that mean every address, which nothing can avoid. */
export function namedUsers({ clients, operators }: Users): ParsedReachableNetwork[] {
  const isNetwork = ({ value }: { readonly value: { readonly prefixLength: number } }) => value.prefixLength > 0;
  return [...clients, ...operators].map(({ name, v4, v6 }) => ({ name, v4: v4.filter(isNetwork), v6: v6.filter(isNetwork) }));
}

/** What users reach of one cluster, or of the clusters in one network that share a pool. */
export interface UsedByOthers {
  readonly name: string;
  /** The cluster or network whose pools have the addresses after planning. */
  readonly owner: Pick<PortGroup, "cluster" | "network">;
  /** Pointer to the services. */
  readonly path: string;
  readonly services: Services | undefined;
  /** Addresses of services; omitted where there are none, or where no plan has them. */
  readonly serviceRanges?: readonly AddressRange[];
  readonly serviceTexts?: readonly string[];
  /** Addresses of the Kubernetes API; omitted where no plan has them. */
  readonly apiRanges?: readonly AddressRange[];
  readonly apiTexts?: readonly string[];
  /** Services that are reached by public addresses have none here. */
  readonly isPublic?: true;
}

/**
 * The zones, groups and gaps that the users of a request add to its port matrix.
 *
 * @param hasIpv6 whether something has IPv6 addresses that users could reach
 */
export function usersPorts(
  users: Users,
  used: readonly UsedByOthers[],
  hasIpv6 = false,
): Required<Pick<PortModel, "zones" | "groups" | "unknownUses">> {
  const own = { ...zoneOf("clients", users.clients, hasIpv6), ...zoneOf("operators", users.operators, hasIpv6) };
  if (Object.keys(own).length === 0) return { zones: {}, groups: [], unknownUses: [] };
  const groups = used.map((one): PortGroup => {
    const services = one.serviceTexts ?? one.serviceRanges?.flatMap(textsOfRange);
    const api = one.apiTexts ?? one.apiRanges?.flatMap(textsOfRange);
    return {
      name: one.name,
      ...one.owner,
      servicePorts: portsOf(one.services),
      zones: {
        ...own,
        ...(services === undefined || countServices(one.services) === 0 ? {} : { services: eachOnce(services) }),
        ...(api === undefined ? {} : { "kubernetes-api": eachOnce(api) }),
      },
    };
  });
  const all = (zone: "services" | "kubernetes-api") => {
    const lists = groups.flatMap(({ zones }) => (zones[zone] === undefined ? [] : [zones[zone]]));
    return lists.length === 0 ? {} : { [zone]: eachOnce(lists.flat()) };
  };
  return {
    zones: { ...own, ...all("services"), ...all("kubernetes-api") },
    groups,
    unknownUses: own.clients === undefined ? [] : used.flatMap(unknownUse),
  };
}

function zoneOf(zone: "clients" | "operators", networks: readonly ParsedReachableNetwork[], hasIpv6: boolean): PortModel["zones"] {
  const texts = networks.flatMap(({ v4, v6 }) => [
    ...v4.map(({ value }) => formatPrefix(value)),
    ...(hasIpv6 ? v6.map(({ value }) => formatPrefix6(value)) : []),
  ]);
  return texts.length === 0 ? {} : { [zone]: eachOnce(texts) };
}

/** Services that users reach although no row can say how. */
function unknownUse({ name, path, services, serviceRanges, serviceTexts, isPublic }: UsedByOthers): UnknownUse[] {
  if (countServices(services) === 0) return [];
  if (isPublic) return [{ name, path, reason: "public" }];
  if (serviceRanges === undefined && serviceTexts === undefined) return [];
  return typeof services === "number" ? [{ name, path, reason: "ports" }] : [];
}

/** The ports of services, each once; none for services that are given by their number. */
function portsOf(services: Services | undefined): string[] {
  if (services === undefined || typeof services === "number") return [];
  return eachOnce(services.filter(({ count }) => count > 0).map(({ port }) => String(port)));
}

function eachOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
