/** A starting request for AKS on Windows Server. */
export const windowsServer = `{
  // AKS on Windows Server. Replace these addresses with your own, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "windows-server",
  // The networks of the Kubernetes nodes. Nothing of them can be changed after deployment.
  "virtualNetworks": [
    {
      "name": "aksnetwork",
      "addressPrefix": "172.16.8.0/24",
      "gateway": "172.16.8.1",
      "dnsServers": ["10.11.0.5", "10.11.0.6"],
      "vswitchName": "external",
      "vlanId": 14,
      // "Static": node pool and VIP pool are chosen. "Dynamic": needs a "dhcpScope" with "start" and "end".
      "ipAllocationMethod": "Static",
      // Addresses of the prefix that something else uses: an address, first-last, or a prefix.
      "reserved": ["172.16.8.250-172.16.8.254"]
    }
  ],
  // The physical machines. If their addresses are static, the cloud agent needs an address as well.
  "physicalNodes": {
    "addressPrefix": "10.11.0.0/24",
    "ipAllocationMethod": "Static",
    "nodeIps": ["10.11.0.11", "10.11.0.12"]
  },
  // The address of the cloud agent, with the prefix length of its network.
  "cloudServiceCidr": "10.11.0.20/24",
  "clusters": [
    {
      "name": "cluster1",
      // 1, 3 or 5.
      "controlPlaneNodeCount": 3,
      "nodePools": [
        // With "maxCount", a pool is counted at its maximum size.
        { "name": "linux", "nodeCount": 3, "maxCount": 5 }
      ]
    }
  ],
  // Services of type LoadBalancer of all clusters. Services on different ports can share an address.
  "services": [
    { "name": "front-end", "port": 443, "count": 3 },
    { "name": "registry", "port": 5000, "count": 1 }
  ],
  // Spare addresses for growth, a number or a percentage. Pools cannot be enlarged later.
  "spare": { "node": "25%", "vip": 4 }
}
`;
