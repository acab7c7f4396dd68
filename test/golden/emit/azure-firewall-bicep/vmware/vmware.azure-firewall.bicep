// Azure Firewall rules of a port matrix
// Written by aks-netplan 0.2.0 for the platform vmware.
// Source documents:
// - AKS enabled by Azure Arc on VMware network requirements, 2025-09-15
// Endpoint list: AKS on VMware, last changed 2025-09-15 (https://learn.microsoft.com/azure/aks/aksarc/aks-vmware-network-requirements)
//
// What the rules cannot express, and what has to be filled in:
// - zone "physical-hosts" has no addresses in the matrix, needed by 5 rows: "vmw-https-physical-hosts-to-internet", "vmw-http-physical-hosts-to-internet", "vmw-dns-udp-physical-hosts-to-dns" and 2 more; give them as the parameter physicalHostsAddressPrefixes
// - zone "dns" has no addresses in the matrix, needed by 4 rows: "vmw-dns-udp-aks-vms-to-dns", "vmw-dns-tcp-aks-vms-to-dns", "vmw-dns-udp-physical-hosts-to-dns" and 1 more; give them as the parameter dnsAddressPrefixes
// - zone "dhcp" has no addresses in the matrix, needed by 2 rows: "vmw-dhcp-aks-vms-to-dhcp" and "vmw-dhcp-answer-dhcp-to-aks-vms"; give them as the parameter dhcpAddressPrefixes
// - zone "ntp" has no addresses in the matrix, needed by 2 rows: "vmw-ntp-aks-vms-to-ntp" and "vmw-ntp-physical-hosts-to-ntp"; give them as the parameter ntpAddressPrefixes

targetScope = 'resourceGroup'

@description('The Azure Firewall policy that the rules are added to.')
@minLength(1)
param firewallPolicyName string

@description('The place of the rules among the groups of the policy; lower numbers come first.')
@minValue(100)
@maxValue(65000)
param groupPriority int = 200

@description('IPv4 prefixes of zone "physical-hosts", which the port matrix does not name.')
@minLength(1)
param physicalHostsAddressPrefixes array

@description('IPv4 prefixes of zone "dns", which the port matrix does not name.')
@minLength(1)
param dnsAddressPrefixes array

@description('IPv4 prefixes of zone "dhcp", which the port matrix does not name.')
@minLength(1)
param dhcpAddressPrefixes array

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
            name: 'vmw-dns-udp-aks-vms-to-dns'
            description: 'Required: DNS queries of the AKS VMs'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '192.168.50.0/24'
            ]
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-dns-tcp-aks-vms-to-dns'
            description: 'Required: DNS queries of the AKS VMs with long answers'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '192.168.50.0/24'
            ]
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-dns-udp-physical-hosts-to-dns'
            description: 'Required: DNS queries of the hosts'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-dns-tcp-physical-hosts-to-dns'
            description: 'Required: DNS queries of the hosts with long answers'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-dhcp-aks-vms-to-dhcp'
            description: 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '192.168.50.0/24'
            ]
            destinationAddresses: dhcpAddressPrefixes
            destinationPorts: [
              '67'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-dhcp-answer-dhcp-to-aks-vms'
            description: 'Required: DHCP answers to the AKS VMs'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: dhcpAddressPrefixes
            destinationAddresses: [
              '192.168.50.0/24'
            ]
            destinationPorts: [
              '68'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-ntp-aks-vms-to-ntp'
            description: 'Optional: Time for the AKS VMs'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '192.168.50.0/24'
            ]
            destinationAddresses: ntpAddressPrefixes
            destinationPorts: [
              '123'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'vmw-ntp-physical-hosts-to-ntp'
            description: 'Optional: Time for the hosts'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
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
            name: 'http-80-from-aks-vms'
            description: 'Required: 1 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: [
              '192.168.50.0/24'
            ]
            targetFqdns: [
              'ctldl.windowsupdate.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'http-80-from-physical-hosts'
            description: 'Required: 1 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            targetFqdns: [
              'ctldl.windowsupdate.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-aks-vms'
            description: 'Required: 28 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '192.168.50.0/24'
            ]
            targetFqdns: [
              '*.blob.core.windows.net'
              '*.data.mcr.microsoft.com'
              '*.dp.kubernetesconfiguration.azure.com'
              '*.dp.prod.appliances.azure.com'
              '*.eus.his.arc.azure.com'
              '*.events.data.microsoft.com'
              '*.login.microsoft.com'
              '*.prod.microsoftmetrics.com'
              'adhs.events.data.microsoft.com'
              'aka.ms'
              'azurearcfork8s.azurecr.io'
              'dc.services.visualstudio.com'
              'ecpacr.azurecr.io'
              'gcr.io'
              'graph.microsoft.com'
              'guestnotificationservice.azure.com'
              'hybridaks.azurecr.io'
              'k8connecthelm.download.prss.microsoft.com'
              'k8sconnectcsp.download.prss.microsoft.com'
              'kvamanagementoperator.azurecr.io'
              'linuxgeneva-microsoft.azurecr.io'
              'login.microsoftonline.com'
              'management.azure.com'
              'mcr.microsoft.com'
              'msk8s.api.cdp.microsoft.com'
              'msk8s.sb.tlu.dl.delivery.mp.microsoft.com'
              'raw.githubusercontent.com'
              'storage.googleapis.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-physical-hosts'
            description: 'Required: 28 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            targetFqdns: [
              '*.blob.core.windows.net'
              '*.data.mcr.microsoft.com'
              '*.dp.kubernetesconfiguration.azure.com'
              '*.dp.prod.appliances.azure.com'
              '*.eus.his.arc.azure.com'
              '*.events.data.microsoft.com'
              '*.login.microsoft.com'
              '*.prod.microsoftmetrics.com'
              'adhs.events.data.microsoft.com'
              'aka.ms'
              'azurearcfork8s.azurecr.io'
              'dc.services.visualstudio.com'
              'ecpacr.azurecr.io'
              'gcr.io'
              'graph.microsoft.com'
              'guestnotificationservice.azure.com'
              'hybridaks.azurecr.io'
              'k8connecthelm.download.prss.microsoft.com'
              'k8sconnectcsp.download.prss.microsoft.com'
              'kvamanagementoperator.azurecr.io'
              'linuxgeneva-microsoft.azurecr.io'
              'login.microsoftonline.com'
              'management.azure.com'
              'mcr.microsoft.com'
              'msk8s.api.cdp.microsoft.com'
              'msk8s.sb.tlu.dl.delivery.mp.microsoft.com'
              'raw.githubusercontent.com'
              'storage.googleapis.com'
            ]
          }
        ]
      }
    ]
  }
}
