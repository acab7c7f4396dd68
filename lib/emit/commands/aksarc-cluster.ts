import type { AzureLocalCluster, PlannedCluster, VmwareCluster } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { type Argument, type AzCommand, given, type OptionRow, optionsOf, type ScriptVariable } from "./command.js";
import { nodePoolOptions } from "./node-pool-options.js";
import { adminGroupIds, customLocation, holding } from "./variables.js";

/** How the platforms of az aksarc differ. */
interface AksarcPlatform {
  /** Subscription and resource group. */
  readonly common: readonly OptionRow[];
  readonly region: ScriptVariable;
  readonly vnetId: Argument;
  readonly version?: readonly OptionRow[];
  readonly loadBalancer?: readonly OptionRow[];
}

/** Returns the calls for a cluster with its first node pool, and one for each further pool, which az aksarc create cannot make. */
export function aksarcCluster(
  planned: PlannedCluster,
  requested: AzureLocalCluster | VmwareCluster,
  path: string,
  { common, region, vnetId, version = [], loadBalancer = [] }: AksarcPlatform,
): AzCommand[] {
  const name = given(planned.name, `${path}/name`);
  const [first, ...others] = requested.nodePools;
  return [
    {
      purpose: `cluster ${planned.name}, with its first node pool${first === undefined ? "" : ` (${first.name})`}`,
      words: ["aksarc", "create"],
      options: optionsOf([
        ...common,
        ["--location", holding(region)],
        ["--custom-location", holding(customLocation)],
        ["--name", name],
        ["--vnet-ids", vnetId],
        ...version,
        ["--control-plane-node-count", requested.controlPlaneNodeCount],
        ["--control-plane-ip", planned.controlPlaneIp],
        ["--pod-cidr", planned.podCidr],
        ...(first === undefined ? [] : nodePoolOptions(first)),
        ...loadBalancer,
        ["--aad-admin-group-object-ids", holding(adminGroupIds)],
        ["--generate-ssh-keys"],
      ]),
    },
    ...others.map((pool, other) => ({
      purpose: `node pool ${pool.name} of cluster ${planned.name}`,
      words: ["aksarc", "nodepool", "add"],
      options: optionsOf([
        ...common,
        ["--cluster-name", name],
        ["--name", given(pool.name, pointer(path, "nodePools", other + 1, "name"))],
        ...nodePoolOptions(pool),
        ["--os-type", pool.osType],
      ]),
    })),
  ];
}
