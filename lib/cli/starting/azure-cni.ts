/** A starting request for AKS in Azure with Azure CNI. */
export const azureCni = `{
  // AKS in Azure with Azure CNI. Replace these addresses with your own, then run
  //   aks-netplan plan create --file request.json --output table
  "platform": "azure-cni",
  "virtualNetwork": {
    "name": "aks-vnet",
    "addressPrefixes": ["10.40.0.0/16"],
    // The existing subnets. New ones do not overlap them.
    "subnets": [{ "name": "shared", "addressPrefixes": ["10.40.0.0/24"] }],
    // Networks that the nodes reach. Nothing may overlap them.
    "peeredNetworks": [{ "name": "hub", "addressPrefixes": ["10.41.0.0/16"] }],
    "onPremisesPrefixes": ["10.0.0.0/12"]
  },
  "clusters": [
    {
      "name": "cluster-1",
      // "node-subnet", "overlay", "pod-subnet" or "pod-subnet-static-block".
      "networkModel": "overlay",
      "nodePools": [
        // With "maxCount", a pool is counted at its maximum size. "maxSurge" is the number of nodes an upgrade adds.
        { "name": "system", "nodeCount": 3, "maxCount": 5, "maxPods": 110, "maxSurge": "10%" }
      ],
      // Inside the cluster only. Each node of an overlay takes a /24 of the pod CIDR.
      "podCidr": "192.168.0.0/16",
      "serviceCidr": "172.20.0.0/16",
      "dnsServiceIp": "172.20.0.10",
      // Number of internal load balancers. Each takes an address of the node subnet.
      "internalLoadBalancers": 2
    }
  ],
  // Spare addresses for growth, a number or a percentage.
  "spare": { "node": "25%" }
}
`;
