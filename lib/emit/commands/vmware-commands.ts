import type { NetworkPlan, PlannedCluster, Segment, VmwareCluster, VmwareRequest } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRangeText } from "./address-range-text.js";
import { aksarcCluster } from "./aksarc-cluster.js";
import { type AzCommand, type CommandList, given, type OptionRow, optionsOf, type ScriptVariable } from "./command.js";
import { customLocation, holding, location, resourceGroup, resourceId, subscription, withoutAdminGroup } from "./variables.js";

const kubernetesVersion: ScriptVariable = {
  name: "KUBERNETES_VERSION",
  description: "Kubernetes version, which must be that of the Arc resource bridge",
};

/** The allowed form of the name of a virtual network of Microsoft.HybridContainerService. */
const virtualNetworkName = /^[a-zA-Z0-9][-_a-zA-Z0-9]{1,61}[a-zA-Z0-9]$/;

/** Returns a virtual network for each segment and the clusters in them, as calls of az. */
export function vmwareCommands(plan: NetworkPlan, request: VmwareRequest): CommandList {
  const common = [
    ["--subscription", holding(subscription)],
    ["--resource-group", holding(resourceGroup)],
  ] as const;
  const region = location();
  // the name of a segment may not be allowed for a resource
  const networks = new Map(
    request.segments.map(({ name }, index) => [name, virtualNetworkName.test(name) ? name : `segment-${index + 1}`]),
  );

  function network({ name }: Segment, index: number): AzCommand {
    return {
      purpose: `virtual network for segment ${name}`,
      words: ["aksarc", "vnet", "create"],
      options: optionsOf([
        ...common,
        ["--custom-location", holding(customLocation)],
        ["--name", networks.get(name)],
        ["--vsphere-segment-name", given(name, pointer("/request/segments", index, "name"))],
      ]),
    };
  }

  function cluster(planned: PlannedCluster, requested: VmwareCluster, index: number): AzCommand[] {
    const vnetId = resourceId("Microsoft.HybridContainerService/virtualNetworks", networks.get(planned.network) ?? "", "");
    const version: readonly OptionRow[] = [["--kubernetes-version", holding(kubernetesVersion)]];
    return aksarcCluster(planned, withoutMaximum(requested), pointer("/request/clusters", index), { common, region, vnetId, version });
  }

  return {
    // only the version of the preview has --vsphere-segment-name, and the vendor's page installs exactly this one
    needs: [
      { name: "az", version: "2.32.0" },
      { name: "aksarc", version: "1.0.0b1", exactly: true },
    ],
    commands: [
      ...request.segments.map(network),
      ...plan.clusters.flatMap((planned, index) => {
        const requested = request.clusters[index];
        return requested === undefined ? [] : cluster(planned, requested, index);
      }),
    ],
    notes: [
      ...plan.networks.flatMap(({ pools }) =>
        pools
          .filter(({ purpose }) => purpose === "load-balancer")
          .map((pool) => `give ${addressRangeText(pool)} to the load balancer that is installed in cluster ${pool.cluster ?? ""}`),
      ),
      "az names the first node pool of a cluster itself",
      "VM sizes and operating systems are az's defaults unless you add an option",
      ...(request.clusters.some(({ nodePools }) => nodePools.some(({ nodeCount, maxCount = nodeCount }) => maxCount > nodeCount))
        ? [
            "node pools get their nodeCount; aksarc 1.0.0b1 has no autoscaler, so scale them with az aksarc nodepool scale, up to their maxCount",
          ]
        : []),
      withoutAdminGroup,
    ],
  };
}

/** The az extension of the preview has no autoscaler. */
function withoutMaximum(cluster: VmwareCluster): VmwareCluster {
  return { ...cluster, nodePools: cluster.nodePools.map(({ maxCount: _, ...pool }) => pool) };
}
