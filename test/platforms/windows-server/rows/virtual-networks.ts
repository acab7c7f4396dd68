import { add, type Mutation, remove } from "../../mutations.js";
import { machinesUnknown, second } from "../requests.js";

const network = "/virtualNetworks/0";

/** Changes to goodStatic: each network by itself, and those that overlap. */
const reach = (...addressPrefixes: string[]) => add("/reachableNetworks", [{ name: "warehouse", addressPrefixes }]);
const hidden = "so these addresses cannot be reached from there";

export const virtualNetworksRows: readonly Mutation[] = [
  ["networks to reach are beside everything", [reach("10.50.0.0/16", "0.0.0.0/0", "10.11.0.0/16")]],
  [
    "nothing hides a network to reach",
    [reach("10.100.0.0/16", "10.244.1.0/24", "172.16.8.128/25", "10.11.7.0/24")],
    `warning reachable-network-hidden /virtualNetworks/0/addressPrefix: virtual network "aksnet" 172.16.8.0/24 overlaps the reachable network "warehouse" 172.16.8.128/25, ${hidden}; use another prefix in one of the two`,
    `warning reachable-network-hidden /physicalNodes/addressPrefix: the subnet of the machines 10.11.0.0/16 overlaps the reachable network "warehouse" 10.11.7.0/24, ${hidden}; use another prefix in one of the two`,
    `warning reachable-network-hidden /reachableNetworks/0/addressPrefixes/0: the service range 10.96.0.0/12 overlaps the reachable network "warehouse" 10.100.0.0/16, ${hidden}; the service range cannot be changed on this platform, so use other addresses for that network, or NAT in front of it`,
    `warning reachable-network-hidden /reachableNetworks/0/addressPrefixes/1: the pod range 10.244.0.0/16 overlaps the reachable network "warehouse" 10.244.1.0/24, ${hidden}; the pod range cannot be changed on this platform, so use other addresses for that network, or NAT in front of it`,
  ],
  [
    "a static network has a gateway",
    [remove(`${network}/gateway`)],
    "error hci-static-required /virtualNetworks/0/gateway: gateway is missing, but static IP networking needs it; give an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "and DNS servers",
    [remove(`${network}/dnsServers`)],
    "error hci-static-required /virtualNetworks/0/dnsServers: dnsServers is missing, but static IP networking needs it; give one to three addresses",
  ],
  [
    "at least one",
    [add(`${network}/dnsServers`, [])],
    "error hci-dns-1-3 /virtualNetworks/0/dnsServers: expected at least 1 item, got an empty list",
  ],
  [
    "and at most three",
    [add(`${network}/dnsServers`, ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"])],
    "error hci-dns-1-3 /virtualNetworks/0/dnsServers: expected at most 3 items, got a list of 4 items",
  ],
  [
    "the gateway is in the prefix",
    [add(`${network}/gateway`, "172.16.9.1")],
    "error hci-gateway-in-prefix /virtualNetworks/0/gateway: gateway 172.16.9.1 is outside 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "it is not the network address",
    [add(`${network}/gateway`, "172.16.8.0")],
    "error hci-gateway-usable /virtualNetworks/0/gateway: gateway 172.16.8.0 is the network address of 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "nor the broadcast address",
    [add(`${network}/gateway`, "172.16.8.255")],
    "error hci-gateway-usable /virtualNetworks/0/gateway: gateway 172.16.8.255 is the broadcast address of 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "nor a DNS server, if the router does not serve DNS",
    [add(`${network}/gateway`, "172.16.8.2")],
    "warning hci-gateway-dns /virtualNetworks/0/gateway: gateway 172.16.8.2 is also DNS server 1; keep that only if the router serves DNS, or use another address of 172.16.8.0/24",
  ],
  [
    "a DNS server is named once",
    [add(`${network}/dnsServers`, ["10.0.0.10", "172.16.8.2", "10.0.0.10"])],
    "warning hci-dns-usable /virtualNetworks/0/dnsServers/2: 10.0.0.10 is already DNS server 1; remove it",
  ],
  [
    "and has the address of a host",
    [add(`${network}/dnsServers`, ["172.16.8.255", "172.16.8.0"])],
    "warning hci-dns-usable /virtualNetworks/0/dnsServers/0: the DNS server 172.16.8.255 is the broadcast address of 172.16.8.0/24, which no server can have; use the address of a DNS server",
    "warning hci-dns-usable /virtualNetworks/0/dnsServers/1: the DNS server 172.16.8.0 is the network address of 172.16.8.0/24, which no server can have; use the address of a DNS server",
  ],
  [
    "a public resolver does not know the domain",
    [add(`${network}/dnsServers`, ["172.16.8.2", "1.1.1.1"])],
    "warning hci-dns-public /virtualNetworks/0/dnsServers/1: the DNS server 1.1.1.1 is a public resolver (Cloudflare), which does not know the names of the cluster and the domain; use a DNS server of your organisation that forwards other names",
  ],
  [
    "the resolver of Azure answers inside Azure",
    [add(`${network}/dnsServers`, ["172.16.8.2", "168.63.129.16"])],
    "warning hci-dns-azure /virtualNetworks/0/dnsServers/1: the DNS server 168.63.129.16 answers only inside Azure; every query to it waits for a timeout; remove it",
  ],
  [
    "so alone it resolves nothing",
    [add(`${network}/dnsServers`, ["168.63.129.16"])],
    "error hci-dns-azure-only /virtualNetworks/0/dnsServers/0: the DNS server 168.63.129.16 answers only inside Azure; no name can be resolved; use a DNS server of your organisation",
  ],
  [
    "worker nodes do not reach what is in Docker's range",
    [add(`${network}/dnsServers`, ["172.16.8.2", "172.17.0.10"])],
    "info hci-docker-range /virtualNetworks/0/dnsServers/1: worker nodes use 172.17.0.0/16 internally and cannot reach other machines with these addresses; 172.17.0.10 overlaps it",
  ],
  [
    "in the prefix or out of it",
    [add(`${network}/dnsServers`, ["0.0.0.0"])],
    "warning hci-dns-usable /virtualNetworks/0/dnsServers/0: the DNS server 0.0.0.0 is in 0.0.0.0/8 (This network, RFC 791), which no server can have; use the address of a DNS server",
  ],
  [
    "a VLAN id has twelve bits, and not all of them set",
    [add(`${network}/vlanId`, 4095)],
    "error hci-vlan /virtualNetworks/0/vlanId: 4095 is over 4094; expected a whole number from 0 to 4094",
  ],
  [
    "host bits are reported",
    [add(`${network}/addressPrefix`, "172.16.8.9/24")],
    "warning prefix-host-bits /virtualNetworks/0/addressPrefix: 172.16.8.9/24 has host bits set; it is read as 172.16.8.0/24",
  ],
  [
    "a /25 is less than the vendor recommends",
    [add(`${network}/addressPrefix`, "172.16.8.0/25"), remove(`${network}/reserved`)],
    "info hci-recommend-24 /virtualNetworks/0/addressPrefix: 172.16.8.0/25 has 128 addresses, but the vendor recommends 256 or more; use a /24 if there is room for one",
  ],
  [
    "a reservation lies in the prefix of its network",
    [add(`${network}/reserved/-`, "192.168.0.1")],
    "info reservation-outside-prefix /virtualNetworks/0/reserved/1: 192.168.0.1 is outside 172.16.8.0/24 and has no effect; remove it or correct it",
  ],
  [
    "or in some prefix of the request",
    [add("/reserved", ["192.168.0.1", "10.11.0.9"]), remove("/physicalNodes"), remove("/reserved/1")],
    "info reservation-outside-prefix /reserved/0: 192.168.0.1 is outside 172.16.8.0/24 and has no effect; remove it or correct it",
    machinesUnknown,
  ],
  [
    "a reservation elsewhere is not hidden from the pods",
    [add("/reserved", ["10.244.7.0/24"])],
    "warning reservation-hidden /reserved/0: 10.244.7.0/24 overlaps the pod range 10.244.0.0/16, so pods cannot reach what is there; use other addresses there if pods must reach it",
  ],
  [
    "prefixes on different VLANs do not overlap",
    [
      add("/virtualNetworks/-", { ...second, addressPrefix: "172.16.8.0/23" }),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "aksnet"),
    ],
    'warning hci-prefix-overlap /virtualNetworks/0/addressPrefix: 172.16.8.0/24 on VLAN 14 overlaps 172.16.8.0/23 of virtual network "second" on VLAN 15; use a prefix of its own, or one prefix and VLAN if it is one network',
  ],
  [
    "nor does one overlap the subnet of the machines and is another",
    [add("/physicalNodes/addressPrefix", "172.16.0.0/16"), remove("/physicalNodes/nodeIps"), add("/cloudServiceCidr", "172.16.0.5/16")],
    "warning hci-prefix-overlap /virtualNetworks/0/addressPrefix: 172.16.8.0/24 on VLAN 14 overlaps 172.16.0.0/16 of the machines; use a prefix of its own, or one prefix and VLAN if it is one network",
  ],
];
