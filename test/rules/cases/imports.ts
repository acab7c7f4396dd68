import { importRequest } from "../../../lib/import/import-request.js";
import type { ImportRequest } from "../../../types/index.js";
import { type CaseTable, findingsOf } from "./case.js";

const logicalNetwork = (properties: object, subnet: object = {}) => ({
  type: "microsoft.azurestackhci/logicalnetworks",
  name: "plant-7",
  properties: {
    vmSwitchName: "switch",
    dhcpOptions: { dnsServers: ["10.30.0.53"] },
    subnets: [
      {
        properties: {
          addressPrefix: "10.30.7.0/24",
          ipAllocationMethod: "Static",
          vlan: 307,
          routeTable: { properties: { routes: [{ properties: { addressPrefix: "0.0.0.0/0", nextHopIpAddress: "10.30.7.1" } }] } },
          ...subnet,
        },
      },
    ],
    ...properties,
  },
});
const cluster = (networkProfile: object) => ({
  type: "Microsoft.ContainerService/ManagedClusters",
  name: "shop",
  nodeResourceGroup: "MC_shop",
  agentPoolProfiles: [{ name: "system", count: 3 }],
  networkProfile,
});
const inNetwork = (name: string, network: string) => ({
  ...cluster({ networkPlugin: "azure" }),
  name,
  agentPoolProfiles: [
    {
      name: "system",
      count: 3,
      vnetSubnetId: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/${network}/subnets/nodes`,
    },
  ],
});
const balancer = (addresses: readonly string[]) => ({
  type: "microsoft.kubernetesruntime/loadbalancers",
  id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Kubernetes/connectedClusters/line-1/providers/Microsoft.KubernetesRuntime/loadBalancers/lb",
  name: "lb",
  addresses,
});
const arcCluster = (name: string) => ({
  id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Kubernetes/connectedClusters/${name}/providers/Microsoft.HybridContainerService/provisionedClusterInstances/default`,
  properties: { controlPlane: { count: 1 } },
});
const settings = {
  type: "Microsoft.AzureStackHCI/clusters/deploymentSettings",
  properties: {
    deploymentConfiguration: {
      scaleUnits: [
        {
          deploymentData: {
            infrastructureNetwork: [
              {
                subnetMask: "255.255.255.0",
                gateway: "10.30.1.1",
                ipPools: [{ startingAddress: "10.30.1.20", endingAddress: "10.30.1.29" }],
              },
            ],
            hostNetwork: {
              storageNetworks: [
                { name: "storage", vlanId: 711, storageAdapterIPInfo: [{ ipv4Address: "10.30.1.20", subnetMask: "255.255.255.0" }] },
              ],
            },
          },
        },
      ],
    },
  },
};

const template = (resource: object) => ({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: { name: { type: "string", defaultValue: "plant-7" } },
  resources: [{ ...logicalNetwork({}), apiVersion: "2024-01-01", ...resource }],
});
const parameters = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  contentVersion: "1.0.0.0",
  parameters: { logicalNetworkName: { value: "plant-7" }, addressPrefix: { value: "10.30.7.0/24" }, vmSwitchName: { value: "switch" } },
};

type Row = readonly [why: string, contents: readonly (string | object)[], told: string];

const rows: readonly Row[] = [
  [
    "a thousand and one documents",
    Array.from({ length: 1001 }, () => logicalNetwork({})),
    "error import-size /documents/1000/content: document 1001: there are 1001 documents, more than the maximum of 1000",
  ],
  [
    "a text of no kind",
    ["once upon a time"],
    "error import-kind-unknown /documents/0/content: document 1: the text is not in a supported syntax",
  ],
  [
    "JSON without its end",
    ['[{"name": "plant-7"'],
    'error import-syntax /documents/0/content: document 1: line 1, column 20: expected "," or "}", found the end of the input',
  ],
  [
    "a warning of az before the JSON",
    ["WARNING: the command group is in preview\n[\n]\n"],
    "error import-text-before-json /documents/0/content: document 1: the JSON begins in line 2; remove the text before it",
  ],
  [
    "a logical network and a cluster in Azure",
    [logicalNetwork({}), cluster({ networkPlugin: "azure" })],
    "error import-platforms-differ /documents/1/content: document 2: the document is for platform azure-cni, but azure-local is that of document 1; import it into a separate request",
  ],
  [
    "a depth of two",
    [logicalNetwork({ subnets: "@{name=lnet; properties=}" })],
    "warning import-value-cut-off /documents/0/content: document 1, /properties/subnets: PowerShell cut the value off; export it again with ConvertTo-Json -Depth 100",
  ],
  [
    "a mask where an address belongs",
    [logicalNetwork({ dhcpOptions: { dnsServers: ["255.255.248.0"] } })],
    'warning import-value-unreadable /documents/0/content: document 1, /properties/dhcpOptions/dnsServers: dnsServers stays open: "255.255.248.0" is not an IPv4 address',
  ],
  [
    "two prefixes for one network",
    [logicalNetwork({}), logicalNetwork({}, { addressPrefix: "10.30.8.0/24" })],
    "warning import-conflict /documents/1/content: document 2, /properties/subnets/0/properties/addressPrefix: addressPrefix of the network is both 10.30.7.0/24 (document 1, /properties/subnets/0/properties/addressPrefix) and 10.30.8.0/24 (document 2, /properties/subnets/0/properties/addressPrefix); the first is used",
  ],
  [
    "a list with a following page",
    [{ value: [logicalNetwork({})], nextLink: "https://management.azure.com/next" }],
    "warning import-list-partial /documents/0/content: document 1: the list names a next page, so it is incomplete; export all pages",
  ],
  [
    "a network with DHCP",
    [logicalNetwork({}, { ipAllocationMethod: "Dynamic" })],
    'warning import-network-left-out /documents/0/content: document 1: the logical network "plant-7" is Dynamic, but AKS Arc needs a static one; it is not part of the request',
  ],
  [
    "kubenet",
    [cluster({ networkPlugin: "kubenet" })],
    "warning import-network-model-unsupported /documents/0/content: document 1, /networkProfile/networkPlugin: the cluster uses the network plugin kubenet, which is not a network model of Azure CNI; its ranges and pools are still read",
  ],
  [
    "a storage address in the infrastructure range",
    [settings],
    "warning import-addresses-clash /documents/0/content: document 1, /properties/deploymentConfiguration/scaleUnits/0/deploymentData/hostNetwork/storageNetworks/0/storageAdapterIPInfo/0/ipv4Address: the storage adapter address 10.30.1.20 is also in the infrastructure range",
  ],
  [
    "two subnets in a logical network",
    [logicalNetwork({ subnets: [{ properties: { ipAllocationMethod: "Static" } }, {}] })],
    "warning import-several-subnets /documents/0/content: document 1: the logical network has 2 subnets; only the first is read",
  ],
  [
    "clusters in two virtual networks",
    [[inNetwork("shop", "a"), inNetwork("back", "b")]],
    'warning import-several-networks /documents/0/content: document 1, /1/agentPoolProfiles/0/vnetSubnetId: the virtual network "b" is not part of the request, and neither are its clusters back; import it into a separate request',
  ],
  [
    "a prefix with host bits for a load balancer",
    [balancer(["192.168.50.1/24"])],
    "warning import-host-bits /documents/0/content: document 1, /addresses: 192.168.50.1/24 has host bits set; MetalLB reads it as the whole block 192.168.50.0/24",
  ],
  [
    "a placeholder",
    [logicalNetwork({ vmSwitchName: "<switch>" })],
    'info import-placeholder /documents/0/content: document 1, /properties/vmSwitchName: vmSwitchName stays open: "<switch>" is a placeholder; fill it in',
  ],
  [
    "an expression",
    [logicalNetwork({ vmSwitchName: "[parameters('switch')]" })],
    "info import-expression /documents/0/content: document 1, /properties/vmSwitchName: vmSwitchName stays open: [parameters('switch')] is an expression, which is not evaluated",
  ],
  [
    "a network that is being made",
    [logicalNetwork({ provisioningState: "Accepted" })],
    "info import-state /documents/0/content: document 1, /properties/provisioningState: the logical network is in state Accepted; export it again when it is Succeeded",
  ],
  [
    "a VLAN in text",
    [logicalNetwork({}, { vlan: "307" })],
    'info import-text-number /documents/0/content: document 1, /properties/subnets/0/properties/vlan: vlan is the text "307" and is read as a number',
  ],
  [
    "a gallery image beside a network",
    [[logicalNetwork({}), { type: "microsoft.azurestackhci/galleryimages" }]],
    "info import-object-ignored /documents/0/content: document 1, /1: 1 object of type microsoft.azurestackhci/galleryimages is not read",
  ],
  [
    "the list of clusters",
    [{ type: "microsoft.kubernetes/connectedclusters", kind: "ProvisionedCluster", name: "line-1" }],
    "info import-no-network-data /documents/0/content: document 1: the connected cluster \"line-1\" has no network data here; 'az aksarc show' prints it",
  ],
  [
    "a load balancer of one of two clusters",
    [
      [
        arcCluster("line-1"),
        arcCluster("line-2"),
        { type: "microsoft.kubernetesruntime/loadbalancers", name: "lb", addresses: ["10.30.7.40"] },
      ],
    ],
    "info import-load-balancer-unassigned /documents/0/content: document 1, /2: the load balancer names no cluster, and 2 clusters are described; its addresses are read as in use",
  ],
  [
    "a name that is the default of a parameter",
    [template({ name: "[parameters('name')]" })],
    "info import-default-read /documents/0/content: document 1, /parameters/name/defaultValue: defaults of parameters are read; values given at deployment win over them",
  ],
  [
    "networks made in a loop",
    [template({ copy: { name: "networks", count: 2 } })],
    "info import-loop /documents/0/content: document 1, /resources/0: the resource is made in a loop; it is read once",
  ],
  [
    "parameters without their template",
    [parameters],
    "info import-by-name /documents/0/content: document 1, /parameters: the parameters are read by the names of known templates; give the template with them to be sure",
  ],
  [
    "a load balancer with IPv6",
    [balancer(["10.30.7.40-10.30.7.49", "fd00::/64"])],
    "info import-left-out /documents/0/content: document 1, /addresses: fd00::/64 is IPv6, but the load balancers of a plan are IPv4",
  ],
  [
    "a call that continues in the next line without a backtick",
    ['$net = New-AksHciNetworkSetting -name plant-7 -vswitchName switch -gateway\n"10.30.7.1" -ipAddressPrefix "10.30.7.0/24"\n'],
    "warning import-line-continued /documents/0/content: document 1: line 1: the command continues in the next line without a backtick, which PowerShell refuses; it is read as one command",
  ],
  [
    "a cluster of AksHci with two node pools",
    [{ Name: "line-1", ControlPlaneNodeCount: 1, LinuxNodeCount: 4, WindowsNodeCount: 0, NodePools: ["a", "b"] }],
    "info import-counts-not-split /documents/0/content: document 1: the cluster has 2 node pools, and its node counts cannot be split among them; Get-AksHciNodePool prints the count of each",
  ],
];

const requestOf = (contents: readonly (string | object)[]): ImportRequest => ({
  documents: contents.map((content) => ({ content: typeof content === "string" ? content : JSON.stringify(content) })),
});
const good = await importRequest(requestOf([logicalNetwork({ provisioningState: "Succeeded" })]));
const results = await Promise.all(
  rows.map(async ([why, contents, told]) => ({ why, told: [told], result: await importRequest(requestOf(contents)) })),
);

export const importTable: CaseTable = {
  about: "imports",
  good: [{ why: "one logical network", ask: () => findingsOf(() => good) }],
  cases: results.map(({ why, told, result }) => ({ why, told, ask: () => findingsOf(() => result) })),
};
