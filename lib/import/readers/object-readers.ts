import { deploymentSettingsReader } from "./deployment-settings.js";
import { bgpPeerReader, loadBalancerReader } from "./load-balancer.js";
import { logicalNetworkReader } from "./logical-network.js";
import { managedClusterReader, managedPoolReader } from "./managed-cluster.js";
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

/** Every kind of object, the surest signs first. */
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
  deploymentSettingsReader,
];
