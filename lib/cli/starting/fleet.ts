/** A starting request for a fleet of sites. */
export const fleet = `{
  // Many sites at once. Replace these addresses with your own, then run
  //   aks-netplan fleet plan --file fleet.json --output table
  // The prefix from which blocks are taken.
  "supernet": "10.30.0.0/16",
  "sites": [
    {
      "name": "site-1",
      // A request for plan create; "aks-netplan plan init" writes one for each platform.
      "request": {
        "platform": "azure-local",
        "region": "eastus",
        // A prefix that is only a length requests a block of that length from the supernet.
        "managementNetwork": { "addressPrefix": "/26", "vlan": 8 },
        "logicalNetworks": [
          {
            "name": "aks-network",
            // The gateway may be omitted: it is the first usable address of the block.
            "addressPrefix": "/24",
            "dnsServers": ["192.168.10.5"],
            "vmSwitchName": "ConvergedSwitch(compute_management)",
            "vlan": 10
          }
        ],
        "clusters": [
          {
            "name": "cluster-1",
            "controlPlaneNodeCount": 3,
            "nodePools": [{ "name": "linux", "nodeCount": 3, "maxCount": 5 }],
            "services": 4
          }
        ],
        "spare": { "node": "25%", "loadBalancer": 4 }
      }
    },
    {
      "name": "site-2",
      "request": {
        "platform": "windows-server",
        "virtualNetworks": [
          {
            "name": "aksnetwork",
            "addressPrefix": "/24",
            "dnsServers": ["192.168.10.5"],
            "vswitchName": "external",
            "vlanId": 14,
            "ipAllocationMethod": "Static"
          }
        ],
        "clusters": [
          { "name": "cluster1", "controlPlaneNodeCount": 1, "nodePools": [{ "name": "linux", "nodeCount": 2 }] }
        ],
        "services": 2,
        "spare": { "node": "25%", "vip": 2 }
      }
    }
  ]
}
`;
