// Azure Firewall rules of a port matrix
// Written by aks-netplan 0.2.0 for the platform azure-cni.
// Source documents:
// - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
// - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
// - Outbound network and FQDN rules for Azure Kubernetes Service (AKS) clusters, ccbb339b (2026-06-18)
// - Azure network security groups, 2024-05-01
// Endpoint list: AKS in Azure, AzureCloud, last changed 2026-06-18 (https://learn.microsoft.com/azure/aks/outbound-rules-control-egress)
//
// What the rules cannot express, and what has to be filled in:
// - row "ac-probes-service-tag-to-node-subnet" is omitted: service tag AzureLoadBalancer cannot be the source of a rule, because this traffic does not come through Azure Firewall without DNAT; open it in the network security group of its destination
// - zone "ntp" has no addresses in the matrix, needed by row "ac-ntp-node-subnet-to-ntp"; give them as the parameter ntpAddressPrefixes
// - the tag AzureKubernetesService holds the names of AKS that Azure maintains, and may let more through than the names in the matrix; the names are written as well, so remove one of the two: the tag for the narrowest rules, the names for rules that Azure keeps up to date

targetScope = 'resourceGroup'

@description('The Azure Firewall policy that the rules are added to.')
@minLength(1)
param firewallPolicyName string

@description('The place of the rules among the groups of the policy; lower numbers come first.')
@minValue(100)
@maxValue(65000)
param groupPriority int = 200

@description('IPv4 prefixes of zone "ntp", which the port matrix does not name.')
@minLength(1)
param ntpAddressPrefixes array

@description('Part of the name of an endpoint: the Azure name of the cluster\'s region, such as eastus.')
@minLength(1)
param region string

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
            name: 'ac-nodes-node-subnet-to-node-subnet'
            description: 'Required: Traffic between the nodes'
            ipProtocols: [
              'Any'
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            destinationAddresses: [
              '10.20.0.0/27'
            ]
            destinationPorts: [
              '*'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ac-overlay-node-subnet-to-pod-cidr'
            description: 'Required: Traffic of services to pods, through the nodes'
            ipProtocols: [
              'Any'
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            destinationAddresses: [
              '10.244.0.0/16'
            ]
            destinationPorts: [
              '*'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ac-overlay-pod-cidr-to-pod-cidr'
            description: 'Required: Traffic of pods with pods and services, including name resolution'
            ipProtocols: [
              'Any'
            ]
            sourceAddresses: [
              '10.244.0.0/16'
            ]
            destinationAddresses: [
              '10.244.0.0/16'
            ]
            destinationPorts: [
              '*'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ac-tunnel-udp-node-subnet-to-service-tag'
            description: 'Optional: Tunnel to the control plane, where konnectivity-agent does not run'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            destinationAddresses: [
              'AzureCloud'
            ]
            destinationPorts: [
              '1194'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ac-tunnel-tcp-node-subnet-to-service-tag'
            description: 'Optional: Tunnel to the control plane, where konnectivity-agent does not run'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            destinationAddresses: [
              'AzureCloud'
            ]
            destinationPorts: [
              '9000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ac-ntp-node-subnet-to-ntp'
            description: 'Optional: Time of Linux nodes, from ntp.ubuntu.com'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '10.20.0.0/27'
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
            name: 'http-80-from-node-subnet-optional'
            description: 'Optional: 3 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            targetFqdns: [
              'azure.archive.ubuntu.com'
              'changelogs.ubuntu.com'
              'security.ubuntu.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-node-subnet'
            description: 'Required: 9 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            targetFqdns: [
              '*.data.mcr.microsoft.com'
              '*.hcp.${region}.azmk8s.io'
              'acs-mirror.azureedge.net'
              'login.microsoftonline.com'
              'management.azure.com'
              'mcr-0001.mcr-msedge.net'
              'mcr.microsoft.com'
              'packages.aks.azure.com'
              'packages.microsoft.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-node-subnet-optional'
            description: 'Optional: 1 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            targetFqdns: [
              'snapshot.ubuntu.com'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'aks-netplan-aks-tag'
        priority: 300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'aks-from-node-subnet'
            description: 'What AKS needs, as Azure maintains it'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.20.0.0/27'
            ]
            fqdnTags: [
              'AzureKubernetesService'
            ]
          }
        ]
      }
    ]
  }
}
