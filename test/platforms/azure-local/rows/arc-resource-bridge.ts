import type { ArcResourceBridge, AzureLocalRequest } from "../../../../types/index.js";
import type { Row } from "./row.js";

const right = { controlPlaneEndpoint: "192.168.10.21", k8sNodeIpPoolStart: "192.168.10.22", k8sNodeIpPoolEnd: "192.168.10.23" };

const bridge =
  (change: Partial<ArcResourceBridge> = {}) =>
  (request: AzureLocalRequest) =>
    (request.managementNetwork.arcResourceBridge = { ...right, ...change });

export const arcResourceBridgeRows: readonly Row[] = [
  {
    name: "three addresses of the management IP range",
    reason: "as Azure Local takes them itself",
    change: bridge(),
    expected: [],
    within: ["arb-three-static", "arb-clear", "arb-in-management-range", "arb-gateway-in-prefix"],
  },
  {
    name: "a management network of /30",
    reason: "gateway, control plane IP and two for the VM are four",
    change: (request) => (request.managementNetwork = { addressPrefix: "192.168.10.0/30", vlan: 8, dnsServers: ["192.168.11.5"] }),
    expected: [
      [
        "error",
        "arb-min-29",
        "/managementNetwork/addressPrefix",
        "192.168.10.0/30 has no room for gateway, control plane IP and VM of the Arc resource bridge; use a /29 or larger",
      ],
    ],
  },
  {
    name: "the vendor's smallest example",
    reason: "a /29 with the gateway, the pool and the control plane IP one after the other; the gateway serves DNS",
    change: (request) =>
      (request.managementNetwork = {
        addressPrefix: "192.168.0.0/29",
        gateway: "192.168.0.1",
        dnsServers: ["10.0.0.5", "10.0.0.6"],
        arcResourceBridge: { controlPlaneEndpoint: "192.168.0.4", k8sNodeIpPoolStart: "192.168.0.2", k8sNodeIpPoolEnd: "192.168.0.3" },
      }),
    expected: [],
    within: ["arb-min-29", "arb-three-static"],
  },
  {
    name: "no gateway in the management network",
    reason: "the bridge needs one",
    change: (request) => {
      bridge()(request);
      delete request.managementNetwork.gateway;
    },
    expected: [
      [
        "error",
        "arb-gateway-in-prefix",
        "/managementNetwork/gateway",
        "no gateway is given, but the Arc resource bridge needs one; give an address from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "a bridge without addresses",
    reason: "all three are named or none",
    change: (request) => (request.managementNetwork.arcResourceBridge = {}),
    expected: [
      [
        "error",
        "arb-three-static",
        "/managementNetwork/arcResourceBridge/controlPlaneEndpoint",
        "controlPlaneEndpoint is missing; give an unused address from 192.168.10.1 to 192.168.10.254",
      ],
      [
        "error",
        "arb-three-static",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolStart",
        "k8sNodeIpPoolStart and k8sNodeIpPoolEnd are missing; give a pool of 2 addresses or more from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "a pool of the bridge without an end",
    reason: "the end is the address for upgrades",
    change: (request) => {
      const { k8sNodeIpPoolEnd: _, ...rest } = right;
      request.managementNetwork.arcResourceBridge = rest;
    },
    expected: [
      [
        "error",
        "arb-three-static",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolEnd",
        "k8sNodeIpPoolEnd is missing; give a pool of 2 addresses or more from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "a pool of one address",
    reason: "an upgrade needs a second",
    change: bridge({ k8sNodeIpPoolEnd: "192.168.10.22" }),
    expected: [
      [
        "error",
        "arb-three-static",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolEnd",
        "the pool of the Arc resource bridge has one address; use 2 or more, for its VM and the upgrade of the VM",
      ],
    ],
  },
  {
    name: "a pool of the bridge the wrong way round",
    reason: "start and end are swapped",
    change: bridge({ k8sNodeIpPoolStart: "192.168.10.23", k8sNodeIpPoolEnd: "192.168.10.22" }),
    expected: [
      [
        "error",
        "range-order",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolStart",
        "k8sNodeIpPoolStart 192.168.10.23 is after k8sNodeIpPoolEnd 192.168.10.22; swap the two",
      ],
    ],
  },
  {
    name: "addresses outside the management network",
    reason: "all three are in its prefix",
    change: bridge({ controlPlaneEndpoint: "10.30.7.200", k8sNodeIpPoolEnd: "192.168.11.1" }),
    expected: [
      [
        "error",
        "arb-three-static",
        "/managementNetwork/arcResourceBridge/controlPlaneEndpoint",
        "control plane IP 10.30.7.200 of the Arc resource bridge is outside 192.168.10.0/24; use an address from 192.168.10.1 to 192.168.10.254",
      ],
      [
        "error",
        "arb-three-static",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolEnd",
        "the pool of the Arc resource bridge 192.168.10.22-192.168.11.1 is not inside 192.168.10.0/24; use addresses from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "a control plane IP that is the cluster IP, and a pool that holds a machine",
    reason: "nothing else uses them",
    change: bridge({ controlPlaneEndpoint: "192.168.10.20", k8sNodeIpPoolStart: "192.168.10.12", k8sNodeIpPoolEnd: "192.168.10.13" }),
    expected: [
      [
        "error",
        "arb-clear",
        "/managementNetwork/arcResourceBridge/controlPlaneEndpoint",
        "the control plane IP of the Arc resource bridge 192.168.10.20 overlaps the cluster IP 192.168.10.20; use a free address such as 192.168.10.2",
      ],
      [
        "error",
        "arb-clear",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolStart",
        "the pool of the Arc resource bridge 192.168.10.12-192.168.10.13 overlaps the machine 192.168.10.12; use 192.168.10.2-192.168.10.3",
      ],
      [
        "warning",
        "arb-in-management-range",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolStart",
        "the pool of the Arc resource bridge 192.168.10.12-192.168.10.13 is not in the management IP range; use addresses of 192.168.10.20-192.168.10.25",
      ],
    ],
  },
  {
    name: "a control plane IP in its own pool",
    reason: "the VM would have it",
    change: bridge({ controlPlaneEndpoint: "192.168.10.23" }),
    expected: [
      [
        "error",
        "arb-clear",
        "/managementNetwork/arcResourceBridge/k8sNodeIpPoolStart",
        "the pool of the Arc resource bridge 192.168.10.22-192.168.10.23 overlaps the control plane IP of the Arc resource bridge 192.168.10.23; use 192.168.10.2-192.168.10.3",
      ],
    ],
  },
  {
    name: "a bridge in a flat network, where an IP pool lies",
    reason: "the nodes would get its addresses",
    change: (request) => {
      request.managementNetwork = {
        addressPrefix: "10.30.7.0/24",
        vlan: 307,
        gateway: "10.30.7.1",
        arcResourceBridge: { controlPlaneEndpoint: "10.30.7.30", k8sNodeIpPoolStart: "10.30.7.4", k8sNodeIpPoolEnd: "10.30.7.5" },
      };
    },
    expected: [
      ["info", "ports-same-network", "/logicalNetworks/0"],
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.49 overlaps the control plane IP of the Arc resource bridge 10.30.7.30; use 10.30.7.31-10.30.7.49, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "spaces and asterisks in what is reached without a proxy",
    reason: "the bridge takes neither, and a .local name for the proxy does not resolve",
    change: (request) => {
      bridge()(request);
      request.proxy = { http: "http://proxy.plant.local:3128", noProxy: "localhost, *.contoso.com" };
    },
    expected: [
      ["info", "ports-proxy", "/proxy"],
      [
        "warning",
        "arb-noproxy",
        "/proxy/http",
        '"proxy.plant.local" is a .local name, which the Arc resource bridge does not resolve; use another name or an address',
      ],
      [
        "warning",
        "arb-noproxy",
        "/proxy/noProxy",
        'there are spaces around entries, and "*.contoso.com" has an asterisk; name hosts without spaces, and a whole domain with a leading dot such as .contoso.com',
      ],
    ],
  },
  {
    name: "the default list of what is reached without a proxy",
    reason: "a leading dot, no spaces",
    change: (request) => {
      bridge()(request);
      request.proxy = { noProxy: "localhost,127.0.0.1,.svc,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16" };
    },
    expected: [],
    within: ["arb-noproxy"],
  },
];
