import type { Repair } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  addressAt,
  addressSet,
  formatAddress,
  formatRange,
  intersect,
  type Prefix,
  rangeSize,
  setSize,
  subtract,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import type { SpacesOf } from "../conflicts/first-overlaps.js";
import { longestClearPart } from "../conflicts/longest-clear-part.js";
import type { UseKind } from "../model/address-use.js";
import { type AzureLocalUse, shareSpace } from "./azure-local-address-uses.js";
import { conflictRows } from "./conflict-rows.js";
import { poolNeeds } from "./count-azure-local.js";
import { leaveAddressesOut } from "./leave-addresses-out.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork } from "./read-azure-local.js";

/** What would be right in place of a claim: where the change belongs, in words, and as repairs. */
export interface Advice {
  readonly path: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Makes the remedies for claims that run into what stands; what several claims need is worked out once. */
export function conflictRepairs(reading: ParsedAzureLocalRequest, addressUses: readonly AzureLocalUse[]): (claim: AzureLocalUse) => Advice {
  const clearPart = clearParts(addressUses);
  const firstFree = firstFreeRanges(addressUses);
  const needs = poolNeeds(reading);
  const { management, networks, clusters } = reading;

  return (claim) => {
    const { kind, rank, path, spaces, range } = claim;
    switch (kind) {
      case "ip-pool": {
        const need = needs.get(rank) ?? 0;
        const network = networks[rank] as ParsedLogicalNetwork;
        const part = clearPart(claim);
        const fitting = part !== undefined && rangeSize(part) >= need ? part : undefined;
        return poolRepair(network, part, fitting ?? firstFree(network.prefix, spaces, Math.max(need, 1)));
      }
      case "control-plane-ip": {
        const network = clusters[rank]?.network;
        const free = network === undefined ? undefined : firstFree(network.prefix, spaces, 1);
        const repairs = [{ text: "leave the control plane IP out and have one chosen", patch: [{ op: "remove" as const, path }] }];
        return { path, text: `${useFree(free)}${free === undefined ? "" : ", or leave it out to have one chosen"}`, repairs };
      }
      case "load-balancer": {
        const { loadBalancer, network: own, serviceCount } = clusters[rank] as ParsedCluster;
        const { network, mode, ranges } = loadBalancer;
        // ARP reaches no further than the subnet of the nodes
        const [reach] = mode === "BGP" || own === undefined ? [range] : intersect([range], [own.prefix]);
        const part = reach === undefined ? undefined : clearPart({ ...claim, range: reach });
        // what BGP announces from nowhere in the request need not come from its network
        const free = network === undefined || spaces === "every" ? undefined : firstFree(network.prefix, spaces, rangeSize(range));
        const beside = setSize(subtract(addressSet(ranges.map(({ value }) => value)), [range]));
        const isEnough = part !== undefined && (rangeSize(part) >= serviceCount - beside || free === undefined);
        const { text, repair } = leaveAddressesOut(loadBalancer);
        return { path, text: `${useRange(isEnough ? part : free)}, or ${text}`, repairs: [repair] };
      }
      case "management-range": {
        const { minimum } = azureLocalRules["mgmt-pool-six"].values;
        const part = clearPart(claim);
        const right = part !== undefined && rangeSize(part) >= minimum ? part : firstFree(management.prefix, spaces, minimum);
        return {
          path,
          text: useRange(right),
          repairs: right === undefined || management.ranges.length > 1 ? [] : [rangeRepair(path, right)],
        };
      }
      default:
        return { path, text: useFree(firstFree(management.prefix, spaces, 1)), repairs: [] };
    }
  };
}

/** Finds the longest part of a claim that is clear of everything it may not share an address with. */
function clearParts(addressUses: readonly AzureLocalUse[]): (claim: AzureLocalUse) => AddressRange | undefined {
  const ofUse = cached(
    (kind: UseKind) => kind,
    (kind) => addressUses.filter((other) => other.kind === kind),
  );
  const ofOtherUses = cached(
    ({ kind, spaces }: AzureLocalUse) => `${kind} ${spaces}`,
    (claim) =>
      inTheWay(
        claim,
        addressUses.filter(({ kind }) => kind !== claim.kind),
      ),
  );
  const ofItsUse = cached(
    ({ kind, spaces, owner }: AzureLocalUse) => `${kind} ${spaces} ${owner}`,
    (claim) => inTheWay(claim, ofUse(claim.kind)),
  );
  return (claim) => longestClearPart(claim.range, ofOtherUses(claim), ofItsUse(claim));
}

/** Everything in the claim's spaces that it may not share an address with. */
function inTheWay(claim: AzureLocalUse, things: readonly AzureLocalUse[]): AddressSet {
  const uses = conflictRows.filter((row) => row.claim === claim.kind).flatMap(({ others }) => others);
  const met = things.filter(
    ({ kind, owner, spaces }) => uses.includes(kind) && (kind !== claim.kind || owner !== claim.owner) && shareSpace(claim.spaces, spaces),
  );
  return addressSet(met.map(({ range }) => range));
}

/** Finds the lowest range of a size among the usable addresses of a prefix that nothing stands in. */
function firstFreeRanges(
  addressUses: readonly AzureLocalUse[],
): (prefix: Prefix, spaces: SpacesOf, size: number) => AddressRange | undefined {
  const usedIn = cached(
    (spaces: SpacesOf) => `${spaces}`,
    (spaces) => addressSet(addressUses.filter((other) => shareSpace(other.spaces, spaces)).map(({ range }) => range)),
  );
  const freeIn = cached(
    ({ prefix, spaces }: { readonly prefix: Prefix; readonly spaces: SpacesOf }) => `${spaces} ${prefix.first} ${prefix.last}`,
    ({ prefix, spaces }) => subtract([usableRange(prefix)], usedIn(spaces)),
  );
  return (prefix, spaces, size) => {
    const gap = freeIn({ prefix, spaces }).find((free) => rangeSize(free) >= size);
    return gap === undefined ? undefined : { first: gap.first, last: addressAt(gap.first + size - 1) };
  };
}

/**
 * A pool is cut to its longest clear part where that holds what its clusters need, and otherwise put elsewhere.
 *
 * ```text
 * pool     |-----------|         gateway at the start: the part that is right ends where the pool does,
 * gateway  g|----------| part    so it is the start that has to change; otherwise it is the end
 * ```
 */
function poolRepair(network: ParsedLogicalNetwork, part: AddressRange | undefined, right: AddressRange | undefined): Advice {
  const { pool, path } = network;
  const start = pointer(path, "ipPoolStart");
  const end = pointer(path, "ipPoolEnd");
  const leaveOut: Repair = {
    text: "leave the pool out and have one chosen",
    patch: [
      { op: "remove", path: start },
      { op: "remove", path: end },
    ],
  };
  const replaced = (range: AddressRange): Repair => ({
    text: `use the pool ${formatRange(range)}`,
    patch: [
      { op: "replace", path: start, value: formatAddress(range.first) },
      { op: "replace", path: end, value: formatAddress(range.last) },
    ],
  });
  const isEnd = pool !== undefined && part?.first === pool.value.first;
  return {
    path: (isEnd ? pool.lastPath : pool?.firstPath) ?? start,
    text: `${useRange(right)}, or leave ipPoolStart and ipPoolEnd out to have a pool chosen`,
    repairs: [...(right === undefined ? [] : [replaced(right)]), leaveOut],
  };
}

function rangeRepair(path: string, range: AddressRange): Repair {
  const value = { start: formatAddress(range.first), end: formatAddress(range.last) };
  return { text: `use ${value.start}-${value.end}`, patch: [{ op: "replace", path, value }] };
}

function useRange(range: AddressRange | undefined): string {
  return range === undefined ? "use addresses clear of that" : `use ${formatRange(range)}`;
}

function useFree(free: AddressRange | undefined): string {
  return free === undefined ? "no address of the network is free" : `use a free address such as ${formatAddress(free.first)}`;
}

function cached<Key, Value>(keyOf: (key: Key) => string, work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const text = keyOf(key);
    const found = known.get(text) ?? { value: work(key) };
    known.set(text, found);
    return found.value;
  };
}
