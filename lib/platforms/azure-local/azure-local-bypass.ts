import { formatPrefix, parsePrefix, rangeContains } from "../../address/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { proxyRules } from "../../rules/proxy-rules.js";
import { shorten } from "../../text/shorten.js";
import type { BypassRule } from "../checks/check-proxy-bypass.js";
import { type Bypassed, partOf, wholePrefix, withoutPrefixes } from "../reading/bypassed.js";
import type { AzureLocalCheck } from "./azure-local-check.js";

/** What AKS adds to the environment variable. */
const added = proxyRules["proxy-bypass-private"].values.prefixes.map((text) => parsePrefix(text));

/** Returns what the bypass list of Azure Local must contain. */
export function azureLocalBypass({ reading, podRanges }: Pick<AzureLocalCheck, "reading" | "podRanges">): BypassRule {
  return {
    row: proxyRules["proxy-bypass"],
    added: {
      row: proxyRules["proxy-bypass-private"],
      advice: "AKS adds private ranges to the environment variable, but WinInet and WinHTTP need them",
    },
    bypassed: [...infrastructure(reading), ...(reading.request.arcGateway === true ? [] : networks(reading, podRanges))],
    isDeployed: reading.request.previous !== undefined,
  };
}

/** The machines and their infrastructure. */
function infrastructure({ management, request }: AzureLocalCheck["reading"]): Bypassed[] {
  const { prefix, nodeIps, clusterIp, ranges } = management;
  const uses = [
    ...nodeIps.map(({ value }) => ({ name: "machines", range: { first: value, last: value } })),
    ...(clusterIp === undefined ? [] : [{ name: "cluster IP", range: { first: clusterIp.value, last: clusterIp.value } }]),
    ...ranges.map(({ value }) => ({ name: "management IP range", range: value })),
  ];
  if (request.arcGateway === true) return uses.flatMap(({ name, range }) => withoutPrefixes(name, range));
  return uses.length === 0 ? [wholePrefix("management network", prefix)] : uses.flatMap(({ name, range }) => partOf(name, range, prefix));
}

/** What the list of an Arc gateway cannot contain, because it takes no prefixes. */
function networks({ networks: own }: AzureLocalCheck["reading"], { ofClusters }: AzureLocalCheck["podRanges"]): Bypassed[] {
  const pods = new Map(ofClusters.map(({ value }) => [formatPrefix(value), value]));
  const all = [
    ...own.map(({ name, prefix }) => wholePrefix(`logical network "${shorten(name)}"`, prefix)),
    wholePrefix("services", parsePrefix(azureLocalRules["svc-cidr-fixed"].values.prefix)),
    ...[...pods.values()].map((prefix) => wholePrefix("pods", prefix)),
  ];
  return all.map((one) => (added.some((prefix) => rangeContains(prefix, one.range)) ? { ...one, isAdded: true as const } : one));
}
