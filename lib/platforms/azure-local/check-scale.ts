import type { Finding } from "../../../types/index.js";
import { shorten } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** The limits that add up several values; those of one value are in the schema. */
export function checkScale({ request, clusters }: AzureLocalReading): Finding[] {
  const row = azureLocalRules["scale-limits"];
  const { nodesPerCluster, clusters: mostClusters, clustersWithAutoscaler } = row.values;
  const findings: Finding[] = [];
  const autoscaled = request.clusters.some(({ nodePools }) => nodePools.some(({ maxCount }) => maxCount !== undefined));
  const most = autoscaled ? clustersWithAutoscaler : mostClusters;
  if (request.clusters.length > most) {
    const message = `${request.clusters.length} clusters are planned; an instance has at most ${most}${autoscaled ? " with the autoscaler" : ""}`;
    findings.push(findingOf(row, { path: "/clusters", received: request.clusters.length, message }));
  }
  for (const [index, cluster] of clusters.entries()) {
    const pools = pointer("/clusters", index, "nodePools");
    if (cluster.workerCount > nodesPerCluster) {
      const message = `the node pools of "${shorten(cluster.name)}" add up to ${cluster.workerCount} nodes; use at most ${nodesPerCluster}`;
      findings.push(findingOf(row, { path: pools, received: cluster.workerCount, message }));
    }
    for (const [pool, { nodeCount, maxCount }] of (request.clusters[index]?.nodePools ?? []).entries()) {
      if (maxCount === undefined || maxCount >= nodeCount) continue;
      const path = pointer(pools, pool, "maxCount");
      const message = `maxCount ${maxCount} is below nodeCount ${nodeCount}; use ${nodeCount} or more`;
      const repairs = [{ text: `use ${nodeCount}`, patch: [{ op: "replace", path, value: nodeCount } as const] }];
      findings.push(findingOf(row, { path, received: maxCount, message, repairs }));
    }
  }
  return findings;
}
