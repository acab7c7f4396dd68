// Written by aks-netplan 0.2.0 for the platform azure-cni.
// Source documents:
// - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
// - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
// - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
// - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)
// - Firewall requirements for Azure Local, 9bd9e769

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

resource virtualNetworkVnetDev 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-dev'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.20.0.0/22'
      ]
    }
    subnets: [
      {
        name: 'aks-dev-nodes'
        properties: {
          addressPrefix: '10.20.0.0/27'
        }
      }
    ]
  }
}

resource subnetAksDevNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetDev
  name: 'aks-dev-nodes'
}

resource managedClusterAksDev 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-dev'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'aks-dev'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 3
        enableAutoScaling: true
        minCount: 3
        maxCount: 10
        vmSize: nodeVmSize
        maxPods: 250
        upgradeSettings: {
          maxSurge: '33%'
        }
        vnetSubnetID: subnetAksDevNodes.id
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPluginMode: 'overlay'
      podCidr: '10.244.0.0/16'
      serviceCidr: '172.29.0.0/16'
      dnsServiceIP: '172.29.0.10'
    }
  }
}
