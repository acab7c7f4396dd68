import { addNetwork, cluster, lnet, type Row } from "./row.js";

export const namesRows: readonly Row[] = [
  {
    name: "two logical networks of one name",
    reason: "the cluster would be in either",
    change: (request) => addNetwork(request, { name: "plant-7" }),
    expected: [
      [
        "error",
        "name-unique",
        "/logicalNetworks/1/name",
        '"plant-7" is also the name of /logicalNetworks/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "two clusters whose names differ in case",
    reason: "Azure takes them for one",
    change: (request) => (cluster(request, 1).name = "LINE-1"),
    expected: [
      [
        "error",
        "name-unique",
        "/clusters/1/name",
        '"LINE-1" is also the name of /clusters/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "two node pools of one name",
    reason: "within one cluster",
    change: (request) => cluster(request).nodePools.push({ name: "linux", nodeCount: 1 }),
    expected: [
      [
        "error",
        "name-unique",
        "/clusters/0/nodePools/1/name",
        '"linux" is also the name of /clusters/0/nodePools/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "node pools of one name in two clusters",
    reason: "each cluster has its own",
    change: (request) => (cluster(request, 1).nodePools = [{ name: "linux", nodeCount: 1 }]),
    expected: [],
    within: ["name-unique"],
  },
  {
    name: "a network that is not there",
    reason: "a slip of the pen",
    change: (request) => (cluster(request).network = "plant-8"),
    expected: [["error", "network-unknown", "/clusters/0/network", '"plant-8" is not a logical network of the request; use "plant-7"']],
  },
  {
    name: "a network named in other case",
    reason: "Azure takes it for the same",
    change: (request) => (cluster(request).network = "PLANT-7"),
    expected: [],
    within: ["network-unknown"],
  },
  {
    name: "no network named, and two of which one has the addresses of the cluster",
    reason: "in the other they would be wrong",
    change: (request) => {
      addNetwork(request);
      delete cluster(request).network;
    },
    expected: [["error", "network-unknown", "/clusters/0/network", 'cluster "line-1" names no network, and there are 2; use "plant-7"']],
  },
  {
    name: "a load balancer network that is not there, and two of which one has its addresses",
    reason: "the same goes for that",
    change: (request) => {
      addNetwork(request, { addressPrefix: "10.30.6.0/24", gateway: "10.30.6.1" });
      Object.assign(cluster(request).loadBalancer as object, { network: "dmz" });
    },
    expected: [
      ["error", "network-unknown", "/clusters/0/loadBalancer/network", '"dmz" is not a logical network of the request; use "plant-7"'],
    ],
  },
  {
    name: "no network named, and two to choose from",
    reason: "it may be omitted only when there is one",
    change: (request) => {
      addNetwork(request);
      delete cluster(request).network;
      delete cluster(request).controlPlaneIp;
      delete cluster(request).loadBalancer;
    },
    expected: [
      ["error", "network-unknown", "/clusters/0/network", 'cluster "line-1" names no network, and there are 2; use "plant-7", "plant-8"'],
    ],
  },
  {
    name: "seven networks to choose from",
    reason: "not all of them are listed",
    change: (request) => {
      for (const number of [2, 3, 4, 5, 6, 8]) {
        addNetwork(request, {
          name: `plant-${number}`,
          addressPrefix: `10.30.${number}.0/24`,
          gateway: `10.30.${number}.1`,
          vlan: 300 + number,
        });
      }
      cluster(request).network = "plant-1";
      delete cluster(request).controlPlaneIp;
      delete cluster(request).loadBalancer;
    },
    expected: [
      [
        "error",
        "network-unknown",
        "/clusters/0/network",
        '"plant-1" is not a logical network of the request; use "plant-7", "plant-2", "plant-3", "plant-4", "plant-5" or 2 others',
      ],
    ],
  },
  {
    name: "a load balancer network that is not there",
    reason: "the cluster's own network is there all the same",
    change: (request) => {
      cluster(request).loadBalancer = { network: "dmz" };
    },
    expected: [
      ["error", "network-unknown", "/clusters/0/loadBalancer/network", '"dmz" is not a logical network of the request; use "plant-7"'],
    ],
  },
  {
    name: "no clusters",
    reason: "a network may be checked before there are any",
    change: (request) => (request.clusters = []),
    expected: [],
  },
  {
    name: "a logical network that no cluster is in",
    reason: "it needs no pool",
    change: (request) => addNetwork(request),
    expected: [],
    within: ["lnet-pool-required-in-practice", "lnet-prefix-overlap"],
  },
  {
    name: "two networks of one name, one pool too small",
    reason: "the clusters are in the first, so the second is not judged by them",
    change: (request) => addNetwork(request, { name: "plant-7", ipPoolStart: "10.30.8.10", ipPoolEnd: "10.30.8.11" }),
    expected: [
      [
        "error",
        "name-unique",
        "/logicalNetworks/1/name",
        '"plant-7" is also the name of /logicalNetworks/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "a name of a megabyte",
    reason: "messages show its beginning",
    change: (request) => (cluster(request).network = lnet(request).name + "x".repeat(1_000_000)),
    expected: [
      [
        "error",
        "network-unknown",
        "/clusters/0/network",
        '"plant-7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not a logical network of the request; use "plant-7"',
      ],
    ],
  },
];
