/** A starting request for AKS on VMware. */
export const vmware = `{
  // AKS on VMware, which is retired. Replace these addresses with your own, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "vmware",
  // The segments of the Kubernetes nodes.
  "segments": [
    {
      "name": "segment-1",
      "addressPrefix": "192.168.50.0/24",
      "gateway": "192.168.50.1",
      // The range of the DHCP server. Nodes get their addresses from it; nothing else is placed in it.
      "dhcpScope": { "start": "192.168.50.100", "end": "192.168.50.199" },
      // Addresses of the prefix that something else uses: an address, first-last, or a prefix.
      "reserved": ["192.168.50.250-192.168.50.254"]
    }
  ],
  "clusters": [
    {
      "name": "cluster-1",
      // 1, 3 or 5. Without a "controlPlaneIp", an address outside the DHCP scope is chosen.
      "controlPlaneNodeCount": 1,
      "nodePools": [
        // With "maxCount", a pool is counted at its maximum size.
        { "name": "linux", "nodeCount": 3, "maxCount": 5 }
      ],
      // Number of addresses for services of type LoadBalancer.
      "services": 2
    }
  ],
  // Spare addresses for growth, a number or a percentage.
  "spare": { "node": "25%", "loadBalancer": 2 },
  // The date of the plan, for rules with dates.
  "asOf": "2025-12-01"
}
`;
