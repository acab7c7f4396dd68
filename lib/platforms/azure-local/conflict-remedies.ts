import type { Repair } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressSet,
  formatAddress,
  formatRange,
  type Prefix,
  rangeSize,
  setOverlapping,
  subtract,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { type Standing, shareSpace, type Use } from "./azure-local-standing.js";
import { conflictRows } from "./conflict-rows.js";
import { poolNeeds } from "./count-azure-local.js";
import type { AzureLocalReading, LogicalNetworkReading } from "./read-azure-local.js";

/** What would be right in place of a claim: where the change belongs, in words, and as repairs. */
export interface Remedy {
  readonly path: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Makes the remedies for claims that run into what stands; what several claims need is worked out once. */
export function conflictRemedies(reading: AzureLocalReading, standing: readonly Standing[]): (claim: Standing) => Remedy {
  const inTheWay = cached(
    ({ use, spaces, owner }: Standing) => `${use} ${spaces} ${owner}`,
    (claim) => addressSet(standing.filter((other) => isInTheWay(claim, other)).map(({ range }) => range)),
  );
  const firstFree = cached(
    ({ prefix, spaces }: { readonly prefix: Prefix; readonly spaces: Standing["spaces"] }) => `${spaces} ${prefix.first} ${prefix.last}`,
    ({ prefix, spaces }) => {
      const taken = addressSet(standing.filter((other) => shareSpace(other.spaces, spaces)).map(({ range }) => range));
      return subtract([usableRange(prefix)], taken)[0]?.first;
    },
  );
  const needs = poolNeeds(reading);

  return (claim) => {
    const part = longestPart(claim.range, inTheWay(claim));
    switch (claim.use) {
      case "ip-pool":
        return poolRemedy(reading.networks[claim.rank] as LogicalNetworkReading, part, needs.get(claim.rank) ?? 0);
      case "control-plane-ip": {
        const network = reading.clusters[claim.rank]?.network;
        const free = network === undefined ? undefined : firstFree({ prefix: network.prefix, spaces: claim.spaces });
        const leaveOut = {
          text: "leave the control plane IP out and have one chosen",
          patch: [{ op: "remove" as const, path: claim.path }],
        };
        return { path: claim.path, text: `${useAddress(free)}, or leave it out to have one chosen`, repairs: [leaveOut] };
      }
      case "load-balancer": {
        const addresses = pointer(reading.clusters[claim.rank]?.loadBalancer.path ?? "", "addresses");
        const leaveOut = { text: "leave the addresses out and have a range chosen", patch: [{ op: "remove" as const, path: addresses }] };
        return { path: claim.path, text: `${useRange(part)}, or leave the addresses out to have a range chosen`, repairs: [leaveOut] };
      }
      case "management-range":
        return managementRemedy(claim, part, reading.management.ranges.length);
      default:
        return { path: claim.path, text: useAddress(firstFree({ prefix: reading.management.prefix, spaces: claim.spaces })), repairs: [] };
    }
  };
}

/**
 * A pool is cut to its longest clear part, as long as that holds what its clusters need.
 *
 * ```text
 * pool     |-----------|         gateway at the start: the part that is right ends where the pool does,
 * gateway  g|----------| part    so it is the start that has to change; otherwise it is the end
 * ```
 */
function poolRemedy(network: LogicalNetworkReading, part: AddressRange | undefined, need: number): Remedy {
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
  const fits = part !== undefined && rangeSize(part) >= need;
  const cut: Repair[] = !fits
    ? []
    : [
        {
          text: `cut the pool to ${formatRange(part)}`,
          patch: [
            { op: "replace", path: start, value: formatAddress(part.first) },
            { op: "replace", path: end, value: formatAddress(part.last) },
          ],
        },
      ];
  const changed = part !== undefined && pool !== undefined && part.first === pool.value.first ? pool.lastPath : pool?.firstPath;
  return {
    path: changed ?? start,
    text: `${useRange(fits ? part : undefined)}, or leave ipPoolStart and ipPoolEnd out to have a pool chosen`,
    repairs: [...cut, leaveOut],
  };
}

function managementRemedy(claim: Standing, part: AddressRange | undefined, ranges: number): Remedy {
  const fits = part !== undefined && ranges === 1 && rangeSize(part) >= azureLocalRules["mgmt-pool-six"].values.minimum;
  if (!fits) return { path: claim.path, text: useRange(undefined), repairs: [] };
  const value = { start: formatAddress(part.first), end: formatAddress(part.last) };
  const cut: Repair = { text: `cut the range to ${formatRange(part)}`, patch: [{ op: "replace", path: claim.path, value }] };
  return { path: claim.path, text: useRange(part), repairs: [cut] };
}

function isInTheWay(claim: Standing, other: Standing): boolean {
  if (!shareSpace(claim.spaces, other.spaces)) return false;
  return (usesInTheWay.get(claim.use)?.has(other.use) ?? false) && (other.use !== claim.use || other.owner !== claim.owner);
}

const usesInTheWay: ReadonlyMap<Use, ReadonlySet<Use>> = new Map(
  conflictRows.map(({ claim }) => [claim, new Set(conflictRows.filter((row) => row.claim === claim).flatMap(({ others }) => others))]),
);

function longestPart(range: AddressRange, taken: AddressSet): AddressRange | undefined {
  const parts = subtract([range], setOverlapping(taken, range));
  return parts.reduce<AddressRange | undefined>(
    (best, part) => (best === undefined || rangeSize(part) > rangeSize(best) ? part : best),
    undefined,
  );
}

function useRange(part: AddressRange | undefined): string {
  return part === undefined ? "use addresses clear of that" : `use ${formatRange(part)}`;
}

function useAddress(free: Address | undefined): string {
  return free === undefined ? "no address of the network is free" : `use a free address such as ${formatAddress(free)}`;
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
