import type { Finding, NetworkPlan } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { ipv4Address, ipv4Prefix, type TextFormat } from "../../input/formats.js";
import { repeatedNames } from "../../platforms/checks/repeated-names.js";
import { addressRules } from "../../rules/address-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";

const inconsistent = changeRules["change-plan-inconsistent"];

/**
 * Reports faults of a plan with the right shape: names that mean two things, texts that are not addresses, parts that
 * contradict each other.
 */
export function checkComparedPlan(plan: NetworkPlan, base: string): Finding[] {
  return [
    ...repeatedNames(plan.networks, `${base}/networks`),
    ...repeatedNames(plan.clusters, `${base}/clusters`),
    ...checkTexts(plan, base),
    ...checkRequest(plan, base),
  ];
}

function checkTexts({ networks, clusters }: NetworkPlan, base: string): Finding[] {
  const faultOf = ({ fault }: TextFormat, text: string | undefined, path: string): Finding[] => {
    const found = text === undefined ? undefined : fault(text);
    if (found === undefined) return [];
    const rule = (addressRules as Readonly<Record<string, IdentifiedRow>>)[found.rule] ?? addressRules["address-syntax"];
    return [findingOf(rule, { path, received: shorten(text ?? ""), message: found.reason })];
  };
  return [
    ...networks.flatMap(({ addressPrefix, pools }, network) => [
      ...faultOf(ipv4Prefix, addressPrefix, pointer(base, "networks", network, "addressPrefix")),
      ...pools.flatMap(({ start, end }, pool) => [
        ...faultOf(ipv4Address, start, pointer(base, "networks", network, "pools", pool, "start")),
        ...faultOf(ipv4Address, end, pointer(base, "networks", network, "pools", pool, "end")),
      ]),
    ]),
    ...clusters.flatMap(({ controlPlaneIp, loadBalancerRanges = [] }, cluster) => [
      ...faultOf(ipv4Address, controlPlaneIp, pointer(base, "clusters", cluster, "controlPlaneIp")),
      ...loadBalancerRanges.flatMap(({ start, end }, range) => [
        ...faultOf(ipv4Address, start, pointer(base, "clusters", cluster, "loadBalancerRanges", range, "start")),
        ...faultOf(ipv4Address, end, pointer(base, "clusters", cluster, "loadBalancerRanges", range, "end")),
      ]),
    ]),
  ];
}

function checkRequest({ platform, clusters, request }: NetworkPlan, base: string): Finding[] {
  const { platform: requestedItems } = request;
  const wrongPlatform = `the plan is for "${shorten(platform)}", but its request is for "${requestedItems}"; compare plans as planNetwork returns them`;
  const requested = new Set(request.clusters.map(({ name }) => name.toLowerCase()));
  const planned = new Set(clusters.map(({ name }) => name.toLowerCase()));
  const differing = [
    ...clusters.filter(({ name }) => !requested.has(name.toLowerCase())),
    ...request.clusters.filter(({ name }) => !planned.has(name.toLowerCase())),
  ].map(({ name }) => `"${shorten(name)}"`);
  const wrongClusters = `${listed(differing)} ${differing.length === 1 ? "is" : "are"} in only one of the plan and its request; plan the request again`;
  return [
    ...(platform === requestedItems
      ? []
      : [findingOf(inconsistent, { path: `${base}/platform`, received: shorten(platform), message: wrongPlatform })]),
    ...(differing.length === 0 ? [] : [findingOf(inconsistent, { path: `${base}/clusters`, message: wrongClusters })]),
  ];
}
