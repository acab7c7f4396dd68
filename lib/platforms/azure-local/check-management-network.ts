import type { Finding } from "../../../types/index.js";
import { addressAt, formatAddress, formatPrefix, formatRange, rangeContains, rangeSize, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkOrder } from "../check-order.js";
import { checkPrefixText } from "../check-prefix.js";
import type { AzureLocalReading, ManagementReading } from "./read-azure-local.js";

/** The management network by itself: its block of addresses, the machines, and what has to lie inside the prefix. */
export function checkManagementNetwork({ management }: AzureLocalReading): Finding[] {
  return [
    ...checkPrefixText(management.prefix, pointer(management.path, "addressPrefix")),
    ...management.ranges.flatMap((range) => checkOrder(range.value, range.reversed, range.path)),
    ...checkInsidePrefix(management),
    ...checkRangeSizes(management),
    ...checkMachines(management),
  ];
}

function checkInsidePrefix(management: ManagementReading): Finding[] {
  const { prefix, gateway, clusterIp, ranges } = management;
  const usable = usableRange(prefix);
  const inside = `use addresses from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  const things = [
    ...(gateway === undefined ? [] : [{ name: "gateway", range: { first: gateway.value, last: gateway.value }, path: gateway.path }]),
    ...(clusterIp === undefined
      ? []
      : [{ name: "cluster IP", range: { first: clusterIp.value, last: clusterIp.value }, path: clusterIp.path }]),
    ...ranges.map(({ value, path }) => ({ name: "IP range", range: value, path })),
  ];
  return things
    .filter(({ range }) => !rangeContains(prefix, range))
    .map(({ name, range, path }) =>
      findingOf(azureLocalRules["mgmt-in-prefix"], {
        path,
        received: formatRange(range),
        message: `${name} ${formatRange(range)} is outside ${formatPrefix(prefix)}; ${inside}`,
      }),
    );
}

function checkRangeSizes({ ranges, path, prefix }: ManagementReading): Finding[] {
  const row = azureLocalRules["mgmt-pool-six"];
  const { minimum, maximum, ranges: mostRanges, firstOfTwo } = row.values;
  const [first] = ranges;
  if (first === undefined) return [];
  const where = ranges.length > 1 ? pointer(path, "ipRanges") : first.path;
  if (ranges.length > mostRanges) {
    const message = `${ranges.length} IP ranges are given; use one, or ${mostRanges} of which the first is a single address`;
    return [findingOf(row, { path: where, received: ranges.map(({ value }) => formatRange(value)), message })];
  }
  const findings: Finding[] = [];
  const total = ranges.reduce((sum, { value }) => sum + rangeSize(value), 0);
  if (total < minimum || total > maximum) {
    const end = first.value.first + minimum - 1;
    const short = ranges.length === 1 && total < minimum && end <= usableRange(prefix).last;
    const hint = short ? `, such as ${formatAddress(first.value.first)}-${formatAddress(addressAt(end))}` : "";
    const message = `${total} addresses are in the management IP range; use ${minimum} to ${maximum}${hint}`;
    findings.push(findingOf(row, { path: where, received: ranges.map(({ value }) => formatRange(value)).join(", "), message }));
  }
  if (ranges.length === mostRanges && rangeSize(first.value) !== firstOfTwo) {
    const message = `the first of two IP ranges has ${rangeSize(first.value)} addresses; use ${firstOfTwo}, or one contiguous range`;
    findings.push(findingOf(row, { path: first.path, received: formatRange(first.value), message }));
  }
  return findings;
}

function checkMachines({ nodeIps, prefix }: ManagementReading): Finding[] {
  const usable = usableRange(prefix);
  return nodeIps
    .filter(({ value }) => !rangeContains(usable, value))
    .map(({ value, path }) =>
      findingOf(azureLocalRules["mgmt-nodes-same-subnet-not-in-pool"], {
        path,
        received: formatAddress(value),
        message:
          `machine ${formatAddress(value)} is no usable address of ${formatPrefix(prefix)}; ` +
          `use one from ${formatAddress(usable.first)} to ${formatAddress(usable.last)} outside the IP range`,
      }),
    );
}
