import { planNetwork } from "../../../../lib/plan/network/plan-network.js";
import type { VmwareRequest } from "../../../../types/index.js";
import { add, type Mutation } from "../../mutations.js";
import { goodVmware, retired } from "../requests.js";

const services = goodVmware.clusters.map((cluster) => ({ ...cluster, services: 2 }));
const { controlPlaneIp: _, ...chosen } = services[0] as (typeof services)[number];
const requested: VmwareRequest = { ...goodVmware, clusters: [chosen] };

/** Everything chosen, with its plan before it. */
export const standingVmware: VmwareRequest = { ...requested, previous: planNetwork(requested) };

const segment = "/segments/0";
const bring = (count: number) =>
  `info vmw-load-balancer /clusters/0/services: bring along a load balancer for "retail", such as MetalLB, and give it the ${count} addresses of the plan`;

/** Changes to standingVmware. */
export const standingRows: readonly Mutation[] = [
  ["what stands as it stands", [], bring(2), retired],
  ["more services get addresses beside those that stand", [add("/clusters/0/services", 5)], bring(5), retired],
  [
    "where there are none left, the cluster is built anew in a second segment, with a DHCP scope of its own",
    [add("/clusters/0/services", 5), add("/reserved", ["192.168.50.5-192.168.50.99", "192.168.50.200-192.168.50.254"])],
    "error pool-does-not-fit /segments/0/addressPrefix: retail-load-balancer of 3 addresses does not fit into 192.168.50.0/24 beside what stands there; to be placed: 3 addresses, free: 0, 0 in the longest run; " +
      'build "retail" anew in a second network "segment-1-2" with 192.168.51.0/24, end the DHCP scope of "segment-1" at 192.168.50.196, release 192.168.50.200-192.168.50.254, or plan fewer nodes or services',
    bring(5),
    retired,
  ],
  [
    "a control plane IP that stands is not changed",
    [add("/clusters/0/controlPlaneIp", "192.168.50.99")],
    bring(2),
    "error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: retail-control-plane stands at 192.168.50.2 and cannot be changed to 192.168.50.99; use 192.168.50.2",
    retired,
  ],
  [
    "nor can a DHCP scope be widened over it",
    [add(`${segment}/dhcpScope/start`, "192.168.50.2")],
    'error pool-previous-conflict /clusters/0: retail-control-plane stands at 192.168.50.2 in the previous plan, and the DHCP scope of "segment-1" 192.168.50.2-192.168.50.199 is there now and retail-load-balancer stands at 192.168.50.3-192.168.50.4 in the previous plan, and the DHCP scope of "segment-1" 192.168.50.2-192.168.50.199 is there now; what stands is not moved, so free its addresses or leave it out of previous',
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
    'error pool-previous-conflict /clusters/0: retail-control-plane stands at 192.168.50.2 in the previous plan, and that is in "segment-1", not in "segment-2" and retail-load-balancer stands at 192.168.50.3-192.168.50.4 in the previous plan, and that is in "segment-1", not in "segment-2"; what stands is not moved, so free its addresses or leave it out of previous',
    bring(2),
    'error arc-cluster-network-fixed /clusters/0/network: cluster "retail" is in "segment-1" in the previous plan and cannot be moved to "segment-2"; use "segment-1", or build it anew and leave it out of previous',
    retired,
  ],
];
