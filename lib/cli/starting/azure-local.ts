/** A request for AKS enabled by Azure Arc on Azure Local, to start from. */
export const azureLocal = `{
  // AKS enabled by Azure Arc on Azure Local. Put your own addresses in place of these, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "azure-local",
  // The Azure region of the clusters; it decides which endpoints have to be reached.
  "region": "eastus",
  // The network of the physical machines, the cluster IP and the Arc resource bridge.
  "managementNetwork": {
    "addressPrefix": "10.10.0.0/24",
    "vlan": 8,
    "gateway": "10.10.0.1",
    // At least six addresses in a row that nothing else uses; the cluster IP is one of them.
    "ipRange": { "start": "10.10.0.20", "end": "10.10.0.25" },
    // The physical machines.
    "nodeIps": ["10.10.0.11", "10.10.0.12"],
    "clusterIp": "10.10.0.20"
  },
  // The networks of the Kubernetes nodes. Nothing of them can be changed once they are deployed.
  "logicalNetworks": [
    {
      "name": "aks-network",
      "addressPrefix": "10.10.32.0/24",
      "gateway": "10.10.32.1",
      "dnsServers": ["10.10.0.5", "10.10.0.6"],
      "vmSwitchName": "ConvergedSwitch(compute_management)",
      "vlan": 10,
      // Addresses in the prefix that something else has: an address, first-last, or a prefix.
      // Without "ipPoolStart" and "ipPoolEnd" the IP pool is chosen.
      "reserved": ["10.10.32.250-10.10.32.254"]
    }
  ],
  "clusters": [
    {
      "name": "cluster-1",
      // 1, 3 or 5. Without a "controlPlaneIp" one is chosen outside the IP pool.
      "controlPlaneNodeCount": 3,
      "nodePools": [
        // With "maxCount" a pool is counted at its largest.
        { "name": "linux", "nodeCount": 3, "maxCount": 5 }
      ],
      // How many addresses services of type LoadBalancer need.
      "services": 4
    }
  ],
  // Room to grow, a number or a percentage: an IP pool can't be widened later.
  "spare": { "node": "25%", "loadBalancer": 4 }
}
`;
