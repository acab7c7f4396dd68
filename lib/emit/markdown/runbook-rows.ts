import type { NetworkPlan, PlannedCluster, PlannedNetwork, Platform, RuleId } from "../../../types/index.js";
import { requestedNetworks } from "../../platforms/platforms.js";
import { together } from "../../text/together.js";
import { registerKubernetesRuntime, showKubernetesRuntime } from "../document/kubernetes-runtime.js";
import { markdownCode, markdownText } from "../text/markdown-text.js";
import { hasLoadBalancer, nodesText, runbookClusters } from "./runbook-things.js";

/** One step: what to do, the rules behind it, and a line for each object it concerns. */
export interface RunbookStep {
  readonly text: string;
  readonly rules: readonly RuleId[];
  readonly lines?: (plan: NetworkPlan) => readonly string[];
  /** Whether the plan has something for it to do. Without it, the step always applies. */
  readonly applies?: (plan: NetworkPlan) => boolean;
}

/** The parts of a runbook that depend on the platform. */
export interface RunbookRows {
  readonly steps: readonly RunbookStep[];
  /** What cannot be changed after deployment, and the rule that says so. */
  readonly fixed: readonly { readonly what: string; readonly rule: RuleId }[];
}

/** Writes a name and its values; values that are missing are skipped. */
function line(name: string, facts: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(facts).flatMap(([label, value]) => (value === undefined || value === "" ? [] : [`${label} ${value}`]));
  return `for ${markdownText(name)}: ${parts.length === 0 ? "as planned" : parts.join(", ")}`;
}

function code(text: string | undefined): string | undefined {
  return text === undefined ? undefined : markdownCode(text);
}

function named(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : markdownText(String(value));
}

function bounds(ranges: readonly { readonly start: string; readonly end: string }[] | undefined): string | undefined {
  return ranges === undefined ? undefined : together(ranges.map(({ start, end }) => `${markdownCode(start)} to ${markdownCode(end)}`));
}

function poolsOf({ pools }: PlannedNetwork, purpose: string): string | undefined {
  return bounds(pools.filter((pool) => pool.purpose === purpose));
}

const eachNetwork = ({ networks, request }: NetworkPlan): readonly string[] =>
  networks.map((network, index) => {
    const { vmSwitchName, vswitchName = vmSwitchName, dhcpScope } = requestedNetworks(request)[index] ?? {};
    return line(network.name, {
      switch: vswitchName === undefined ? undefined : markdownText(vswitchName),
      prefix: code(network.addressPrefix),
      gateway: code(network.gateway),
      "DNS servers": network.dnsServers?.map(markdownCode).join(" "),
      VLAN: network.vlan === undefined ? undefined : code(String(network.vlan)),
      "node pool": poolsOf(network, "node"),
      "DHCP scope": dhcpScope === undefined ? undefined : bounds([dhcpScope]),
      "VIP pool": poolsOf(network, "vip"),
    });
  });

const eachCluster = (plan: NetworkPlan): readonly string[] =>
  runbookClusters(plan).map(({ planned: cluster, requested }) =>
    line(cluster.name, {
      "API server subnet": named(requested.apiServerSubnet),
      "load balancer subnet": named(requested.loadBalancer?.subnet),
      "control plane nodes": named(requested.controlPlaneNodeCount),
      "node pools": together(requested.nodePools.map((pool) => `${markdownText(pool.name)} with ${nodesText(pool)} nodes`)),
      network: markdownText(cluster.network),
      "control plane IP": code(cluster.controlPlaneIp),
      "pod range": together((cluster.podCidrs ?? [cluster.podCidr]).flatMap((prefix) => code(prefix) ?? [])),
      "service range": together((cluster.serviceCidrs ?? [cluster.serviceCidr]).flatMap((prefix) => code(prefix) ?? [])),
      "DNS service": code(cluster.dnsServiceIp),
    }),
  );

const eachLoadBalancer = (plan: NetworkPlan): readonly string[] =>
  runbookClusters(plan)
    .filter(({ planned }) => hasLoadBalancer(planned))
    .map(({ planned, peers }) =>
      line(planned.name, {
        addresses: bounds(planned.loadBalancerRanges),
        [peers.length === 1 ? "BGP peer" : "BGP peers"]: together(
          peers.map(
            ({ name, myAsn, peerAsn, peerAddress }) =>
              `${markdownText(name)} at ${markdownCode(peerAddress)} with ASN ${markdownCode(String(peerAsn))} and own ASN ${markdownCode(String(myAsn))}`,
          ),
        ),
      }),
    );

const withLoadBalancer = ({ clusters }: NetworkPlan): boolean => clusters.some(hasLoadBalancer);

const outsideTheScope = (plan: NetworkPlan): readonly string[] =>
  plan.clusters.map((cluster: PlannedCluster) =>
    line(cluster.name, { "control plane IP": code(cluster.controlPlaneIp), "load balancer": bounds(cluster.loadBalancerRanges) }),
  );

