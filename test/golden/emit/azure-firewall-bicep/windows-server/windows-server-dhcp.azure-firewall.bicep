// Azure Firewall rules of a port matrix
// Written by aks-netplan 0.2.0 for the platform windows-server.
// Source documents:
// - System requirements for AKS on Windows Server, 0b598ccf
// - Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI, 2022-05-26
// - URL allowlist of AKS on Windows Server, 0337e23a (2025-04-07)
// Endpoint list: AKS on Windows Server, last changed 2025-04-07 (https://learn.microsoft.com/azure/aks/aksarc/system-requirements)
//
// What the rules cannot express, and what has to be filled in:
// - zone "physical-hosts" has no addresses in the matrix, needed by 10 rows: "ws-ssh-physical-hosts-to-aks-vms", "ws-kubernetes-api-physical-hosts-to-aks-vms", "ws-node-agent-physical-hosts-to-physical-hosts" and 7 more; give them as the parameter physicalHostsAddressPrefixes
// - zone "cloud-service" has no addresses in the matrix, needed by 2 rows: "ws-cloud-agent-aks-vms-to-cloud-service" and "ws-cloud-agent-authentication-aks-vms-to-cloud-service"; give them as the parameter cloudServiceAddressPrefixes
// - zone "dns" has no addresses in the matrix, needed by 4 rows: "ws-dns-udp-aks-vms-to-dns", "ws-dns-tcp-aks-vms-to-dns", "ws-dns-udp-physical-hosts-to-dns" and 1 more; give them as the parameter dnsAddressPrefixes
// - zone "dhcp" has no addresses in the matrix, needed by 2 rows: "ws-dhcp-aks-vms-to-dhcp" and "ws-dhcp-answer-dhcp-to-aks-vms"; give them as the parameter dhcpAddressPrefixes
// - zone "ntp" has no addresses in the matrix, needed by 2 rows: "ws-ntp-aks-vms-to-ntp" and "ws-ntp-physical-hosts-to-ntp"; give them as the parameter ntpAddressPrefixes

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

@description('IPv4 prefixes of zone "cloud-service", which the port matrix does not name.')
@minLength(1)
param cloudServiceAddressPrefixes array

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
            name: 'ws-ssh-physical-hosts-to-aks-vms'
            description: 'Required: SSH to the AKS VMs, for the logs of Get-AksHciLogs'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: [
              '172.16.8.0/25'
            ]
            destinationPorts: [
              '22'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-kubernetes-api-physical-hosts-to-aks-vms'
            description: 'Required: Kubernetes API of the AKS host and the workload clusters'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: [
              '172.16.8.0/25'
            ]
            destinationPorts: [
              '6443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-node-agent-physical-hosts-to-physical-hosts'
            description: 'Required: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: physicalHostsAddressPrefixes
            destinationPorts: [
              '45000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-node-agent-authentication-physical-hosts-to-physical-hosts'
            description: 'Required: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: physicalHostsAddressPrefixes
            destinationPorts: [
              '45001'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-load-balancer-agent-physical-hosts-to-aks-vms'
            description: 'Required: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            destinationAddresses: [
              '172.16.8.0/25'
            ]
            destinationPorts: [
              '46000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-cloud-agent-aks-vms-to-cloud-service'
            description: 'Required: gRPC server of the cloud agent, for the AKS VMs'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            destinationAddresses: cloudServiceAddressPrefixes
            destinationPorts: [
              '55000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-cloud-agent-authentication-aks-vms-to-cloud-service'
            description: 'Required: gRPC authentication of the cloud agent, for the AKS VMs'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            destinationAddresses: cloudServiceAddressPrefixes
            destinationPorts: [
              '65000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-dns-udp-aks-vms-to-dns'
            description: 'Required: DNS queries of the AKS VMs'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-dns-tcp-aks-vms-to-dns'
            description: 'Required: DNS queries of the AKS VMs with long answers'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            destinationAddresses: dnsAddressPrefixes
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-dns-udp-physical-hosts-to-dns'
            description: 'Required: DNS queries of the machines'
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
            name: 'ws-dns-tcp-physical-hosts-to-dns'
            description: 'Required: DNS queries of the machines with long answers'
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
            name: 'ws-dhcp-aks-vms-to-dhcp'
            description: 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            destinationAddresses: dhcpAddressPrefixes
            destinationPorts: [
              '67'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-dhcp-answer-dhcp-to-aks-vms'
            description: 'Required: DHCP answers to the AKS VMs'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: dhcpAddressPrefixes
            destinationAddresses: [
              '172.16.8.0/25'
            ]
            destinationPorts: [
              '68'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-ntp-aks-vms-to-ntp'
            description: 'Optional: Time for the AKS VMs'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            destinationAddresses: ntpAddressPrefixes
            destinationPorts: [
              '123'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ws-ntp-physical-hosts-to-ntp'
            description: 'Optional: Time for the machines'
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
            name: 'http-80-from-physical-hosts'
            description: 'Required: 2 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            targetFqdns: [
              'msk8s.b.tlu.dl.delivery.mp.microsoft.com'
              'msk8s.f.tlu.dl.delivery.mp.microsoft.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-aks-vms'
            description: 'Required: 20 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '172.16.8.0/25'
            ]
            targetFqdns: [
              '*.arc.azure.net'
              '*.blob.core.windows.net'
              '*.data.mcr.microsoft.com'
              '*.dp.kubernetesconfiguration.azure.com'
              '*.his.arc.azure.com'
              '*.mcr.microsoft.com'
              'akshci.azurefd.net'
              'dl.k8s.io'
              'ecpacr.azurecr.io'
              'gbl.his.arc.azure.com'
              'gcs.prod.monitoring.core.windows.net'
              'graph.windows.net'
              'k8connecthelm.download.prss.microsoft.com'
              'login.microsoftonline.com'
              'login.windows.net'
              'management.azure.com'
              'mcr.microsoft.com'
              'msft.sts.microsoft.com'
              'msk8s.api.cdp.microsoft.com'
              'v20.events.data.microsoft.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-physical-hosts'
            description: 'Required: 20 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: physicalHostsAddressPrefixes
            targetFqdns: [
              '*.arc.azure.net'
              '*.blob.core.windows.net'
              '*.data.mcr.microsoft.com'
              '*.dp.kubernetesconfiguration.azure.com'
              '*.his.arc.azure.com'
              '*.mcr.microsoft.com'
              'akshci.azurefd.net'
              'dl.k8s.io'
              'ecpacr.azurecr.io'
              'gbl.his.arc.azure.com'
              'gcs.prod.monitoring.core.windows.net'
              'graph.windows.net'
              'k8connecthelm.download.prss.microsoft.com'
              'login.microsoftonline.com'
              'login.windows.net'
              'management.azure.com'
              'mcr.microsoft.com'
              'msft.sts.microsoft.com'
              'msk8s.api.cdp.microsoft.com'
              'v20.events.data.microsoft.com'
            ]
          }
        ]
      }
    ]
  }
}
