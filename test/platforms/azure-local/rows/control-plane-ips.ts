import { chooseEverything, cluster, lnet, type Row } from "./row.js";

export const controlPlaneIpRows: readonly Row[] = [
  {
    name: "a control plane IP outside the prefix",
    reason: "the sentence of the PowerShell module",
    change: (request) => (cluster(request).controlPlaneIp = "10.30.8.10"),
    expected: [
      [
        "error",
        "cp-ip-explicit-inside-prefix-outside-pool",
        "/clusters/0/controlPlaneIp",
        "control plane IP 10.30.8.10 is outside 10.30.7.0/24; use one from 10.30.7.1 to 10.30.7.254 outside the IP pool, or remove it to have one chosen",
      ],
    ],
  },
  {
    name: "a control plane IP in the pool",
    reason: "given by hand it is outside the pool",
    change: (request) => (cluster(request).controlPlaneIp = "10.30.7.49"),
    expected: [
      [
        "error",
        "cp-ip-explicit-inside-prefix-outside-pool",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.49 overlaps the IP pool of "plant-7" 10.30.7.20-10.30.7.49; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "control plane IPs right before and right behind the pool",
    reason: "outside it",
    change: (request) => {
      cluster(request).controlPlaneIp = "10.30.7.19";
      cluster(request, 1).controlPlaneIp = "10.30.7.50";
    },
    expected: [],
    within: ["cp-ip-explicit-inside-prefix-outside-pool", "cp-ip-one-per-cluster"],
  },
  {
    name: "one control plane IP for two clusters",
    reason: "the later one is reported",
    change: (request) => (cluster(request, 1).controlPlaneIp = "10.30.7.10"),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/1/controlPlaneIp",
        'the control plane IP of "line-2" 10.30.7.10 overlaps the control plane IP of "line-1" 10.30.7.10; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "a control plane IP that is the gateway",
    reason: "nothing else may use it",
    change: (request) => (cluster(request).controlPlaneIp = "10.30.7.1"),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.1 overlaps the gateway 10.30.7.1; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "a control plane IP that is a DNS server",
    reason: "nothing else may use it",
    change: (request) => (cluster(request).controlPlaneIp = "10.30.7.2"),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.2 overlaps a DNS server 10.30.7.2; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "a control plane IP that is reserved",
    reason: "reserved addresses are not handed out",
    change: (request) => (cluster(request).controlPlaneIp = "10.30.7.247"),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.247 overlaps the reservation "printers" 10.30.7.240/29; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "a control plane IP that is the broadcast address",
    reason: "inside the prefix, and no host can have it",
    change: (request) => (cluster(request).controlPlaneIp = "10.30.7.255"),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.255 overlaps the broadcast address 10.30.7.255; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "no address of the network is free",
    reason: "then none is suggested",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { reserved: ["10.30.7.0/24"] });
      request.clusters = [{ ...cluster(request), controlPlaneIp: "10.30.7.9" }];
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      ["error", "pool-does-not-fit", "/logicalNetworks/0/addressPrefix"],
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.9 overlaps a reservation 10.30.7.0/24; no address of the network is free',
      ],
    ],
  },
  {
    name: "the mode auto beside a control plane IP",
    reason: "either AKS Arc picks it or it is given",
    change: (request) => (cluster(request).controlPlaneIpMode = "auto"),
    expected: [
      [
        "error",
        "cp-ip-auto-inside-pool",
        "/clusters/0/controlPlaneIp",
        "control plane IP 10.30.7.10 is given although the mode is auto; remove it, or use the mode explicit",
      ],
    ],
  },
  {
    name: "the mode auto for all, and the IP given for each",
    reason: "what is given for a cluster says explicit for it",
    change: (request) => (request.controlPlaneIpMode = "auto"),
    expected: [],
    within: ["cp-ip-auto-inside-pool", "cp-ip-required-in-powershell"],
  },
  {
    name: "the mode auto for all clusters",
    reason: "told once, where it is said",
    change: (request) => {
      for (const own of request.clusters) delete own.controlPlaneIp;
      request.controlPlaneIpMode = "auto";
    },
    expected: [
      [
        "info",
        "cp-ip-required-in-powershell",
        "/controlPlaneIpMode",
        'the control plane IP of "line-1" and "line-2" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
    ],
  },
  {
    name: "the mode auto for all clusters but one",
    reason: "the cluster's own word counts",
    change: (request) => {
      for (const own of request.clusters) delete own.controlPlaneIp;
      request.controlPlaneIpMode = "auto";
      cluster(request, 1).controlPlaneIpMode = "explicit";
    },
    expected: [
      [
        "info",
        "cp-ip-required-in-powershell",
        "/controlPlaneIpMode",
        'the control plane IP of "line-1" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
    ],
  },
  {
    name: "the mode auto for one cluster",
    reason: "told at the cluster",
    change: (request) => {
      delete cluster(request).controlPlaneIp;
      cluster(request).controlPlaneIpMode = "auto";
    },
    expected: [
      [
        "info",
        "cp-ip-required-in-powershell",
        "/clusters/0/controlPlaneIpMode",
        'the control plane IP of "line-1" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
    ],
  },
  {
    name: "the mode auto and a pool of 14",
    reason: "with the two control plane IPs in it 16 are needed",
    change: (request) => {
      for (const own of request.clusters) delete own.controlPlaneIp;
      request.controlPlaneIpMode = "auto";
      lnet(request).ipPoolEnd = "10.30.7.33";
    },
    expected: [
      [
        "error",
        "arc-ip-formula",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool from 10.30.7.20 to 10.30.7.33 has 14 addresses, but its clusters need 16 (14 now, 16 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades, 1 control plane IP; "line-2" 1 control plane node, 3 worker nodes, 1 for upgrades, 1 control plane IP); end it at 10.30.7.35',
      ],
      [
        "info",
        "cp-ip-required-in-powershell",
        "/controlPlaneIpMode",
        'the control plane IP of "line-1" and "line-2" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
    ],
  },
  {
    name: "the mode auto and a pool of 17",
    reason: "16 are needed, and one is spare",
    change: (request) => {
      for (const own of request.clusters) {
        delete own.controlPlaneIp;
        own.controlPlaneIpMode = "auto";
      }
      lnet(request).ipPoolEnd = "10.30.7.36";
    },
    expected: [
      [
        "info",
        "cp-ip-required-in-powershell",
        "/clusters/0/controlPlaneIpMode",
        'the control plane IP of "line-1" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
      [
        "info",
        "cp-ip-required-in-powershell",
        "/clusters/1/controlPlaneIpMode",
        'the control plane IP of "line-2" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
    ],
    within: ["arc-ip-formula"],
  },
];
