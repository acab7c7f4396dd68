import type { Finding } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  parsePrefix,
  rangeContains,
  rangesOverlap,
  setOverlapping,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { few } from "../../text/few.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import { renumbered } from "../conflicts/pod-hiding-ranges.js";
import { type Located, rangeText } from "../reading/located.js";
import type { PodRanges } from "../reading/pod-ranges.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import type { ParsedAzureLocalRequest, ParsedCluster } from "./read-azure-local.js";

/** A pod or service range, its name in messages, and the clusters whose pods use it. */
interface ReservedRange {
  readonly kind: "pod" | "service";
  readonly name: string;
  readonly prefix: Prefix;
  readonly clusters: readonly ParsedCluster[];
}

/** Something of the request that must avoid such ranges, the advice for it, and the rule for each kind of range. */
interface Subject {
  readonly name: string;
  readonly range: AddressRange;
  readonly text: string;
  readonly path: string;
  readonly advice: string;
  readonly rules: { readonly pod: IdentifiedRow; readonly service: IdentifiedRow };
}

/** The most clusters that one repair changes; more overlaps need not be searched. */
const mostChanges = 32;

const pod = azureLocalRules["pod-cidr-default"].values;
const service: ReservedRange = {
  kind: "service",
  name: "service range",
  prefix: parsePrefix(azureLocalRules["svc-cidr-fixed"].values.prefix),
  clusters: [],
};

/** Checks networks, machines, DNS servers and the proxy for overlaps with the pod ranges and the service range. */
export function checkReservedRanges(reading: ParsedAzureLocalRequest, podRanges: PodRanges): Finding[] {
  const subjects = subjectsOf(reading);
  const reserved = [...reservedPodRanges(reading, podRanges), service];
  const met = firstOverlaps(
    subjects.map(({ range }) => range),
    reserved.map(({ prefix }) => prefix),
    mostChanges + 2,
  );
  const otherPods = podRanges.other();
  const overlaps = subjects.flatMap((subject, index) => {
    const ranges = (met[index] ?? []).map((other) => reserved[other] as ReservedRange);
    const rows = [...new Set(ranges.map(({ kind }) => subject.rules[kind]))];
    return rows.map((row) =>
      overlap(
        subject,
        ranges.filter(({ kind }) => subject.rules[kind] === row),
        row,
        otherPods,
      ),
    );
  });
  return [...overlaps, ...podRangesAgainstServices(reading), ...routedAddressesAgainst(reading, podRanges)];
}

function overlap(subject: Subject, ranges: readonly ReservedRange[], row: IdentifiedRow, otherPods: Prefix | undefined): Finding {
  const list = few(ranges.map(({ name, prefix }) => `the ${name} ${formatPrefix(prefix)}`));
  const movable = ranges.every(({ kind, clusters }) => kind === "pod" && clusters.length > 0) && otherPods !== undefined;
  const movePods = movable ? `, or the podCidr ${formatPrefix(otherPods)}` : "";
  const message = `the ${subject.name} ${subject.text} overlaps ${list}; ${subject.advice}${movePods}`;
  return findingOf(row, {
    path: subject.path,
    message,
    repairs: movable
      ? renumbered(
          ranges.flatMap(({ clusters }) => clusters),
          otherPods,
        )
      : [],
  });
}

/** Returns the distinct pod ranges of the clusters; without clusters the default, because it will be theirs. */
function reservedPodRanges({ clusters }: ParsedAzureLocalRequest, { ofClusters }: PodRanges): ReservedRange[] {
  const standard = parsePrefix(pod.prefix);
  const byText = new Map<string, { readonly prefix: Prefix; readonly clusters: ParsedCluster[] }>();
  for (const cluster of clusters) {
    const prefix = ofClusters[cluster.index]?.value ?? standard;
    const range = byText.get(formatPrefix(prefix)) ?? { prefix, clusters: [] };
    range.clusters.push(cluster);
    byText.set(formatPrefix(prefix), range);
  }
  if (clusters.length === 0) return [{ kind: "pod", name: "default pod range", prefix: standard, clusters }];
  return [...byText.values()].map((range) => {
    const isDefault = range.clusters.every(({ index }) => ofClusters[index]?.origin === "default");
    const whose = listed(
      range.clusters.map(({ name }) => `"${shorten(name)}"`),
      1,
    );
    return { kind: "pod", name: isDefault ? "default pod range" : `pod range of ${whose}`, ...range };
  });
}

