import type { Finding, NetworkPlan, PlanChange, PlannedCluster, PlannedNetwork } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { changeRules } from "../../rules/change-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

const rule = changeRules["change-renamed"];

/** Classifies the changes again that result from a new name, and returns findings about them. */
export interface Renamings {
  readonly changes: readonly PlanChange[];
  readonly findings: readonly Finding[];
}

/** What was added or removed, its place, and its content without the name. */
interface Item {
  readonly name: string;
  readonly path: string;
  readonly besides: string;
}

/**
 * Finds networks and clusters that have disappeared under one name and appeared under another, without another difference. They
 * stay a removal and an addition, and count as a rebuild.
 */
export function findRenamings(changes: readonly PlanChange[], before: NetworkPlan, after: NetworkPlan): Renamings {
  const pairs = [
    ...renamed("network", changes, networksOf(before, "/before"), networksOf(after, "/after")),
    ...renamed("cluster", changes, clustersOf(before, "/before"), clustersOf(after, "/after")),
  ];
  const rebuilt = new Set(pairs.flatMap(({ gone, there }) => [gone.path, there.path]));
  return {
    changes: changes.map((change) => (rebuilt.has(change.path) ? { ...change, impact: "rebuild" as const, rule: rule.id } : change)),
    findings: pairs.map(({ what, gone, there }) => {
      const [old, now] = [shorten(gone.name), shorten(there.name)];
      const message = `${what} "${now}" differs from "${old}" only in its name, which cannot be changed: "${old}" is removed and "${now}" is created; keep the name "${old}" to keep it`;
      return findingOf(rule, { path: pointer(there.path, "name"), received: there.name, message });
    }),
  };
}

interface Pair {
  readonly what: string;
  readonly gone: Item;
  readonly there: Item;
}

function renamed(what: string, changes: readonly PlanChange[], before: readonly Item[], after: readonly Item[]): Pair[] {
  // of one that stays, its changes are reported
  const changed = new Set(changes.map(({ path }) => path));
  const goneBy = new Map(before.filter(({ path }) => changed.has(path)).map((item) => [item.besides, item]));
  return after.flatMap((there): Pair[] => {
    const gone = changed.has(there.path) ? goneBy.get(there.besides) : undefined;
    if (gone === undefined) return [];
    goneBy.delete(there.besides);
    return [{ what, gone, there }];
  });
}

function networksOf({ networks }: NetworkPlan, base: string): Item[] {
  return networks.map(({ name, addressPrefix, addressPrefixes, vlan }: PlannedNetwork, index) => ({
    name,
    path: pointer(base, "networks", index),
    besides: JSON.stringify([addressPrefix, addressPrefixes, vlan]),
  }));
}

/** Finds the cluster by its control plane IP; if it has none, the cluster without another difference. */
function clustersOf({ clusters, request }: NetworkPlan, base: string): Item[] {
  const requested = new Map(request.clusters.map((cluster) => [cluster.name.toLowerCase(), cluster]));
  return clusters.map((cluster: PlannedCluster, index) => {
    const { name, network, controlPlaneIp } = cluster;
    return {
      name,
      path: pointer(base, "clusters", index),
      besides: JSON.stringify(
        controlPlaneIp ?? [network.toLowerCase(), withoutNames(cluster), withoutNames(requested.get(name.toLowerCase()) ?? {})],
      ),
    };
  });
}

function withoutNames({ name: _, network: __, ...rest }: { readonly name?: string; readonly network?: string }): object {
  return rest;
}
