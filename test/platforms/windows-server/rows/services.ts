import { add, type Mutation, remove } from "../../mutations.js";
import { second } from "../requests.js";

/** Changes to goodStatic: services that have no one network, and ports that clash. */
export const servicesRows: readonly Mutation[] = [
  [
    "services of clusters on one network have one port",
    [
      add("/services", [
        { name: "a", port: 443, count: 3 },
        { name: "b", port: 80, count: 1 },
      ]),
    ],
    'warning hci-same-port-conflict /services: 2 clusters share "aksnet" and serve the ports 80 and 443, so two services may get the same address; use the same port, or a virtual network for each cluster',
  ],
  [
    "also where each cluster has its own",
    [
      remove("/services"),
      add("/clusters/0/services", [{ name: "a", port: 443, count: 3 }]),
      add("/clusters/1/services", [{ name: "b", port: 80, count: 1 }]),
    ],
    'warning hci-same-port-conflict /clusters/1/services: 2 clusters share "aksnet" and serve the ports 80 and 443, so two services may get the same address; use the same port, or a virtual network for each cluster',
  ],
  [
    "the same port is no conflict",
    [
      remove("/services"),
      add("/clusters/0/services", [{ name: "a", port: 443, count: 3 }]),
      add("/clusters/1/services", [{ name: "b", port: 443, count: 1 }]),
    ],
  ],
  [
    "nor are the ports of one cluster",
    [
      remove("/services"),
      add("/clusters/0/services", [
        { name: "a", port: 443, count: 3 },
        { name: "b", port: 80, count: 1 },
      ]),
    ],
  ],
  [
    "nor is a service that is not there",
    [
      add("/services", [
        { name: "a", port: 443, count: 3 },
        { name: "b", port: 80, count: 0 },
      ]),
    ],
  ],
  [
    "and without HAProxy there is none",
    [
      add("/loadBalancer", "none"),
      add("/services", [
        { name: "a", port: 443, count: 3 },
        { name: "b", port: 80, count: 1 },
      ]),
    ],
    "info hci-load-balancer-none /loadBalancer: no load balancer is deployed, so services cannot be reached until you configure your own",
  ],
  [
    "services for clusters in several networks have no one network",
    [
      add("/virtualNetworks/-", { ...second, k8sNodeIpPoolStart: "172.16.9.100", k8sNodeIpPoolEnd: "172.16.9.150" }),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "second"),
    ],
    'warning hci-services-network /services: the clusters are in 2 virtual networks, but services for all of them are counted in "aksnet"; give services per cluster',
  ],
  [
    "a network that is the network of the machines has no boundary to open",
    [add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Dynamic" }), remove("/cloudServiceCidr")],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
  ],
];
