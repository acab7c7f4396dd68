import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { shorten } from "../../text/shorten.js";
import { alternatives } from "../../text/together.js";
import type { DemandLine } from "../model/model.js";
import type { PendingFinding } from "../model/pending-finding.js";
import { countAzureCni } from "./count-azure-cni.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";
import { describeDemands, describeNode, type PoolDemand, poolDemands, type SubnetDemand, sumOf } from "./subnet-demand.js";
import { roomRepairs } from "./subnet-room-repairs.js";
import { isStatic, type SubnetUse, usesBySubnet } from "./subnet-uses.js";
import { blockCount, keptBesideBlocks, subnetPrefixLength, usableCount } from "./usable-in-subnet.js";

/** What a subnet lacks, and for what. */
interface Shortage {
  readonly rule: IdentifiedRow;
  /** When it lacks it: `while upgrading`. */
  readonly when: string;
  readonly needed: number;
  readonly demands: readonly PoolDemand[];
}

/** What uses addresses of a subnet besides nodes and pods, as messages name it. */
const others: Readonly<Record<string, string>> = {
  "internal-load-balancer": "internal load balancers",
  "private-endpoint": "a private endpoint",
};

/** Reports subnets without enough room for their node pools: at any time, during an upgrade, or after all nodes are full. */
export function checkSubnetCapacity(reading: ParsedAzureCniRequest): PendingFinding[] {
  const lines = countAzureCni(reading);
  return [...usesBySubnet(reading)].flatMap(([subnet, uses]) => {
    const places = new Set(uses.map(({ place }) => place.key));
    const beside = lines.filter(({ pool, item }) => pool !== undefined && places.has(pool) && Object.hasOwn(others, item));
    const shortage = shortageOf(subnet, uses, beside);
    return shortage === undefined ? [] : [pendingOf(subnet, uses, beside, shortage)];
  });
}

/** Returns the addresses of a subnet that node pools can have. */
function roomIn({ v4 }: ParsedSubnet, uses: readonly SubnetUse[]): number {
  const prefixes = v4.map(({ value }) => value);
  return uses.some(isStatic) ? blockCount(prefixes) : usableCount(prefixes);
}

function shortageOf(subnet: ParsedSubnet, uses: readonly SubnetUse[], beside: readonly DemandLine[]): Shortage | undefined {
  const room = roomIn(subnet, uses) - subnet.used;
  const always = beside.reduce((sum, { count }) => sum + count, 0);
  const full = poolDemands(uses);
  const isDynamic = (use: SubnetUse) => use.place.purpose === "pod-subnet" && !isStatic(use);
  // a pod subnet starts with one batch per node and gives more as pods come
  const least = uses.some(isDynamic)
    ? poolDemands(uses.filter(isDynamic), azureCniRules["aks-podsubnet-dynamic"].values.batch).concat(
        full.filter(({ use }) => !isDynamic(use)),
      )
    : full;
  const [needed, neededFull] = [sumOf(least, always), sumOf(full, always)];
  if (needed.most > room) return { rule: capacityRule(subnet, uses, needed), when: "", needed: needed.most, demands: least };
  if (needed.upgrading > room)
    return { rule: azureCniNodePoolRules["aks-subnet-upgrade"], when: " during an upgrade", needed: needed.upgrading, demands: least };
  if (neededFull.upgrading > room)
    return {
      rule: azureCniNodePoolRules["aks-podsubnet-full"],
      when: " after all nodes are full",
      needed: neededFull.upgrading,
      demands: full,
    };
  return undefined;
}

/** If everything would fit without whole blocks, the blocks are the reason. */
function capacityRule({ v4, used }: ParsedSubnet, uses: readonly SubnetUse[], { most }: SubnetDemand): IdentifiedRow {
  const fits = most + used <= usableCount(v4.map(({ value }) => value));
  return azureCniRules[uses.some(isStatic) && fits ? "aks-podsubnet-static-whole" : "aks-subnet-capacity"];
}

function pendingOf(subnet: ParsedSubnet, uses: readonly SubnetUse[], beside: readonly DemandLine[], shortage: Shortage): PendingFinding {
  const { rule, when, needed, demands } = shortage;
  const path = pointer(subnet.path, "addressPrefixes");
  const room = roomIn(subnet, uses);
  const always = beside.reduce((sum, { count }) => sum + count, 0);
  const { addresses } = azureCniRules["azure-reserved-five"].values;
  const { block } = azureCniRules["aks-podsubnet-static"].values;
  const inBlocks = uses.some(isStatic);
  const prefixLength = subnetPrefixLength(needed + subnet.used, inBlocks ? keptBesideBlocks : addresses);
  const kept = `besides ${inBlocks ? `the first and the last ${block}, which contain ` : ""}Azure's ${addresses}`;
  const inUse = subnet.used === 0 ? "" : `, ${subnet.used} of them in use`;
  const more = beside.map(({ item, count }) => `${count} for ${others[item]}`);
  const [only, ...rest] = demands;
  const node = only === undefined || rest.length > 0 ? undefined : describeNode(only);
  const sum = [describeDemands(demands), ...more].join("; ");
  const state = `subnet "${shorten(subnet.name)}" has ${room} addresses ${kept}${inUse}, but needs ${needed}${when}: ${sum}`;
  return {
    rule,
    path,
    ways: roomRepairs(demands, room - subnet.used - always, rule.id === azureCniNodePoolRules["aks-subnet-upgrade"].id),
    tell: (repairs) => {
      const found = repairs.flatMap((repair) => repair ?? []);
      const larger = prefixLength < 0 ? "plan fewer nodes" : `use a /${prefixLength}`;
      const advice = alternatives([...found.map(({ text }) => text), larger]);
      return findingOf(rule, { path, message: `${state}${node === undefined ? "" : `; ${node}`}; ${advice}`, repairs: found });
    },
  };
}
