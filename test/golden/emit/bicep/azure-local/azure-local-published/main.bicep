// Written by aks-netplan 0.2.0 for the platform azure-local.
// Source documents:
// - RFC 4632, RFC 6890 and RFC 3021, IETF
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

resource logicalNetworkAksarcLnet 'Microsoft.AzureStackHCI/logicalNetworks@2024-01-01' = {
  name: 'aksarc-lnet'
  location: location
  extendedLocation: {
    type: 'CustomLocation'
    name: customLocationId
  }
  properties: {
    vmSwitchName: 'vm-switch-01'
    dhcpOptions: {
      dnsServers: [
        '10.220.32.16'
        '10.220.32.17'
      ]
    }
    subnets: [
      {
        name: 'aksarc-lnet'
        properties: {
          addressPrefix: '10.220.32.0/24'
          ipAllocationMethod: 'Static'
          vlan: 10
          ipPools: [
            {
              name: 'ipPool'
              ipPoolType: 'vm'
              start: '10.220.32.18'
              end: '10.220.32.38'
            }
          ]
          routeTable: {
            properties: {
              routes: [
                {
                  name: 'default-route'
                  properties: {
                    addressPrefix: '0.0.0.0/0'
                    nextHopIpAddress: '10.220.32.16'
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

resource connectedClusterClusterA 'Microsoft.Kubernetes/connectedClusters@2024-01-01' = {
  name: 'cluster-a'
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

resource provisionedClusterClusterA 'Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01' = {
  scope: connectedClusterClusterA
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
      controlPlaneEndpoint: {
        hostIP: '10.220.32.1'
      }
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
        name: 'pool1'
        count: 5
        vmSize: nodeVmSize
      }
    ]
    cloudProviderProfile: {
      infraNetworkProfile: {
        vnetSubnetIds: [
          logicalNetworkAksarcLnet.id
        ]
      }
    }
  }
}

resource arcNetworkingClusterA 'Microsoft.KubernetesConfiguration/extensions@2022-11-01' = {
  scope: connectedClusterClusterA
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
    provisionedClusterClusterA
  ]
}

resource loadBalancerClusterA 'Microsoft.KubernetesRuntime/loadBalancers@2024-03-01' = {
  scope: connectedClusterClusterA
  name: 'load-balancer'
  properties: {
    addresses: [
      '10.220.32.3-10.220.32.4'
    ]
    advertiseMode: 'ARP'
  }
  dependsOn: [
    arcNetworkingClusterA
  ]
}

resource connectedClusterClusterB 'Microsoft.Kubernetes/connectedClusters@2024-01-01' = {
  name: 'cluster-b'
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

resource provisionedClusterClusterB 'Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01' = {
  scope: connectedClusterClusterB
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
      controlPlaneEndpoint: {
        hostIP: '10.220.32.2'
      }
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
        name: 'pool1'
        count: 3
        vmSize: nodeVmSize
      }
    ]
    cloudProviderProfile: {
      infraNetworkProfile: {
        vnetSubnetIds: [
          logicalNetworkAksarcLnet.id
        ]
      }
    }
  }
}

resource arcNetworkingClusterB 'Microsoft.KubernetesConfiguration/extensions@2022-11-01' = {
  scope: connectedClusterClusterB
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
    provisionedClusterClusterB
  ]
}

resource loadBalancerClusterB 'Microsoft.KubernetesRuntime/loadBalancers@2024-03-01' = {
  scope: connectedClusterClusterB
  name: 'load-balancer'
  properties: {
    addresses: [
      '10.220.32.5-10.220.32.5'
    ]
    advertiseMode: 'ARP'
  }
  dependsOn: [
    arcNetworkingClusterB
  ]
}
