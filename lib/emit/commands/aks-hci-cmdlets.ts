import type {
  NetworkPlan,
  PlannedCluster,
  PlannedNetwork,
  WindowsServerCluster,
  WindowsServerRequest,
  WindowsServerVirtualNetwork,
} from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { isSameName } from "../../text/same-name.js";
import { type AutoscalerProfile, autoscalerProfiles } from "./autoscaler-profile.js";
import { type Cmdlet, type CmdletValue, local } from "./cmdlet.js";
import { given, type ScriptVariable } from "./command.js";
import { resourceGroup, subscription } from "./variables.js";

const imageDir: ScriptVariable = { name: "IMAGE_DIR", description: "folder of the VHD images, on storage the machines share" };
const workingDir: ScriptVariable = { name: "WORKING_DIR", description: "working folder, on storage the machines share" };
const cloudConfigLocation: ScriptVariable = {
  name: "CLOUD_CONFIG_LOCATION",
  description: "folder of the cloud agent's configuration, on storage the machines share",
};

/** The value of New-AksHciLoadBalancerSetting for a load balancer of the request. */
const loadBalancerSkus: { readonly [Choice in NonNullable<WindowsServerRequest["loadBalancer"]>]: string } = {
  haproxy: "HAProxy",
  none: "none",
};

const loadBalancerSettings = local("loadBalancerSettings");
const proxySettings = local("proxySettings");

/** The proxy of the machines and of all VMs, without a user and a password. */
function proxyCmdlets({ proxyBypass }: NetworkPlan, { proxy }: WindowsServerRequest): Cmdlet[] {
  if (proxy === undefined) return [];
  return [
    {
      purpose: "proxy of the machines and of all VMs; if it asks for a user and a password, add -credential (Get-Credential)",
      name: "New-AksHciProxySetting",
      parameters: [
        ["name", "proxy"],
        ["http", proxy.http],
        ["https", proxy.https],
        ["noProxy", proxyBypass?.environment],
      ],
      result: proxySettings,
    },
  ];
}

/** Returns the AKS host with its network, the other networks and the workload clusters, as cmdlets of AksHci. */
export function aksHciCmdlets(plan: NetworkPlan, request: WindowsServerRequest): Cmdlet[] {
  const host = Math.max(placeOfHost(plan, request), 0);
  const networks = request.virtualNetworks.flatMap((requested, index) => {
    const planned = plan.networks[index];
    return planned === undefined ? [] : [{ requested, planned, index, variable: local(`network${index + 1}`) }];
  });
  const variableOf = new Map(networks.map(({ requested, variable, index }) => [requested.name, index === host ? undefined : variable]));
  const hostNetwork = networks.find(({ index }) => index === host);
  if (hostNetwork === undefined) return [];
  const profiles = autoscalerProfiles(plan, request);
  return [
    {
      purpose: `virtual network ${hostNetwork.planned.name} of the AKS host`,
      name: "New-AksHciNetworkSetting",
      parameters: networkParameters(hostNetwork.planned, hostNetwork.requested, hostNetwork.index),
      result: hostNetwork.variable,
    },
    ...proxyCmdlets(plan, request),
    {
      purpose: "configuration of the AKS host",
      name: "Set-AksHciConfig",
      parameters: [
        ...hostParameters(request, hostNetwork.variable),
        ["proxySettings", request.proxy === undefined ? undefined : proxySettings],
      ],
    },
    {
      purpose: "registration of the AKS host",
      name: "Set-AksHciRegistration",
      parameters: [
        ["subscriptionId", subscription],
        ["resourceGroupName", resourceGroup],
      ],
    },
    { purpose: "deployment of the AKS host", name: "Install-AksHci", parameters: [] },
    ...networks
      .filter(({ index, planned, requested }) => index !== host && hasPools(planned, requested))
      .map(({ planned, requested, index, variable }) => ({
        purpose: `virtual network ${planned.name}`,
        name: "New-AksHciClusterNetwork",
        parameters: networkParameters(planned, requested, index),
        result: variable,
      })),
    {
      purpose: "load balancer of the workload clusters",
      name: "New-AksHciLoadBalancerSetting",
      parameters: [
        ["name", "load-balancer"],
        ["loadBalancerSku", loadBalancerSkus[request.loadBalancer ?? "haproxy"]],
      ],
      result: loadBalancerSettings,
    },
    ...plan.clusters.flatMap((planned, index) => {
      const requested = request.clusters[index];
      return requested === undefined
        ? []
        : clusterCmdlets({ planned, requested, index, vnet: variableOf.get(planned.network), profile: profiles.get(index) });
    }),
  ];
}

/** Returns the index of the AKS host's network in the plan: the named one, otherwise the existing one or the first. */
function placeOfHost({ requirement }: NetworkPlan, { virtualNetworks, hostNetwork }: WindowsServerRequest): number {
  const counted = requirement.groups.find(({ lines }) => lines.some(({ item }) => item === "host-control-plane"))?.network;
  const name = hostNetwork ?? counted;
  return name === undefined ? -1 : virtualNetworks.findIndex((network) => isSameName(network.name, name));
}

type Parameters = Cmdlet["parameters"];

