// Azure Firewall rules of a port matrix
// Written by aks-netplan 0.2.0 for the platform azure-local.
// Source documents:
// - AKS enabled by Azure Arc network requirements, 2025-07-10
// - Firewall requirements for Azure Local, 9bd9e769
// - Azure Local required endpoints by region and hardware vendor, 72dae15c (2026-07-14)
// - AzStackHci_MOCStack_Network_Port, 474a2908 (2025-09-22)
// - Azure Arc gateway for AKS enabled by Azure Arc, 0b598ccf
// - Network considerations for cloud deployments of Azure Local, 2026-07-28
// Endpoint list: Azure Local, East US, last changed 2026-07-14 (https://github.com/Azure/AzureStack-Tools/blob/master/HCI/EastUSendpoints/eastus-hci-endpoints.md)
// Endpoint list: Azure Local environment validator, last changed 2025-09-22 (https://github.com/Azure/AzureLocal-Supportability/blob/main/TSG/EnvironmentValidator/Networking/Troubleshoot-Network-Test-MOCStackNetworkPort.md)
//
// What the rules cannot express, and what has to be filled in:
// - zone "dns" has no addresses in the matrix, needed by 2 rows: "al-dns-udp-management-to-dns" and "al-dns-tcp-management-to-dns"; give them as the parameter dnsAddressPrefixes
// - zone "ntp" has no addresses in the matrix, needed by 2 rows: "al-ntp-management-to-ntp" and "al-ntp-logical-network-to-ntp"; give them as the parameter ntpAddressPrefixes
// - UDP 123 time.windows.com is omitted: no row opens UDP 123 to the internet, so nobody would reach it; add such a row if somebody needs it

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

@description('Part of the name of an endpoint: the id of the Arc gateway\'s endpoint.')
@minLength(1)
param arcGatewayEndpointId string

