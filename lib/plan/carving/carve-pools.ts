import type { CarvedPool, Finding, PoolCarving, PoolCarvingRequest } from "../../../types/index.js";
import {
  type AddressRange,
  formatAddress,
  formatPrefix,
  type Prefix,
  parsePrefix,
  prefixesOfRange,
  rangeOf,
  rangeSize,
  usableRange,
} from "../../address/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { PlanError } from "../../finding/plan-error.js";
import { readPoolCarvingRequest } from "../../input/read-pool-carving-request.js";
import { checkPrefixText, checkReservations } from "../../platforms/checks/check-prefix.js";
import type { LocatedRange } from "../../platforms/reading/located.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { freeRanges } from "../free-ranges.js";
import { Reservations } from "../reservations.js";
import { arrangeCarving, type CarvingArrangement, type OpenPool } from "./arrange-carving.js";
import { explainCarvingFailure } from "./explain-carving-failure.js";

/**
 * Carves pools out of a prefix, around its reservations.
 *
 * Guarantees: pools do not overlap each other or a reservation. A pool with a `size` contains neither network nor broadcast
 * address. A `prefixLength` block is on its own boundary. Pools of `previous` keep their start. The others are placed in
 * request order at the lowest free place where they fit, so that a new pool at the end moves none before it. If request order
 * leaves no room for a pool that could fit, another arrangement is used and a finding says so.
 *
 * @param input the prefix, the reservations (an address, a range `a-b`, a prefix, or one of these with a name) and the
 *   pools, each with a `size` in addresses, a `prefixLength`, or a `start` and an `end`
 * @returns the pools in request order, each with the shortest list of prefixes that covers it, and the free ranges
 * @throws PlanError if the input breaks its schema or a pool does not fit; its findings say which and what would fit
 *
 * @example
 * ```ts
 * import { carvePools } from "aks-netplan";
 *
 * const carving = carvePools({
 *   addressPrefix: "10.220.32.0/24",
 *   reserved: ["10.220.32.1", { name: "dns", range: "10.220.32.16-10.220.32.17" }],
 *   pools: [{ name: "nodes", size: 27 }, { name: "vip", size: 5 }],
 * });
 * carving.pools.map(({ name, start, end }) => [name, start, end]);
 * // [["nodes", "10.220.32.18", "10.220.32.44"], ["vip", "10.220.32.2", "10.220.32.6"]]
 * ```
 */
export function carvePools(input: PoolCarvingRequest): PoolCarving {
  const reading = readPoolCarvingRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const request = reading.value;
  const prefix = parsePrefix(request.addressPrefix);
  const reserved = new Reservations(request.reserved, reading.reserved);
  const arranged = arrangeCarving(request, prefix, reserved);
  const findings = inDocumentOrder(
    [
      ...checkPrefixText(prefix, "/addressPrefix"),
      ...checkReservations(outside(reserved, prefix), [prefix]),
      ...arranged.findings,
      ...placing(request, prefix, reserved, arranged),
    ],
    input,
  );
  if (findings.some(({ severity }) => severity === "error")) throw new PlanError(findings);
  const ranges = rangesOf(arranged);
  return {
    addressPrefix: formatPrefix(prefix),
    pools: request.pools.map(({ name }, index) => carvedPool(name, ranges[index] as AddressRange)),
    // the growth room after a pool is free, but not for other pools
    free: freeRanges(usableRange(prefix), arranged.usedRanges.followedBy(ranges).merged()),
    findings,
  };
}

/** Reports the reservations that have no effect in the prefix. */
function outside(reserved: Reservations, prefix: Prefix): LocatedRange[] {
  return reserved.ranges.apartFrom(prefix).map((index) => reserved.at(index));
}

/** Reports what happened when the pools were placed. */
function placing(request: PoolCarvingRequest, prefix: Prefix, reserved: Reservations, arranged: CarvingArrangement): Finding[] {
  const { arrangement, open } = arranged;
  if (arrangement.kind !== "placed")
    return [explainCarvingFailure(request, prefix, reserved, arranged, open[arrangement.first] as OpenPool)];
  if (arrangement.inRequestOrder) return [];
  const message =
    "in request order one pool would not fit, so the pools are arranged in another order; keep this result as previous before you add pools";
  return [findingOf(addressRules["pool-order-changed"], { path: "/pools", message })];
}

/** Returns the range of every pool, in request order. */
function rangesOf({ fixed, open, arrangement }: CarvingArrangement): AddressRange[] {
  const ranges: AddressRange[] = [];
  for (const { index, range } of fixed) ranges[index] = range;
  const starts = arrangement.kind === "placed" ? arrangement.starts : [];
  for (const [position, start] of starts.entries()) {
    const { index, toPlace } = open[position] as OpenPool;
    ranges[index] = rangeOf(start, toPlace.size);
  }
  return ranges;
}

function carvedPool(name: string, range: AddressRange): CarvedPool {
  return {
    name,
    start: formatAddress(range.first),
    end: formatAddress(range.last),
    size: rangeSize(range),
    addressPrefixes: prefixesOfRange(range).map(formatPrefix),
  };
}