/** Reports whether a network has the pools that its cmdlet needs; a network without clusters may have none. */
export function hasPools({ pools }: PlannedNetwork, { ipAllocationMethod }: WindowsServerVirtualNetwork): boolean {
  const needed = ipAllocationMethod === "Dynamic" ? ["vip"] : ["vip", "node"];
  return needed.every((purpose) => pools.some((pool) => pool.purpose === purpose));
}

function networkParameters(planned: PlannedNetwork, requested: WindowsServerVirtualNetwork, index: number): Parameters {
  const path = pointer("/request/virtualNetworks", index);
  const nodes = planned.pools.find(({ purpose }) => purpose === "node");
  const vips = planned.pools.find(({ purpose }) => purpose === "vip");
  // with DHCP the cmdlet accepts neither prefix nor gateway, because the server assigns them
  const fixed: Parameters =
    requested.ipAllocationMethod === "Dynamic"
      ? []
      : [
          ["ipAddressPrefix", planned.addressPrefix],
          ["gateway", planned.gateway ?? requested.gateway],
          ["dnsServers", planned.dnsServers ?? requested.dnsServers],
          ["k8sNodeIpPoolStart", nodes?.start],
          ["k8sNodeIpPoolEnd", nodes?.end],
        ];
  return [
    ["name", given(planned.name, `${path}/name`)],
    ["vswitchName", given(requested.vswitchName, `${path}/vswitchName`)],
    ["vlanID", planned.vlan ?? requested.vlanId ?? 0],
    ...fixed,
    ["vipPoolStart", vips?.start],
    ["vipPoolEnd", vips?.end],
  ];
}

function hostParameters({ cloudServiceCidr, ports = {}, macPoolStart, macPoolEnd }: WindowsServerRequest, vnet: CmdletValue): Parameters {
  return [
    ["imageDir", imageDir],
    ["workingDir", workingDir],
    ["cloudConfigLocation", cloudConfigLocation],
    ["vnet", vnet],
    ["cloudServiceCidr", cloudServiceCidr],
    ["macPoolStart", macPoolStart],
    ["macPoolEnd", macPoolEnd],
    ["nodeAgentPort", ports.nodeAgent],
    ["nodeAgentAuthorizerPort", ports.nodeAgentAuthorizer],
    ["cloudAgentPort", ports.cloudAgent],
    ["cloudAgentAuthorizerPort", ports.cloudAgentAuthorizer],
  ];
}

/** A cluster of the plan, with its network and its autoscaler. */
interface ClusterContext {
  readonly planned: PlannedCluster;
  readonly requested: WindowsServerCluster;
  readonly index: number;
  /** If omitted, it is the network of the AKS host. */
  readonly vnet: CmdletValue | undefined;
  readonly profile: AutoscalerProfile | undefined;
}

function clusterCmdlets({ planned, requested, index, vnet, profile }: ClusterContext): Cmdlet[] {
  const path = pointer("/request/clusters", index);
  const name = given(planned.name, `${path}/name`);
  const poolName = (text: string, at: number) => given(text, pointer(path, "nodePools", at, "name"));
  const [first, ...others] = requested.nodePools;
  const cluster: Cmdlet = {
    purpose: `cluster ${planned.name}`,
    name: "New-AksHciCluster",
    parameters: [
      ["name", name],
      ["controlPlaneNodeCount", requested.controlPlaneNodeCount],
      ["nodePoolName", first === undefined ? undefined : poolName(first.name, 0)],
      ["nodeCount", first?.nodeCount],
      ["nodeMaxPodCount", first?.maxPods],
      ["osType", first?.osType],
      ["loadBalancerSettings", loadBalancerSettings],
      ["vnet", vnet],
      ["enableAutoScaler", profile === undefined ? undefined : true],
      ["autoScalerProfileName", profile?.name],
    ],
  };
  const pools = others.map(
    (pool, other): Cmdlet => ({
      purpose: `node pool ${pool.name} of cluster ${planned.name}`,
      name: "New-AksHciNodePool",
      parameters: [
        ["clusterName", name],
        ["name", poolName(pool.name, other + 1)],
        ["count", pool.nodeCount],
        ["maxPodCount", pool.maxPods],
        ["osType", pool.osType],
        // every pool that is added to a cluster with the autoscaler has it
        ["disableAutoScaler", profile === undefined || profile.scales(pool) ? undefined : true],
      ],
    }),
  );
  return [
    ...(profile === undefined ? [] : [profileCmdlet(planned, profile)]),
    cluster,
    ...(first === undefined || profile === undefined || profile.scales(first)
      ? []
      : [
          {
            purpose: `node pool ${first.name} of cluster ${planned.name} keeps its number of nodes`,
            name: "Set-AksHciNodePool",
            parameters: [
              ["clusterName", name],
              ["name", poolName(first.name, 0)],
              ["autoScaler", false],
            ],
          } satisfies Cmdlet,
        ]),
    ...pools,
  ];
}

function profileCmdlet(planned: PlannedCluster, { name, minNodeCount, maxNodeCount }: AutoscalerProfile): Cmdlet {
  return {
    purpose: `autoscaler of cluster ${planned.name}, for each of its node pools that may grow`,
    name: "New-AksHciAutoScalerProfile",
    parameters: [
      ["name", name],
      ["autoScalerProfileConfig", { table: { "min-node-count": minNodeCount, "max-node-count": maxNodeCount } }],
    ],
  };
}
