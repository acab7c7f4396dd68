import { add, type Mutation, remove } from "../../mutations.js";
import { retired } from "../requests.js";

const segment = "/segments/0";

/** Changes to goodVmware: segments and their DHCP scopes. */
export const segmentsRows: readonly Mutation[] = [
  [
    "a segment has a DHCP scope",
    [remove(`${segment}/dhcpScope`)],
    "error vmw-dhcp-only /segments/0/dhcpScope: dhcpScope is missing; expected an object with start and end",
  ],
  [
    "a segment names its gateway, where addresses are chosen in it",
    [remove(`${segment}/gateway`), remove("/clusters/0/controlPlaneIp")],
    "warning vmw-gateway-unknown /segments/0/gateway: gateway is not given, so a chosen address may be that of the gateway; give it",
    retired,
  ],
  ["those that are given are somebody's choice", [remove(`${segment}/gateway`)], retired],
  [
    "names of segments are different",
    [
      add("/segments/-", {
        name: "Segment-1",
        addressPrefix: "192.168.60.0/24",
        dhcpScope: { start: "192.168.60.100", end: "192.168.60.199" },
      }),
      add("/clusters/0/network", "segment-1"),
    ],
    'error name-unique /segments/1/name: "Segment-1" is also the name of /segments/0; use another name, different in more than case',
    retired,
  ],
  [
    "host bits are reported",
    [add(`${segment}/addressPrefix`, "192.168.50.9/24")],
    "warning prefix-host-bits /segments/0/addressPrefix: 192.168.50.9/24 has host bits set; it is read as 192.168.50.0/24",
    retired,
  ],
  [
    "a reservation lies in the prefix",
    [add(`${segment}/reserved`, ["192.168.51.1"])],
    "info reservation-outside-prefix /segments/0/reserved/0: 192.168.51.1 is outside 192.168.50.0/24 and has no effect; remove it or correct it",
    retired,
  ],
  [
    "of some segment",
    [add("/reserved", ["192.168.51.1"])],
    retired,
    "info reservation-outside-prefix /reserved/0: 192.168.51.1 is outside 192.168.50.0/24 and has no effect; remove it or correct it",
  ],
  [
    "and outside the ranges of pods and services",
    [add("/reserved", [{ name: "files", range: "10.96.0.0/24" }])],
    retired,
    'warning reservation-hidden /reserved/0: "files" 10.96.0.0/24 overlaps the service range 10.96.0.0/12, so pods cannot reach what is there; use other addresses there if pods must reach it',
  ],
  [
    "the gateway is in the prefix",
    [add(`${segment}/gateway`, "192.168.51.1")],
    "error vmw-gateway-in-prefix /segments/0/gateway: gateway 192.168.51.1 is outside 192.168.50.0/24; use an address from 192.168.50.1 to 192.168.50.254",
    retired,
  ],
  [
    "and not its network address",
    [add(`${segment}/gateway`, "192.168.50.0")],
    "error vmw-gateway-usable /segments/0/gateway: gateway 192.168.50.0 is the network address of 192.168.50.0/24; use an address from 192.168.50.1 to 192.168.50.254",
    retired,
  ],
  [
    "the scope is in the prefix",
    [add(`${segment}/dhcpScope/end`, "192.168.51.10"), remove(`${segment}/reserved`)],
    "error vmw-dhcp-scope /segments/0/dhcpScope: the DHCP scope 192.168.50.100-192.168.51.10 is not inside 192.168.50.0/24; use addresses from 192.168.50.1 to 192.168.50.254",
    retired,
  ],
  [
    "its start is before its end",
    [add(`${segment}/dhcpScope`, { start: "192.168.50.199", end: "192.168.50.100" })],
    "error range-order /segments/0/dhcpScope/start: start 192.168.50.199 is after end 192.168.50.100; use 192.168.50.100-192.168.50.199",
    retired,
  ],
  [
    "it excludes the broadcast address",
    [add(`${segment}/dhcpScope/end`, "192.168.50.255"), remove(`${segment}/reserved`)],
    "warning vmw-dhcp-scope-clear /segments/0/dhcpScope/end: end 192.168.50.255 of the DHCP scope is the broadcast address of 192.168.50.0/24; use 192.168.50.254",
    retired,
  ],
  [
    "and the gateway and the reservations",
    [
      add(`${segment}/dhcpScope`, { start: "192.168.50.1", end: "192.168.50.9" }),
      add(`${segment}/reserved`, ["192.168.50.8", "192.168.50.9", "192.168.50.5"]),
      add("/clusters/0/nodePools", [{ name: "a", nodeCount: 1 }]),
    ],
    'error vmw-dhcp-scope-gateway /segments/0/dhcpScope: the DHCP scope of "segment-1" 192.168.50.1-192.168.50.9 overlaps the gateway 192.168.50.1; use addresses that nothing else uses',
    'warning vmw-dhcp-scope-clear /segments/0/dhcpScope: the DHCP scope of "segment-1" 192.168.50.1-192.168.50.9 overlaps a reservation 192.168.50.5, a reservation 192.168.50.8 and a reservation 192.168.50.9; use addresses that nothing else uses',
    retired,
  ],
  [
    "it has a lease for each worker node",
    [add(`${segment}/dhcpScope/end`, "192.168.50.107")],
    'error vmw-dhcp-scope /segments/0/dhcpScope: the DHCP scope has 8 addresses but 12 are needed ("retail" 3 control plane nodes, 9 worker nodes); enlarge it by 4, to end at 192.168.50.111',
    retired,
  ],
  [
    "and better also for each control plane node",
    [add(`${segment}/dhcpScope/end`, "192.168.50.108")],
    'warning vmw-dhcp-scope-control-plane /segments/0/dhcpScope: the DHCP scope has 9 addresses but 12 are needed ("retail" 3 control plane nodes, 9 worker nodes); enlarge it by 3, to end at 192.168.50.111',
    retired,
  ],
  [
    "for which there may be no room",
    [add(`${segment}/dhcpScope`, { start: "192.168.50.251", end: "192.168.50.254" })],
    'error vmw-dhcp-scope /segments/0/dhcpScope: the DHCP scope has 4 addresses but 12 are needed ("retail" 3 control plane nodes, 9 worker nodes); enlarge it by 8, to 192.168.50.11-192.168.50.22',
    retired,
  ],
  [
    "what is taken in it is not handed out",
    [
      add(`${segment}/dhcpScope`, { start: "192.168.50.1", end: "192.168.50.13" }),
      add("/clusters/0/controlPlaneIp", "192.168.50.99"),
      add(`${segment}/reserved`, ["192.168.50.13-192.168.50.15"]),
    ],
    'error vmw-dhcp-scope-gateway /segments/0/dhcpScope: the DHCP scope of "segment-1" 192.168.50.1-192.168.50.13 overlaps the gateway 192.168.50.1; use addresses that nothing else uses',
    'warning vmw-dhcp-scope-control-plane /segments/0/dhcpScope: the DHCP scope has 13 addresses, of which 2 are in use, but 12 are needed ("retail" 3 control plane nodes, 9 worker nodes); enlarge it by 1, to 192.168.50.16-192.168.50.29',
    'warning vmw-dhcp-scope-clear /segments/0/dhcpScope: the DHCP scope of "segment-1" 192.168.50.1-192.168.50.13 overlaps a reservation 192.168.50.13-192.168.50.15; use addresses that nothing else uses',
    retired,
  ],
  [
    "a scope of all addresses leaves none for control plane IP and services, and can be made smaller",
    [
      add(`${segment}/dhcpScope`, { start: "192.168.50.2", end: "192.168.50.254" }),
      remove(`${segment}/reserved`),
      remove("/clusters/0/controlPlaneIp"),
      add("/clusters/0/services", 2),
    ],
    'error pool-does-not-fit /segments/0/addressPrefix: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (3 needed in total, 0 free); use the prefix 192.168.50.0/23, end the DHCP scope of "segment-1" at 192.168.50.251, or plan fewer nodes or services',
    'info vmw-load-balancer /clusters/0/services: supply a load balancer for "retail", such as MetalLB, and give it the 2 addresses of the plan',
    retired,
  ],
];
