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
        'node pool "system" with 2 nodes of 10 pods has no room for the 30 pods that each node pool needs; use a maxPods of 30 or more, or 3 nodes',
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
        'node pool "a" starts with 1 node of 10 pods and has room for 30 pods only after it grows; use a maxPods of 30 or more, or 3 nodes from the start',
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
    reason: "a user node pool may be empty",
    change: (request) => {
      only(request, classic).nodePools.push({ name: "a", nodeCount: 0, maxCount: 4, maxPods: 10 });
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
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which has a /24 for 256 nodes, but 5940 are needed during an upgrade; give 100.64.0.0/11",
      ],
    ],
  },
  {
    name: "just as many nodes as an overlay cluster has",
    reason: "5000 of them",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      cluster(request, overlay).nodePools = [0, 1, 2, 3, 4].map((index) => ({ name: `p${index}`, nodeCount: index === 4 ? 500 : 900 }));
      cluster(request, overlay).nodePools.push({ name: "p5", nodeCount: 900 });
    },
    expected: [
      [
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which has a /24 for 256 nodes, but 5500 are needed during an upgrade; give 100.64.0.0/11",
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
        "maxPods 32 takes 3 blocks of 16 addresses per node and leaves 15 unused; use 31 or 47",
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
        "maxPods 10 takes 1 block of 16 addresses per node and leaves 5 unused; use 15",
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
  {
    name: "a surge of 0",
    reason: "AKS refuses it while nothing may be unavailable; a system node pool needs a surge",
    change: (request) => {
      pool(request, classic).maxSurge = 0;
    },
    expected: [
      [
        "error",
        "aks-surge-zero",
        "/clusters/0/nodePools/0/maxSurge",
        'maxSurge 0 makes upgrades of "system" impossible; remove it, which makes it 10%',
      ],
    ],
  },
  {
    name: "a surge of 0 % for a user node pool",
    reason: "it can be upgraded in place",
    change: (request) => {
      pool(request, overlay, 1).maxSurge = "0%";
      pool(request, overlay, 1).maxUnavailable = "0%";
    },
    expected: [
      [
        "error",
        "aks-surge-zero",
        "/clusters/1/nodePools/1/maxSurge",
        'maxSurge 0% makes upgrades of "user" impossible; use a maxUnavailable of 1, or remove it, which makes it 10%',
      ],
    ],
  },
  {
    name: "a user node pool with nodes out of service and none added",
    reason: "that is how it is upgraded in place",
    change: (request) => {
      pool(request, overlay, 1).maxSurge = 0;
      pool(request, overlay, 1).maxUnavailable = "10%";
    },
    expected: [],
    within: ["aks-surge-zero", "aks-unavailable-system", "aks-surge-and-unavailable"],
  },
  {
    name: "nodes of a system node pool out of service",
    reason: "only user node pools can have them, and no surge goes with that",
    change: (request) => {
      pool(request, classic).maxSurge = 0;
      pool(request, classic).maxUnavailable = 1;
    },
    expected: [
      [
        "error",
        "aks-unavailable-system",
        "/clusters/0/nodePools/0/maxUnavailable",
        'maxUnavailable 1 is given, but "system" is a system node pool, which cannot have it; remove it and maxSurge, which is then 10%',
      ],
    ],
  },
  {
    name: "nodes of a second system node pool out of service",
    reason: "its mode decides, not its place; the surge stays",
    change: (request) => {
      pool(request, overlay, 1).mode = "System";
      pool(request, overlay, 1).maxUnavailable = 1;
    },
    expected: [
      [
        "error",
        "aks-unavailable-system",
        "/clusters/1/nodePools/1/maxUnavailable",
        'maxUnavailable 1 is given, but "user" is a system node pool, which cannot have it; remove it',
      ],
    ],
  },
  {
    name: "both a surge and nodes out of service",
    reason: "in preview",
    change: (request) => {
      pool(request, overlay, 1).maxUnavailable = 2;
    },
    expected: [
      [
        "info",
        "aks-surge-and-unavailable",
        "/clusters/1/nodePools/1/maxUnavailable",
        "maxUnavailable 2 is given with a maxSurge of 10%, which is in preview and needs the extension aks-preview; remove it, or use a maxSurge of 0",
      ],
    ],
  },
  {
    name: "more nodes with the surge than a node pool has",
    reason: "the upgrade is refused",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      Object.assign(pool(request, overlay, 1), { nodeCount: 2, maxCount: 995, maxSurge: 10 });
      for (const own of cluster(request, overlay).nodePools) delete own.subnet;
    },
    expected: [
      [
        "warning",
        "aks-node-pool-instances",
        "/clusters/1/nodePools/1/maxSurge",
        'node pool "user" has 1005 nodes during an upgrade (995 and 10 more), and at most 1000 are allowed; use a maxSurge of 5, or use a maxCount of 990',
      ],
      [
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which has a /24 for 256 nodes, but 1009 are needed during an upgrade; give 172.16.0.0/14",
      ],
    ],
  },
  {
    name: "just as many nodes with the surge",
    reason: "990 and 10",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      Object.assign(pool(request, overlay, 1), { nodeCount: 2, maxCount: 990, maxSurge: 10 });
      for (const own of cluster(request, overlay).nodePools) delete own.subnet;
    },
    expected: [
      [
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which has a /24 for 256 nodes, but 1004 are needed during an upgrade; give 172.16.0.0/14",
      ],
    ],
    within: ["aks-node-pool-instances"],
  },
  {
    name: "a node pool with Windows and too long a name",
    reason: "7 characters",
    change: (request) => {
      Object.assign(pool(request, overlay, 1), { name: "winpool", osType: "Windows" });
    },
    expected: [
      [
        "error",
        "aks-windows-pool-name",
        "/clusters/1/nodePools/1/name",
        'the name "winpool" has 7 characters; use one of at most 6 with Windows',
      ],
    ],
  },
  {
    name: "a node pool with Windows and a short name",
    reason: "6 characters, in a user node pool",
    change: (request) => {
      Object.assign(pool(request, overlay, 1), { name: "winpol", osType: "Windows", mode: "User" });
    },
    expected: [],
    within: ["aks-windows-pool-name", "aks-system-pool-linux", "aks-first-pool-system"],
  },
  {
    name: "Windows in the first node pool",
    reason: "that is a system node pool",
    change: (request) => {
      Object.assign(pool(request, classic), { name: "win1", osType: "Windows" });
    },
    expected: [
      [
        "error",
        "aks-system-pool-linux",
        "/clusters/0/nodePools/0/osType",
        '"win1" runs Windows, but it is the first one, which is a system node pool, and those run Linux; use Linux, and add the node pool with Windows after it',
      ],
    ],
  },
  {
    name: "Windows in a second system node pool",
    reason: "all of them run Linux",
    change: (request) => {
      Object.assign(pool(request, overlay, 1), { osType: "Windows", mode: "System" });
    },
    expected: [
      [
        "error",
        "aks-system-pool-linux",
        "/clusters/1/nodePools/1/osType",
        '"user" runs Windows, but it is a system node pool, and those run Linux; use the mode User, or use Linux',
      ],
    ],
  },
  {
    name: "a user node pool first",
    reason: "the cluster is created with it and needs a system node pool",
    change: (request) => {
      pool(request, classic).mode = "User";
    },
    expected: [
      [
        "error",
        "aks-first-pool-system",
        "/clusters/0/nodePools/0/mode",
        '"system" is created with the cluster and must be a system node pool; remove its mode, or put another node pool first',
      ],
    ],
  },
  {
    name: "a system node pool without nodes",
    reason: "it has 1 to 1000",
    change: (request) => {
      pool(request, classic).nodeCount = 0;
    },
    expected: [
      [
        "warning",
        "pool-no-headroom",
        "/clusters/0",
        "aks-classic-nodes is full (3 of 3) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
      ],
      [
        "error",
        "aks-system-pool-nodes",
        "/clusters/0/nodePools/0/nodeCount",
        '"system" is a system node pool and has nodeCount 0; use 1 or more',
      ],
    ],
  },
  {
    name: "a system node pool without nodes that may grow",
    reason: "it needs room for 30 pods as well",
    change: (request) => {
      Object.assign(pool(request, classic), { nodeCount: 0, maxCount: 2, maxPods: 10 });
    },
    expected: [
      [
        "error",
        "aks-system-pool-nodes",
        "/clusters/0/nodePools/0/nodeCount",
        '"system" is a system node pool and has nodeCount 0; use 3 or more',
      ],
      [
        "error",
        "aks-maxpods",
        "/clusters/0/nodePools/0/maxPods",
        'node pool "system" with 2 nodes of 10 pods has no room for the 30 pods that each node pool needs; use a maxPods of 30 or more, or 3 nodes',
      ],
    ],
  },
  {
    name: "a system node pool of one node and a user node pool without",
    reason: "the least of both",
    change: (request) => {
      pool(request, classic).nodeCount = 1;
      cluster(request, classic).nodePools.push({ name: "gpu", nodeCount: 0, mode: "User" });
    },
    expected: [],
    within: ["aks-system-pool-nodes"],
  },
];
