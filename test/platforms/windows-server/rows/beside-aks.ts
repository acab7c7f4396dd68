import { add, type Mutation } from "../../mutations.js";

const bridge = { controlPlaneEndpoint: "172.16.8.240", k8sNodeIpPoolStart: "172.16.8.241", k8sNodeIpPoolEnd: "172.16.8.242" };

/** Changes to goodStatic: what has addresses of its own next to AKS. */
export const besideAksRows: readonly Mutation[] = [
  ["a bridge in the virtual network, outside the pools", [add("/arcResourceBridge", bridge)]],
  [
    "a bridge in the subnet of the machines",
    [
      add("/arcResourceBridge", {
        controlPlaneEndpoint: "10.11.0.240",
        k8sNodeIpPoolStart: "10.11.0.241",
        k8sNodeIpPoolEnd: "10.11.0.242",
      }),
    ],
  ],
  [
    "the control plane IP of the bridge in the VIP pool",
    [add("/arcResourceBridge", { ...bridge, controlPlaneEndpoint: "172.16.8.120" })],
    'error hci-pools-clear /virtualNetworks/0/vipPoolStart: the VIP pool of "aksnet" 172.16.8.100-172.16.8.120 overlaps the control plane IP of the Arc resource bridge 172.16.8.120; use 172.16.8.100-172.16.8.119, or remove it to have a pool chosen',
  ],
  [
    "the pool of the bridge in the node pool",
    [add("/arcResourceBridge", { ...bridge, k8sNodeIpPoolStart: "172.16.8.60", k8sNodeIpPoolEnd: "172.16.8.61" })],
    'error hci-pools-clear /virtualNetworks/0/k8sNodeIpPoolStart: the node pool of "aksnet" 172.16.8.10-172.16.8.60 overlaps the pool of the Arc resource bridge 172.16.8.60-172.16.8.61; use 172.16.8.10-172.16.8.59, or remove it to have a pool chosen',
  ],
  [
    "a bridge in two networks, with one address for its VM",
    [add("/arcResourceBridge", { ...bridge, k8sNodeIpPoolStart: "10.11.0.241", k8sNodeIpPoolEnd: "10.11.0.241" })],
    "error hci-arc-resource-bridge /arcResourceBridge/k8sNodeIpPoolStart: the pool of the Arc resource bridge 10.11.0.241 is not inside 172.16.8.0/24; use addresses from 172.16.8.1 to 172.16.8.254",
    "error hci-arc-resource-bridge /arcResourceBridge/k8sNodeIpPoolEnd: the pool of the Arc resource bridge has one address; use 2 or more, for its VM and the upgrade of the VM",
  ],
  [
    "a bridge without a pool",
    [add("/arcResourceBridge", { controlPlaneEndpoint: "172.16.8.240" })],
    "error hci-arc-resource-bridge /arcResourceBridge/k8sNodeIpPoolStart: k8sNodeIpPoolStart and k8sNodeIpPoolEnd are missing; give a pool of 2 addresses or more from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "a bridge at the gateway",
    [add("/arcResourceBridge", { ...bridge, controlPlaneEndpoint: "172.16.8.1" })],
    "error hci-arc-resource-bridge /arcResourceBridge/controlPlaneEndpoint: the control plane IP of the Arc resource bridge 172.16.8.1 overlaps the gateway 172.16.8.1; use an address that nothing else uses",
  ],
  ["a failover cluster in the subnet of the machines", [add("/failoverClusterIp", "10.11.0.30")]],
  [
    "a failover cluster in another subnet",
    [add("/failoverClusterIp", "10.12.0.30")],
    "error hci-failover-cluster-ip /failoverClusterIp: failover cluster IP 10.12.0.30 is not a usable address of 10.11.0.0/16, the subnet of the machines; use one from 10.11.0.1 to 10.11.255.254",
  ],
  [
    "the failover cluster at the cloud agent",
    [add("/failoverClusterIp", "10.11.23.45")],
    "error hci-cloudservicecidr /cloudServiceCidr: the cloud service 10.11.23.45 overlaps the failover cluster IP 10.11.23.45; use an address that nothing else uses",
  ],
];
