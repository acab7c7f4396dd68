import { isAksHciObject, readAksHciObject } from "./aks-hci.js";
import { ipamBlockReader, ipamReservationReader, ipamSpaceReader } from "./azure-ipam.js";
import { deploymentSettingsReader } from "./deployment-settings.js";
import { dhcpLeaseReader, dhcpScopeReader, dhcpServerReader } from "./dhcp.js";
import { bgpPeerReader, loadBalancerReader } from "./load-balancer.js";
import { logicalNetworkReader } from "./logical-network.js";
import { managedClusterReader, managedPoolReader } from "./managed-cluster.js";
import { addressPoolReader, advertisementReader, configMapReader, metalLbPeerReader, otherMetalLbReader } from "./metallb.js";
import { netBoxReader } from "./netbox.js";
import { agentPoolReader, connectedClusterReader, provisionedClusterReader } from "./provisioned-cluster.js";
import type { ObjectReader } from "./reader.js";
import {
  azureLoadBalancerReader,
  networkInterfaceReader,
  peeringReader,
  subnetReader,
  usageReader,
  virtualNetworkReader,
} from "./virtual-network.js";

/** Every kind of object, the most certain signs first. */
export const objectReaders: readonly ObjectReader[] = [
  logicalNetworkReader,
  agentPoolReader,
  provisionedClusterReader,
  connectedClusterReader,
  loadBalancerReader,
  bgpPeerReader,
  managedPoolReader,
  managedClusterReader,
  usageReader,
  subnetReader,
  peeringReader,
  virtualNetworkReader,
  networkInterfaceReader,
  azureLoadBalancerReader,
  { kind: "object of AksHci", isOne: isAksHciObject, read: readAksHciObject },
  addressPoolReader,
  advertisementReader,
  metalLbPeerReader,
  configMapReader,
  otherMetalLbReader,
  dhcpScopeReader,
  dhcpLeaseReader,
  dhcpServerReader,
  netBoxReader,
  ipamReservationReader,
  ipamBlockReader,
  ipamSpaceReader,
  deploymentSettingsReader,
];
