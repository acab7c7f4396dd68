import { dualStackRows } from "./dual-stack.js";
import { existingRows } from "./existing.js";
import { namedSubnetsRows } from "./named-subnets.js";
import { namesRows } from "./names.js";
import { nodePoolsRows } from "./node-pools.js";
import { planningRows } from "./planning.js";
import { podRangesRows } from "./pod-ranges.js";
import type { Row } from "./row.js";
import { schemaRows } from "./schema.js";
import { serviceRangesRows } from "./service-ranges.js";
import { subnetsRows } from "./subnets.js";
import { virtualNetworkRows } from "./virtual-network.js";

/** Every table of changes to the good request, by what it is about. */
export const tables: Readonly<Record<string, readonly Row[]>> = {
  names: namesRows,
  "the schema": schemaRows,
  "the virtual network": virtualNetworkRows,
  "subnets that exist": subnetsRows,
  "subnets for other things": namedSubnetsRows,
  "node pools": nodePoolsRows,
  "service ranges": serviceRangesRows,
  "pod ranges": podRangesRows,
  "what is omitted, and networks to reach": planningRows,
  "dual stack": dualStackRows,
  "what exists": existingRows,
};
