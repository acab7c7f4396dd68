import { add, type Mutation, remove } from "../../mutations.js";
import { machinesUnknown } from "../requests.js";

/** Changes to goodStatic: the machines and the cloud agent. */
export const cloudServiceRows: readonly Mutation[] = [
  [
    "nobody said whether the machines have static addresses",
    [remove("/physicalNodes"), remove("/cloudServiceCidr")],
    "info hci-physical-nodes-unknown /physicalNodes: physicalNodes is not given; if the machines have static addresses, cloudServiceCidr is required and needs a free address of their subnet",
    machinesUnknown,
    "info hci-ports-cloud-service-unknown /cloudServiceCidr: cloudServiceCidr is not given, so the rows for the cloud agent name no address",
  ],
  [
    "machines with static addresses are in the virtual network, and nobody named them",
    [add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Static" }), add("/cloudServiceCidr", "172.16.8.150/24")],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
    'warning hci-occupants-unknown /physicalNodes: the machines have static addresses in 172.16.8.0/24, which contains virtual network "aksnet", but nodeIps is not given; a node may get the address of a machine. Give nodeIps',
  ],
  [
    "machines with static addresses need an address of the cloud service",
    [remove("/cloudServiceCidr")],
    "error hci-cloudservicecidr /cloudServiceCidr: cloudServiceCidr is missing, but machines with static addresses need it; give a free address from 10.11.0.1 to 10.11.255.254 with /16",
    "info hci-ports-cloud-service-unknown /cloudServiceCidr: cloudServiceCidr is not given, so the rows for the cloud agent name no address",
  ],
  [
    "those with dynamic ones do not",
    [remove("/cloudServiceCidr"), add("/physicalNodes/ipAllocationMethod", "Dynamic")],
    "info hci-ports-cloud-service-unknown /cloudServiceCidr: cloudServiceCidr is not given, so the rows for the cloud agent name no address",
  ],
  [
    "it is in the subnet of the machines",
    [add("/cloudServiceCidr", "10.12.0.5/16")],
    "error hci-cloudservicecidr /cloudServiceCidr: cloudServiceCidr 10.12.0.5/16 is outside 10.11.0.0/16, the subnet of the machines; give a free address from 10.11.0.1 to 10.11.255.254 with /16",
  ],
  [
    "it is an address and not the network",
    [add("/cloudServiceCidr", "10.11.0.0/16")],
    "error hci-cloudservicecidr /cloudServiceCidr: cloudServiceCidr 10.11.0.0/16 names the network address of 10.11.0.0/16; give a free address from 10.11.0.1 to 10.11.255.254 with /16",
  ],
  [
    "nor the broadcast address",
    [add("/cloudServiceCidr", "10.11.255.255/16")],
    "error hci-cloudservicecidr /cloudServiceCidr: cloudServiceCidr 10.11.255.255/16 names the broadcast address of 10.11.0.0/16; give a free address from 10.11.0.1 to 10.11.255.254 with /16",
  ],
  [
    "whatever the machines have",
    [remove("/physicalNodes"), add("/cloudServiceCidr", "10.11.0.0/16")],
    "error hci-cloudservicecidr /cloudServiceCidr: cloudServiceCidr 10.11.0.0/16 names the network address of 10.11.0.0/16; give a free address from 10.11.0.1 to 10.11.255.254 with /16",
    machinesUnknown,
  ],
  [
    "by itself it has a mask that has room for machines",
    [remove("/physicalNodes"), add("/cloudServiceCidr", "10.11.23.45/30")],
    "warning hci-cloudservicecidr-mask /cloudServiceCidr: cloudServiceCidr 10.11.23.45/30 has a mask that is too long for the subnet of the machines; write the mask of their subnet, such as 10.11.23.45/24",
    machinesUnknown,
  ],
  ["such as a /29", [remove("/physicalNodes"), add("/cloudServiceCidr", "10.11.23.45/29")], machinesUnknown],
  [
    "an address that a host can have",
    [remove("/physicalNodes"), add("/cloudServiceCidr", "127.0.0.5/8")],
    "warning prefix-special-purpose /cloudServiceCidr: cloudServiceCidr 127.0.0.5/8 is in 127.0.0.0/8 (Loopback, RFC 1122), which no host has; give a free address of the machines' subnet with its mask",
    machinesUnknown,
  ],
  [
    "and is outside the ranges of pods and services",
    [remove("/physicalNodes"), add("/cloudServiceCidr", "10.96.23.45/16")],
    "warning hci-pods /cloudServiceCidr: the cloud service 10.96.23.45 overlaps the service range 10.96.0.0/12; use addresses outside it",
    machinesUnknown,
  ],
  [
    "it is no DNS server",
    [add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Static" }), add("/cloudServiceCidr", "172.16.8.2/24")],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
    "error hci-cloudservicecidr /cloudServiceCidr: the cloud service 172.16.8.2 overlaps a DNS server 172.16.8.2; use an address that nothing else uses",
  ],
  [
    "its mask is that of the machines",
    [add("/cloudServiceCidr", "10.11.23.45/24")],
    "warning hci-cloudservicecidr-mask /cloudServiceCidr: cloudServiceCidr 10.11.23.45/24 has another mask than the subnet of the machines, 10.11.0.0/16; use 10.11.23.45/16",
  ],
  [
    "no machine has it",
    [add("/cloudServiceCidr", "10.11.23.1/16")],
    "error hci-cloudservicecidr /cloudServiceCidr: the cloud service 10.11.23.1 overlaps the machine 10.11.23.1; use an address that nothing else uses",
  ],
  [
    "it is in no VIP pool",
    [add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Static" }), add("/cloudServiceCidr", "172.16.8.100/24")],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
    'error hci-cloudservicecidr /cloudServiceCidr: the cloud service 172.16.8.100 overlaps the VIP pool of "aksnet" 172.16.8.100-172.16.8.120; use an address that nothing else uses',
  ],
  [
    "and in no node pool",
    [add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Static" }), add("/cloudServiceCidr", "172.16.8.10/24")],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
    'error hci-cloudservicecidr /cloudServiceCidr: the cloud service 172.16.8.10 overlaps the node pool of "aksnet" 172.16.8.10-172.16.8.60; use an address that nothing else uses',
  ],
  [
    "machines are in their subnet",
    [add("/physicalNodes/nodeIps/0", "10.12.0.1")],
    "error hci-physical-nodes /physicalNodes/nodeIps/0: machine 10.12.0.1 is not a usable address of 10.11.0.0/16; use one from 10.11.0.1 to 10.11.255.254",
  ],
  [
    "and have addresses of their own",
    [add("/physicalNodes/nodeIps/0", "10.11.23.2"), remove("/physicalNodes/nodeIps/1")],
    "error hci-physical-nodes /physicalNodes/nodeIps/1: the machine 10.11.23.2 overlaps the machine 10.11.23.2; use an address that nothing else uses",
  ],
];
