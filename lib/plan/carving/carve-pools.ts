import type { CarvedPool, Finding, PoolCarving, PoolCarvingRequest } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  firstAddress,
  formatAddress,
  formatPrefix,
  type Prefix,
  parsePrefix,
  prefixesOfRange,
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
 * Carves pools out of a prefix, around what is reserved in it.
 *
 * Guarantees: pools do not overlap each other or a reservation; a pool with a `size` holds neither network nor broadcast
 * address; a `prefixLength` block stands on its own boundary; pools of `previous` keep their start; the others stand in
 * request order at the lowest free place that holds them, so that one more pool at the end moves none before it. Where
 * request order strands a pool that could fit, another arrangement is found and a finding says so.
 *
 * @param input the prefix, the reservations (an address, a range `a-b`, a prefix, or one of these with a name) and the
 *   pools, each with a `size` in addresses, a `prefixLength`, or a `start` and an `end`
 * @returns the pools in request order, each with the least list of prefixes that covers it, and what is left
 * @throws PlanError when the input breaks its schema or a pool has no place; its findings say which and what would fit
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
    // the room behind a pool is free, if not for other pools
    free: freeRanges(usableRange(prefix), arranged.usedRanges.followedBy(ranges).merged()),
    findings,
  };
}

/** The reservations that reserve nothing in the prefix. */
function outside(reserved: Reservations, prefix: Prefix): LocatedRange[] {
  return reserved.ranges.apartFrom(prefix).map((index) => reserved.at(index));
}

/** What the placing of the pools gives to tell. */
function placing(request: PoolCarvingRequest, prefix: Prefix, reserved: Reservations, arranged: CarvingArrangement): Finding[] {
  const { arrangement, open } = arranged;
  if (arrangement.kind !== "placed")
    return [explainCarvingFailure(request, prefix, reserved, arranged, open[arrangement.first] as OpenPool)];
  if (arrangement.inRequestOrder) return [];
  const message =
    "in request order one pool would find no place, so the pools are arranged otherwise; keep this result as previous before adding pools";
  return [findingOf(addressRules["pool-order-changed"], { path: "/pools", message })];
}

/** The range of every pool, in request order. */
function rangesOf({ fixed, open, arrangement }: CarvingArrangement): AddressRange[] {
  const ranges: AddressRange[] = [];
  for (const { index, range } of fixed) ranges[index] = range;
  for (const [position, { index, toPlace }] of open.entries()) {
    const first = arrangement.kind === "placed" ? (arrangement.starts[position] as Address) : firstAddress;
    ranges[index] = { first, last: (first + toPlace.size - 1) as Address };
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
