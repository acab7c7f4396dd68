// Written by aks-netplan 0.2.0 for the platform azure-cni.
// Source documents:
// - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
// - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
// - Create a private Azure Kubernetes Service (AKS) cluster, 291b3dfe
// - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
// - Azure CNI Pod Subnet networking in AKS, 08300181 (2024-05-21)
// - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)

targetScope = 'resourceGroup'

@description('Azure region of the virtual network and the clusters.')
@minLength(1)
param location string

@description('Resource id of a user-assigned managed identity with the role Network Contributor on the subnets.')
@minLength(1)
param clusterIdentityId string

@description('VM size of the nodes.')
@minLength(1)
param nodeVmSize string

resource virtualNetworkVnetProd 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'vnet-prod'
}

resource subnetAksClassicNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: virtualNetworkVnetProd
  name: 'aks-classic-nodes'
  properties: {
    addressPrefix: '10.1.4.0/24'
  }
}

resource subnetApps 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetProd
  name: 'apps'
}

resource subnetAksPodsNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = {
  parent: virtualNetworkVnetProd
  name: 'aks-pods-nodes'
  properties: {
    addressPrefix: '10.1.5.0/28'
  }
  dependsOn: [
    subnetAksClassicNodes
  ]
}

resource subnetPods 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetProd
  name: 'pods'
}

resource managedClusterAksClassic 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-classic'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'aks-classic'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 3
        vmSize: nodeVmSize
        maxPods: 30
        upgradeSettings: {
          maxSurge: '10%'
        }
        vnetSubnetID: subnetAksClassicNodes.id
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      serviceCidr: '10.200.0.0/16'
      dnsServiceIP: '10.200.0.10'
    }
    apiServerAccessProfile: {
      enablePrivateCluster: true
    }
  }
}

resource managedClusterAksOverlay 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-overlay'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'aks-overlay'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 3
        vmSize: nodeVmSize
        maxPods: 250
        upgradeSettings: {
          maxSurge: '10%'
        }
        vnetSubnetID: subnetApps.id
      }
      {
        name: 'user'
        mode: 'User'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 2
        enableAutoScaling: true
        minCount: 2
        maxCount: 20
        vmSize: nodeVmSize
        maxPods: 110
        upgradeSettings: {
          maxSurge: '10%'
        }
        vnetSubnetID: subnetApps.id
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPluginMode: 'overlay'
      ipFamilies: [
        'IPv4'
        'IPv6'
      ]
      podCidr: '10.244.0.0/16'
      podCidrs: [
        '10.244.0.0/16'
        'fd12:3456:789a::/64'
      ]
      serviceCidr: '10.201.0.0/16'
      serviceCidrs: [
        '10.201.0.0/16'
        'fd12:3456:789a:1::/108'
      ]
      dnsServiceIP: '10.201.0.10'
    }
  }
}

resource managedClusterAksPods 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-pods'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'aks-pods'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 3
        vmSize: nodeVmSize
        maxPods: 110
        upgradeSettings: {
          maxSurge: '10%'
        }
        vnetSubnetID: subnetAksPodsNodes.id
        podSubnetID: subnetPods.id
        podIPAllocationMode: 'DynamicIndividual'
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      serviceCidr: '10.0.0.0/16'
      dnsServiceIP: '10.0.0.10'
    }
  }
}
