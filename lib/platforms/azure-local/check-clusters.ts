import type { Finding, PreviousPlan } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  addressAt,
  addressSet,
  firstGap,
  formatAddress,
  formatPrefix,
  formatRange,
  rangeContains,
  rangeSize,
  setSize,
  union,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { multiRackRules } from "../../rules/multi-rack-rules.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { listed } from "../../text/listed.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import { describeNeed } from "../checks/describe-need.js";
import { roomFor } from "../conflicts/room-for.js";
import { type UseInSpace, usedAround } from "../conflicts/use-in-space.js";
import { totalOf } from "../model/demand.js";
import type { DemandLine } from "../model/model.js";
import { poolLines, roomOfPools } from "./count-azure-local.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork } from "./read-azure-local.js";

/** Checks control plane IPs by cluster, pod ranges as written, and pools that are too small for their clusters. */
export function checkClusters(reading: ParsedAzureLocalRequest, uses: readonly UseInSpace[], spaces: readonly number[]): Finding[] {
  const needs = poolLines(reading);
  const around = usedAround(uses);
  const formula = reading.multiRack ? multiRackRules["mr-formula"] : azureLocalRules["arc-ip-formula"];
  return [
    ...checkPickedAddresses(reading),
    ...reading.clusters.flatMap((cluster) => [
      ...(reading.multiRack ? [] : checkControlPlaneIp(cluster)),
      ...(cluster.podPrefix === undefined ? [] : checkPrefixText(cluster.podPrefix.value, cluster.podPrefix.path)),
    ]),
    ...reading.networks.flatMap((network) =>
      checkPoolSize(network, {
        isDeployed: isInPrevious(network, reading.request.previous),
        lines: needs.get(network.index) ?? [],
        formula,
        usedRanges: (within) => around(spaces[network.index] as number, within),
      }),
    ),
  ];
}

/** Reported once for each place that says auto, for one cluster or for many. */
function checkPickedAddresses({ clusters, request, multiRack }: ParsedAzureLocalRequest): Finding[] {
  const picked = clusters.filter(({ controlPlaneIpMode, controlPlaneIp }) => controlPlaneIpMode === "auto" && controlPlaneIp === undefined);
  const saysItself = ({ index }: ParsedCluster) => !multiRack && request.clusters[index]?.controlPlaneIpMode !== undefined;
  const places = [
    { path: multiRack ? "/multiRack" : "/controlPlaneIpMode", clusters: picked.filter((cluster) => !saysItself(cluster)) },
    ...picked.filter(saysItself).map((cluster) => ({ path: pointer(cluster.path, "controlPlaneIpMode"), clusters: [cluster] })),
  ];
  return places.flatMap(({ path, clusters: named }) => {
    if (named.length === 0) return [];
    const names = listed(named.map(({ name }) => `"${shorten(name)}"`));
    const message = `the control plane IP of ${names} is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address`;
    return [findingOf(azureLocalRules["cp-ip-required-in-powershell"], { path, message })];
  });
}

function checkControlPlaneIp({ controlPlaneIp, controlPlaneIpMode, network, path }: ParsedCluster): Finding[] {
  if (controlPlaneIp === undefined) return [];
  const text = formatAddress(controlPlaneIp.value);
  const leaveOut = { op: "remove" as const, path: controlPlaneIp.path };
  const findings: Finding[] = [];
  if (controlPlaneIpMode === "auto") {
    const modePath = pointer(path, "controlPlaneIpMode");
    findings.push(
      findingOf(azureLocalRules["cp-ip-auto-inside-pool"], {
        path: controlPlaneIp.path,
        message: `control plane IP ${text} is given although the mode is auto; remove it, or use the mode explicit`,
        repairs: [
          { text: "remove the control plane IP", patch: [leaveOut] },
          { text: "use the mode explicit", patch: [{ op: "replace", path: modePath, value: "explicit" }] },
        ],
      }),
    );
  }
  if (network === undefined || rangeContains(network.prefix, controlPlaneIp.value)) return findings;
  const usable = usableRange(network.prefix);
  const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  const message = `control plane IP ${text} is outside ${formatPrefix(network.prefix)}; use one from ${bounds} outside the IP pool, or remove it to have one chosen`;
  const repairs = [{ text: "remove the control plane IP to have one chosen", patch: [leaveOut] }];
  findings.push(findingOf(azureLocalRules["cp-ip-explicit-inside-prefix-outside-pool"], { path: controlPlaneIp.path, message, repairs }));
  return findings;
}

/** A logical network that exists gets no further pools. */
function isInPrevious({ name }: ParsedLogicalNetwork, previous: PreviousPlan | undefined): boolean {
  return previous?.networks.some((network) => isSameName(network.name, name)) === true;
}

