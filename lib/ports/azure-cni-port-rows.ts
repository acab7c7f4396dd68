import type { RuleId } from "../../types/index.js";
import { azureCniPortRules } from "../rules/azure-cni-port-rules.js";
import type { PortRow, RowEnd } from "./port-row.js";

const rules = azureCniPortRules;

const nodes: RowEnd = { zone: "node-subnet" };
const overlayNodes: RowEnd = { zone: "node-subnet", part: "pod-cidr", ifGiven: true };
const overlayPods: RowEnd = { zone: "pod-cidr", ifGiven: true };
const nodesBesidePods: RowEnd = { zone: "node-subnet", part: "pod-subnet", ifGiven: true };
const pods: RowEnd = { zone: "pod-subnet", ifGiven: true };
const internet: RowEnd = { zone: "internet" };
const virtualNetwork: RowEnd = { zone: "virtual-network", addresses: ["VirtualNetwork"] };
const serviceTag = (tag: string): RowEnd => ({ zone: "service-tag", addresses: [tag] });

type AnyRule = { readonly id: RuleId; readonly values: { readonly destinationPort: string } };
/** Everything: all ports of all protocols. */
const everything = (rule: AnyRule) =>
  ({ protocol: "Any", destinationPort: rule.values.destinationPort, required: true, rule: rule.id }) as const;
const https = (rule: AnyRule) => ({ protocol: "TCP", destinationPort: rule.values.destinationPort, rule: rule.id }) as const;
/** The way out is open for all of 443 already; these rows are for where it is not. */
const withPrivateEndpoints = { ...https(rules["aks-private-link-nsg"]), when: ["private-cluster"], required: false } as const;

/**
 * The traffic of AKS in Azure that network security groups have to let through: within the virtual network first, then
 * to the outside. Every row is one direction.
 */
export const azureCniPortRows: readonly PortRow[] = [
  {
    id: "ac-nodes-node-subnet-to-node-subnet",
    purpose: "Traffic of the nodes with each other",
    ...everything(rules["aks-nsg-node-cidr"]),
    source: nodes,
    destination: nodes,
  },
  {
    id: "ac-overlay-node-subnet-to-pod-cidr",
    purpose: "Traffic of services to pods, by way of the nodes",
    ...everything(rules["aks-overlay-nsg"]),
    source: overlayNodes,
    destination: overlayPods,
  },
  {
    id: "ac-overlay-pod-cidr-to-pod-cidr",
    purpose: "Traffic of pods with pods and services, name resolution among it",
    ...everything(rules["aks-overlay-nsg"]),
    source: overlayPods,
    destination: overlayPods,
  },
  {
    id: "ac-pods-node-subnet-to-pod-subnet",
    purpose: "Traffic of the nodes to the pods, health checks among it",
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
    purpose: "Traffic of pods with pods and services, name resolution among it",
    ...everything(rules["aks-podsubnet-nsg"]),
    source: pods,
    destination: pods,
  },
  {
    id: "ac-https-node-subnet-to-internet",
    purpose: "HTTPS of the nodes to what AKS needs of the internet",
    ...https(rules["aks-vnet-outbound"]),
    required: true,
    source: nodes,
    destination: internet,
  },
  {
    id: "ac-https-pod-subnet-to-internet",
    purpose: "HTTPS of the pods of AKS, which leave with addresses of their own",
    ...https(rules["aks-vnet-outbound"]),
    required: true,
    source: pods,
    destination: internet,
  },
  {
    id: "ac-identity-virtual-network-to-service-tag",
    purpose: "Microsoft Entra ID, where the internet is closed",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("AzureActiveDirectory"),
  },
  {
    id: "ac-resource-manager-virtual-network-to-service-tag",
    purpose: "Azure Resource Manager, where the internet is closed",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("AzureResourceManager"),
  },
  {
    id: "ac-front-door-virtual-network-to-service-tag",
    purpose: "Azure Front Door, on the way to the container registry",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("AzureFrontDoor.FirstParty"),
  },
  {
    id: "ac-front-door-service-tag-to-virtual-network",
    purpose: "Azure Front Door, on the way back",
    ...withPrivateEndpoints,
    source: serviceTag("AzureFrontDoor.FirstParty"),
    destination: virtualNetwork,
  },
  {
    id: "ac-container-registry-virtual-network-to-service-tag",
    purpose: "Microsoft Container Registry, where the internet is closed",
    ...withPrivateEndpoints,
    source: virtualNetwork,
    destination: serviceTag("MicrosoftContainerRegistry"),
  },
];
