import type { FreeReport, NetworkPlan } from "../../types/index.js";
import {
  type AddressRange,
  addressSet,
  formatAddress,
  formatPrefix,
  parseAddress,
  parsePrefix,
  parseRange,
  prefixesOfSet,
  rangeSize,
  setSize,
  subtract,
  usableRange,
} from "../address/index.js";
import { layouts } from "./layouts/layouts.js";
import { isAddress, isPrefix, isRange } from "./reading/values.js";

type JsonObject = Readonly<Record<string, unknown>>;
type FreeNetwork = FreeReport["networks"][number];

/** Most blocks that are listed of one prefix. */
const mostBlocks = 16;

/** What is free in the networks of a plan. */
export function freeOfPlan({ networks }: NetworkPlan): FreeNetwork[] {
  return networks.map(({ name, addressPrefix, free }) =>
    freeNetwork(name, addressPrefix, addressSet(free.map(({ start, end }) => ({ first: parseAddress(start), last: parseAddress(end) })))),
  );
}

/**
 * What is free in the networks of an imported request: everything in a prefix that nothing in the request has. A value
 * that is not known takes nothing, so what is free here is free as far as the documents say.
 */
export function freeOfRequest(request: JsonObject): FreeNetwork[] {
  const taken = addressSet(rangesIn(request));
  return prefixesIn(request).map(({ name, addressPrefix, within }) => {
    const prefix = parsePrefix(addressPrefix);
    return freeNetwork(name, formatPrefix(prefix), subtract([usableRange(prefix)], addressSet([...taken, ...within])));
  });
}

function freeNetwork(name: string | undefined, addressPrefix: string, free: readonly AddressRange[]): FreeNetwork {
  const blocks = prefixesOfSet(free);
  const shortest = Math.min(...blocks.map(({ prefixLength }) => prefixLength));
  return {
    ...(name === undefined ? {} : { name }),
    addressPrefix,
    freeCount: setSize(free),
    free: free.map((range) => ({ start: formatAddress(range.first), end: formatAddress(range.last), size: rangeSize(range) })),
    largestBlocks: blocks
      .filter(({ prefixLength }) => prefixLength === shortest)
      .slice(0, mostBlocks)
      .map(formatPrefix),
  };
}

interface NamedPrefix {
  readonly name: string | undefined;
  readonly addressPrefix: string;
  /** What lies in the prefix and is a network of its own. */
  readonly within: readonly AddressRange[];
}

/** The prefixes of networks; those of a virtual network without its subnets. */
function prefixesIn(request: JsonObject): NamedPrefix[] {
  const lists = new Set(
    Object.values(layouts).flatMap(({ things }) => things.filter(({ kind }) => kind === "network").map(({ property }) => property)),
  );
  const networks = [...lists].flatMap((list) => (Array.isArray(request[list]) ? (request[list] as readonly JsonObject[]) : []));
  const virtual = (request.virtualNetwork ?? {}) as JsonObject;
  const subnets = Array.isArray(virtual.subnets) ? (virtual.subnets as readonly JsonObject[]) : [];
  const within = subnets.flatMap(prefixTexts).map((text) => parsePrefix(text));
  return [
    ...networks.flatMap((network) => prefixTexts(network).map((addressPrefix) => ({ name: nameOf(network), addressPrefix, within: [] }))),
    ...prefixTexts(virtual).map((addressPrefix) => ({ name: nameOf(virtual), addressPrefix, within })),
  ];
}

function prefixTexts({ addressPrefix, addressPrefixes }: JsonObject): string[] {
  return [addressPrefix, ...(Array.isArray(addressPrefixes) ? addressPrefixes : [])].filter(
    (text): text is string => typeof text === "string" && isPrefix(text),
  );
}

function nameOf({ name }: JsonObject): string | undefined {
  return typeof name === "string" ? name : undefined;
}

/** Properties that name prefixes of networks, and ranges that are in no network. */
const notTaken =
  /^(?:addressPrefix(?:es)?|pod(?:Cidr|Cidrs)|service(?:Cidr|Cidrs)|dnsServiceIp|peeredNetworks|onPremisesPrefixes|cloudServiceCidr|storageNetworks)$/;

/** Every address and range that a request names. */
function rangesIn(value: unknown): AddressRange[] {
  if (typeof value === "string") return isAddress(value) || isRange(value) ? [parseRange(value)] : [];
  if (Array.isArray(value)) return value.flatMap(rangesIn);
  if (typeof value !== "object" || value === null) return [];
  const object = value as JsonObject;
  const bounds = boundsOf(object);
  return [
    ...bounds,
    ...Object.entries(object).flatMap(([name, member]) => (notTaken.test(name) || name === "name" ? [] : rangesIn(member))),
  ];
}

/** A range may be given by its ends: `start` and `end`, or properties that end in Start and End. */
function boundsOf(object: JsonObject): AddressRange[] {
  return Object.keys(object).flatMap((name) => {
    const end = name === "start" ? "end" : name.endsWith("Start") ? `${name.slice(0, -5)}End` : undefined;
    const [first, last] = [object[name], end === undefined ? undefined : object[end]];
    if (typeof first !== "string" || typeof last !== "string" || !isAddress(first) || !isAddress(last)) return [];
    const range = { first: parseAddress(first), last: parseAddress(last) };
    return range.first <= range.last ? [range] : [];
  });
}
