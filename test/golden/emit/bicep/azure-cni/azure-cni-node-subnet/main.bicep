// Written by aks-netplan 0.2.0 for the platform azure-cni.
// Source documents:
// - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
// - az aks, 0103a1f4
// - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
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

resource virtualNetworkVnetProd 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-prod'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.1.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'aks-prod-nodes'
        properties: {
          addressPrefix: '10.1.0.0/21'
        }
      }
    ]
  }
}

resource subnetAksProdNodes 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: virtualNetworkVnetProd
  name: 'aks-prod-nodes'
}

resource managedClusterAksProd 'Microsoft.ContainerService/managedClusters@2025-10-01' = {
  name: 'aks-prod'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${clusterIdentityId}': {}
    }
  }
  properties: {
    dnsPrefix: 'aks-prod'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        osType: 'Linux'
        type: 'VirtualMachineScaleSets'
        count: 50
        vmSize: nodeVmSize
        maxPods: 30
        upgradeSettings: {
          maxSurge: '1'
        }
        vnetSubnetID: subnetAksProdNodes.id
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      serviceCidr: '172.16.0.0/16'
      dnsServiceIP: '172.16.0.10'
    }
  }
}