function subjectsOf(reading: ParsedAzureLocalRequest): Subject[] {
  const { management, networks, request } = reading;
  const rows = azureLocalRules;
  const infrastructure = { pod: rows["cidr-overlap-infra-pod"], service: rows["cidr-overlap-infra-svc"] };
  const both = (row: IdentifiedRow) => ({ pod: row, service: row });
  const advice = "use addresses outside it";
  const address = (name: string, at: Located<Address>, rules: Subject["rules"]): Subject => ({
    name,
    range: { first: at.value, last: at.value },
    text: formatAddress(at.value),
    path: at.path,
    advice: "use an address outside it",
    rules,
  });
  const managementPrefix: Subject = {
    name: "management network",
    range: management.prefix,
    text: formatPrefix(management.prefix),
    path: pointer(management.path, "addressPrefix"),
    advice: "use a prefix outside it, or give the ipRange that is used of it",
    rules: infrastructure,
  };
  return [
    ...(management.ranges.length === 0
      ? [managementPrefix]
      : management.ranges.map(({ value, path }) => ({
          name: "management IP range",
          range: value,
          text: formatRange(value),
          path,
          advice,
          rules: infrastructure,
        }))),
    ...(management.gateway === undefined ? [] : [address("management gateway", management.gateway, infrastructure)]),
    ...management.nodeIps.map((node) => address("machine", node, infrastructure)),
    ...(management.clusterIp === undefined ? [] : [address("cluster IP", management.clusterIp, infrastructure)]),
    ...management.dnsServers.map((server) => address("DNS server", server, both(rows["cidr-overlap-dns"]))),
    ...networks.flatMap(({ name, prefix, path, dnsServers }) => [
      {
        name: `logical network "${shorten(name)}"`,
        range: prefix,
        text: formatPrefix(prefix),
        path: pointer(path, "addressPrefix"),
        advice: "use a prefix outside it",
        rules: both(rows["cidr-overlap-lnet"]),
      },
      // a server inside the network is reported with the network
      ...dnsServers
        .filter(({ value }) => !rangeContains(prefix, value))
        .map((server) => address("DNS server", server, both(rows["cidr-overlap-dns"]))),
    ]),
    ...proxyHosts(request.proxy).flatMap(({ address: value, path }) =>
      value === undefined ? [] : [address("proxy", { value, path }, both(rows["cidr-overlap-proxy"]))],
    ),
  ];
}

/** Checks a given pod range of a cluster against the service range. */
function podRangesAgainstServices({ clusters }: ParsedAzureLocalRequest): Finding[] {
  return clusters.flatMap(({ podPrefix }) => {
    if (podPrefix === undefined || !rangesOverlap(podPrefix.value, service.prefix)) return [];
    const message = `the pod range ${formatPrefix(podPrefix.value)} overlaps the service range ${formatPrefix(service.prefix)}, which cannot be changed; use a range such as ${pod.prefix}`;
    const repairs = [{ text: `use the default ${pod.prefix}`, patch: [{ op: "remove", path: podPrefix.path } as const] }];
    return [findingOf(azureLocalRules["cidr-overlap-pod-svc"], { path: podPrefix.path, message, repairs })];
  });
}

/** Checks load balancer addresses that BGP announces from no planned network: inside the cluster they would be pods or services. */
function routedAddressesAgainst({ clusters, networks, management }: ParsedAzureLocalRequest, { ofClusters }: PodRanges): Finding[] {
  const planned = addressSet([...networks, management].map(({ prefix }) => prefix));
  return clusters.flatMap(({ loadBalancer, index }) =>
    loadBalancer.ranges.flatMap((range) => {
      if (loadBalancer.mode !== "BGP" || setOverlapping(planned, range.value).length > 0) return [];
      const pods = ofClusters[index]?.value ?? parsePrefix(pod.prefix);
      const met = [{ name: "pod range of its cluster", prefix: pods }, service].filter(({ prefix }) => rangesOverlap(prefix, range.value));
      if (met.length === 0) return [];
      const list = few(met.map(({ name, prefix }) => `the ${name} ${formatPrefix(prefix)}`));
      const message = `the load balancer range ${rangeText(range)} overlaps ${list}; use addresses outside it`;
      return [findingOf(azureLocalRules["lb-outside-pool"], { path: range.path, message })];
    }),
  );
}
