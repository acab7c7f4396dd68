// Written by aks-netplan 0.2.0 for the platform azure-local.
// Source documents:
// - Az.AksArc PowerShell module, b7ee16ad
// - AKS enabled by Azure Arc network requirements, 2025-07-10
// - IP address planning for AKS enabled by Azure Arc, 2025-08-13
// - Firewall requirements for Azure Local, 9bd9e769

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

@description('Object id of the service principal of MetalLB. Register its provider: az provider register --namespace Microsoft.KubernetesRuntime --wait. Then look it up: az ad sp show --id 087fca6e-4606-4d41-b3f6-5ebdf75b8b4c --query id --output tsv')
@minLength(1)
param k8sRuntimeFpaObjectId string

resource logicalNetworkPlant7 'Microsoft.AzureStackHCI/logicalNetworks@2024-01-01' = {
  name: 'plant-7'
  location: location
  extendedLocation: {
    type: 'CustomLocation'
    name: customLocationId
  }
  properties: {
    vmSwitchName: 'ConvergedSwitch(management_compute_storage)'
    dhcpOptions: {
      dnsServers: [
        '192.168.10.5'
        '10.30.7.2'
      ]
    }
    subnets: [
      {
        name: 'plant-7'
        properties: {
          addressPrefix: '10.30.7.0/24'
          ipAllocationMethod: 'Static'
          vlan: 307
          ipPools: [
            {
              name: 'ipPool'
              ipPoolType: 'vm'
              start: '10.30.7.20'
              end: '10.30.7.49'
            }
          ]
          routeTable: {
            properties: {
              routes: [
                {
                  name: 'default-route'
                  properties: {
                    addressPrefix: '0.0.0.0/0'
                    nextHopIpAddress: '10.30.7.1'
                  }
                }
              ]
            }
          }
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
      count: 3
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
        enableAutoScaling: true
        minCount: 2
        maxCount: 5
        vmSize: nodeVmSize
        maxPods: 60
      }
    ]
    cloudProviderProfile: {
      infraNetworkProfile: {
        vnetSubnetIds: [
          logicalNetworkPlant7.id
        ]
      }
    }
  }
}

resource arcNetworkingLine1 'Microsoft.KubernetesConfiguration/extensions@2022-11-01' = {
  scope: connectedClusterLine1
  name: 'arcnetworking'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    extensionType: 'microsoft.arcnetworking'
    configurationSettings: {
      k8sRuntimeFpaObjectId: k8sRuntimeFpaObjectId
    }
  }
  dependsOn: [
    provisionedClusterLine1
  ]
}

resource bgpPeerLine1TopOfRack 'Microsoft.KubernetesRuntime/bgpPeers@2024-03-01' = {
  scope: connectedClusterLine1
  name: 'top-of-rack'
  properties: {
    myAsn: 64512
    peerAsn: 64513
    peerAddress: '10.30.7.1'
  }
  dependsOn: [
    arcNetworkingLine1
  ]
}

resource bgpPeerLine1Peer2 'Microsoft.KubernetesRuntime/bgpPeers@2024-03-01' = {
  scope: connectedClusterLine1
  name: 'peer-2'
  properties: {
    myAsn: 64512
    peerAsn: 64513
    peerAddress: '192.168.10.1'
  }
  dependsOn: [
    arcNetworkingLine1
  ]
}

resource loadBalancerLine1 'Microsoft.KubernetesRuntime/loadBalancers@2024-03-01' = {
  scope: connectedClusterLine1
  name: 'Edge-1'
  properties: {
    addresses: [
      '10.30.7.60-10.30.7.63'
      '10.30.7.80-10.30.7.83'
    ]
    advertiseMode: 'Both'
    bgpPeers: [
      'top-of-rack'
      'peer-2'
    ]
  }
  dependsOn: [
    arcNetworkingLine1
    bgpPeerLine1TopOfRack
    bgpPeerLine1Peer2
  ]
}
