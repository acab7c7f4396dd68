import type { Finding, PoolCarving, PoolCarvingRequest, PoolRequest } from "../../types/index.js";
import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressSet,
  formatAddress,
  formatPrefix,
  type Prefix,
  parsePrefix,
  prefixesOfRange,
  rangeSize,
  subtract,
  usableRange,
} from "../address/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readPoolCarvingRequest } from "../input/read-pool-carving-request.js";
import { checkPrefixText, checkReservations } from "../platforms/check-prefix.js";
import { type LocatedRange, readReservations } from "../platforms/located.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { explainMisfit } from "./explain-misfit.js";
import { type FixedPool, fixPools } from "./fix-pools.js";
import { freeRanges } from "./free-ranges.js";
import { placeRanges } from "./place-ranges.js";
import { wantedPool } from "./wanted-pool.js";

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
  const reserved = readReservations(request.reserved, "/reserved");
  const fixed = fixPools(request, prefix, reserved);
  const findings = [...checkPrefixText(prefix, "/addressPrefix"), ...checkReservations(reserved, [prefix]), ...fixed.findings];
  const taken = takenBy(reserved, fixed.pools);
  const carved = fixed.findings.some(({ severity }) => severity === "error")
    ? undefined
    : carve(request, prefix, fixed.pools, taken, findings);
  if (carved === undefined) throw new PlanError(inDocumentOrder(findings, input));
  return {
    addressPrefix: formatPrefix(prefix),
    pools: carved.map((range, index) => ({
      name: (request.pools[index] as PoolRequest).name,
      start: formatAddress(range.first),
      end: formatAddress(range.last),
      size: rangeSize(range),
      addressPrefixes: prefixesOfRange(range).map(formatPrefix),
    })),
    free: freeRanges(subtract([usableRange(prefix)], addressSet([...taken, ...carved]))),
    findings: inDocumentOrder(findings, input),
  };
}

function takenBy(reserved: readonly LocatedRange[], fixed: readonly (FixedPool | undefined)[]): AddressSet {
  return addressSet([...reserved.map(({ value }) => value), ...fixed.flatMap((pool) => (pool === undefined ? [] : [pool.range]))]);
}

/** The range of every pool in request order; undefined, with a finding, where there is no arrangement. */
function carve(
  request: PoolCarvingRequest,
  prefix: Prefix,
  fixed: readonly (FixedPool | undefined)[],
  taken: AddressSet,
  findings: Finding[],
): AddressRange[] | undefined {
  const open = request.pools.map((_, index) => index).filter((index) => fixed[index] === undefined);
  const wanted = open.map((index) => wantedPool(request.pools[index] as PoolRequest, prefix));
  const arrangement = placeRanges(subtract([prefix], taken), wanted);
  if (arrangement.kind !== "placed") {
    const index = open[arrangement.first] as number;
    findings.push(explainMisfit(request, prefix, taken, open, index, arrangement.kind));
    return undefined;
  }
  if (!arrangement.inRequestOrder)
    findings.push(
      findingOf(addressRules["pool-order-changed"], {
        path: "/pools",
        message:
          "in request order one pool would find no place, so the pools are arranged otherwise; keep this result as previous before adding pools",
      }),
    );
  const ranges = fixed.map((pool) => pool?.range);
  for (const [position, index] of open.entries()) {
    const first = arrangement.starts[position] as Address;
    ranges[index] = { first, last: (first + (wanted[position] as { size: number }).size - 1) as Address };
  }
  return ranges as AddressRange[];
}
