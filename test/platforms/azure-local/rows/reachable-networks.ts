import type { AzureLocalRequest } from "../../../../types/index.js";
import { cluster, type Row } from "./row.js";

const reach =
  (...addressPrefixes: string[]) =>
  (request: AzureLocalRequest) =>
    (request.reachableNetworks = [{ name: "warehouse", addressPrefixes }]);

const unreachable = "so these addresses cannot be reached from there";

export const reachableNetworkRows: readonly Row[] = [
  {
    name: "a network to reach that nothing overlaps",
    reason: "it is beside everything, and 0.0.0.0/0 names no network",
    change: reach("10.50.0.0/16", "0.0.0.0/0", "fd00::/8", "20.40.0.0/16"),
    expected: [],
    within: ["reachable-network-hidden", "pod-range-chosen", "prefix-public"],
  },
  {
    name: "right before and right behind the service range",
    reason: "10.96.0.0 is its first address and 10.111.255.255 its last",
    change: reach("10.95.0.0/16", "10.112.0.0/16"),
    expected: [],
    within: ["reachable-network-hidden"],
  },
  {
    name: "the management network among the networks to reach",
    reason: "it is the same network",
    change: reach("192.168.10.0/24"),
    expected: [],
    within: ["reachable-network-hidden"],
  },
  {
    name: "a network to reach in the service range",
    reason: "the range is fixed",
    change: reach("10.50.0.0/16", "10.100.0.1/16"),
    expected: [
      [
        "warning",
        "prefix-host-bits",
        "/reachableNetworks/0/addressPrefixes/1",
        "10.100.0.1/16 has host bits set; it is read as 10.100.0.0/16",
      ],
      [
        "warning",
        "reachable-network-hidden",
        "/reachableNetworks/0/addressPrefixes/1",
        `the service range 10.96.0.0/12 overlaps the reachable network "warehouse" 10.100.0.0/16, ${unreachable}; the service range cannot be changed on this platform, so use other addresses for that network, or NAT in front of it`,
      ],
    ],
  },
  {
    name: "a network to reach in the default pod range",
    reason: "a cluster without podCidr is created with the default",
    change: reach("10.244.8.0/24"),
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/clusters/0/podCidr",
        `the default pod range 10.244.0.0/16 overlaps the reachable network "warehouse" 10.244.8.0/24, ${unreachable}; give the podCidr 10.245.0.0/16`,
      ],
    ],
  },
  {
    name: "the same when planning",
    reason: "another pod range is chosen",
    purpose: "planning",
    change: reach("10.244.8.0/24", "10.245.0.0/16"),
    expected: [
      [
        "info",
        "pod-range-chosen",
        "/clusters/0/podCidr",
        'the default pod range 10.244.0.0/16 overlaps the reachable network "warehouse" 10.244.8.0/24, so 172.16.0.0/16 is chosen; create "line-1" and 1 more with it',
      ],
    ],
    within: ["reachable-network-hidden"],
  },
  {
    name: "when none of the usual pod ranges is clear",
    reason: "one is searched",
    purpose: "planning",
    change: reach("10.0.0.0/9", "10.244.0.0/15", "172.16.0.0/12"),
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/logicalNetworks/0/addressPrefix",
        `logical network "plant-7" 10.30.7.0/24 overlaps the reachable network "warehouse" 10.0.0.0/9, ${unreachable}; use another prefix in one of the two`,
      ],
      [
        "info",
        "pod-range-chosen",
        "/clusters/0/podCidr",
        'the default pod range 10.244.0.0/16 overlaps the reachable network "warehouse" 10.244.0.0/15, so 10.128.0.0/16 is chosen; create "line-1" and 1 more with it',
      ],
      [
        "warning",
        "reachable-network-hidden",
        "/reachableNetworks/0/addressPrefixes/0",
        `the service range 10.96.0.0/12 overlaps the reachable network "warehouse" 10.0.0.0/9, ${unreachable}; the service range cannot be changed on this platform, so use other addresses for that network, or NAT in front of it`,
      ],
    ],
  },
  {
    name: "a given pod range over a network to reach",
    reason: "another one would do",
    change: (request) => {
      reach("10.245.4.0/22")(request);
      cluster(request).podCidr = "10.245.0.0/16";
    },
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/clusters/0/podCidr",
        `the pod range of "line-1" 10.245.0.0/16 overlaps the reachable network "warehouse" 10.245.4.0/22, ${unreachable}; use a range that does not overlap them, such as 10.244.0.0/16`,
      ],
    ],
  },
  {
    name: "a part of the management network",
    reason: "two networks cannot have the same addresses",
    change: reach("192.168.10.128/25"),
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/managementNetwork/addressPrefix",
        `the management network 192.168.10.0/24 overlaps the reachable network "warehouse" 192.168.10.128/25, ${unreachable}; use another prefix in one of the two`,
      ],
    ],
  },
  {
    name: "an existing pod range over a network to reach",
    reason: "it is kept although it is not given again",
    change: (request) => {
      reach("10.250.0.0/24")(request);
      const [line1] = request.clusters;
      request.previous = { networks: [], clusters: [{ name: "LINE-1", network: "plant-7", podCidr: "10.250.0.0/16" }] };
      request.clusters = line1 === undefined ? [] : [line1];
    },
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/previous/clusters/0/podCidr",
        `the pod range of "line-1" 10.250.0.0/16 overlaps the reachable network "warehouse" 10.250.0.0/24, ${unreachable}; an existing range cannot be changed, so change the others`,
      ],
    ],
  },
  {
    name: "another pod range than in the previous plan",
    reason: "it is fixed once the cluster exists",
    change: (request) => {
      request.previous = { networks: [], clusters: [{ name: "line-1", network: "plant-7", podCidr: "10.244.0.0/16" }] };
      cluster(request).podCidr = "10.245.0.0/16";
    },
    expected: [
      [
        "error",
        "arc-pod-cidr-fixed",
        "/clusters/0/podCidr",
        "pod range 10.245.0.0/16 is requested, but the existing one is 10.244.0.0/16, which cannot be changed; use 10.244.0.0/16",
      ],
    ],
  },
];
