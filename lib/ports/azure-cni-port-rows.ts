import type { RuleId } from "../../types/index.js";
import { azureCniPortRules } from "../rules/azure-cni-port-rules.js";
import type { PortRow, RowEnd } from "./port-row.js";
import { userRows } from "./user-rows.js";

const rules = azureCniPortRules;

const nodes: RowEnd = { zone: "node-subnet" };
const overlayNodes: RowEnd = { zone: "node-subnet", part: "pod-cidr", ifGiven: true };
const overlayPods: RowEnd = { zone: "pod-cidr", ifGiven: true };
const nodesBesidePods: RowEnd = { zone: "node-subnet", part: "pod-subnet", ifGiven: true };
const pods: RowEnd = { zone: "pod-subnet", ifGiven: true };
const apiServer: RowEnd = { zone: "api-server-subnet", ifGiven: true };
const internet: RowEnd = { zone: "internet" };
const virtualNetwork: RowEnd = { zone: "virtual-network", addresses: ["VirtualNetwork"] };
const serviceTag = (tag: string): RowEnd => ({ zone: "service-tag", addresses: [tag] });

type AnyRule = { readonly id: RuleId; readonly values: { readonly destinationPort: string } };
/** All ports of all protocols. */
const everything = (rule: AnyRule) =>
  ({ protocol: "Any", destinationPort: rule.values.destinationPort, required: true, rule: rule.id }) as const;
const https = (rule: AnyRule) => ({ protocol: "TCP", destinationPort: rule.values.destinationPort, rule: rule.id }) as const;
/** Outbound traffic on 443 is usually open already; these rows are for networks in which it is closed. */
const withPrivateEndpoints = { ...https(rules["aks-private-link-nsg"]), when: ["private-cluster"], required: false } as const;

/** The tables of the other clouds do not repeat what the global one exempts. */
const otherClouds = [{ when: ["azure-us-government"] }, { when: ["azure-china-cloud"] }] as const;
const azureCloud: RowEnd = { zone: "service-tag", part: "azure-cloud" };
const tunnel = { unless: ["private-cluster"], required: otherClouds, source: nodes, destination: azureCloud } as const;

/**
 * The traffic of AKS in Azure that network security groups must allow: first within the virtual network, then to the outside.
 * Every row has one direction.
 */
