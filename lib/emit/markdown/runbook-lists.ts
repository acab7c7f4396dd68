import type { NetworkPlan } from "../../../types/index.js";
import type { RequestedNodePool } from "../../platforms/platforms.js";
import { mapRows } from "../map/map-rows.js";
import { networkMap } from "../map/network-map.js";
import { markdownCode, markdownTable, markdownText } from "../text/markdown-text.js";
import { nodesText, type RunbookCluster, runbookClusters } from "./runbook-things.js";

const text = (given: string | number | undefined): string => (given === undefined ? "" : markdownText(String(given)));

/** The columns of node pools. Columns that are empty for every node pool are hidden. */
const poolColumns: readonly (readonly [head: string, cell: (pool: RequestedNodePool) => string])[] = [
  ["Nodes", (pool) => nodesText(pool)],
  ["Pods per node", ({ maxPods }) => text(maxPods)],
  ["Mode", ({ mode }) => text(mode)],
  ["Operating system", ({ osType }) => text(osType)],
];

/** The nodes of each cluster: a row for its control plane, if the request counts it, and one for each node pool. */
export function nodePoolTable(plan: NetworkPlan): string[] {
  const rows = runbookClusters(plan).flatMap(({ planned, requested: { controlPlaneNodeCount, nodePools } }) => [
    ...(controlPlaneNodeCount === undefined
      ? []
      : [{ cluster: planned.name, name: "control plane", pool: { name: "", nodeCount: controlPlaneNodeCount } }]),
    ...nodePools.map((pool) => ({ cluster: planned.name, name: markdownText(pool.name), pool })),
  ]);
  const filled = poolColumns.filter(([, cell]) => rows.some(({ pool }) => cell(pool) !== ""));
  return markdownTable(
    ["Cluster", "Node pool", ...filled.map(([head]) => head)],
    rows.map(({ cluster, name, pool }) => [markdownText(cluster), name, ...filled.map(([, cell]) => cell(pool))]),
  );
}

/** The BGP peers of each cluster that has some. */
export function peerTable(clusters: readonly RunbookCluster[]): string[] {
  return markdownTable(
    ["Cluster", "BGP peer", "Address", "Its ASN", "Own ASN"],
    clusters.flatMap(({ planned, peers }) =>
      peers.map(({ name, peerAddress, peerAsn, myAsn }) => [
        markdownText(planned.name),
        markdownText(name),
        markdownCode(peerAddress),
        String(peerAsn),
        String(myAsn),
      ]),
    ),
  );
}

/** The use of every address, network by network, with what is reserved. Neighbours of one kind are one row, as in the picture. */
export function addressTable({ networks }: NetworkPlan): string[] {
  return markdownTable(
    ["Network", "First", "Last", "Addresses", "Use"],
    networks.flatMap((network, index) =>
      networkMap(network, index).flatMap(({ pieces }) =>
        mapRows(pieces).map(({ start, end, size, what }) => [
          markdownText(network.name),
          markdownCode(start),
          markdownCode(end),
          String(size),
          markdownText(what),
        ]),
      ),
    ),
  );
}
