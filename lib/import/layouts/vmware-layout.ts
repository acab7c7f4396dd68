import * as commands from "./commands.js";
import { type RequestLayout, said } from "./layout.js";
import { nodePools } from "./node-pools.js";

/** The layout of a request on this platform. */
export const vmwareLayout: RequestLayout = {
  used: { kind: "network", property: "reserved", inPool: undefined },
  pools: [],
  scopes: "networks",
  assumedValues: {
    top: {},
    items: { segments: {}, clusters: { controlPlaneNodeCount: 1, nodePools: [{ name: "notknown", nodeCount: 1 }] } },
  },
  settings: ["proxy"],
  expectedSettings: [],
  things: [
    {
      property: "segments",
      kind: "network",
      many: true,
      always: true,
      properties: ["name", "addressPrefix", "gateway", "dhcpScope", "reserved"],
      missing: { reason: "no document describes a segment" },
      expected: [
        { property: "name", reason: said },
        { property: "addressPrefix", reason: said },
        { property: "dhcpScope", reason: "no document contains the range of the DHCP server", command: commands.exportDhcp },
      ],
    },
    {
      property: "clusters",
      kind: "cluster",
      many: true,
      always: true,
      properties: ["name", "network", "controlPlaneNodeCount", "controlPlaneIp", "podCidr"],
      missing: { reason: "no document describes a cluster", command: commands.listArcClusters },
      expected: [
        { property: "name", reason: said },
        { property: "network", reason: said, command: commands.showArcCluster },
        { property: "controlPlaneNodeCount", reason: said, command: commands.showArcCluster },
        { property: "controlPlaneIp", reason: said, command: commands.showArcCluster },
      ],
      below: [nodePools(["name", "nodeCount", "maxCount", "maxPods", "osType"], commands.showArcCluster)],
    },
  ],
};
