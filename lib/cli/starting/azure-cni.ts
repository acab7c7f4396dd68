/** A request for AKS in Azure with Azure CNI, to start from. */
export const azureCni = `{
  // AKS in Azure with Azure CNI. Put your own addresses in place of these, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "azure-cni",
  "virtualNetwork": {
    "name": "aks-vnet",
    "addressPrefixes": ["10.40.0.0/16"],
    // The subnets that stand; new ones are placed beside them.
    "subnets": [{ "name": "shared", "addressPrefixes": ["10.40.0.0/24"] }],
    // Networks the nodes talk to: nothing may overlap them.
    "peeredNetworks": [{ "name": "hub", "addressPrefixes": ["10.41.0.0/16"] }],
    "onPremisesPrefixes": ["10.0.0.0/12"]
  },
  "clusters": [
    {
      "name": "cluster-1",
      // "node-subnet", "overlay", "pod-subnet" or "pod-subnet-static-block".
      "networkModel": "overlay",
      "nodePools": [
        // With "maxCount" a pool is counted at its largest; "maxSurge" are the nodes an upgrade adds.
        { "name": "system", "nodeCount": 3, "maxCount": 5, "maxPods": 110, "maxSurge": "10%" }
      ],
      // Inside the cluster only: each node of an overlay takes a /24 of the pod CIDR.
      "podCidr": "192.168.0.0/16",
      "serviceCidr": "172.20.0.0/16",
      "dnsServiceIp": "172.20.0.10",
      // How many internal load balancers take an address of the node subnet.
      "internalLoadBalancers": 2
    }
  ],
  // Room to grow, a number or a percentage.
  "spare": { "node": "25%" }
}
`;