/** Reports several pools, or pools with addresses of virtual machines, that leave too few for the clusters. */
function checkRoomOfPools(network: ParsedLogicalNetwork, { lines, formula, isDeployed, usedRanges }: PoolNeed): Finding[] {
  const needed = totalOf(lines);
  const { pools, prefix, usedAddresses, path } = network;
  const last = pools.at(-1);
  // with one end inside the prefix and the other outside, the intended size is not known
  if (last === undefined || pools.some(({ value }) => rangeContains(prefix, value.first) !== rangeContains(prefix, value.last))) return [];
  const all = addressSet(pools.map(({ value }) => value));
  const used = setSize(all) - roomOfPools(network);
  const missing = needed - roomOfPools(network);
  const usable = usableRange(prefix);
  const first = firstGap(union(usedRanges(usable), union(all, addressSet(usedAddresses.map(({ value }) => value)))), missing, usable);
  const further = first === undefined ? undefined : { first, last: addressAt(first + missing - 1) };
  const advice = isDeployed
    ? "plan the next clusters in a second network"
    : further === undefined
      ? `${formatPrefix(prefix)} has no ${missing} more free addresses in a row, so use a larger prefix or fewer nodes`
      : `add the pool ${formatRange(further)} to ipPools`;
  const names = listed(pools.map(({ value }) => formatRange(value)));
  const of = used === 0 ? "" : `, ${used} of them used by virtual machines`;
  const message = `the IP ${pools.length > 1 ? "pools" : "pool"} ${names} ${pools.length > 1 ? "have" : "has"} ${setSize(all)} addresses${of}, but the clusters need ${needed} (${describeNeed(lines)}); ${advice}`;
  const item = further && { start: formatAddress(further.first), end: formatAddress(further.last) };
  const list = pointer(path, "ipPools");
  const hasList = pools.some((pool) => pool.item !== undefined);
  const repairs =
    isDeployed || item === undefined
      ? []
      : [{ text: advice, patch: [{ op: "add" as const, path: hasList ? `${list}/-` : list, value: hasList ? item : [item] }] }];
  return [findingOf(formula, { path: last.lastPath, message, repairs })];
}

/** What a pool must have, and what is around it. */
interface PoolNeed {
  readonly lines: readonly DemandLine[];
  readonly formula: IdentifiedRow;
  readonly isDeployed: boolean;
  readonly usedRanges: (within: AddressRange) => AddressSet;
}

function checkPoolSize(network: ParsedLogicalNetwork, need: PoolNeed): Finding[] {
  const { pools, prefix, usedAddresses } = network;
  const { lines, formula, usedRanges } = need;
  const needed = totalOf(lines);
  const [pool, ...more] = pools;
  if (pool === undefined || roomOfPools(network) >= needed) return [];
  if (more.length > 0 || usedAddresses.length > 0) return checkRoomOfPools(network, need);
  // with one end inside the prefix and the other outside, the intended size is not known
  if (rangeContains(prefix, pool.value.first) !== rangeContains(prefix, pool.value.last)) return [];
  const [first, last] = [formatAddress(pool.value.first), formatAddress(pool.value.last)];
  const usable = usableRange(prefix);
  const right = roomFor({ range: pool.value, size: needed, usable, usedRanges });
  const advice =
    rangeSize(usable) < needed
      ? `${formatPrefix(prefix)} has only ${rangeSize(usable)} usable addresses, so use a larger prefix or fewer nodes`
      : right === undefined
        ? `${formatPrefix(prefix)} has no ${needed} free addresses in a row, so use a larger prefix or fewer nodes`
        : right.first === pool.value.first
          ? `end it at ${formatAddress(right.last)}`
          : `use ${formatRange(right)}`;
  const message = `the IP pool from ${first} to ${last} has ${rangeSize(pool.value)} addresses, but its clusters need ${needed} (${describeNeed(lines)}); ${advice}`;
  const move = right && [
    ...(right.first === pool.value.first ? [] : [{ op: "replace" as const, path: pool.firstPath, value: formatAddress(right.first) }]),
    ...(right.last === pool.value.last ? [] : [{ op: "replace" as const, path: pool.lastPath, value: formatAddress(right.last) }]),
  ];
  const leaveOut = {
    text: "remove the pool to have one chosen",
    patch: [pool.firstPath, pool.lastPath].map((bound) => ({ op: "remove" as const, path: bound })),
  };
  return [
    findingOf(formula, {
      path: pool.lastPath,
      message,
      repairs: [...(move === undefined ? [] : [{ text: advice.replace("end it at", "end the pool at"), patch: move }]), leaveOut],
    }),
  ];
}
