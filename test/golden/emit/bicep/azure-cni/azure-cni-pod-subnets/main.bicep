// Written by aks-netplan 0.2.0 for the platform azure-cni.
// Source documents:
// - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
// - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
// - Create a private Azure Kubernetes Service (AKS) cluster, 291b3dfe
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

resource virtualNetworkVnetApps 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-apps'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.40.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'batches-nodes'
        properties: {
          addressPrefix: '10.40.0.0/27'
        }
      }
      {
        name: 'batches-pods'
        properties: {
          addressPrefix: '10.40.4.0/22'
          delegations: [
            {
              name: 'aks-delegation'
              properties: {
                serviceName: 'Microsoft.ContainerService/managedClusters'
              }
            }
          ]
        }
      }
      {
        name: 'blocks-nodes'
        properties: {
          addressPrefix: '10.40.0.32/27'
        }
      }
      {
        name: 'blocks-pods'
        properties: {
          addressPrefix: '10.40.8.0/22'
          delegations: [
            {
              name: 'aks-delegation'
              properties: {
                serviceName: 'Microsoft.ContainerService/managedClusters'
              }
            }
          ]
        }
      }
    ]
  }
}

resource subnetBatchesNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetApps
  name: 'batches-nodes'
}

resource subnetBatchesPods 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetApps
  name: 'batches-pods'
}

resource subnetBlocksNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetApps
  name: 'blocks-nodes'
}

resource subnetBlocksPods 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetApps
  name: 'blocks-pods'
}

resource managedClusterBatches 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'batches'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'batches'
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
        vnetSubnetID: subnetBatchesNodes.id
        podSubnetID: subnetBatchesPods.id
        podIPAllocationMode: 'DynamicIndividual'
      }
      {
        name: 'user'
        mode: 'User'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 2
        enableAutoScaling: true
        minCount: 2
        maxCount: 6
        vmSize: nodeVmSize
        maxPods: 63
        upgradeSettings: {
          maxSurge: '33%'
        }
        vnetSubnetID: subnetBatchesNodes.id
        podSubnetID: subnetBatchesPods.id
        podIPAllocationMode: 'DynamicIndividual'
      }
      {
        name: 'win1'
        mode: 'User'
        osType: 'Windows'
        type: 'VirtualMachineScaleSets'
        count: 2
        vmSize: nodeVmSize
        maxPods: 31
        upgradeSettings: {
          maxSurge: '0'
          maxUnavailable: '1'
        }
        vnetSubnetID: subnetBatchesNodes.id
        podSubnetID: subnetBatchesPods.id
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

resource managedClusterBlocks 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'blocks'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'blocks'
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
        vnetSubnetID: subnetBlocksNodes.id
        podSubnetID: subnetBlocksPods.id
        podIPAllocationMode: 'StaticBlock'
      }
      {
        name: 'user'
        mode: 'User'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 2
        enableAutoScaling: true
        minCount: 2
        maxCount: 6
        vmSize: nodeVmSize
        maxPods: 63
        upgradeSettings: {
          maxSurge: '33%'
        }
        vnetSubnetID: subnetBlocksNodes.id
        podSubnetID: subnetBlocksPods.id
        podIPAllocationMode: 'StaticBlock'
      }
      {
        name: 'win1'
        mode: 'User'
        osType: 'Windows'
        type: 'VirtualMachineScaleSets'
        count: 2
        vmSize: nodeVmSize
        maxPods: 31
        upgradeSettings: {
          maxSurge: '0'
          maxUnavailable: '1'
        }
        vnetSubnetID: subnetBlocksNodes.id
        podSubnetID: subnetBlocksPods.id
        podIPAllocationMode: 'StaticBlock'
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      serviceCidr: '10.0.0.0/16'
      dnsServiceIP: '10.0.0.10'
    }
    apiServerAccessProfile: {
      enablePrivateCluster: true
    }
  }
}
