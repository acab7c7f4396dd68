import { classic, cluster, only, overlay, pods, pool, type Row } from "./row.js";

export const nodePoolsRows: readonly Row[] = [
  {
    name: "a maxCount below nodeCount",
    reason: "az refuses it",
    change: (request) => {
      pool(request, overlay, 1).maxCount = 1;
    },
    expected: [["error", "az-aks-validators", "/clusters/1/nodePools/1/maxCount", "maxCount 1 is below nodeCount 2; use 2 or more"]],
  },
  {
    name: "a maxCount of nodeCount",
    reason: "the autoscaler then only shrinks",
    change: (request) => {
      pool(request, overlay, 1).maxCount = 2;
    },
    expected: [],
    within: ["az-aks-validators"],
  },
  {
    name: "two nodes of ten pods",
    reason: "30 have to have room",
    change: (request) => {
      pool(request, classic).maxPods = 10;
      pool(request, classic).nodeCount = 2;
    },
    expected: [
      [
        "error",
        "aks-maxpods",
        "/clusters/0/nodePools/0/maxPods",
        'node pool "system" with 2 nodes of 10 pods has no room for the 30 that each node pool needs; use a maxPods of 30 or more, or 3 nodes',
      ],
    ],
  },
  {
    name: "one node of ten pods that becomes four",
    reason: "whether the start is what counts is not said",
    change: (request) => {
      only(request, classic).nodePools = [{ name: "a", nodeCount: 1, maxCount: 4, maxPods: 10 }];
    },
    expected: [
      [
        "warning",
        "aks-maxpods-start",
        "/clusters/0/nodePools/0/maxPods",
        'node pool "a" begins with 1 node of 10 pods and gets room for 30 only as it grows; use a maxPods of 30 or more, or 3 nodes from the start',
      ],
    ],
  },
  {
    name: "three nodes of ten pods that become four",
    reason: "room from the start",
    change: (request) => {
      only(request, classic).nodePools = [{ name: "a", nodeCount: 3, maxCount: 4, maxPods: 10 }];
    },
    expected: [],
    within: ["aks-maxpods-start"],
  },
  {
    name: "no nodes of ten pods",
    reason: "a node pool may be empty",
    change: (request) => {
      only(request, classic).nodePools = [{ name: "a", nodeCount: 0, maxCount: 4, maxPods: 10 }];
    },
    expected: [],
    within: ["aks-maxpods-start", "aks-maxpods"],
  },
  {
    name: "more nodes than an overlay cluster has",
    reason: "5000 over all node pools",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      cluster(request, overlay).nodePools = [0, 1, 2, 3, 4, 5].map((index) => ({ name: `p${index}`, nodeCount: 900 }));
    },
    expected: [
      [
        "error",
        "aks-overlay-nodes",
        "/clusters/1/nodePools",
        'the node pools of "aks-overlay" add up to 5400 nodes; use at most 5000 with overlay',
      ],
      [
        "info",
        "aks-dual-stack-subnet",
        "/clusters/1/ipFamilies",
        'the subnet planned for "aks-overlay" has an IPv4 prefix here; give it a /64 of the virtual network too',
      ],
      [
        "info",
        "aks-pod-range",
        "/clusters/1/podCidr",
        "the default pod range 10.244.0.0/16 is too small or not clear, so 100.64.0.0/11 is chosen; give it to AKS as podCidr",
      ],
    ],
  },
  {
    name: "just as many nodes as an overlay cluster has",
    reason: "5000 of them",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      cluster(request, overlay).nodePools = [0, 1, 2, 3, 4].map((index) => ({ name: `p${index}`, nodeCount: 1000 }));
    },
    expected: [
      [
        "info",
        "aks-dual-stack-subnet",
        "/clusters/1/ipFamilies",
        'the subnet planned for "aks-overlay" has an IPv4 prefix here; give it a /64 of the virtual network too',
      ],
      [
        "info",
        "aks-pod-range",
        "/clusters/1/podCidr",
        "the default pod range 10.244.0.0/16 is too small or not clear, so 100.64.0.0/11 is chosen; give it to AKS as podCidr",
      ],
    ],
    within: ["aks-overlay-nodes"],
  },
  {
    name: "32 pods in static blocks",
    reason: "the document's own case of high waste",
    change: (request) => {
      cluster(request, pods).networkModel = "pod-subnet-static-block";
      cluster(request, pods).nodePools = [{ name: "system", nodeCount: 3, maxPods: 32, podSubnet: "pods" }];
    },
    expected: [
      [
        "info",
        "aks-podsubnet-static-waste",
        "/clusters/2/nodePools/0/maxPods",
        "maxPods 32 takes 3 blocks of 16 addresses a node and leaves 15 unused; use 31 or 47",
      ],
    ],
  },
  {
    name: "30 pods in static blocks",
    reason: "the document's own acceptable case",
    change: (request) => {
      cluster(request, pods).networkModel = "pod-subnet-static-block";
      cluster(request, pods).nodePools = [{ name: "system", nodeCount: 3, maxPods: 30, podSubnet: "pods" }];
    },
    expected: [],
    within: ["aks-podsubnet-static-waste"],
  },
  {
    name: "10 pods in a static block",
    reason: "no smaller number would do, so only the larger is offered",
    change: (request) => {
      cluster(request, pods).networkModel = "pod-subnet-static-block";
      cluster(request, pods).nodePools = [{ name: "system", nodeCount: 3, maxPods: 10, podSubnet: "pods" }];
    },
    expected: [
      [
        "info",
        "aks-podsubnet-static-waste",
        "/clusters/2/nodePools/0/maxPods",
        "maxPods 10 takes 1 block of 16 addresses a node and leaves 5 unused; use 15",
      ],
    ],
  },
  {
    name: "no number of pods in static blocks",
    reason: "the default is nobody's choice",
    change: (request) => {
      cluster(request, pods).networkModel = "pod-subnet-static-block";
      cluster(request, pods).nodePools = [{ name: "system", nodeCount: 3, podSubnet: "pods" }];
    },
    expected: [],
    within: ["aks-podsubnet-static-waste"],
  },
];
