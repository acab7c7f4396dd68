import { planNetwork } from "../../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest } from "../../../../types/index.js";
import { validRequest } from "../../../helpers/valid-request.js";
import { addNetwork, cluster, lnet, type Row } from "./row.js";

/** The good request as it exists, planned, and the request for what comes next. */
function exists(request: AzureLocalRequest, before: (request: AzureLocalRequest) => unknown = () => undefined): void {
  const first = validRequest();
  before(first);
  request.previous = planNetwork(first);
}

/** A cluster whose control plane IP is one of the pool. */
function picked(request: AzureLocalRequest, index = 0): void {
  delete cluster(request, index).controlPlaneIp;
  cluster(request, index).controlPlaneIpMode = "auto";
}

const powershell = (path: string) =>
  [
    "info",
    "cp-ip-required-in-powershell",
    path,
    'the control plane IP of "line-1" is picked by AKS Arc; create the cluster with az or ARM, because New-AzAksArcCluster requires the address',
  ] as const;

const rules = ["lnet-immutable", "lnet-dns-fixed", "arc-cluster-network-fixed", "cp-ip-one-per-cluster", "pool-previous-conflict"];

/** What the previous plan has otherwise, and cannot be changed. */
export const existingRows: readonly Row[] = [
  {
    name: "everything as it exists",
    reason: "names do not differ by case, nor prefixes by their host bits",
    change: (request) => {
      exists(request);
      Object.assign(lnet(request), { name: "PLANT-7", addressPrefix: "10.30.7.0/255.255.255.0" });
    },
    expected: [],
    within: rules,
  },
  {
    name: "a larger prefix than the one that exists",
    reason: "the address space of a logical network cannot be updated",
    change: (request) => {
      exists(request);
      lnet(request).addressPrefix = "10.30.6.0/23";
    },
    expected: [
      [
        "error",
        "lnet-immutable",
        "/logicalNetworks/0/addressPrefix",
        'addressPrefix of "plant-7" is 10.30.7.0/24 in the previous plan and cannot be changed to 10.30.6.0/23; use 10.30.7.0/24, or a second network',
      ],
    ],
  },
  {
    name: "another gateway than the one that exists",
    reason: "nor can the gateway",
    change: (request) => {
      exists(request);
      lnet(request).gateway = "10.30.7.254";
    },
    expected: [
      [
        "error",
        "lnet-immutable",
        "/logicalNetworks/0/gateway",
        'gateway of "plant-7" is 10.30.7.1 in the previous plan and cannot be changed to 10.30.7.254; use 10.30.7.1, or a second network',
      ],
    ],
  },
  {
    name: "no VLAN where one exists",
    reason: "omitted is untagged, and the VLAN cannot be updated",
    change: (request) => {
      exists(request);
      delete lnet(request).vlan;
    },
    expected: [
      [
        "error",
        "lnet-immutable",
        "/logicalNetworks/0/vlan",
        'vlan of "plant-7" is 307 in the previous plan and cannot be changed to 0; use 307, or a second network',
      ],
    ],
  },
  {
    name: "another switch than the one that exists",
    reason: "nor the switch, which the request of the previous plan has",
    change: (request) => {
      exists(request);
      lnet(request).vmSwitchName = "other";
    },
    expected: [
      [
        "error",
        "lnet-immutable",
        "/logicalNetworks/0/vmSwitchName",
        'vmSwitchName of "plant-7" is ConvergedSwitch(management_compute_storage) in the previous plan and cannot be changed to other; use ConvergedSwitch(management_compute_storage), or a second network',
      ],
    ],
  },
  {
    name: "other DNS servers than those that exist",
    reason: "they cannot be updated once a cluster is in the network",
    change: (request) => {
      exists(request);
      lnet(request).dnsServers = ["192.168.10.5"];
    },
    expected: [
      [
        "error",
        "lnet-dns-fixed",
        "/logicalNetworks/0/dnsServers",
        'dnsServers of "plant-7" is 192.168.10.5, 10.30.7.2 in the previous plan and cannot be changed to 192.168.10.5; use 192.168.10.5, 10.30.7.2, or a second network',
      ],
    ],
  },
  {
    name: "other DNS servers of a network that no cluster was in",
    reason: "without one they can be",
    change: (request) => {
      exists(request, (first) => addNetwork(first));
      addNetwork(request, { dnsServers: ["192.168.10.6"] });
    },
    expected: [],
    within: rules,
  },
  {
    name: "a previous plan without its request, edited beyond recognition",
    reason: "what is not known is not compared",
    change: (request) => {
      exists(request);
      const { networks = [], clusters = [] } = request.previous ?? {};
      request.previous = {
        networks: networks.map(({ name, pools }) => ({
          name,
          pools,
          gateway: "the router",
          dnsServers: { first: "10.30.7.9" },
          vlan: null,
        })),
        clusters: clusters.map(({ name }) => ({ name })),
      };
      lnet(request).dnsServers = ["192.168.10.5"];
    },
    expected: [],
    within: rules,
  },
  {
    name: "a cluster in another network than before",
    reason: "it stays in the one it was created in, also where nothing else of it exists",
    change: (request) => {
      const without = (requested: AzureLocalRequest) => {
        addNetwork(requested, { ipPoolStart: "10.30.8.20", ipPoolEnd: "10.30.8.49" });
        picked(requested);
        delete cluster(requested).loadBalancer;
        delete cluster(requested).services;
      };
      exists(request, without);
      without(request);
      cluster(request).network = "plant-8";
    },
    expected: [
      [
        "error",
        "arc-cluster-network-fixed",
        "/clusters/0/network",
        'cluster "line-1" is in "plant-7" in the previous plan and cannot move to "plant-8"; use "plant-7", or re-create the cluster and remove it from previous',
      ],
      powershell("/clusters/0/controlPlaneIpMode"),
    ],
  },
  {
    name: "a control plane IP that exists, and the mode auto now",
    reason: "it is immutable, so AKS Arc picks no other",
    change: (request) => {
      exists(request);
      picked(request);
    },
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIpMode",
        'control plane IP 10.30.7.10 of "line-1" is in the previous plan and cannot be changed to one that AKS Arc picks from the pool; use the mode explicit, or re-create the cluster and remove it from previous',
      ],
      powershell("/clusters/0/controlPlaneIpMode"),
    ],
  },
  {
    name: "a control plane IP that was picked from the pool, and one outside it now",
    reason: "the cluster has another",
    change: (request) => exists(request, picked),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIpMode",
        'the control plane IP of "line-1" was picked from the pool by AKS Arc and cannot be changed to one outside it; use the mode auto, or re-create the cluster and remove it from previous',
      ],
    ],
  },
  {
    name: "a control plane IP that was given beside the mode auto for all",
    reason: "given, it was not picked",
    change: (request) => {
      exists(request, (first) => Object.assign(first, { controlPlaneIpMode: "auto" }));
    },
    expected: [],
    within: rules,
  },
  {
    name: "the mode auto for a cluster that is new",
    reason: "nothing of it exists",
    change: (request) => {
      exists(request, (first) => first.clusters.shift());
      picked(request);
    },
    expected: [powershell("/clusters/0/controlPlaneIpMode")],
    within: rules,
  },
  {
    name: "a cluster of the previous plan that the request no longer names",
    reason: "it may be deployed still, so its addresses go to nobody",
    change: (request) => {
      const plan = planNetwork(request);
      request.clusters.pop();
      request.previous = plan;
    },
    expected: [
      [
        "warning",
        "previous-held",
        "/previous/clusters/1",
        'cluster "line-2" is in the previous plan but not in the request; its addresses 10.30.7.11 and 10.30.7.64-10.30.7.67 stay reserved until removed lists the cluster',
      ],
    ],
  },
  {
    name: "a cluster of the previous plan that is deleted",
    reason: "removed lists it, whatever the case of its name",
    change: (request) => {
      const plan = planNetwork(request);
      request.clusters.pop();
      Object.assign(request, { previous: plan, removed: ["LINE-2"] });
    },
    expected: [],
    within: ["previous-held"],
  },
];
