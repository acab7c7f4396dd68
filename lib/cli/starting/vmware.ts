/** A request for AKS on VMware, to start from. */
export const vmware = `{
  // AKS on VMware, which is retired. Put your own addresses in place of these, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "vmware",
  // The segments of the Kubernetes nodes.
  "segments": [
    {
      "name": "segment-1",
      "addressPrefix": "192.168.50.0/24",
      "gateway": "192.168.50.1",
      // What the DHCP server hands out: the nodes get their addresses from it, nothing else is placed in it.
      "dhcpScope": { "start": "192.168.50.100", "end": "192.168.50.199" },
      // Addresses in the prefix that something else has: an address, first-last, or a prefix.
      "reserved": ["192.168.50.250-192.168.50.254"]
    }
  ],
  "clusters": [
    {
      "name": "cluster-1",
      // 1, 3 or 5. Without a "controlPlaneIp" one is chosen outside the DHCP scope.
      "controlPlaneNodeCount": 1,
      "nodePools": [
        // With "maxCount" a pool is counted at its largest.
        { "name": "linux", "nodeCount": 3, "maxCount": 5 }
      ],
      // How many addresses services of type LoadBalancer need.
      "services": 2
    }
  ],
  // Room to grow, a number or a percentage.
  "spare": { "node": "25%", "loadBalancer": 2 },
  // The day the plan is for, for rules with dates.
  "asOf": "2025-12-01"
}
`;
