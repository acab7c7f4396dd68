#Requires -Version 5.1
#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Windows Firewall rules of a port matrix
# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - Firewall requirements for Azure Local, 9bd9e769
# - Azure Local required endpoints by region and hardware vendor, 72dae15c (2026-07-14)
# - AzStackHci_MOCStack_Network_Port, 474a2908 (2025-09-22)
# - Azure Arc gateway for AKS enabled by Azure Arc, 0b598ccf
# - Network considerations for cloud deployments of Azure Local, 2026-07-28
# Endpoint list: Azure Local, East US, last changed 2026-07-14 (https://github.com/Azure/AzureStack-Tools/blob/master/HCI/EastUSendpoints/eastus-hci-endpoints.md)
# Endpoint list: Azure Local environment validator, last changed 2025-09-22 (https://github.com/Azure/AzureLocal-Supportability/blob/main/TSG/EnvironmentValidator/Networking/Troubleshoot-Network-Test-MOCStackNetworkPort.md)
# What this file cannot express:
# - zone "dns" has no addresses in the matrix, needed by 2 rows: "al-dns-udp-management-to-dns" and "al-dns-tcp-management-to-dns"; give them as the parameter -DnsAddresses
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "al-ntp-management-to-ntp" and "al-ntp-logical-network-to-ntp"; give them as the parameter -NtpAddresses
# - a rule of Windows Firewall does not know host names, so 84 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
# - UDP 123 time.windows.com is omitted: a rule of Windows Firewall does not know host names, and no row opens UDP 123 to the internet; add such a row, or open the name in a firewall or proxy that knows names
#
# Run it on each Windows machine of a zone and name the zone with -Zone. It creates inbound rules for the rows with this
# zone as destination, and outbound rules for those with this zone as source. The defaults of Windows Firewall decide about
# all other traffic: they block inbound and allow outbound. AKS nodes are managed; do not run it there.
[CmdletBinding()]
param(
  # the zone of this machine
  [ValidateSet('management', 'logical-network', 'dns', 'ntp')]
  [Parameter(Mandatory = $true)] [string] $Zone,
  # IPv4 addresses, ranges or prefixes of zone "dns"
  [string[]] $DnsAddresses = @(),
  # IPv4 addresses, ranges or prefixes of zone "ntp"
  [string[]] $NtpAddresses = @()
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

function Assert-Given([string] $Name, [string[]] $Value) {
  if (-not $Value) { throw ('give -' + $Name + ': the port matrix does not name these addresses') }
}

function Remove-EarlierRule {
  Get-NetFirewallRule -Group 'aks-netplan port matrix' -ErrorAction SilentlyContinue | Remove-NetFirewallRule
}

# every public address
$PublicIpv4 = @('1.0.0.0-9.255.255.255', '11.0.0.0-100.63.255.255', '100.128.0.0-126.255.255.255', '128.0.0.0-169.253.255.255', '169.255.0.0-172.15.255.255', '172.32.0.0-191.255.255.255', '192.0.1.0-192.0.1.255', '192.0.3.0-192.31.195.255', '192.31.197.0-192.52.192.255', '192.52.194.0-192.88.98.255', '192.88.100.0-192.167.255.255', '192.169.0.0-192.175.47.255', '192.175.49.0-198.17.255.255', '198.20.0.0-198.51.99.255', '198.51.101.0-203.0.112.255', '203.0.114.0-223.255.255.255')

switch ($Zone) {
  'management' {
    # machines of zone "management"
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # al-ssh-logical-network-to-management: SSH from the AKS nodes, to collect logs
    $rule = @{
      Name = 'aks-netplan-al-ssh-logical-network-to-management-inbound'
      DisplayName = 'aks-netplan inbound: al-ssh-logical-network-to-management'
      Description = 'Required: SSH from the AKS nodes, to collect logs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '22'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-kubernetes-api-logical-network-to-management: Kubernetes API of the Arc resource bridge, for the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-kubernetes-api-logical-network-to-management-inbound'
      DisplayName = 'aks-netplan inbound: al-kubernetes-api-logical-network-to-management'
      Description = 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '6443'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-logical-network-to-management: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-logical-network-to-management-inbound'
      DisplayName = 'aks-netplan inbound: al-cloud-agent-logical-network-to-management'
      Description = 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '55000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-authentication-logical-network-to-management: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-authentication-logical-network-to-management-inbound'
      DisplayName = 'aks-netplan inbound: al-cloud-agent-authentication-logical-network-to-management'
      Description = 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '65000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-arc-gateway-logical-network-to-cluster-ip: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway
    $rule = @{
      Name = 'aks-netplan-al-arc-gateway-logical-network-to-cluster-ip-inbound'
      DisplayName = 'aks-netplan inbound: al-arc-gateway-logical-network-to-cluster-ip'
      Description = 'Required: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.50')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '40343'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-ssh-management-to-logical-network: SSH to the AKS nodes, to collect logs
    $rule = @{
      Name = 'aks-netplan-al-ssh-management-to-logical-network-outbound'
      DisplayName = 'aks-netplan outbound: al-ssh-management-to-logical-network'
      Description = 'Required: SSH to the AKS nodes, to collect logs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      RemotePort = '22'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-kubernetes-api-management-to-logical-network: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-kubernetes-api-management-to-logical-network-outbound'
      DisplayName = 'aks-netplan outbound: al-kubernetes-api-management-to-logical-network'
      Description = 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      RemotePort = '6443'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-management-to-logical-network: gRPC of the cloud agent, towards the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-management-to-logical-network-outbound'
      DisplayName = 'aks-netplan outbound: al-cloud-agent-management-to-logical-network'
      Description = 'Required: gRPC of the cloud agent, towards the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      RemotePort = '55000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-authentication-management-to-logical-network: gRPC authentication of the cloud agent, towards the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-authentication-management-to-logical-network-outbound'
      DisplayName = 'aks-netplan outbound: al-cloud-agent-authentication-management-to-logical-network'
      Description = 'Required: gRPC authentication of the cloud agent, towards the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = @('10.30.7.0/26')
      RemotePort = '65000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-arc-gateway-cluster-ip-to-logical-network: Arc proxy of Azure Local, towards the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-arc-gateway-cluster-ip-to-logical-network-outbound'
      DisplayName = 'aks-netplan outbound: al-arc-gateway-cluster-ip-to-logical-network'
      Description = 'Required: Arc proxy of Azure Local, towards the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.50')
      RemoteAddress = @('10.30.7.0/26')
      RemotePort = '40343'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-udp-management-to-dns: Name resolution for the machines and the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-dns-udp-management-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: al-dns-udp-management-to-dns'
      Description = 'Required: Name resolution for the machines and the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-tcp-management-to-dns: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP
    $rule = @{
      Name = 'aks-netplan-al-dns-tcp-management-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: al-dns-tcp-management-to-dns'
      Description = 'Required: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-ntp-management-to-ntp: Time for the machines and the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-ntp-management-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: al-ntp-management-to-ntp'
      Description = 'Required: Time for the machines and the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-https-management-to-internet: HTTPS to the endpoints of Azure Local, the Arc resource bridge and AKS
    $rule = @{
      Name = 'aks-netplan-al-https-management-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: al-https-management-to-internet'
      Description = 'Required: HTTPS to the endpoints of Azure Local, the Arc resource bridge and AKS'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-http-management-to-internet: HTTP to certificate revocation lists and the connectivity test
    $rule = @{
      Name = 'aks-netplan-al-http-management-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: al-http-management-to-internet'
      Description = 'Required: HTTP to certificate revocation lists and the connectivity test'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = $PublicIpv4
      RemotePort = '80'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cluster-connect-management-to-internet: Cluster connect, for the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-cluster-connect-management-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: al-cluster-connect-management-to-internet'
      Description = 'Required: Cluster connect, for the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.0/24')
      RemoteAddress = $PublicIpv4
      RemotePort = '8084'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'logical-network' {
    # machines of zone "logical-network"
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # al-ssh-management-to-logical-network: SSH to the AKS nodes, to collect logs
    $rule = @{
      Name = 'aks-netplan-al-ssh-management-to-logical-network-inbound'
      DisplayName = 'aks-netplan inbound: al-ssh-management-to-logical-network'
      Description = 'Required: SSH to the AKS nodes, to collect logs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '22'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-kubernetes-api-management-to-logical-network: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-kubernetes-api-management-to-logical-network-inbound'
      DisplayName = 'aks-netplan inbound: al-kubernetes-api-management-to-logical-network'
      Description = 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '6443'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-management-to-logical-network: gRPC of the cloud agent, towards the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-management-to-logical-network-inbound'
      DisplayName = 'aks-netplan inbound: al-cloud-agent-management-to-logical-network'
      Description = 'Required: gRPC of the cloud agent, towards the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '55000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-authentication-management-to-logical-network: gRPC authentication of the cloud agent, towards the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-authentication-management-to-logical-network-inbound'
      DisplayName = 'aks-netplan inbound: al-cloud-agent-authentication-management-to-logical-network'
      Description = 'Required: gRPC authentication of the cloud agent, towards the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '65000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-arc-gateway-cluster-ip-to-logical-network: Arc proxy of Azure Local, towards the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-arc-gateway-cluster-ip-to-logical-network-inbound'
      DisplayName = 'aks-netplan inbound: al-arc-gateway-cluster-ip-to-logical-network'
      Description = 'Required: Arc proxy of Azure Local, towards the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.50')
      LocalPort = '40343'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-ssh-logical-network-to-management: SSH from the AKS nodes, to collect logs
    $rule = @{
      Name = 'aks-netplan-al-ssh-logical-network-to-management-outbound'
      DisplayName = 'aks-netplan outbound: al-ssh-logical-network-to-management'
      Description = 'Required: SSH from the AKS nodes, to collect logs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      RemotePort = '22'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-kubernetes-api-logical-network-to-management: Kubernetes API of the Arc resource bridge, for the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-kubernetes-api-logical-network-to-management-outbound'
      DisplayName = 'aks-netplan outbound: al-kubernetes-api-logical-network-to-management'
      Description = 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      RemotePort = '6443'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-logical-network-to-management: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-logical-network-to-management-outbound'
      DisplayName = 'aks-netplan outbound: al-cloud-agent-logical-network-to-management'
      Description = 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      RemotePort = '55000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cloud-agent-authentication-logical-network-to-management: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes
    $rule = @{
      Name = 'aks-netplan-al-cloud-agent-authentication-logical-network-to-management-outbound'
      DisplayName = 'aks-netplan outbound: al-cloud-agent-authentication-logical-network-to-management'
      Description = 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.0/24')
      RemotePort = '65000'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-arc-gateway-logical-network-to-cluster-ip: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway
    $rule = @{
      Name = 'aks-netplan-al-arc-gateway-logical-network-to-cluster-ip-outbound'
      DisplayName = 'aks-netplan outbound: al-arc-gateway-logical-network-to-cluster-ip'
      Description = 'Required: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.50')
      RemotePort = '40343'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-udp-logical-network-to-dns: Name resolution for the AKS nodes, including the name of the Azure Local cluster
    $rule = @{
      Name = 'aks-netplan-al-dns-udp-logical-network-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: al-dns-udp-logical-network-to-dns'
      Description = 'Required: Name resolution for the AKS nodes, including the name of the Azure Local cluster'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.5', '192.168.10.6')
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-tcp-logical-network-to-dns: Name resolution for the AKS nodes, for answers that are too long for UDP
    $rule = @{
      Name = 'aks-netplan-al-dns-tcp-logical-network-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: al-dns-tcp-logical-network-to-dns'
      Description = 'Required: Name resolution for the AKS nodes, for answers that are too long for UDP'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = @('192.168.10.5', '192.168.10.6')
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-ntp-logical-network-to-ntp: Time for the AKS nodes, unless they take it from their host
    $rule = @{
      Name = 'aks-netplan-al-ntp-logical-network-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: al-ntp-logical-network-to-ntp'
      Description = 'Optional: Time for the AKS nodes, unless they take it from their host'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-https-logical-network-to-internet: HTTPS from the AKS nodes to the endpoints of AKS and Azure Arc
    $rule = @{
      Name = 'aks-netplan-al-https-logical-network-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: al-https-logical-network-to-internet'
      Description = 'Required: HTTPS from the AKS nodes to the endpoints of AKS and Azure Arc'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-http-logical-network-to-internet: HTTP from the AKS nodes to certificate revocation lists and the connectivity test
    $rule = @{
      Name = 'aks-netplan-al-http-logical-network-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: al-http-logical-network-to-internet'
      Description = 'Required: HTTP from the AKS nodes to certificate revocation lists and the connectivity test'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = $PublicIpv4
      RemotePort = '80'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-cluster-connect-logical-network-to-internet: Cluster connect, for the AKS clusters
    $rule = @{
      Name = 'aks-netplan-al-cluster-connect-logical-network-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: al-cluster-connect-logical-network-to-internet'
      Description = 'Required: Cluster connect, for the AKS clusters'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.30.7.0/26')
      RemoteAddress = $PublicIpv4
      RemotePort = '8084'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'dns' {
    # machines of zone "dns"
    Assert-Given 'DnsAddresses' $DnsAddresses
    Remove-EarlierRule
    # al-dns-udp-logical-network-to-dns: Name resolution for the AKS nodes, including the name of the Azure Local cluster
    $rule = @{
      Name = 'aks-netplan-al-dns-udp-logical-network-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: al-dns-udp-logical-network-to-dns'
      Description = 'Required: Name resolution for the AKS nodes, including the name of the Azure Local cluster'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.10.5', '192.168.10.6')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-tcp-logical-network-to-dns: Name resolution for the AKS nodes, for answers that are too long for UDP
    $rule = @{
      Name = 'aks-netplan-al-dns-tcp-logical-network-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: al-dns-tcp-logical-network-to-dns'
      Description = 'Required: Name resolution for the AKS nodes, for answers that are too long for UDP'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.10.5', '192.168.10.6')
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-udp-management-to-dns: Name resolution for the machines and the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-dns-udp-management-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: al-dns-udp-management-to-dns'
      Description = 'Required: Name resolution for the machines and the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DnsAddresses
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-dns-tcp-management-to-dns: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP
    $rule = @{
      Name = 'aks-netplan-al-dns-tcp-management-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: al-dns-tcp-management-to-dns'
      Description = 'Required: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $DnsAddresses
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'ntp' {
    # machines of zone "ntp"
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # al-ntp-management-to-ntp: Time for the machines and the Arc resource bridge
    $rule = @{
      Name = 'aks-netplan-al-ntp-management-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: al-ntp-management-to-ntp'
      Description = 'Required: Time for the machines and the Arc resource bridge'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $NtpAddresses
      RemoteAddress = @('192.168.10.0/24')
      LocalPort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # al-ntp-logical-network-to-ntp: Time for the AKS nodes, unless they take it from their host
    $rule = @{
      Name = 'aks-netplan-al-ntp-logical-network-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: al-ntp-logical-network-to-ntp'
      Description = 'Optional: Time for the AKS nodes, unless they take it from their host'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $NtpAddresses
      RemoteAddress = @('10.30.7.0/26')
      LocalPort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
  }
}

# Windows Firewall rules know no host names. These are open as far as the rules to the internet open their ports:
#   TCP 443 mcr.microsoft.com
#   TCP 443 westus.data.mcr.microsoft.com
#   TCP 443 northeurope.data.mcr.microsoft.com
#   TCP 443 westeurope.data.mcr.microsoft.com
#   TCP 443 azurearcfork8s.azurecr.io (optional)
#   TCP 443 linuxgeneva-microsoft.azurecr.io (optional)
#   TCP 443 azurearcfork8sdev.azurecr.io (optional)
#   TCP 443 hybridaks.azurecr.io (optional)
#   TCP 443 aszk8snetworking.azurecr.io (optional)
#   TCP 443 *.do.dsp.mp.microsoft.com (optional)
#   TCP 443 *.prod.do.dsp.mp.microsoft.com (optional)
#   TCP 443 eastus.dp.kubernetesconfiguration.azure.com (optional)
#   TCP 443 sts.windows.net (optional)
#   TCP 443 ecpacr.azurecr.io (optional)
#   TCP 443 raw.githubusercontent.com
#   TCP 443 msk8s.api.cdp.microsoft.com (optional)
#   TCP 443 msk8s.sb.tlu.dl.delivery.mp.microsoft.com (optional)
#   UDP 123 time.windows.com
#   TCP 443 k8connecthelm.azureedge.net (optional)
#   TCP 443 kvamanagementoperator.azurecr.io (optional)
#   TCP 443 packages.microsoft.com (optional)
#   TCP 443 k8sconnectcsp.azureedge.net (optional)
#   TCP 443 *.prod.hot.ingest.monitor.core.windows.net (optional)
#   TCP 443 prod5.prod.hot.ingestion.msftcloudes.com (optional)
#   TCP 443 eastus.dp.prod.appliances.azure.com (optional)
#   TCP 443 download.microsoft.com (optional)
#   TCP 443 pas.windows.net (optional)
#   TCP 443 guestnotificationservice.azure.com (optional)
#   TCP 443 gbl.his.arc.azure.com
#   TCP 443 eus.his.arc.azure.com
#   TCP 443 eastus-gas.guestconfiguration.azure.com (optional)
#   TCP 443 agentserviceapi.guestconfiguration.azure.com (optional)
#   TCP 443 azgn*.servicebus.windows.net (optional)
#   TCP 443 *.servicebus.windows.net (optional)
#   TCP 443 *.waconazure.com (optional)
#   TCP 443 yourarcgatewayendpointid.gw.arc.azure.com
#   TCP 443 login.microsoftonline.com
#   TCP 443 graph.windows.net (optional)
#   TCP 443 graph.microsoft.com (optional)
#   TCP 443 login.windows.net (optional)
#   TCP 443 eastus.login.microsoft.com
#   TCP 443 login.microsoft.com (optional)
#   TCP 443 yourhcikeyvaultname.vault.azure.net
#   TCP 80 crl3.digicert.com
#   TCP 80 crl4.digicert.com
#   TCP 443 www.powershellgallery.com (optional)
#   TCP 443 portal.azure.com (optional)
#   TCP 443 *.blob.core.windows.net
#   TCP 443 hciarcvmscontainerregistry.azurecr.io (optional)
#   TCP 443 azurestackreleases.download.prss.microsoft.com
#   TCP 443 settings-win.data.microsoft.com (optional)
#   TCP 443 dp.stackhci.azure.com (optional)
#   TCP 443 licensing.platform.edge.azure.com (optional)
#   TCP 443 billing.platform.edge.azure.com (optional)
#   TCP 443 azurestackhci.azurefd.net (optional)
#   TCP 443 management.azure.com
#   TCP 443 global.prod.microsoftmetrics.com (optional)
#   TCP 443 prod5.prod.microsoftmetrics.com (optional)
#   TCP 443 dc.services.visualstudio.com
#   TCP 443 qos.prod.warm.ingest.monitor.core.windows.net (optional)
#   TCP 443 eastus-shared.prod.warm.ingest.monitor.core.windows.net (optional)
#   TCP 443 westus-shared.prod.warm.ingest.monitor.core.windows.net (optional)
#   TCP 443 gcs.prod.monitoring.core.windows.net (optional)
#   TCP 443 adhs.events.data.microsoft.com (optional)
#   TCP 443 v20.events.data.microsoft.com (optional)
#   TCP 443 aka.ms
#   TCP 80 crl.microsoft.com
#   TCP 443 go.microsoft.com (optional)
#   TCP 443 *.endpoint.security.microsoft.com (optional)
#   TCP 443 *.blob.storage.azure.net (optional)
#   TCP 8084 eastus.obo.arc.azure.com
#   TCP 80 oneocsp.microsoft.com
#   TCP 80 ts-crl.ws.symantec.com
#   TCP 80 ts-ocsp.ws.symantec.com
#   TCP 80 s.symcd.com
#   TCP 80 ocsp.digicert.com
#   TCP 80 ocsp.globalsign.com
#   TCP 80 ocsp2.globalsign.com
#   TCP 443 hciarcvmsstorage.z13.web.core.windows.net (optional)
#   TCP 80 www.msftconnecttest.com
#   TCP 443 edgesupprd.trafficmanager.net (optional)
#   TCP 443 azurewatsonanalysis-prod.core.windows.net (optional)
#   TCP 443 arcplatformcliextprod.z13.web.core.windows.net (optional)
#   TCP 80 internetbeacon.msedge.net
#   TCP 443 internetbeacon.msedge.net
