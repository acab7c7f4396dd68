import type { AzureCniRequest, AzureSubnet } from "../../../../types/index.js";
import { cluster, only, overlay, pool, type Row } from "./row.js";

const aks = "Microsoft.ContainerService/managedClusters";

/** Adds a subnet that no node pool is in. */
function add(request: AzureCniRequest, name: string, addressPrefix: string, more: Partial<AzureSubnet> = {}): void {
  request.virtualNetwork.subnets?.push({ name, addressPrefixes: [addressPrefix], ...more });
}

/** The overlay cluster alone, with a subnet for its API server. */
function apiServer(request: AzureCniRequest, addressPrefix = "10.1.8.0/28", more: Partial<AzureSubnet> = { delegations: [aks] }): void {
  only(request, overlay).apiServerSubnet = "apiserver";
  add(request, "apiserver", addressPrefix, more);
}

/** The overlay cluster alone, with a subnet for its internal load balancers. */
function balancers(request: AzureCniRequest, count: number, addressPrefix = "10.1.8.0/28", more: Partial<AzureSubnet> = {}): void {
  Object.assign(only(request, overlay), { internalLoadBalancers: count, loadBalancer: { subnet: "ingress" } });
  add(request, "ingress", addressPrefix, more);
}

export const namedSubnetsRows: readonly Row[] = [
  {
    name: "a subnet for the API server",
    reason: "the smallest that there may be",
    change: (request) => apiServer(request),
    within: ["aks-api-server-size", "aks-api-server-others"],
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for API servers that is too small",
    reason: "a /29 has three addresses that can be used",
    change: (request) => apiServer(request, "10.1.8.0/29"),
    expected: [
      [
        "error",
        "aks-api-server-size",
        "/virtualNetwork/subnets/3/addressPrefixes/0",
        'subnet "apiserver" of API servers is a /29; use a /28 or larger',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for API servers that is not delegated",
    reason: "AKS puts something into it",
    change: (request) => apiServer(request, "10.1.8.0/28", {}),
    expected: [
      [
        "error",
        "aks-api-server-delegated",
        "/virtualNetwork/subnets/3/delegations",
        'subnet "apiserver" is for API servers, but is not delegated; delegate it to Microsoft.ContainerService/managedClusters',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for API servers that is delegated in other letters",
    reason: "Azure's names ignore case",
    change: (request) => apiServer(request, "10.1.8.0/28", { delegations: [aks.toLowerCase()] }),
    within: ["aks-api-server-delegated"],
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for API servers that another service has",
    reason: "a subnet is delegated to one service",
    change: (request) => apiServer(request, "10.1.8.0/28", { delegations: ["Microsoft.Web/serverFarms"] }),
    expected: [
      [
        "error",
        "aks-api-server-delegated",
        "/virtualNetwork/subnets/3/delegations",
        'subnet "apiserver" is for API servers, but is delegated to Microsoft.Web/serverFarms; use another subnet',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for API servers with nodes in it",
    reason: "nothing else may be in it, and delegating it would not help the nodes",
    change: (request) => {
      only(request, overlay).apiServerSubnet = "jump";
      pool(request, 0).subnet = "jump";
      delete cluster(request, 0).ipFamilies;
      delete cluster(request, 0).podCidrs;
      delete cluster(request, 0).serviceCidrs;
    },
    expected: [
      [
        "error",
        "aks-api-server-delegated",
        "/virtualNetwork/subnets/0/delegations",
        'subnet "jump" is for API servers, but is not delegated; delegate it to Microsoft.ContainerService/managedClusters',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "jump", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/1/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-api-server-alone",
        "/clusters/0/apiServerSubnet",
        'subnet "jump" is for API servers here, but also for the nodes of "system"; use a subnet with nothing else in it',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "jump", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet of API servers with addresses in use",
    reason: "two of eleven are free, and they may be another API server or a machine",
    change: (request) => apiServer(request, "10.1.8.0/28", { delegations: [aks], usedAddresses: 3 }),
    expected: [
      [
        "error",
        "aks-api-server-capacity",
        "/virtualNetwork/subnets/3",
        'subnet "apiserver" has 8 addresses besides Azure\'s 5 and the 3 in use, but needs 9: 9 for the API server of each of "aks-overlay"; use a /27, or another subnet for some of them',
      ],
      [
        "warning",
        "aks-api-server-others",
        "/virtualNetwork/subnets/3/usedAddresses",
        'subnet "apiserver" of API servers has 3 addresses in use; remove whatever is not the API server of a cluster',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "two clusters with one subnet for their API servers",
    reason: "18 of 27",
    change: (request) => {
      request.clusters = request.clusters.slice(0, 2);
      for (const one of request.clusters) one.apiServerSubnet = "apiserver";
      add(request, "apiserver", "10.1.8.0/27", { delegations: [aks] });
    },
    within: ["aks-api-server-capacity", "aks-api-server-alone"],
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "two clusters with one subnet that has room for one API server",
    reason: "18 of 11",
    change: (request) => {
      request.clusters = request.clusters.slice(0, 2);
      for (const one of request.clusters) one.apiServerSubnet = "ApiServer";
      add(request, "apiserver", "10.1.8.0/28", { delegations: [aks] });
    },
    expected: [
      [
        "error",
        "aks-api-server-capacity",
        "/virtualNetwork/subnets/3",
        'subnet "apiserver" has 11 addresses besides Azure\'s 5, but needs 18: 9 for the API server of each of "aks-classic" and "aks-overlay"; use a /27, or another subnet for some of them',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/apiServerSubnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/apiServerSubnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apiserver", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for the API server that does not exist",
    reason: "it is not planned; the subnet whose name is most alike would do",
    change: (request) => {
      apiServer(request);
      cluster(request, 0).apiServerSubnet = "apiservers";
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "network-unknown",
        "/clusters/0/apiServerSubnet",
        '"apiservers" is not a subnet of the virtual network; use "apiserver", or name an existing subnet',
      ],
    ],
  },
  {
    name: "a subnet for internal load balancers",
    reason: "11 of 11",
    change: (request) => balancers(request, 11),
    within: ["aks-load-balancer-subnet"],
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/loadBalancer/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "ingress", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet with too little room for internal load balancers",
    reason: "12 of 11",
    change: (request) => balancers(request, 12),
    expected: [
      [
        "error",
        "aks-load-balancer-subnet",
        "/virtualNetwork/subnets/3/addressPrefixes",
        'subnet "ingress" has 11 addresses besides Azure\'s 5, but needs 12 for internal load balancers: "aks-overlay" 12; use a /27',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/loadBalancer/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "ingress", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet for internal load balancers with addresses in use",
    reason: "9 of the 8 that are left",
    change: (request) => balancers(request, 9, "10.1.8.0/28", { usedAddresses: 3 }),
    expected: [
      [
        "error",
        "aks-load-balancer-subnet",
        "/virtualNetwork/subnets/3/addressPrefixes",
        'subnet "ingress" has 8 addresses besides Azure\'s 5 and the 3 in use, but needs 9 for internal load balancers: "aks-overlay" 9; use a /27',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/loadBalancer/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "ingress", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a delegated subnet for internal load balancers",
    reason: "they cannot be in it, and without it they would be with the nodes",
    change: (request) => balancers(request, 2, "10.1.8.0/28", { delegations: ["Microsoft.Web/serverFarms"] }),
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-load-balancer-subnet",
        "/clusters/0/loadBalancer/subnet",
        'subnet "ingress" is delegated to Microsoft.Web/serverFarms and cannot have internal load balancers; use another subnet, or remove loadBalancer',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/loadBalancer/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "ingress", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a delegated subnet for no internal load balancers",
    reason: "omitting it moves nothing",
    change: (request) => balancers(request, 0, "10.1.8.0/28", { delegations: ["Microsoft.Web/serverFarms"] }),
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-load-balancer-subnet",
        "/clusters/0/loadBalancer/subnet",
        'subnet "ingress" is delegated to Microsoft.Web/serverFarms and cannot have internal load balancers; use another subnet, or remove loadBalancer',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/loadBalancer/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "ingress", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "internal load balancers in the subnet of the nodes",
    reason: "what is the case without it",
    change: (request) => {
      const one = only(request, overlay);
      Object.assign(one, { internalLoadBalancers: 2, loadBalancer: { subnet: pool(request, 0).subnet } });
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "internal load balancers in a subnet that does not exist",
    reason: "without it they are with the nodes",
    change: (request) => {
      balancers(request, 2);
      cluster(request, 0).loadBalancer = { subnet: "ingress-2" };
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "network-unknown",
        "/clusters/0/loadBalancer/subnet",
        '"ingress-2" is not a subnet of the virtual network; use "ingress", "jump" and "apps", or remove it to use the subnet of the first node pool',
      ],
    ],
  },
  {
    name: "the smallest subnets of Azure services",
    reason: "each is just large enough",
    change: (request) => {
      add(request, "AzureBastionSubnet", "10.1.16.0/26");
      add(request, "AzureFirewallSubnet", "10.1.16.64/26");
      add(request, "AzureFirewallManagementSubnet", "10.1.16.128/26");
      add(request, "RouteServerSubnet", "10.1.16.192/27");
      add(request, "GatewaySubnet", "10.1.16.224/27");
      add(request, "alb", "10.1.17.0/24", { delegations: ["Microsoft.ServiceNetworking/trafficControllers"] });
    },
    within: [
      "azure-bastion-subnet",
      "azure-firewall-subnet",
      "azure-route-server-subnet",
      "azure-gateway-subnet",
      "azure-gateway-for-containers-subnet",
      "azure-service-subnet",
    ],
    expected: [],
  },
  {
    name: "subnets of Azure services that are too small",
    reason: "by name, in any letters, and by delegation",
    change: (request) => {
      add(request, "AzureBastionSubnet", "10.1.16.0/27");
      add(request, "azurefirewallsubnet", "10.1.16.32/27");
      add(request, "AzureFirewallManagementSubnet", "10.1.16.64/27");
      add(request, "RouteServerSubnet", "10.1.16.96/28");
      add(request, "GatewaySubnet", "10.1.16.112/28");
      add(request, "alb", "10.1.16.128/25", { delegations: ["microsoft.servicenetworking/trafficcontrollers"] });
    },
    expected: [
      [
        "error",
        "azure-bastion-subnet",
        "/virtualNetwork/subnets/3/addressPrefixes/0",
        'subnet "AzureBastionSubnet" is 10.1.16.0/27, smaller than its service requires; use a /26 or larger',
      ],
      [
        "error",
        "azure-firewall-subnet",
        "/virtualNetwork/subnets/4/addressPrefixes/0",
        'subnet "azurefirewallsubnet" is 10.1.16.32/27, smaller than its service requires; use a /26 or larger',
      ],
      [
        "error",
        "azure-firewall-subnet",
        "/virtualNetwork/subnets/5/addressPrefixes/0",
        'subnet "AzureFirewallManagementSubnet" is 10.1.16.64/27, smaller than its service requires; use a /26 or larger',
      ],
      [
        "error",
        "azure-route-server-subnet",
        "/virtualNetwork/subnets/6/addressPrefixes/0",
        'subnet "RouteServerSubnet" is 10.1.16.96/28, smaller than its service requires; use a /27 or larger',
      ],
      [
        "warning",
        "azure-gateway-subnet",
        "/virtualNetwork/subnets/7/addressPrefixes/0",
        'subnet "GatewaySubnet" is 10.1.16.112/28, smaller than its service requires; use a /27 or larger',
      ],
      [
        "error",
        "azure-gateway-for-containers-subnet",
        "/virtualNetwork/subnets/8/addressPrefixes/0",
        'subnet "alb" is 10.1.16.128/25, smaller than its service requires; use a /24 or larger',
      ],
    ],
  },
  {
    name: "nodes in the subnet of an Azure service",
    reason: "nothing else may be in it; another subnet can be planned",
    change: (request) => {
      add(request, "AzureBastionSubnet", "10.1.16.0/26");
      pool(request, 0).subnet = "AzureBastionSubnet";
    },
    expected: [
      [
        "error",
        "aks-subnet-capacity",
        "/virtualNetwork/subnets/3/addressPrefixes",
        'subnet "AzureBastionSubnet" has 59 addresses besides Azure\'s 5, but needs 96: "system" 93 now (3 nodes x 31), 124 during an upgrade (maxSurge 1); 2 for internal load balancers; 1 for a private endpoint; a node takes 1 and its maxPods of 30; use a maxPods of 13 in "system", have a subnet planned, or use a /25',
      ],
      [
        "error",
        "azure-service-subnet",
        "/clusters/0/nodePools/0/subnet",
        'subnet "AzureBastionSubnet" is for the Azure service that its name belongs to; use another subnet',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "AzureBastionSubnet", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
];
