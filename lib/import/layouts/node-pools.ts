import type { Command } from "./commands.js";
import { type Expected, type Layout, said } from "./layout.js";

/** The limit of the autoscaler. A node pool that is not scaled automatically has none. */
export const expectedMaxCount = (command: Command): Expected => ({
  property: "maxCount",
  reason: "no document contains the limits of its autoscaler, or that it has none",
  command,
  unless: ["isScaled"],
  ofExisting: true,
});

/** The layout of the node pools of a cluster. */
export const nodePools = (properties: readonly string[], command: Command): Layout => ({
  property: "nodePools",
  kind: "node-pool",
  many: true,
  properties,
  expected: [
    { property: "name", reason: "no document names the node pool" },
    { property: "nodeCount", reason: said, command },
    expectedMaxCount(command),
  ],
  missing: { reason: "no document lists the node pools", command },
});