@description('Part of the name of an endpoint: the name of the key vault of the Azure Local instance.')
@minLength(1)
param keyVaultName string

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
              '192.168.10.0/24'
            ]
            destinationAddresses: [
              '10.30.7.0/26'
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
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.0/24'
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
              '192.168.10.0/24'
            ]
            destinationAddresses: [
              '10.30.7.0/26'
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
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.0/24'
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
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.0/24'
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
              '192.168.10.0/24'
            ]
            destinationAddresses: [
              '10.30.7.0/26'
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
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.0/24'
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
              '192.168.10.0/24'
            ]
            destinationAddresses: [
              '10.30.7.0/26'
            ]
            destinationPorts: [
              '65000'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-arc-gateway-logical-network-to-cluster-ip'
            description: 'Required: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.50'
            ]
            destinationPorts: [
              '40343'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-arc-gateway-cluster-ip-to-logical-network'
            description: 'Required: Arc proxy of Azure Local, towards the AKS nodes'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '192.168.10.50'
            ]
            destinationAddresses: [
              '10.30.7.0/26'
            ]
            destinationPorts: [
              '40343'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-dns-udp-logical-network-to-dns'
            description: 'Required: Name resolution for the AKS nodes, including the name of the Azure Local cluster'
            ipProtocols: [
              'UDP'
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.5'
              '192.168.10.6'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'al-dns-tcp-logical-network-to-dns'
            description: 'Required: Name resolution for the AKS nodes, for answers that are too long for UDP'
            ipProtocols: [
              'TCP'
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            destinationAddresses: [
              '192.168.10.5'
              '192.168.10.6'
            ]
            destinationPorts: [
              '53'
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
              '192.168.10.0/24'
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
              '192.168.10.0/24'
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
              '192.168.10.0/24'
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
              '10.30.7.0/26'
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
            description: 'Required: 12 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: [
              '192.168.10.0/24'
            ]
            targetFqdns: [
              'crl.microsoft.com'
              'crl3.digicert.com'
              'crl4.digicert.com'
              'internetbeacon.msedge.net'
              'ocsp.digicert.com'
              'ocsp.globalsign.com'
              'ocsp2.globalsign.com'
              'oneocsp.microsoft.com'
              's.symcd.com'
              'ts-crl.ws.symantec.com'
              'ts-ocsp.ws.symantec.com'
              'www.msftconnecttest.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'http-80-from-logical-network'
            description: 'Required: 12 endpoints on TCP 80'
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            targetFqdns: [
              'crl.microsoft.com'
              'crl3.digicert.com'
              'crl4.digicert.com'
              'internetbeacon.msedge.net'
              'ocsp.digicert.com'
              'ocsp.globalsign.com'
              'ocsp2.globalsign.com'
              'oneocsp.microsoft.com'
              's.symcd.com'
              'ts-crl.ws.symantec.com'
              'ts-ocsp.ws.symantec.com'
              'www.msftconnecttest.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-management'
            description: 'Required: 17 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '192.168.10.0/24'
            ]
            targetFqdns: [
              '*.blob.core.windows.net'
              'aka.ms'
              'azurestackreleases.download.prss.microsoft.com'
              'dc.services.visualstudio.com'
              'eastus.login.microsoft.com'
              'eus.his.arc.azure.com'
              'gbl.his.arc.azure.com'
              'internetbeacon.msedge.net'
              'login.microsoftonline.com'
              'management.azure.com'
              'mcr.microsoft.com'
              'northeurope.data.mcr.microsoft.com'
              'raw.githubusercontent.com'
              'westeurope.data.mcr.microsoft.com'
              'westus.data.mcr.microsoft.com'
              '${arcGatewayEndpointId}.gw.arc.azure.com'
              '${keyVaultName}.vault.azure.net'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-management-optional'
            description: 'Optional: 53 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '192.168.10.0/24'
            ]
            targetFqdns: [
              '*.blob.storage.azure.net'
              '*.do.dsp.mp.microsoft.com'
              '*.endpoint.security.microsoft.com'
              '*.prod.do.dsp.mp.microsoft.com'
              '*.prod.hot.ingest.monitor.core.windows.net'
              '*.servicebus.windows.net'
              '*.waconazure.com'
              'adhs.events.data.microsoft.com'
              'agentserviceapi.guestconfiguration.azure.com'
              'arcplatformcliextprod.z13.web.core.windows.net'
              'aszk8snetworking.azurecr.io'
              'azurearcfork8s.azurecr.io'
              'azurearcfork8sdev.azurecr.io'
              'azurestackhci.azurefd.net'
              'azurewatsonanalysis-prod.core.windows.net'
              'billing.platform.edge.azure.com'
              'download.microsoft.com'
              'dp.stackhci.azure.com'
              'eastus-gas.guestconfiguration.azure.com'
              'eastus-shared.prod.warm.ingest.monitor.core.windows.net'
              'eastus.dp.kubernetesconfiguration.azure.com'
              'eastus.dp.prod.appliances.azure.com'
              'ecpacr.azurecr.io'
              'edgesupprd.trafficmanager.net'
              'gcs.prod.monitoring.core.windows.net'
              'global.prod.microsoftmetrics.com'
              'go.microsoft.com'
              'graph.microsoft.com'
              'graph.windows.net'
              'guestnotificationservice.azure.com'
              'hciarcvmscontainerregistry.azurecr.io'
              'hciarcvmsstorage.z13.web.core.windows.net'
              'hybridaks.azurecr.io'
              'k8connecthelm.azureedge.net'
              'k8sconnectcsp.azureedge.net'
              'kvamanagementoperator.azurecr.io'
              'licensing.platform.edge.azure.com'
              'linuxgeneva-microsoft.azurecr.io'
              'login.microsoft.com'
              'login.windows.net'
              'msk8s.api.cdp.microsoft.com'
              'msk8s.sb.tlu.dl.delivery.mp.microsoft.com'
              'packages.microsoft.com'
              'pas.windows.net'
              'portal.azure.com'
              'prod5.prod.hot.ingestion.msftcloudes.com'
              'prod5.prod.microsoftmetrics.com'
              'qos.prod.warm.ingest.monitor.core.windows.net'
              'settings-win.data.microsoft.com'
              'sts.windows.net'
              'v20.events.data.microsoft.com'
              'westus-shared.prod.warm.ingest.monitor.core.windows.net'
              'www.powershellgallery.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-logical-network'
            description: 'Required: 17 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            targetFqdns: [
              '*.blob.core.windows.net'
              'aka.ms'
              'azurestackreleases.download.prss.microsoft.com'
              'dc.services.visualstudio.com'
              'eastus.login.microsoft.com'
              'eus.his.arc.azure.com'
              'gbl.his.arc.azure.com'
              'internetbeacon.msedge.net'
              'login.microsoftonline.com'
              'management.azure.com'
              'mcr.microsoft.com'
              'northeurope.data.mcr.microsoft.com'
              'raw.githubusercontent.com'
              'westeurope.data.mcr.microsoft.com'
              'westus.data.mcr.microsoft.com'
              '${arcGatewayEndpointId}.gw.arc.azure.com'
              '${keyVaultName}.vault.azure.net'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-443-from-logical-network-optional'
            description: 'Optional: 53 endpoints on TCP 443'
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            targetFqdns: [
              '*.blob.storage.azure.net'
              '*.do.dsp.mp.microsoft.com'
              '*.endpoint.security.microsoft.com'
              '*.prod.do.dsp.mp.microsoft.com'
              '*.prod.hot.ingest.monitor.core.windows.net'
              '*.servicebus.windows.net'
              '*.waconazure.com'
              'adhs.events.data.microsoft.com'
              'agentserviceapi.guestconfiguration.azure.com'
              'arcplatformcliextprod.z13.web.core.windows.net'
              'aszk8snetworking.azurecr.io'
              'azurearcfork8s.azurecr.io'
              'azurearcfork8sdev.azurecr.io'
              'azurestackhci.azurefd.net'
              'azurewatsonanalysis-prod.core.windows.net'
              'billing.platform.edge.azure.com'
              'download.microsoft.com'
              'dp.stackhci.azure.com'
              'eastus-gas.guestconfiguration.azure.com'
              'eastus-shared.prod.warm.ingest.monitor.core.windows.net'
              'eastus.dp.kubernetesconfiguration.azure.com'
              'eastus.dp.prod.appliances.azure.com'
              'ecpacr.azurecr.io'
              'edgesupprd.trafficmanager.net'
              'gcs.prod.monitoring.core.windows.net'
              'global.prod.microsoftmetrics.com'
              'go.microsoft.com'
              'graph.microsoft.com'
              'graph.windows.net'
              'guestnotificationservice.azure.com'
              'hciarcvmscontainerregistry.azurecr.io'
              'hciarcvmsstorage.z13.web.core.windows.net'
              'hybridaks.azurecr.io'
              'k8connecthelm.azureedge.net'
              'k8sconnectcsp.azureedge.net'
              'kvamanagementoperator.azurecr.io'
              'licensing.platform.edge.azure.com'
              'linuxgeneva-microsoft.azurecr.io'
              'login.microsoft.com'
              'login.windows.net'
              'msk8s.api.cdp.microsoft.com'
              'msk8s.sb.tlu.dl.delivery.mp.microsoft.com'
              'packages.microsoft.com'
              'pas.windows.net'
              'portal.azure.com'
              'prod5.prod.hot.ingestion.msftcloudes.com'
              'prod5.prod.microsoftmetrics.com'
              'qos.prod.warm.ingest.monitor.core.windows.net'
              'settings-win.data.microsoft.com'
              'sts.windows.net'
              'v20.events.data.microsoft.com'
              'westus-shared.prod.warm.ingest.monitor.core.windows.net'
              'www.powershellgallery.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-8084-from-management'
            description: 'Required: 1 endpoints on TCP 8084'
            protocols: [
              {
                protocolType: 'Https'
                port: 8084
              }
            ]
            sourceAddresses: [
              '192.168.10.0/24'
            ]
            targetFqdns: [
              'eastus.obo.arc.azure.com'
            ]
          }
          {
            ruleType: 'ApplicationRule'
            name: 'https-8084-from-logical-network'
            description: 'Required: 1 endpoints on TCP 8084'
            protocols: [
              {
                protocolType: 'Https'
                port: 8084
              }
            ]
            sourceAddresses: [
              '10.30.7.0/26'
            ]
            targetFqdns: [
              'eastus.obo.arc.azure.com'
            ]
          }
        ]
      }
    ]
  }
}
