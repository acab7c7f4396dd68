import type { Command } from "./commands.js";
import { type Layout, said } from "./layout.js";

/** The layout of the node pools of a cluster. */
export const nodePools = (properties: readonly string[], command: Command): Layout => ({
  property: "nodePools",
  kind: "node-pool",
  many: true,
  properties,
  expected: [
    { property: "name", reason: "no document names the node pool" },
    { property: "nodeCount", reason: said, command },
  ],
  missing: { reason: "no document lists the node pools", command },
});
