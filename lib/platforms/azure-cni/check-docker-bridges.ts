import type { Finding } from "../../../types/index.js";
import { type Address, formatAddress, formatPrefix, rangesOverlap } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import { type NamedRange, namedRanges } from "./named-ranges.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** Docker bridges that are given, against the subnets and the service range of their cluster. Host bits are right here. */
export function checkDockerBridges(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  const bridges = reading.clusters.flatMap(({ index, dockerBridge }) => (dockerBridge === undefined ? [] : [{ index, ...dockerBridge }]));
  const subnets = namedRanges(reading, "subnets");
  const met = firstOverlaps(
    bridges.map(({ value }) => value),
    subnets.map(({ range }) => range),
    named + 1,
  );
  return bridges.flatMap(({ index, value, path }, position) => {
    const service = ranges[index]?.service?.value;
    const against = [
      ...(met[position] ?? []).map((subnet) => subnets[subnet] as NamedRange),
      ...(service !== undefined && rangesOverlap(service, value) ? [{ name: "the service range", range: service }] : []),
    ];
    if (against.length === 0) return [];
    const text = `${formatAddress(value.address as Address)}/${value.prefixLength}`;
    const list = few(against.map(({ name, range }) => `${name} ${formatPrefix(range)}`));
    const message = `dockerBridgeAddress ${text} overlaps ${list}; use one clear of that, or leave it out`;
    const repairs = [{ text: "leave it out", patch: [{ op: "remove" as const, path }] }];
    return [findingOf(azureCniRules["aks-docker-bridge"], { path, message, repairs })];
  });
}
