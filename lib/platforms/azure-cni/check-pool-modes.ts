import type { AzureCniNodePool, Finding, Repair } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { alternatives } from "../../text/together.js";
import type { ParsedAzureCniRequest, ParsedNodePool } from "./read-azure-cni.js";

const rules = azureCniNodePoolRules;

/** Reports node pools whose mode, operating system, nodes and name do not fit together. */
export function checkPoolModes({ request, clusters }: ParsedAzureCniRequest): Finding[] {
  return clusters.flatMap(({ index, nodePools }) =>
    nodePools.flatMap((pool) => {
      const given = request.clusters[index]?.nodePools[pool.index];
      if (given === undefined) return [];
      return [...checkFirst(pool), ...checkLinux(pool, given), ...checkNodes(pool, given), ...checkWindowsName(pool)];
    }),
  );
}

function checkFirst({ index, path, name, isSystem }: ParsedNodePool): Finding[] {
  if (index > 0 || isSystem) return [];
  const at = pointer(path, "mode");
  const message = `"${shorten(name)}" is created with the cluster and must be a system node pool; remove its mode, or put another node pool first`;
  return [
    findingOf(rules["aks-first-pool-system"], { path: at, message, repairs: [{ text: "remove it", patch: [{ op: "remove", path: at }] }] }),
  ];
}

function checkLinux({ index, path, name, isSystem, isWindows }: ParsedNodePool, given: AzureCniNodePool): Finding[] {
  if (!isWindows || !(isSystem || index === 0)) return [];
  const osType = pointer(path, "osType");
  const linux: Repair = { text: "use Linux", patch: [{ op: "remove", path: osType }] };
  const user: Repair = { text: "use the mode User", patch: [{ op: "replace", path: pointer(path, "mode"), value: "User" }] };
  // the first node pool cannot be a user node pool
  const repairs = index === 0 || given.mode === undefined ? [linux] : [user, linux];
  const why = index === 0 ? "it is the first one, which is a system node pool" : "it is a system node pool";
  const message = `"${shorten(name)}" runs Windows, but ${why}, and those run Linux; ${alternatives(repairs.map(({ text }) => text))}${index === 0 ? ", and add the node pool with Windows after it" : ""}`;
  return [findingOf(rules["aks-system-pool-linux"], { path: osType, message, repairs })];
}

function checkNodes({ path, name, isSystem, startCount, nodeCount, maxPods }: ParsedNodePool, { maxCount }: AzureCniNodePool): Finding[] {
  const row = rules["aks-system-pool-nodes"];
  if (!isSystem || startCount >= row.values.nodes) return [];
  // a node pool also needs room for its minimum number of pods
  const nodes = Math.max(row.values.nodes, Math.ceil(azureCniRules["aks-maxpods"].values.perNodePool / maxPods));
  const at = pointer(path, "nodeCount");
  const patch = [{ op: "replace" as const, path: at, value: nodes }];
  const more = { op: "replace" as const, path: pointer(path, "maxCount"), value: nodes };
  const message = `"${shorten(name)}" is a system node pool and has nodeCount ${startCount}; use ${nodes} or more`;
  const repairs = [{ text: `use ${nodes}`, patch: maxCount === undefined || nodeCount >= nodes ? patch : [...patch, more] }];
  return [findingOf(row, { path: at, message, repairs })];
}

function checkWindowsName({ path, name, isWindows }: ParsedNodePool): Finding[] {
  const row = rules["aks-windows-pool-name"];
  const { characters } = row.values;
  if (!isWindows || name.length <= characters) return [];
  const message = `the name "${shorten(name)}" has ${name.length} characters; use one of at most ${characters} with Windows`;
  return [findingOf(row, { path: pointer(path, "name"), message })];
}
