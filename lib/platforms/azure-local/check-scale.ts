import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { checkMaxCount } from "../checks/check-max-count.js";
import type { ParsedAzureLocalRequest, ParsedCluster } from "./read-azure-local.js";

const row = azureLocalRules["scale-limits"];

/** Checks limits that add up several values; limits on one value are in the schema. Multi-rack deployments have none of them. */
export function checkScale(reading: ParsedAzureLocalRequest): Finding[] {
  if (reading.multiRack) return [];
  return [
    ...checkMachineCount(reading),
    ...checkClusterCount(reading),
    ...reading.clusters.flatMap((cluster) => checkNodes(cluster, reading)),
  ];
}

function checkMachineCount({ management }: ParsedAzureLocalRequest): Finding[] {
  const { machines } = row.values;
  if (management.nodeIps.length <= machines) return [];
  const message = `${management.nodeIps.length} machines are named; an instance has at most ${machines}`;
  return [findingOf(row, { path: pointer(management.path, "nodeIps"), message })];
}

function checkClusterCount({ request: { clusters } }: ParsedAzureLocalRequest): Finding[] {
  const autoscaled = clusters.some(({ nodePools }) => nodePools.some(({ maxCount }) => maxCount !== undefined));
  const most = autoscaled ? row.values.clustersWithAutoscaler : row.values.clusters;
  if (clusters.length <= most) return [];
  const message = `${clusters.length} clusters are planned; an instance has at most ${most}${autoscaled ? " when a node pool has a maxCount" : ""}`;
  return [findingOf(row, { path: "/clusters", message })];
}

function checkNodes({ index, name, workerCount }: ParsedCluster, { request }: ParsedAzureLocalRequest): Finding[] {
  const { nodesPerCluster } = row.values;
  const path = pointer("/clusters", index, "nodePools");
  const message = `the node pools of "${shorten(name)}" add up to ${workerCount} nodes; use at most ${nodesPerCluster}`;
  const total = workerCount > nodesPerCluster ? [findingOf(row, { path, message })] : [];
  return [...total, ...checkMaxCount(request.clusters[index]?.nodePools ?? [], path, row)];
}
