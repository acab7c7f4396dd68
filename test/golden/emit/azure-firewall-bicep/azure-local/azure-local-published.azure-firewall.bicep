// Azure Firewall rules of a port matrix
// Written by aks-netplan 0.2.0 for the platform azure-local.
// Source documents:
// - AKS enabled by Azure Arc network requirements, 2025-07-10
// - Firewall requirements for Azure Local, 9bd9e769
// - Azure Local required endpoints by region and hardware vendor, 72dae15c (2026-07-14)
// - AzStackHci_MOCStack_Network_Port, 474a2908 (2025-09-22)
// Endpoint list: Azure Local environment validator, last changed 2025-09-22 (https://github.com/Azure/AzureLocal-Supportability/blob/main/TSG/EnvironmentValidator/Networking/Troubleshoot-Network-Test-MOCStackNetworkPort.md)
// Endpoints are missing: region is not given, so the firewall endpoints of the region are missing here; set region to one of australiaeast, canadacentral, centralindia, eastus, japaneast, southcentralus, southeastasia, usgovvirginia, westeurope, or take the list from https://github.com/Azure/AzureStack-Tools/tree/master/HCI
//
// What the rules cannot express, and what has to be filled in:
// - row "al-cluster-connect-management-to-internet" opens TCP 8084 to every public address, and no endpoint of the matrix has such a port, so no rule is made for it; add the endpoints, or open addresses if you have to
// - row "al-cluster-connect-logical-network-to-internet" opens TCP 8084 to every public address, and no endpoint of the matrix has such a port, so no rule is made for it; add the endpoints, or open addresses if you have to
// - zone "dns" has no addresses in the matrix, needed by 2 rows: "al-dns-udp-management-to-dns" and "al-dns-tcp-management-to-dns"; give them as the parameter dnsAddressPrefixes
// - zone "ntp" has no addresses in the matrix, needed by 2 rows: "al-ntp-management-to-ntp" and "al-ntp-logical-network-to-ntp"; give them as the parameter ntpAddressPrefixes

targetScope = 'resourceGroup'

@description('The Azure Firewall policy that the rules are added to.')
@minLength(1)
param firewallPolicyName string

@description('The place of the rules among the groups of the policy; lower numbers come first.')
@minValue(100)
@maxValue(65000)
param groupPriority int = 200

@description('IPv4 prefixes of zone "dns", which the port matrix does not name.')
@minLength(1)
param dnsAddressPrefixes array

@description('IPv4 prefixes of zone "ntp", which the port matrix does not name.')
@minLength(1)
param ntpAddressPrefixes array

resource firewallPolicy 'Microsoft.Network/firewallPolicies@2024-05-01' existing = {
  name: firewallPolicyName
}

resource ruleCollectionGroup 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2024-05-01' = {
  parent: firewallPolicy
  name: 'aks-netplan'
  properties: {
    priority: groupPriority
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'aks-netplan-rows'
        priority: 100
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'al-ssh-management-to-logical-network'
            description: 'Required: SSH to the AKS nodes, to collect logs'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: [
              '10.220.32.0/24'
            ]
            destinationPorts: [
              '22'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-ssh-logical-network-to-management'
            description: 'Required: SSH from the AKS nodes, to collect logs'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            destinationAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationPorts: [
              '22'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-kubernetes-api-management-to-logical-network'
            description: 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: [
              '10.220.32.0/24'
            ]
            destinationPorts: [
              '6443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-kubernetes-api-logical-network-to-management'
            description: 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            destinationAddresses: [
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationPorts: [
              '6443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-cloud-agent-logical-network-to-management'
            description: 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            destinationAddresses: [
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationPorts: [
              '55000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-cloud-agent-management-to-logical-network'
            description: 'Required: gRPC of the cloud agent, towards the AKS nodes'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: [
              '10.220.32.0/24'
            ]
            destinationPorts: [
              '55000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-cloud-agent-authentication-logical-network-to-management'
            description: 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            destinationAddresses: [
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationPorts: [
              '65000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-cloud-agent-authentication-management-to-logical-network'
            description: 'Required: gRPC authentication of the cloud agent, towards the AKS nodes'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: [
              '10.220.32.0/24'
            ]
            destinationPorts: [
              '65000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-dns-udp-management-to-dns'
            description: 'Required: Name resolution for the machines and the Arc resource bridge'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-dns-tcp-management-to-dns'
            description: 'Required: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-ntp-management-to-ntp'
            description: 'Required: Time for the machines and the Arc resource bridge'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            destinationAddresses: ntpAddressPrefixes
            destinationPorts: [
              '123'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-ntp-logical-network-to-ntp'
            description: 'Optional: Time for the AKS nodes, unless they take it from their host'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            destinationAddresses: ntpAddressPrefixes
            destinationPorts: [
              '123'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'aks-netplan-names'
        priority: 200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'http-80-from-management'
            description: 'Required: 1 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            targetFqdns: [
              'internetbeacon.msedge.net'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'http-80-from-logical-network'
            description: 'Required: 1 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            targetFqdns: [
              'internetbeacon.msedge.net'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-management'
            description: 'Required: 1 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.220.30.11'
              '10.220.30.12'
              '10.220.30.20/30'
              '10.220.30.24/31'
            ]
            targetFqdns: [
              'internetbeacon.msedge.net'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-logical-network'
            description: 'Required: 1 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.220.32.0/24'
            ]
            targetFqdns: [
              'internetbeacon.msedge.net'
            ]
          }
        ]
      }
    ]
  }
}
