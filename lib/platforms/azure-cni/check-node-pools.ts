import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { either } from "../../text/together.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/** Checks numbers of nodes and pods; limits on one value are in the schema. */
export function checkNodePools(reading: ParsedAzureCniRequest): Finding[] {
  return reading.clusters.flatMap((cluster) => [
    ...checkCounts(cluster, reading),
    ...checkPodSpace(cluster, reading),
    ...checkOverlayNodes(cluster),
    ...checkWaste(cluster, reading),
    ...checkControlPlane(cluster, reading),
  ]);
}

function checkCounts({ index, path }: ParsedCluster, { request }: ParsedAzureCniRequest): Finding[] {
  return (request.clusters[index]?.nodePools ?? []).flatMap(({ nodeCount, maxCount }, pool) => {
    if (maxCount === undefined || maxCount >= nodeCount) return [];
    const at = pointer(path, "nodePools", pool, "maxCount");
    const message = `maxCount ${maxCount} is below nodeCount ${nodeCount}; use ${nodeCount} or more`;
    const repairs = [{ text: `use ${nodeCount}`, patch: [{ op: "replace" as const, path: at, value: nodeCount }] }];
    return [findingOf(azureCniRules["az-aks-validators"], { path: at, message, repairs })];
  });
}

/** A node pool with nodes must have room for the pods every node pool needs, and should have it from the start. */
function checkPodSpace({ index, nodePools }: ParsedCluster, { request }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["aks-maxpods"];
  const { perNodePool } = row.values;
  return nodePools.flatMap(({ index: pool, path, nodeCount: most, maxPods, name }) => {
    const nodeCount = request.clusters[index]?.nodePools[pool]?.nodeCount ?? most;
    const needed = Math.ceil(perNodePool / maxPods);
    const at = pointer(path, "maxPods");
    // a node pool without nodes starts when it gets some
    if (most === 0 || (nodeCount === 0 && most >= needed) || nodeCount >= needed) return [];
    const room = (nodes: number) => `${nodes} ${nodes === 1 ? "node" : "nodes"} of ${maxPods} pods`;
    const more = `use a maxPods of ${perNodePool} or more, or ${needed} nodes`;
    const repairs = [{ text: `use a maxPods of ${perNodePool}`, patch: [{ op: "add" as const, path: at, value: perNodePool }] }];
    if (most < needed) {
      const message = `node pool "${shorten(name)}" with ${room(most)} has no room for the ${perNodePool} pods that each node pool needs; ${more}`;
      return [findingOf(row, { path: at, message, repairs })];
    }
    const message = `node pool "${shorten(name)}" starts with ${room(nodeCount)} and has room for ${perNodePool} pods only after it grows; ${more} from the start`;
    return [findingOf(azureCniRules["aks-maxpods-start"], { path: at, message, repairs })];
  });
}

function checkOverlayNodes({ name, networkModel, nodePools, path }: ParsedCluster): Finding[] {
  const row = azureCniRules["aks-overlay-nodes"];
  const nodes = nodePools.reduce((sum, { nodeCount }) => sum + nodeCount, 0);
  if (networkModel !== "overlay" || nodes <= row.values.nodes) return [];
  const message = `the node pools of "${shorten(name)}" add up to ${nodes} nodes; use at most ${row.values.nodes} with overlay`;
  return [findingOf(row, { path: pointer(path, "nodePools"), message })];
}

/** Finds the pods to remove or add so that the blocks of a node are used completely. */
function checkWaste({ index, networkModel, nodePools }: ParsedCluster, { request }: ParsedAzureCniRequest): Finding[] {
  if (networkModel !== "pod-subnet-static-block") return [];
  const row = azureCniRules["aks-podsubnet-static-waste"];
  const { block, perNode } = azureCniRules["aks-podsubnet-static"].values;
  const { minimum, maximum } = azureCniRules["aks-maxpods"].values;
  return nodePools.flatMap(({ index: pool, path, maxPods }) => {
    const blocks = Math.ceil((maxPods + perNode) / block);
    const waste = blocks * block - perNode - maxPods;
    if (request.clusters[index]?.nodePools[pool]?.maxPods === undefined || waste <= row.values.accepted) return [];
    const at = pointer(path, "maxPods");
    const better = [(blocks - 1) * block - perNode, blocks * block - perNode].filter((value) => value >= minimum && value <= maximum);
    const message = `maxPods ${maxPods} takes ${blocks} ${blocks === 1 ? "block" : "blocks"} of ${block} addresses per node and leaves ${waste} unused; use ${either(better.map(String))}`;
    const repairs = better.map((value) => ({ text: `use ${value}`, patch: [{ op: "replace" as const, path: at, value }] }));
    return [findingOf(row, { path: at, message, repairs })];
  });
}

function checkControlPlane({ index, path }: ParsedCluster, { request }: ParsedAzureCniRequest): Finding[] {
  const controlPlaneIp = request.clusters[index]?.controlPlaneIp;
  if (controlPlaneIp === undefined) return [];
  const at = pointer(path, "controlPlaneIp");
  const message = `controlPlaneIp ${controlPlaneIp} is not used, because Azure chooses the address of the API server; remove it`;
  const repairs = [{ text: "remove it", patch: [{ op: "remove" as const, path: at }] }];
  return [findingOf(azureCniRules["aks-control-plane-managed"], { path: at, message, repairs })];
}
