import fc from "fast-check";
import { loadEmitter } from "../../lib/emit/emitters.js";
import { findDrift } from "../../lib/import/find-drift.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type { NetworkPlan, Platform } from "../../types/index.js";
import { randomRequests } from "../helpers/random-plans.js";
import { deployedLists, documentsOf } from "./deployed-objects.js";

/** What commands print, or a format of the emitters. */
export interface RoundTrip {
  readonly platform: Platform;
  readonly format: string;
  /** Places of a plan that the format does not contain. Every other one has to be the same. */
  readonly lacks: RegExp;
  /** What the format does not create at all, so that it is missing or has no value. */
  readonly omits?: RegExp;
}

/** A request on Azure Local is deployed into an existing management network, and its region is a parameter. */
const site = "/request/(?:region|managementNetwork.*)";
/** Virtual networks that exist are not created again. */
const existingNetwork =
  "/networks/0(?:/addressPrefixes)?|/request/virtualNetwork/subnets/.*|/clusters/\\d+/subnets/\\d+|/clusters/\\d+/network|/request/clusters/\\d+/privateCluster";
/** A network with DHCP has no prefix, and the scope is on its server. */
const dynamic = "/networks/\\d+/(?:addressPrefix|gateway|dnsServers)|/request/virtualNetworks/\\d+/dhcpScope";

/** A segment exists already, and the script only names it. */
const segment = "/networks/\\d+/(?:addressPrefix|gateway)|/request/segments/\\d+/dhcpScope";

export const roundTrips: readonly RoundTrip[] = [
  { platform: "azure-local", format: "output of commands", lacks: new RegExp(`^(?:${site})$`) },
  { platform: "azure-local", format: "metallb", lacks: new RegExp(`^(?:${site})$`) },
  ...["arm", "bicep", "terraform", "az-cli", "az-powershell"].map((format) => ({
    platform: "azure-local" as const,
    format,
    lacks: new RegExp(`^(?:${site})$`),
  })),
  { platform: "azure-cni", format: "output of commands", lacks: /^$/ },
  ...["arm", "bicep", "terraform", "az-cli", "az-powershell"].map((format) => ({
    platform: "azure-cni" as const,
    format,
    lacks: new RegExp(`^(?:${existingNetwork})$`),
  })),
  {
    platform: "windows-server",
    format: "output of commands",
    lacks: new RegExp(
      `^(?:${dynamic}|/request/hostNetwork|/clusters/\\d+/network|/request/clusters/\\d+/nodePools/\\d+/max(?:Pods|Count))$`,
    ),
  },
  {
    platform: "windows-server",
    format: "akshci-powershell",
    lacks: new RegExp(`^(?:${dynamic}|/request/clusters/\\d+/nodePools/\\d+/maxCount)$`),
    omits: /^\/networks\/\d+$/,
  },
  { platform: "vmware", format: "output of commands", lacks: /^(?:\/networks\/\d+\/gateway|\/clusters\/\d+\/loadBalancerRanges)$/ },
  {
    platform: "vmware",
    format: "az-cli",
    lacks: new RegExp(`^(?:${segment}|/clusters/\\d+/loadBalancerRanges)$`),
    // the az extension of the preview has no autoscaler
    omits: /^\/request\/clusters\/\d+\/nodePools\/\d+\/maxCount$/,
  },
];

/** Plans whose names every format can write as they are. */
export function plansOf(platform: Platform): fc.Arbitrary<NetworkPlan> {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{2,5}$/);
  return randomRequests(platform, name).map((request) => planNetwork(request));
}

async function documentsIn(plan: NetworkPlan, format: string) {
  if (format === "output of commands") return documentsOf(deployedLists(plan));
  const { files } = await (await loadEmitter("network-plan", format as never))(plan);
  const documents = files.map(({ name, content }) => ({ name, content }));
  if (format !== "metallb") return documents;
  // manifests name no cluster, and describe nothing else
  const lists = documentsOf({ ...deployedLists(plan), "load-balancers.json": [] });
  return [...lists, ...documents.filter(({ content }) => /^kind:/m.test(content))];
}

/** Exports plans and imports them again: nothing may differ, and nothing may be unknown that the format contains. */
export async function checkRoundTrip({ platform, format, lacks, omits }: RoundTrip, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(plansOf(platform), async (plan) => {
      fc.pre(format !== "metallb" || plan.clusters.length === 1);
      const { changes, unknown } = await findDrift({ plan, documents: await documentsIn(plan, format) });
      const differing = changes.filter(
        ({ kind, path, actual }) => (kind !== "missing" && actual !== undefined) || omits?.test(path) !== true,
      );
      const lost = unknown.filter(({ path }) => !lacks.test(path));
      if (differing.length + lost.length > 0) throw new Error(JSON.stringify({ differing, lost }));
    }),
    { numRuns },
  );
}
