import type { NetworkPlan, PlannedCluster, Segment, VmwareCluster, VmwareRequest } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRangeText } from "./address-range-text.js";
import { type AzCommand, type CommandList, given, optionsOf, type ScriptVariable } from "./command.js";
import { nodePoolOptions } from "./node-pool-options.js";
import { adminGroupIds, customLocation, holding, location, resourceGroup, resourceId, subscription } from "./variables.js";

const kubernetesVersion: ScriptVariable = {
  name: "KUBERNETES_VERSION",
  description: "Kubernetes version, which must be that of the Arc resource bridge",
};

/** What the name of a virtual network of Microsoft.HybridContainerService may be. */
const virtualNetworkName = /^[a-zA-Z0-9][-_a-zA-Z0-9]{1,61}[a-zA-Z0-9]$/;

/** A virtual network for each segment and the clusters in them, as calls of az. */
export function vmwareCommands(plan: NetworkPlan, request: VmwareRequest): CommandList {
  const common = [
    ["--subscription", holding(subscription)],
    ["--resource-group", holding(resourceGroup)],
  ] as const;
  const region = location();
  // a segment may be called what no resource may be
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

  function cluster(planned: PlannedCluster, asked: VmwareCluster, index: number): AzCommand[] {
    const path = pointer("/request/clusters", index);
    const name = given(planned.name, `${path}/name`);
    const [first, ...others] = asked.nodePools;
    return [
      {
        purpose: `cluster ${planned.name}, with its first node pool${first === undefined ? "" : ` (${first.name})`}`,
        words: ["aksarc", "create"],
        options: optionsOf([
          ...common,
          ["--location", holding(region)],
          ["--custom-location", holding(customLocation)],
          ["--name", name],
          ["--vnet-ids", resourceId("Microsoft.HybridContainerService/virtualNetworks", networks.get(planned.network) ?? "", "")],
          ["--kubernetes-version", holding(kubernetesVersion)],
          ["--control-plane-node-count", asked.controlPlaneNodeCount],
          ["--control-plane-ip", planned.controlPlaneIp],
          ["--pod-cidr", planned.podCidr],
          ...(first === undefined ? [] : nodePoolOptions(first)),
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
        ]),
      })),
    ];
  }

  return {
    extensions: ["aksarc"],
    commands: [
      ...request.segments.map(network),
      ...plan.clusters.flatMap((planned, index) => {
        const asked = request.clusters[index];
        return asked === undefined ? [] : cluster(planned, asked, index);
      }),
    ],
    notes: [
      ...plan.networks.flatMap(({ pools }) =>
        pools
          .filter(({ purpose }) => purpose === "load-balancer")
          .map((pool) => `give ${addressRangeText(pool)} to the load balancer that is installed in cluster ${pool.cluster ?? ""}`),
      ),
      "az names the first node pool of a cluster itself",
      "VM sizes and operating systems are az's defaults where no option is added",
    ],
  };
}
