import { planNetwork } from "../../../../lib/plan/network/plan-network.js";
import type { VmwareRequest } from "../../../../types/index.js";
import { add, type Mutation } from "../../mutations.js";
import { goodVmware, retired } from "../requests.js";

const services = goodVmware.clusters.map((cluster) => ({ ...cluster, services: 2 }));
const { controlPlaneIp: _, ...chosen } = services[0] as (typeof services)[number];
const requested: VmwareRequest = { ...goodVmware, clusters: [chosen] };

/** Everything chosen, with its plan before it. */
export const existingVmware: VmwareRequest = { ...requested, previous: planNetwork(requested) };

const segment = "/segments/0";
const bring = (count: number) =>
  `info vmw-load-balancer /clusters/0/services: supply a load balancer for "retail", such as MetalLB, and give it the ${count} addresses of the plan`;

/** Changes to existingVmware. */
export const existingRows: readonly Mutation[] = [
  ["what exists as it exists", [], bring(2), retired],
  ["more services get addresses beside those that exist", [add("/clusters/0/services", 5)], bring(5), retired],
  [
    "where there are none left, the cluster is built again in a second segment, with a DHCP scope of its own",
    [add("/clusters/0/services", 5), add("/reserved", ["192.168.50.5-192.168.50.99", "192.168.50.200-192.168.50.254"])],
    "error pool-does-not-fit /segments/0/addressPrefix: retail-load-balancer needs 3 consecutive addresses, but the longest free run in 192.168.50.0/24 is 0 (3 needed in total, 0 free); " +
      're-create "retail" in a second network "segment-1-2" with 192.168.51.0/24, end the DHCP scope of "segment-1" at 192.168.50.196, remove the reservation 192.168.50.200-192.168.50.254, or plan fewer nodes or services',
    bring(5),
    retired,
  ],
  [
    "a pod range that exists is not changed",
    [add("/clusters/0/podCidr", "10.245.0.0/16")],
    bring(2),
    "error arc-pod-cidr-fixed /clusters/0/podCidr: pod range 10.245.0.0/16 is requested, but the existing one is 10.244.0.0/16, which cannot be changed; use 10.244.0.0/16",
    retired,
  ],
  [
    "a control plane IP that exists is not changed",
    [add("/clusters/0/controlPlaneIp", "192.168.50.99")],
    bring(2),
    "error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: retail-control-plane is 192.168.50.2 in the previous plan and cannot be changed to 192.168.50.99; use 192.168.50.2",
    retired,
  ],
  [
    "nor can a DHCP scope be widened over it",
    [add(`${segment}/dhcpScope/start`, "192.168.50.2")],
    'error pool-previous-conflict /clusters/0: retail-control-plane is 192.168.50.2 in the previous plan, but the DHCP scope of "segment-1" 192.168.50.2-192.168.50.199 now uses it and retail-load-balancer is 192.168.50.3-192.168.50.4 in the previous plan, but the DHCP scope of "segment-1" 192.168.50.2-192.168.50.199 now uses it; existing addresses do not move, so free them or remove them from previous',
    bring(2),
    retired,
  ],
  [
    "nor is a cluster moved to another segment",
    [
      add("/segments/-", {
        name: "segment-2",
        addressPrefix: "192.168.60.0/24",
        gateway: "192.168.60.1",
        dhcpScope: { start: "192.168.60.100", end: "192.168.60.199" },
      }),
      add("/clusters/0/network", "segment-2"),
    ],
    'error pool-previous-conflict /clusters/0: retail-control-plane is 192.168.50.2 in the previous plan, but that is in "segment-1", not in "segment-2" and retail-load-balancer is 192.168.50.3-192.168.50.4 in the previous plan, but that is in "segment-1", not in "segment-2"; existing addresses do not move, so free them or remove them from previous',
    bring(2),
    'error arc-cluster-network-fixed /clusters/0/network: cluster "retail" is in "segment-1" in the previous plan and cannot move to "segment-2"; use "segment-1", or re-create the cluster and remove it from previous',
    retired,
  ],
];