export const azureCniPortRows: readonly PortRow[] = [
  {
    id: "ac-nodes-node-subnet-to-node-subnet",
    purpose: "Traffic between the nodes",
    ...everything(rules["aks-nsg-node-cidr"]),
    source: nodes,
    destination: nodes,
  },
  {
    id: "ac-overlay-node-subnet-to-pod-cidr",
    purpose: "Traffic of services to pods, through the nodes",
    ...everything(rules["aks-overlay-nsg"]),
    source: overlayNodes,
    destination: overlayPods,
  },
  {
    id: "ac-overlay-pod-cidr-to-pod-cidr",
    purpose: "Traffic of pods with pods and services, including name resolution",
    ...everything(rules["aks-overlay-nsg"]),
    source: overlayPods,
    destination: overlayPods,
  },
  {
    id: "ac-pods-node-subnet-to-pod-subnet",
    purpose: "Traffic of the nodes to the pods, including health checks",
    ...everything(rules["aks-podsubnet-nsg"]),
    source: nodesBesidePods,
    destination: pods,
  },
  {
    id: "ac-pods-pod-subnet-to-node-subnet",
    purpose: "Traffic of the pods to the nodes",
    ...everything(rules["aks-podsubnet-nsg"]),
    source: pods,
    destination: nodesBesidePods,
  },
  {
    id: "ac-pods-pod-subnet-to-pod-subnet",
    purpose: "Traffic of pods with pods and services, including name resolution",
    ...everything(rules["aks-podsubnet-nsg"]),
    source: pods,
    destination: pods,
  },
  {
    id: "ac-api-server-node-subnet-to-api-server-subnet",
    purpose: "Traffic of the nodes to the API server",
    ...https(rules["aks-api-server-nodes-nsg"]),
    required: true,
    source: nodes,
    destination: apiServer,
  },
  {
    id: "ac-api-server-tunnel-node-subnet-to-api-server-subnet",
    purpose: "Tunnel between the nodes and the API server",
    ...https(rules["aks-api-server-nodes-nsg"]),
    destinationPort: rules["aks-api-server-nodes-nsg"].values.tunnelPort,
    required: true,
    source: nodes,
    destination: apiServer,
  },
  {
    id: "ac-api-server-pod-subnet-to-api-server-subnet",
    purpose: "Traffic of the pods to the API server",
    ...https(rules["aks-api-server-pods-nsg"]),
    required: true,
    source: pods,
    destination: apiServer,
  },
  {
    id: "ac-api-server-service-tag-to-api-server-subnet",
    purpose: "Traffic of Azure Load Balancer to the API server",
    ...https(rules["aks-api-server-balancer-nsg"]),
    required: true,
    source: serviceTag("AzureLoadBalancer"),
    destination: apiServer,
  },
  {
    id: "ac-https-node-subnet-to-internet",
    purpose: "HTTPS of the nodes to the internet endpoints of AKS",
    ...https(rules["aks-vnet-outbound"]),
    required: true,
    source: nodes,
    destination: internet,
  },
  {
    id: "ac-https-pod-subnet-to-internet",
    purpose: "HTTPS of the AKS pods, which have outbound addresses of their own",
    ...https(rules["aks-vnet-outbound"]),
    required: true,
    source: pods,
    destination: internet,
  },
  {
    id: "ac-http-node-subnet-to-internet",
    purpose: "HTTP of the nodes: security patches of Ubuntu, binaries of Windows",
    ...https(rules["aks-http-outbound"]),
    required: { when: ["windows-nodes"] },
    source: nodes,
    destination: internet,
  },
  {
    id: "ac-probes-service-tag-to-node-subnet",
    purpose: "Health probes of Azure load balancers",
    ...everything(rules["aks-load-balancer-probes"]),
    source: serviceTag("AzureLoadBalancer"),
    destination: nodes,
  },
  {
    id: "ac-tunnel-udp-node-subnet-to-service-tag",
    purpose: "Tunnel to the control plane, where konnectivity-agent does not run",
    ...https(rules["aks-tunnel-udp"]),
    protocol: "UDP",
    ...tunnel,
  },
  {
    id: "ac-tunnel-tcp-node-subnet-to-service-tag",
    purpose: "Tunnel to the control plane, where konnectivity-agent does not run",
    ...https(rules["aks-tunnel-tcp"]),
    ...tunnel,
  },
  {
    id: "ac-tunnel-ssh-node-subnet-to-service-tag",
    purpose: "Tunnel to the control plane",
    ...https(rules["aks-tunnel-ssh"]),
    when: ["azure-china-cloud"],
    required: true,
    source: nodes,
    destination: azureCloud,
  },
  {
    id: "ac-ntp-node-subnet-to-ntp",
    purpose: "Time of Linux nodes, from ntp.ubuntu.com",
    ...https(rules["aks-ntp"]),
    protocol: "UDP",
    required: otherClouds,
    source: nodes,
    destination: { zone: "ntp" },
  },
  {
    id: "ac-monitor-node-subnet-to-service-tag",
    purpose: "Azure Monitor, where the internet is closed",
    ...https(rules["aks-monitor-tag"]),
    when: ["azure-monitor"],
    required: false,
    source: nodes,
    destination: serviceTag("AzureMonitor"),
  },
  {
    id: "ac-identity-virtual-network-to-service-tag",
    purpose: "Microsoft Entra ID, if the internet is closed",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("AzureActiveDirectory"),
  },
  {
    id: "ac-resource-manager-virtual-network-to-service-tag",
    purpose: "Azure Resource Manager, if the internet is closed",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("AzureResourceManager"),
  },
  {
    id: "ac-front-door-virtual-network-to-service-tag",
    purpose: "Azure Front Door, for requests to the container registry",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("AzureFrontDoor.FirstParty"),
  },
  {
    id: "ac-front-door-service-tag-to-virtual-network",
    purpose: "Azure Front Door, for its answers",
    ...withPrivateEndpoints,
    source: serviceTag("AzureFrontDoor.FirstParty"),
    destination: virtualNetwork,
  },
  {
    id: "ac-container-registry-virtual-network-to-service-tag",
    purpose: "Microsoft Container Registry, if the internet is closed",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("MicrosoftContainerRegistry"),
  },
  ...userRows("ac", { services: rules["aks-port-services"], api: rules["aks-port-operators"] }),
  {
    id: "ac-kubernetes-api-operators-to-api-server-subnet",
    purpose: "Kubernetes API, from the networks of operators",
    ...https(rules["aks-port-operators"]),
    required: true,
    source: { zone: "operators", ifGiven: true },
    destination: apiServer,
  },
];
