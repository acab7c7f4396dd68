import { readFileSync } from "node:fs";
import { planNetwork } from "../../lib/index.js";
import type { NetworkPlan, PlanRequest } from "../../types/index.js";

/** Requests of the contract that are emitted, by platform. */
export const contractRequests: Readonly<Record<PlanRequest["platform"], readonly string[]>> = {
  "azure-local": ["azure-local-open", "azure-local-published"],
  "windows-server": ["windows-server-static", "windows-server-dhcp"],
  vmware: ["vmware"],
  "azure-cni": ["azure-cni-node-subnet", "azure-cni-overlay"],
};

/** The plan of a request of the contract. */
export function contractPlan(name: string): NetworkPlan {
  return planNetwork(JSON.parse(readFileSync(new URL(`../contract/requests/${name}.json`, import.meta.url), "utf8")));
}
