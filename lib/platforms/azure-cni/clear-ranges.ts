import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressSet,
  firstClearPrefix,
  type Prefix,
  parsePrefix,
  prefixAt,
  setOverlapping,
  subtract,
} from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { namedUsers } from "../reading/users.js";
import { canBeDnsServiceIp } from "./dns-service-ip.js";
import { isPrivate } from "./is-private.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

const services = azureCniRules["aks-svc-range"].values;
const pods = azureCniRules["aks-pod-range"].values;
const { surelyAccepted } = azureCniRules["aks-svc-size"].values;
const { unusable } = azureCniRules["aks-svc-capacity"].values;
const { block, blockPrefixLength } = azureCniRules["aks-overlay"].values;

/** Chooses ranges that overlap neither what a request names nor what else has to be avoided. */
export interface ClearRanges {
  /**
   * `count`: addresses it provides. `dnsServiceIp`: an address that the range must contain for the DNS service, if one is
   * given.
   */
  readonly service: (count: number, avoid: readonly AddressRange[], dnsServiceIp?: Address) => Prefix | undefined;
  /** `count`: addresses of it that the nodes take. */
  readonly pod: (count: number, avoid: readonly AddressRange[]) => Prefix | undefined;
}

/** Finds free ranges; what was found once is not searched again. */
export function clearRanges({ network, subnets, remotes, reachable, users, reserved }: ParsedAzureCniRequest): ClearRanges {
  const named = addressSet([
    ...[network, ...subnets, ...remotes, ...reachable, ...namedUsers(users)].flatMap(({ v4 }) => v4.map(({ value }) => value)),
    ...reserved.map(({ value }) => value),
    ...azureCniRules["aks-forbidden"].values.prefixes.map((text) => parsePrefix(text)),
  ]);
  let freeAreas: readonly AddressSet[] | undefined;
  const search = (prefixLength: number, avoid: AddressSet): Prefix | undefined => {
    freeAreas ??= services.searched.map((area) => subtract([parsePrefix(area)], named));
    for (const free of freeAreas) {
      const found = firstClearPrefix(subtract(free, avoid), prefixLength);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const isClear = (prefix: Prefix, avoid: AddressSet) => [named, avoid].every((set) => setOverlapping(set, prefix).length === 0);

  const service = (count: number, avoid: AddressSet, dnsServiceIp: Address | undefined): Prefix | undefined => {
    const usual = parsePrefix(services.prefix);
    for (const prefixLength of serviceLengths(count)) {
      const toPlace = dnsServiceIp === undefined ? usual : prefixAt(dnsServiceIp, prefixLength);
      const isRight =
        toPlace.prefixLength === prefixLength &&
        (dnsServiceIp === undefined || (canBeDnsServiceIp(dnsServiceIp, toPlace) && isPrivate(toPlace)));
      if (isRight && isClear(toPlace, avoid)) return prefixAt(toPlace.first, prefixLength);
      const found = dnsServiceIp === undefined ? search(prefixLength, avoid) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const pod = (count: number, avoid: AddressSet): Prefix | undefined => {
    const usual = parsePrefix(pods.prefix);
    const prefixLength = Math.min(usual.prefixLength, prefixLengthFor(Math.ceil(count / block)) - (32 - blockPrefixLength));
    if (prefixLength === usual.prefixLength && isClear(usual, avoid)) return usual;
    return prefixLength < 0 ? undefined : search(prefixLength, avoid);
  };

  const remembered = new Map<string, Prefix | undefined>();
  const once = (key: string, avoid: readonly AddressRange[], find: (avoid: AddressSet) => Prefix | undefined) => {
    const set = addressSet(avoid);
    const fullKey = JSON.stringify([key, set]);
    if (!remembered.has(fullKey)) remembered.set(fullKey, find(set));
    return remembered.get(fullKey);
  };
  return {
    service: (count, avoid, dnsServiceIp) => once(`service/${count}/${dnsServiceIp}`, avoid, (set) => service(count, set, dnsServiceIp)),
    pod: (count, avoid) => once(`pod/${count}`, avoid, (set) => pod(count, set)),
  };
}

/** The usual lengths of service ranges with so many addresses, or the longest length with enough. */
function serviceLengths(count: number): readonly number[] {
  const needed = prefixLengthFor(count + unusable);
  const usual = services.prefixLengths.filter((prefixLength) => prefixLength <= needed);
  return usual.length > 0 || needed < surelyAccepted ? usual : [needed];
}

/** Returns the longest prefix with so many addresses; below 0 if there is none. */
function prefixLengthFor(count: number): number {
  return 32 - Math.ceil(Math.log2(Math.max(count, 1)));
}
