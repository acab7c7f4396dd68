param clusterName string = 'shop'

@secure()
param password string

var subnetName = 'nodes'

resource vnet 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: 'vnet-shop'
  location: resourceGroup().location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.40.0.0/20'
      ]
    }
    subnets: [
      {
        name: subnetName
        properties: {
          addressPrefix: '10.40.4.0/22'
        }
      }
    ]
  }
}

resource aks 'Microsoft.ContainerService/managedClusters@2024-05-01' = {
  name: clusterName
  location: resourceGroup().location
  properties: {
    dnsPrefix: clusterName
    windowsProfile: {
      adminUsername: 'azure'
      adminPassword: 'topsecret-6'
    }
    agentPoolProfiles: [
      {
        name: 'system'
        count: 3
        mode: 'System'
        maxPods: 50
        vnetSubnetID: '${vnet.id}/subnets/nodes'
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPluginMode: 'overlay'
      podCidr: '10.244.0.0/16'
      serviceCidr: '172.16.0.0/16'
      dnsServiceIP: '172.16.0.10'
    }
  }
}
