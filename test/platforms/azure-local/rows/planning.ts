import { addressAt, formatAddress, parseAddress } from "../../../../lib/address/index.js";
import { planNetwork } from "../../../../lib/plan/network/plan-network.js";
import { chooseEverything, cluster, lnet, loadBalancer, type Row } from "./row.js";

const uses = (pools: readonly { purpose: string; cluster?: string; start: string; end: string }[]) => ({
  networks: [{ name: "plant-7", pools: pools.map((pool) => ({ name: pool.purpose, ...pool })) }],
  clusters: [{ name: "line-1" }],
});

/** What shows only when the pools are placed. */
export const planningRows: readonly Row[] = [
  {
    name: "everything is chosen, and nothing is spare",
    reason: "pools cannot be widened",
    change: chooseEverything,
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      [
        "warning",
        "pool-no-headroom",
        "/logicalNetworks/0",
        "ipPool is full (14 of 14) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
      ],
    ],
  },
  {
    name: "everything is chosen, with one address to spare",
    reason: "room to grow",
    change: (request) => {
      chooseEverything(request);
      request.spare = { node: 1 };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
    ],
    within: ["pool-no-headroom", "pool-does-not-fit"],
  },
  {
    name: "a pool that is given with less to spare than is wanted",
    reason: "the pool has 30 addresses and 14 are needed",
    change: (request) => (request.spare = { node: 17 }),
    expected: [
      [
        "warning",
        "pool-spare-missing",
        "/logicalNetworks/0/ipPoolStart",
        "ipPool has 30 addresses and needs 14 addresses, which leaves 16 of the 17 requested spare addresses; use a pool of 31",
      ],
    ],
    within: ["pool-no-headroom", "pool-counted-less"],
  },
  {
    name: "a pool that is given with just the spare that is wanted",
    reason: "30 addresses hold 14 and 16",
    change: (request) => (request.spare = { node: 16 }),
    expected: [],
    within: ["pool-spare-missing"],
  },
  {
    name: "an existing pool that an earlier version counted less for",
    reason: "its clusters did not grow",
    change: (request) => {
      chooseEverything(request);
      const plan = planNetwork(request);
      const pools = plan.networks[0]?.pools ?? [];
      const node = pools.find(({ purpose }) => purpose === "node");
      if (node !== undefined) Object.assign(node, { end: formatAddress(addressAt(parseAddress(node.end) - 1)), size: node.size - 1 });
      request.previous = plan;
    },
    expected: [
      [
        "warning",
        "pool-counted-less",
        "/logicalNetworks/0",
        "ipPool has 13 addresses, but 14 are needed for the same clusters, because more addresses are counted now; the pool cannot be changed, so plan growth in a second network",
      ],
      ["info", "lnet-pool-required-in-practice", "/logicalNetworks/0"],
    ],
  },
  {
    name: "a /28 for 14 nodes",
    reason: "14 usable addresses, two of which are gateway and DNS server",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { addressPrefix: "10.30.7.0/28", reserved: [] });
      request.spare = { node: 1 };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      [
        "error",
        "pool-does-not-fit",
        "/logicalNetworks/0/addressPrefix",
        "ipPool needs 15 consecutive addresses, but the longest free run in 10.30.7.0/28 is 12 (20 needed in total, 12 free); use the prefix 10.30.7.0/27, or plan fewer nodes or services",
      ],
    ],
  },
  {
    name: "a reservation in the middle that request order would break on",
    reason: "another arrangement has room for all",
    change: (request) => {
      chooseEverything(request);
      // a gap of seven addresses before one of five: the pool of five would leave one behind itself, and no six for the services
      Object.assign(lnet(request), { addressPrefix: "10.30.7.0/28", dnsServers: ["192.168.10.5"], reserved: ["10.30.7.9"] });
      request.clusters = [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }], services: 6 }];
      request.spare = { node: 1 };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      [
        "info",
        "pool-order-changed",
        "/logicalNetworks/0",
        "in request order one pool would not fit, so the pools are arranged in another order; keep this plan as previous before you add to it",
      ],
    ],
    within: ["pool-search-limit", "pool-does-not-fit"],
  },
  {
    name: "a previous plan whose pool the clusters outgrew",
    reason: "it cannot be widened, and is not moved",
    change: (request) => {
      chooseEverything(request);
      request.previous = uses([{ purpose: "node", start: "10.30.7.20", end: "10.30.7.32" }]);
    },
    expected: [
      [
        "error",
        "lnet-immutable",
        "/logicalNetworks/0",
        'ipPool of "plant-7" is 10.30.7.20-10.30.7.32 (13 addresses), but its clusters now need 14, and it cannot be enlarged; put "line-2" into a second network "plant-7-2" with 10.30.7.0/24',
      ],
      [
        "info",
        "lnet-pool-required-in-practice",
        "/logicalNetworks/0",
        "no IP pool was given, but AKS Arc requires one; the pool 10.30.7.20-10.30.7.32 of the previous plan is kept. Create the network with exactly this pool (ipPoolStart and ipPoolEnd)",
      ],
    ],
  },
  {
    name: "a previous plan whose pool holds the clusters and one more",
    reason: "it stays as it is",
    change: (request) => {
      chooseEverything(request);
      request.previous = uses([
        { purpose: "node", start: "10.30.7.20", end: "10.30.7.34" },
        { purpose: "control-plane", cluster: "line-1", start: "10.30.7.50", end: "10.30.7.50" },
      ]);
    },
    expected: [
      [
        "info",
        "lnet-pool-required-in-practice",
        "/logicalNetworks/0",
        "no IP pool was given, but AKS Arc requires one; the pool 10.30.7.20-10.30.7.34 of the previous plan is kept. Create the network with exactly this pool (ipPoolStart and ipPoolEnd)",
      ],
    ],
    within: ["lnet-immutable", "pool-previous-conflict", "cp-ip-one-per-cluster"],
  },
  {
    name: "another control plane IP than the one that exists",
    reason: "it is immutable",
    change: (request) => (request.previous = uses([{ purpose: "control-plane", cluster: "line-1", start: "10.30.7.9", end: "10.30.7.9" }])),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        "line-1-control-plane is 10.30.7.9 in the previous plan and cannot be changed to 10.30.7.10; use 10.30.7.9",
      ],
    ],
  },
  {
    name: "a reservation where a pool exists",
    reason: "what exists is not moved",
    change: (request) => {
      chooseEverything(request);
      request.previous = uses([{ purpose: "node", start: "10.30.7.226", end: "10.30.7.240" }]);
    },
    expected: [
      [
        "error",
        "pool-previous-conflict",
        "/logicalNetworks/0",
        'ipPool is 10.30.7.226-10.30.7.240 in the previous plan, but the reservation "printers" 10.30.7.240-10.30.7.247 now uses it; existing addresses do not move, so free them or remove them from previous',
      ],
      [
        "info",
        "lnet-pool-required-in-practice",
        "/logicalNetworks/0",
        "no IP pool was given, but AKS Arc requires one; the pool 10.30.7.226-10.30.7.240 of the previous plan is kept. Create the network with exactly this pool (ipPoolStart and ipPoolEnd)",
      ],
    ],
  },
  {
    name: "the same bounds as those that exist",
    reason: "nothing changes",
    change: (request) => {
      loadBalancer(request).addresses = ["10.30.7.60-10.30.7.63"];
      request.previous = uses([
        { purpose: "node", start: "10.30.7.20", end: "10.30.7.49" },
        { purpose: "load-balancer", cluster: "line-1", start: "10.30.7.60", end: "10.30.7.63" },
      ]);
    },
    expected: [],
    within: ["lnet-immutable", "pool-previous-conflict"],
  },
  {
    name: "services by the billion",
    reason: "counted, and found not to fit",
    change: (request) => {
      delete cluster(request).loadBalancer;
      cluster(request).services = 2 ** 32;
    },
    expected: [["error", "pool-does-not-fit", "/logicalNetworks/0/addressPrefix"]],
  },
  {
    name: "more arrangements than can be tried",
    reason: "neither an arrangement nor that there is none is known",
    change: (request) => {
      // 12 gaps of 1001 addresses for 12,006 in ranges of even size: each gap would leave one, but that takes long to find out
      const at = (offset: number) => `10.30.${Math.floor(offset / 256)}.${offset % 256}`;
      const behindGaps = Array.from({ length: 12 }, (_, index) => at(4 + 1002 * (index + 1)));
      Object.assign(lnet(request), {
        addressPrefix: "10.30.0.0/18",
        gateway: "10.30.0.1",
        dnsServers: ["192.168.10.5"],
        reserved: ["10.30.0.2-10.30.0.4", ...behindGaps, `${at(5 + 1002 * 12)}-10.30.55.255`],
        ipPoolStart: "10.30.56.0",
        ipPoolEnd: "10.30.63.254",
      });
      request.controlPlaneIpMode = "auto";
      const counts = Array.from({ length: 60 }, (_, index) => (index < 59 ? 140 + 2 * index : 324));
      request.clusters = counts.map((services, index) => ({
        name: `line-${index}`,
        controlPlaneNodeCount: 1,
        nodePools: [{ name: "linux", nodeCount: 1 }],
        services,
      }));
    },
    expected: [
      [
        "error",
        "pool-search-limit",
        "/logicalNetworks/0/addressPrefix",
        "no arrangement was found for line-56-load-balancer of 252 addresses in 10.30.0.0/18, but not all could be tried (12006 needed in total, 12012 free); use the prefix 10.30.0.0/17, or plan fewer nodes or services",
      ],
      ["error", "scale-limits", "/clusters", "60 clusters are planned; an instance has at most 32"],
      [
        "info",
        "cp-ip-required-in-powershell",
        "/controlPlaneIpMode",
        'the control plane IP of "line-0", "line-1", "line-2" and 57 more is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
      ],
    ],
  },
];
