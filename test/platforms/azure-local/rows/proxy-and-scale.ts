import { cluster, nodePool, type Row } from "./row.js";

const https = "http://proxy.example.com:3128";

export const proxyAndScaleRows: readonly Row[] = [
  {
    name: "prefixes and <local> in the bypass list of an Arc gateway",
    reason: "each is reported; removing one would move the next to its place",
    change: (request) => {
      request.arcGateway = true;
      request.proxy = { noProxy: ["localhost", "10.0.0.0/8", "<LOCAL>", "*.example.com", "172.16.0.0/255.240.0.0"] };
    },
    expected: [
      [
        "info",
        "endpoints-placeholder",
        "/region",
        "yourarcgatewayendpointid in yourarcgatewayendpointid.gw.arc.azure.com is the id of the Arc gateway's endpoint; yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is the name of the key vault of the Azure Local instance. Set endpointParameters.arcGatewayEndpointId and endpointParameters.keyVaultName, or put the names in before the rules are used",
      ],
      [
        "error",
        "proxy-arc-gateway-bypass",
        "/proxy/noProxy/1",
        '"10.0.0.0/8" cannot be in the bypass list with an Arc gateway; name the hosts and addresses one by one',
      ],
      [
        "error",
        "proxy-arc-gateway-bypass",
        "/proxy/noProxy/2",
        '"<LOCAL>" cannot be in the bypass list with an Arc gateway; name the hosts and addresses one by one',
      ],
      [
        "error",
        "proxy-arc-gateway-bypass",
        "/proxy/noProxy/4",
        '"172.16.0.0/255.240.0.0" cannot be in the bypass list with an Arc gateway; name the hosts and addresses one by one',
      ],
    ],
  },
  {
    name: "the same as one text",
    reason: "one place, so one finding",
    change: (request) => {
      request.arcGateway = true;
      request.proxy = { noProxy: "localhost, 10.0.0.0/8 ,<local>" };
    },
    expected: [
      [
        "info",
        "endpoints-placeholder",
        "/region",
        "yourarcgatewayendpointid in yourarcgatewayendpointid.gw.arc.azure.com is the id of the Arc gateway's endpoint; yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is the name of the key vault of the Azure Local instance. Set endpointParameters.arcGatewayEndpointId and endpointParameters.keyVaultName, or put the names in before the rules are used",
      ],
      [
        "error",
        "proxy-arc-gateway-bypass",
        "/proxy/noProxy",
        '"10.0.0.0/8" and "<local>" cannot be in the bypass list with an Arc gateway; name the hosts and addresses one by one',
      ],
    ],
  },
  {
    name: "names and addresses in the bypass list of an Arc gateway",
    reason: "those it takes",
    change: (request) => {
      request.arcGateway = true;
      request.proxy = { noProxy: ["localhost", "127.0.0.1", ".svc", "*.example.com", "192.168.10.*"] };
    },
    expected: [
      [
        "info",
        "endpoints-placeholder",
        "/region",
        "yourarcgatewayendpointid in yourarcgatewayendpointid.gw.arc.azure.com is the id of the Arc gateway's endpoint; yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is the name of the key vault of the Azure Local instance. Set endpointParameters.arcGatewayEndpointId and endpointParameters.keyVaultName, or put the names in before the rules are used",
      ],
    ],
    within: ["proxy-arc-gateway-bypass"],
  },
  {
    name: "prefixes in the bypass list without an Arc gateway",
    reason: "the limit is the gateway's",
    change: (request) => (request.proxy = { https, noProxy: "localhost,10.0.0.0/8,<local>" }),
    expected: [
      [
        "info",
        "ports-proxy",
        "/proxy",
        "HTTPS traffic leaves through the proxy, so the proxy has to reach the endpoints, and the HTTPS rows to the internet are not required",
      ],
    ],
    within: ["proxy-arc-gateway-bypass"],
  },
  {
    name: "node pools of 201 nodes",
    reason: "200 is the most",
    change: (request) => {
      delete request.logicalNetworks[0]?.ipPoolStart;
      delete request.logicalNetworks[0]?.ipPoolEnd;
      request.spare = { node: 1 };
      cluster(request).nodePools = [64, 64, 64, 9].map((nodeCount, index) => ({ name: `pool${index}`, nodeCount }));
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      ["error", "pool-does-not-fit", "/logicalNetworks/0/addressPrefix"],
      ["error", "scale-limits", "/clusters/0/nodePools", 'the node pools of "line-1" add up to 201 nodes; use at most 200'],
    ],
  },
  {
    name: "node pools of 200 nodes",
    reason: "200 is the most",
    change: (request) => {
      delete request.logicalNetworks[0]?.ipPoolStart;
      delete request.logicalNetworks[0]?.ipPoolEnd;
      request.clusters = [cluster(request)];
      delete cluster(request).loadBalancer;
      delete cluster(request).controlPlaneIp;
      cluster(request).controlPlaneNodeCount = 1;
      request.spare = { node: 1 };
      cluster(request).nodePools = [64, 64, 64, 8].map((nodeCount, index) => ({ name: `pool${index}`, nodeCount }));
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
    ],
    within: ["scale-limits"],
  },
  {
    name: "33 clusters",
    reason: "32 is the most",
    change: (request) => addClusters(request, 33),
    expected: [["error", "scale-limits", "/clusters", "33 clusters are planned; an instance has at most 32"]],
  },
  {
    name: "32 clusters",
    reason: "32 is the most",
    change: (request) => addClusters(request, 32),
    expected: [],
    within: ["scale-limits"],
  },
  {
    name: "13 clusters, one of which has a node pool with a maxCount",
    reason: "12 is the most with the autoscaler",
    change: (request) => {
      addClusters(request, 13);
      nodePool(request).maxCount = 5;
    },
    expected: [
      ["error", "scale-limits", "/clusters", "13 clusters are planned; an instance has at most 12 when a node pool has a maxCount"],
    ],
  },
  {
    name: "12 clusters with the autoscaler",
    reason: "12 is the most",
    change: (request) => {
      addClusters(request, 12);
      nodePool(request).maxCount = 5;
    },
    expected: [],
    within: ["scale-limits"],
  },
  {
    name: "a maxCount below nodeCount",
    reason: "the autoscaler would start above its end",
    change: (request) => (nodePool(request).maxCount = 4),
    expected: [["error", "scale-limits", "/clusters/0/nodePools/0/maxCount", "maxCount 4 is below nodeCount 5; use 5 or more"]],
  },
  {
    name: "17 machines",
    reason: "16 is the most",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = machines(17)),
    expected: [["error", "scale-limits", "/managementNetwork/nodeIps", "17 machines are named; an instance has at most 16"]],
  },
  {
    name: "16 machines",
    reason: "16 is the most",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = machines(16)),
    expected: [],
    within: ["scale-limits"],
  },
];

function machines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `192.168.10.${100 + index}`);
}

/** Clusters in a network that is large enough for them, with everything chosen. */
function addClusters(request: Parameters<Row["change"]>[0], count: number): void {
  request.spare = { node: 1 };
  request.logicalNetworks = [
    {
      name: "plant-7",
      addressPrefix: "10.30.0.0/20",
      gateway: "10.30.0.1",
      dnsServers: ["192.168.10.5"],
      vmSwitchName: "switch",
      vlan: 307,
      ipPoolStart: "10.30.1.0",
      ipPoolEnd: "10.30.3.255",
    },
  ];
  request.clusters = Array.from({ length: count }, (_, index) => ({
    name: `line-${index}`,
    controlPlaneNodeCount: 3,
    nodePools: [{ name: "linux", nodeCount: 5 }],
  }));
}
