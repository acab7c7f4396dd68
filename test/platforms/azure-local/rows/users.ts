import type { AzureLocalRequest } from "../../../../types/index.js";
import { cluster, type Row } from "./row.js";

const offices =
  (...addressPrefixes: string[]) =>
  (request: AzureLocalRequest) =>
    (request.clients = [{ name: "offices", addressPrefixes }]);

export const userRows: readonly Row[] = [
  {
    name: "users that overlap nothing but networks",
    reason: "some are in the network of the machines and of the nodes; 0.0.0.0/0 means everybody",
    change: (request) => {
      offices("10.50.0.0/16", "192.168.10.0/24", "10.30.7.0/24", "0.0.0.0/0")(request);
      request.operators = [{ name: "administrators", addressPrefixes: ["10.95.0.0/16", "10.112.0.0/16"] }];
      for (const own of request.clusters) own.services = 0;
    },
    expected: [],
    within: ["users-hidden", "users-service-unknown", "pod-range-chosen"],
  },
  {
    name: "operators in the service range",
    reason: "the range is fixed",
    change: (request) => {
      request.operators = [{ name: "administrators", addressPrefixes: ["10.100.0.1/24"] }];
    },
    expected: [
      ["warning", "prefix-host-bits", "/operators/0/addressPrefixes/0", "10.100.0.1/24 has host bits set; it is read as 10.100.0.0/24"],
      [
        "warning",
        "users-hidden",
        "/operators/0/addressPrefixes/0",
        'the service range 10.96.0.0/12 overlaps the users in "administrators" 10.100.0.0/24, so answers to these addresses stay in the cluster; the service range cannot be changed on this platform, so use other addresses for that network, or NAT in front of it',
      ],
    ],
  },
  {
    name: "users in the default pod range",
    reason: "it could be another one",
    change: (request) => {
      offices("10.244.0.0/16")(request);
      for (const own of request.clusters) own.services = 0;
    },
    expected: [
      [
        "warning",
        "users-hidden",
        "/clusters/0/podCidr",
        'the default pod range 10.244.0.0/16 overlaps the users in "offices" 10.244.0.0/16, so answers to these addresses stay in the cluster; give the podCidr 10.245.0.0/16',
      ],
    ],
  },
  {
    name: "services by their number",
    reason: "a row needs a port",
    change: (request) => {
      offices("10.50.0.0/16")(request);
      for (const own of request.clusters) own.services = 0;
      cluster(request).services = 1;
    },
    expected: [
      [
        "warning",
        "users-service-unknown",
        "/clusters/0/services",
        'the services of "line-1" have no ports, so the port matrix has no rows for their users; give each with name, port and count',
      ],
    ],
  },
  {
    name: "a time server in the pool",
    reason: "nothing else may have its address",
    change: (request) => {
      request.managementNetwork.ntpServers = ["10.30.7.25"];
    },
    expected: [["error", "lnet-pool-clear", "/logicalNetworks/0/ipPoolStart"]],
  },
];