/** The request names an existing subnet. */
const eachNewSubnet = ({ networks }: NetworkPlan): readonly string[] =>
  networks.flatMap(({ pools }) =>
    pools
      .filter(({ origin }) => origin !== "requested")
      .map((pool) => line(pool.name, { prefix: pool.addressPrefixes.map(markdownCode).join(" ") })),
  );

const firewall: RunbookStep = { text: "Have the ports below opened and the endpoints made reachable.", rules: [] };
const systems: RunbookStep = { text: "Check what only the running systems show; the list is below.", rules: [] };
const keep: RunbookStep = {
  text: "Keep the plan. When you add a cluster or nodes, pass it with --previous so that no address moves.",
  rules: [],
};

/** One runbook for each platform. */
export const runbookRows: { readonly [Name in Platform]: RunbookRows } = {
  "azure-local": {
    steps: [
      firewall,
      systems,
      {
        text: "Create the logical networks, with static allocation. They cannot be changed afterwards, so compare every value first.",
        rules: ["lnet-static-only", "lnet-immutable"],
        lines: eachNetwork,
      },
      {
        text: "Create the clusters. A cluster without a control plane IP here takes one from the pool.",
        rules: ["cp-ip-one-per-cluster", "svc-cidr-fixed"],
        lines: eachCluster,
      },
      {
        text: "Register the resource provider of MetalLB once for the subscription, and look up the object id of its service principal. Templates have it as a parameter.",
        rules: [],
        lines: () => [registerKubernetesRuntime, showKubernetesRuntime].map(markdownCode),
        applies: withLoadBalancer,
      },
      {
        text: "Enable MetalLB on each cluster that has load balancer addresses, then create its BGP peers and give it these addresses.",
        rules: ["metallb-per-cluster", "mlb-modes"],
        lines: eachLoadBalancer,
        applies: withLoadBalancer,
      },
      keep,
    ],
    fixed: [
      { what: "Prefix, gateway, IP pools, VLAN and switch of a logical network", rule: "lnet-immutable" },
      { what: "The control plane IP of a cluster", rule: "cp-ip-one-per-cluster" },
      { what: "The service range of clusters", rule: "svc-cidr-fixed" },
      { what: "The proxy of Azure Local and of its clusters", rule: "proxy-inherited" },
    ],
  },
  "windows-server": {
    steps: [
      firewall,
      systems,
      {
        text: "Run Initialize-AksHciNode on each machine, describe the network of the AKS host with New-AksHciNetworkSetting, and pass it to Set-AksHciConfig.",
        rules: ["hci-vip-mandatory", "hci-immutable"],
        lines: eachNetwork,
      },
      {
        text: "Register the host with Set-AksHciRegistration and install it with Install-AksHci. After this its network cannot be changed.",
        rules: ["hci-immutable"],
      },
      {
        text: "Create the other networks with New-AksHciClusterNetwork, then each cluster with New-AksHciCluster.",
        rules: [],
        lines: eachCluster,
      },
      keep,
    ],
    fixed: [{ what: "Everything about a virtual network, after the AKS host or a workload cluster is deployed", rule: "hci-immutable" }],
  },
  vmware: {
    steps: [
      { text: "Make sure that it can still be deployed.", rules: ["vmw-retired"] },
      firewall,
      systems,
      {
        text: "Exclude the static addresses from the DHCP scope of their segment.",
        rules: ["vmw-cp-required-outside-dhcp"],
        lines: outsideTheScope,
      },
      { text: "Register the segments in Azure with az aksarc vnet create.", rules: ["vmw-dhcp-only"], lines: eachNetwork },
      { text: "Create the clusters, each with its control plane IP.", rules: ["vmw-cp-required-outside-dhcp"], lines: eachCluster },
      {
        text: "Install a load balancer in each cluster that has addresses for one.",
        rules: ["vmw-load-balancer"],
        lines: eachLoadBalancer,
        applies: withLoadBalancer,
      },
      keep,
    ],
    fixed: [{ what: "The control plane IP of a cluster", rule: "vmw-cp-required-outside-dhcp" }],
  },
  "azure-cni": {
    steps: [
      firewall,
      systems,
      {
        text: "Create the virtual network and the new subnets.",
        rules: ["azure-reserved-five", "aks-subnet-not-delegated"],
        lines: eachNewSubnet,
      },
      { text: "Give the identity of each cluster its role on the subnets.", rules: ["aks-network-contributor"] },
      {
        text: "Create the clusters with the azure network plugin, which is not the default, and with these ranges.",
        rules: ["aks-svc-fixed", "aks-subnet-fixed"],
        lines: eachCluster,
      },
      keep,
    ],
    fixed: [
      { what: "The subnet of a node pool", rule: "aks-subnet-fixed" },
      { what: "The service range of a cluster and the address of its DNS service", rule: "aks-svc-fixed" },
      { what: "The maximum number of pods per node of a node pool", rule: "aks-maxpods-fixed" },
      { what: "The pod range of an overlay cluster", rule: "aks-pod-range-fixed" },
    ],
  },
};
