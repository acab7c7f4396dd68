import { contains6, formatPrefix6, overlaps6, type Prefix6, parsePrefix6 } from "../../address/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import { isSameName } from "../../text/same-name.js";
import { prefixesIn } from "./plan-prefixes.js";
import type { ParsedAzureCniRequest, Place } from "./read-azure-cni.js";

const { prefixLength } = azureCniSubnetRules["azure-subnet-ipv6-size"].values;
const supported: ReadonlySet<string> = new Set(azureCniRules["aks-dual-stack-model"].values.networkModels);

/** The addresses of the IPv6 prefix of a subnet. */
const step = 1n << BigInt(128 - prefixLength);

/** Returns the places of dual-stack clusters: subnets that need an IPv6 prefix. */
function dualStackPlaces({ clusters }: ParsedAzureCniRequest): ReadonlySet<Place> {
  const own = clusters.filter(({ isDualStack, networkModel }) => isDualStack && supported.has(networkModel));
  return new Set(
    own.flatMap(({ nodePools }) => nodePools.flatMap(({ place, podPlace }) => (podPlace === undefined ? [place] : [place, podPlace]))),
  );
}

/** Selects IPv6 prefixes for subnets, each only once: undefined if the virtual network has none left. */
export function freePrefixes6({ network, subnets, request }: ParsedAzureCniRequest): () => Prefix6 | undefined {
  const used = [
    ...subnets.flatMap(({ v6 }) => v6.map(({ value }) => value)),
    ...(request.previous?.networks ?? []).flatMap(({ pools }) =>
      pools.flatMap((pool) => prefixesIn(valueAt(pool, "/addressPrefixes"))?.v6 ?? []),
    ),
  ];
  return () => {
    for (const { value: whole } of network.v6) {
      const free = firstFree(whole, used);
      if (free === undefined) continue;
      used.push(free);
      return free;
    }
    return undefined;
  };
}

/** The first of the smallest address: after a prefix in use, the next that begins behind it. */
function firstFree(whole: Prefix6, used: readonly Prefix6[]): Prefix6 | undefined {
  let first = whole.prefixLength > prefixLength ? whole.last + 1n : whole.first;
  while (first + step - 1n <= whole.last) {
    const candidate = { first, last: first + step - 1n };
    const met = used.find((prefix) => overlaps6(prefix, candidate));
    if (met === undefined) return prefixAt(first);
    first = ((met.last >> BigInt(128 - prefixLength)) + 1n) * step;
  }
  return undefined;
}

function prefixAt(first: bigint): Prefix6 {
  return parsePrefix6(formatPrefix6({ first, prefixLength }));
}

/**
 * Returns the IPv6 prefixes of the subnets that are planned for dual-stack clusters: that of the previous plan, or the first of
 * the virtual network that is free.
 */
export function plannedPrefixes6(reading: ParsedAzureCniRequest): ReadonlyMap<Place, Prefix6> {
  const { network, places, subnets, request } = reading;
  const needed = dualStackPlaces(reading);
  const next = freePrefixes6(reading);
  const previous = (request.previous?.networks ?? []).flatMap(({ pools }) => pools);
  const keptFor = ({ name }: Place): Prefix6 | undefined => {
    const pool = previous.find((one) => isSameName(one.name, name));
    const [kept] = prefixesIn(valueAt(pool, "/addressPrefixes"))?.v6 ?? [];
    if (kept === undefined || kept.prefixLength !== prefixLength) return undefined;
    const isInside = network.v6.some(({ value }) => contains6(value, kept));
    return isInside && !subnets.some(({ v6 }) => v6.some(({ value }) => overlaps6(value, kept))) ? kept : undefined;
  };
  return new Map(
    places.flatMap((place): [Place, Prefix6][] => {
      if (!place.isPlanned || !needed.has(place)) return [];
      const prefix = keptFor(place) ?? next();
      return prefix === undefined ? [] : [[place, prefix]];
    }),
  );
}
