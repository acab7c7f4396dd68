import type { Finding } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  rangeContains,
  rangeSize,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkOrder } from "../checks/check-order.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import { roomFor } from "../conflicts/room-for.js";
import { type UseInSpace, usedAround } from "../conflicts/use-in-space.js";
import type { LocatedRange } from "../reading/located.js";
import type { ParsedAzureLocalRequest, ParsedManagementNetwork } from "./read-azure-local.js";

/** Checks the management network alone: its range of addresses, the machines, and what must lie inside the prefix. */
export function checkManagementNetwork(
  { management, networks }: ParsedAzureLocalRequest,
  uses: readonly UseInSpace[],
  spaces: readonly number[],
): Finding[] {
  const space = spaces[networks.length] as number;
  return [
    ...checkPrefixText(management.prefix, pointer(management.path, "addressPrefix")),
    ...management.ranges.flatMap((range) => checkOrder(range.value, range.reversed, range.path)),
    ...checkInsidePrefix(management),
    ...checkRangeSizes(management, (within) => usedAround(uses)(space, within)),
    ...checkMachines(management),
  ];
}

function checkInsidePrefix({ prefix, gateway, clusterIp, ranges }: ParsedManagementNetwork): Finding[] {
  const usable = usableRange(prefix);
  // ends of the prefix inside a range are a conflict of the range, which is reported with its other conflicts
  const things = [
    ...(gateway === undefined ? [] : [{ name: "gateway", range: single(gateway.value), path: gateway.path, within: usable }]),
    ...(clusterIp === undefined ? [] : [{ name: "cluster IP", range: single(clusterIp.value), path: clusterIp.path, within: usable }]),
    ...ranges.map(({ value, path }) => ({ name: "range", range: value, path, within: prefix as AddressRange })),
  ];
  return things
    .filter(({ range, within }) => !rangeContains(within, range))
    .map(({ name, range, path }) => {
      const state = rangeContains(prefix, range) ? `not a usable address of ${formatPrefix(prefix)}` : `outside ${formatPrefix(prefix)}`;
      const message = `${name} ${formatRange(range)} is ${state}; use addresses from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
      return findingOf(azureLocalRules["mgmt-in-prefix"], { path, message });
    });
}

function checkRangeSizes({ ranges, path, prefix }: ParsedManagementNetwork, usedRanges: (within: AddressRange) => AddressSet): Finding[] {
  const row = azureLocalRules["mgmt-pool-six"];
  const { minimum, maximum, ranges: mostRanges, firstOfTwo } = row.values;
  const [first] = ranges;
  if (first === undefined) return [];
  const where = ranges.length > 1 ? pointer(path, "ipRanges") : first.path;
  if (ranges.length > mostRanges) {
    const message = `${ranges.length} IP ranges are given; use one, or ${mostRanges} of which the first is a single address`;
    return [findingOf(row, { path: where, message })];
  }
  const findings: Finding[] = [];
  const total = ranges.reduce((sum, { value }) => sum + rangeSize(value), 0);
  if (total < minimum || total > maximum) {
    const right =
      ranges.length > 1
        ? undefined
        : roomFor({ range: first.value, size: total < minimum ? minimum : maximum, usable: usableRange(prefix), usedRanges });
    const hint = right === undefined ? "" : `, such as ${formatRange(right)}`;
    const message = `${total} ${total === 1 ? "address is" : "addresses are"} in the management IP range; use ${minimum} to ${maximum}${hint}`;
    findings.push(findingOf(row, { path: where, message, repairs: right === undefined ? [] : [resized(first, right)] }));
  }
  if (ranges.length === mostRanges && rangeSize(first.value) !== firstOfTwo) {
    const message = `the first of two IP ranges has ${rangeSize(first.value)} addresses; use ${firstOfTwo}, or one contiguous range`;
    findings.push(findingOf(row, { path: first.path, message }));
  }
  return findings;
}

function resized({ path }: LocatedRange, { first, last }: AddressRange) {
  const value = { start: formatAddress(first), end: formatAddress(last) };
  return { text: `use ${value.start}-${value.end}`, patch: [{ op: "replace" as const, path, value }] };
}

function checkMachines({ nodeIps, prefix }: ParsedManagementNetwork): Finding[] {
  const usable = usableRange(prefix);
  return nodeIps
    .filter(({ value }) => !rangeContains(prefix, value))
    .map(({ value, path }) => {
      const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
      const message = `machine ${formatAddress(value)} is outside ${formatPrefix(prefix)}; use an address from ${bounds} outside the IP range`;
      return findingOf(azureLocalRules["mgmt-nodes-same-subnet-not-in-pool"], { path, message });
    });
}

function single(address: AddressRange["first"]): AddressRange {
  return { first: address, last: address };
}
