import type { Command } from "./commands.js";
import { type Expected, type Layout, said } from "./layout.js";

/**
 * The limit of the autoscaler. A node pool that is not scaled automatically has none. An intended one without it has none
 * either, unless scripts of the platform set it elsewhere (`ofExisting` is false).
 */
export const expectedMaxCount = (command: Command, ofExisting = true): Expected => ({
  property: "maxCount",
  reason: "no document contains the limits of its autoscaler, or that it has none",
  command,
  unless: ["isScaled"],
  ...(ofExisting ? { ofExisting } : {}),
});

/** The layout of the node pools of a cluster. */
export const nodePools = (properties: readonly string[], command: Command, ofExisting = true): Layout => ({
  property: "nodePools",
  kind: "node-pool",
  many: true,
  properties,
  expected: [
    { property: "name", reason: "no document names the node pool" },
    { property: "nodeCount", reason: said, command },
    expectedMaxCount(command, ofExisting),
  ],
  missing: { reason: "no document lists the node pools", command },
});
