/** A starting request for AKS enabled by Azure Arc on Azure Local. */
export const azureLocal = `{
  // AKS enabled by Azure Arc on Azure Local. Replace these addresses with your own, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "azure-local",
  // The Azure region of the clusters. It decides which endpoints must be reachable.
  "region": "eastus",
  // The network of the physical machines, the cluster IP and the Arc resource bridge.
  "managementNetwork": {
    "addressPrefix": "10.10.0.0/24",
    "vlan": 8,
    "gateway": "10.10.0.1",
    // At least six consecutive addresses that nothing else uses. The cluster IP is one of them.
    "ipRange": { "start": "10.10.0.20", "end": "10.10.0.25" },
    // The physical machines.
    "nodeIps": ["10.10.0.11", "10.10.0.12"],
    "clusterIp": "10.10.0.20"
  },
  // The networks of the Kubernetes nodes. Nothing of them can be changed after deployment.
  "logicalNetworks": [
    {
      "name": "aks-network",
      "addressPrefix": "10.10.32.0/24",
      "gateway": "10.10.32.1",
      "dnsServers": ["10.10.0.5", "10.10.0.6"],
      "vmSwitchName": "ConvergedSwitch(compute_management)",
      "vlan": 10,
      // Addresses of the prefix that something else uses: an address, first-last, or a prefix.
      // Without "ipPoolStart" and "ipPoolEnd", the IP pool is chosen.
      "reserved": ["10.10.32.250-10.10.32.254"]
    }
  ],
  "clusters": [
    {
      "name": "cluster-1",
      // 1, 3 or 5. Without a "controlPlaneIp", an address outside the IP pool is chosen.
      "controlPlaneNodeCount": 3,
      "nodePools": [
        // With "maxCount", a pool is counted at its maximum size.
        { "name": "linux", "nodeCount": 3, "maxCount": 5 }
      ],
      // Number of addresses for services of type LoadBalancer.
      "services": 4
    }
  ],
  // Spare addresses for growth, a number or a percentage. An IP pool cannot be enlarged later.
  "spare": { "node": "25%", "loadBalancer": 4 }
}
`;
