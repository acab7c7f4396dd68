import type { Finding } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  formatPrefix,
  formatRange,
  overlapsBetween,
  type Prefix,
  parsePrefix,
  shorten,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { Located } from "../located.js";
import { proxyHosts } from "./proxy-hosts.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** A pod or service range, and how messages call it. */
interface ReservedRange {
  readonly name: string;
  readonly prefix: Prefix;
}

/** Something of the request that must avoid such ranges, and the rule for each kind of range. */
interface Subject {
  readonly name: string;
  readonly range: AddressRange;
  readonly path: string;
  readonly podRule: IdentifiedRow;
  readonly serviceRule: IdentifiedRow;
}

/** Networks, machines, DNS servers and the proxy against the pod ranges and the service range: by overlap, not by end points. */
export function checkReservedRanges(reading: AzureLocalReading): Finding[] {
  const service = { name: "the service range", prefix: parsePrefix(azureLocalRules["svc-cidr-fixed"].values.prefix) };
  const pods = podRangesOf(reading);
  const subjects = subjectsOf(reading);
  return [
    ...overlapsOf(subjects, pods, ({ podRule }) => podRule),
    ...overlapsOf(subjects, [service], ({ serviceRule }) => serviceRule),
    ...podRangesAgainst(reading, service),
  ];
}

/** The distinct pod ranges of the clusters; without clusters the default, since it will be theirs. */
function podRangesOf(reading: AzureLocalReading): ReservedRange[] {
  const byText = new Map<string, ReservedRange>();
  const fallback = parsePrefix(azureLocalRules["pod-cidr-default"].values.prefix);
  const prefixes = reading.clusters.length === 0 ? [fallback] : reading.clusters.map(({ podPrefix }) => podPrefix?.value ?? fallback);
  for (const prefix of prefixes) byText.set(formatPrefix(prefix), { name: "the pod range", prefix });
  return [...byText.values()];
}

function subjectsOf(reading: AzureLocalReading): Subject[] {
  const { management, networks } = reading;
  const infrastructure = { podRule: azureLocalRules["cidr-overlap-infra-pod"], serviceRule: azureLocalRules["cidr-overlap-infra-svc"] };
  const lnet = { podRule: azureLocalRules["cidr-overlap-lnet"], serviceRule: azureLocalRules["cidr-overlap-lnet"] };
  const dns = { podRule: azureLocalRules["cidr-overlap-dns"], serviceRule: azureLocalRules["cidr-overlap-dns"] };
  const proxy = { podRule: azureLocalRules["cidr-overlap-proxy"], serviceRule: azureLocalRules["cidr-overlap-proxy"] };
  const address = (name: string, at: Located<Address>) => ({
    name,
    range: { first: at.value, last: at.value },
    path: at.path,
  });
  return [
    ...(management.ranges.length === 0
      ? [{ name: "the management network", range: management.prefix, path: pointer(management.path, "addressPrefix"), ...infrastructure }]
      : management.ranges.map(({ value, path }) => ({ name: "the management IP range", range: value, path, ...infrastructure }))),
    ...(management.gateway === undefined ? [] : [{ ...address("the management gateway", management.gateway), ...infrastructure }]),
    ...management.nodeIps.map((node) => ({ ...address("machine", node), ...infrastructure })),
    ...(management.clusterIp === undefined ? [] : [{ ...address("cluster IP", management.clusterIp), ...infrastructure }]),
    ...management.dnsServers.map((server) => ({ ...address("DNS server", server), ...dns })),
    ...networks.flatMap((network) => [
      { name: `logical network "${shorten(network.name)}"`, range: network.prefix, path: pointer(network.path, "addressPrefix"), ...lnet },
      ...network.dnsServers.map((server) => ({ ...address("DNS server", server), ...dns })),
    ]),
    ...proxyHosts(reading.request).flatMap(({ address: value, path }) =>
      value === undefined ? [] : [{ ...address("proxy", { value, path }), ...proxy }],
    ),
  ];
}

function overlapsOf(
  subjects: readonly Subject[],
  reserved: readonly ReservedRange[],
  ruleOf: (subject: Subject) => IdentifiedRow,
): Finding[] {
  const pairs = overlapsBetween(
    subjects.map(({ range }) => range),
    reserved.map(({ prefix }) => prefix),
  );
  return pairs.map(([subjectIndex, reservedIndex]) => {
    const subject = subjects[subjectIndex] as Subject;
    const { name, prefix } = reserved[reservedIndex] as ReservedRange;
    const message = `${subject.name} ${formatRange(subject.range)} overlaps ${name} ${formatPrefix(prefix)}; use addresses outside it`;
    return findingOf(ruleOf(subject), { path: subject.path, received: formatRange(subject.range), message });
  });
}

/** A pod range given for a cluster against the service range. */
function podRangesAgainst(reading: AzureLocalReading, service: ReservedRange): Finding[] {
  const given = reading.clusters.flatMap(({ podPrefix }) => (podPrefix === undefined ? [] : [podPrefix]));
  return overlapsBetween(
    given.map(({ value }) => value),
    [service.prefix],
  ).flatMap(([index]) => {
    const pod = given[index];
    if (pod === undefined) return [];
    const standard = azureLocalRules["pod-cidr-default"].values.prefix;
    const message = `pod range ${formatPrefix(pod.value)} overlaps ${service.name} ${formatPrefix(service.prefix)}, which cannot be set; use a range such as ${standard}`;
    const repairs = [{ text: `use the default ${standard}`, patch: [{ op: "remove", path: pod.path } as const] }];
    return [findingOf(azureLocalRules["cidr-overlap-pod-svc"], { path: pod.path, received: formatPrefix(pod.value), message, repairs })];
  });
}
