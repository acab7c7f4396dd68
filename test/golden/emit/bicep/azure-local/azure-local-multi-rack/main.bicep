// Written by aks-netplan 0.2.0 for the platform azure-local.
// Source documents:
// - Create logical networks for Azure Local VMs enabled by Azure Arc, a85ff274
// - Az.AksArc PowerShell module, b7ee16ad
// - AKS enabled by Azure Arc network requirements, 2025-07-10
// - IP address planning for AKS enabled by Azure Arc, 2025-08-13
// - Network requirements for AKS on Azure Local (multi-rack), 12923e17

targetScope = 'resourceGroup'

@description('Azure region of the Azure Local instance.')
@minLength(1)
param location string

@description('Resource id of the custom location of the Azure Local instance.')
@minLength(1)
param customLocationId string

@description('Object ids of the Microsoft Entra groups that administer the clusters; may be empty.')
param adminGroupObjectIds array = []

@description('Public SSH key for the nodes of the clusters.')
@minLength(1)
param sshPublicKey string

@description('Kubernetes version of the clusters, as az aksarc get-versions lists it.')
@minLength(1)
param kubernetesVersion string

@description('VM size of control plane nodes, as az aksarc vmsize list lists it.')
@minLength(1)
param controlPlaneVmSize string

@description('VM size of worker nodes, as az aksarc vmsize list lists it.')
@minLength(1)
param nodeVmSize string

@description('Resource id of the internal network of the fabric of rack-a.')
@minLength(1)
param fabricNetworkConfigurationId1 string

@description('Resource id of the internal network of the fabric of rack-b.')
@minLength(1)
param fabricNetworkConfigurationId2 string

resource logicalNetworkRackA 'Microsoft.AzureStackHCI/logicalNetworks@2026-04-01-preview' = {
  name: 'rack-a'
  location: location
  extendedLocation: {
    type: 'CustomLocation'
    name: customLocationId
  }
  properties: {
    fabricNetworkConfiguration: {
      resourceId: fabricNetworkConfigurationId1
    }
    dhcpOptions: {
      dnsServers: [
        '192.168.10.5'
      ]
    }
    subnets: [
      {
        name: 'rack-a'
        properties: {
          addressPrefix: '10.30.7.0/26'
          ipAllocationMethod: 'Static'
          vlan: 601
        }
      }
    ]
  }
}

resource logicalNetworkRackB 'Microsoft.AzureStackHCI/logicalNetworks@2026-04-01-preview' = {
  name: 'rack-b'
  location: location
  extendedLocation: {
    type: 'CustomLocation'
    name: customLocationId
  }
  properties: {
    fabricNetworkConfiguration: {
      resourceId: fabricNetworkConfigurationId2
    }
    subnets: [
      {
        name: 'rack-b'
        properties: {
          addressPrefix: '10.30.8.0/26'
          ipAllocationMethod: 'Static'
          vlan: 602
          ipPools: [
            {
              name: 'ipPool'
              ipPoolType: 'vm'
              start: '10.30.8.1'
              end: '10.30.8.5'
            }
          ]
        }
      }
    ]
  }
}

resource connectedClusterLine1 'Microsoft.Kubernetes/connectedClusters@2024-01-01' = {
  name: 'line-1'
  location: location
  kind: 'ProvisionedCluster'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    agentPublicKeyCertificate: ''
    aadProfile: {
      enableAzureRBAC: false
      adminGroupObjectIDs: adminGroupObjectIds
    }
  }
}

resource provisionedClusterLine1 'Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01' = {
  scope: connectedClusterLine1
  name: 'default'
  extendedLocation: {
    type: 'CustomLocation'
    name: customLocationId
  }
  properties: {
    kubernetesVersion: kubernetesVersion
    linuxProfile: {
      ssh: {
        publicKeys: [
          {
            keyData: sshPublicKey
          }
        ]
      }
    }
    controlPlane: {
      count: 1
      vmSize: controlPlaneVmSize
    }
    networkProfile: {
      podCidr: '10.244.0.0/16'
      networkPolicy: 'calico'
      loadBalancerProfile: {
        count: 0
      }
    }
    agentPoolProfiles: [
      {
        name: 'linux'
        count: 2
        vmSize: nodeVmSize
      }
    ]
    cloudProviderProfile: {
      infraNetworkProfile: {
        vnetSubnetIds: [
          logicalNetworkRackB.id
        ]
      }
    }
  }
}
