#Requires -Version 5.1
#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Windows Firewall rules of a port matrix
# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - Outbound network and FQDN rules for Azure Kubernetes Service (AKS) clusters, ccbb339b (2026-06-18)
# - Azure network security groups, 2024-05-01
# Endpoint list: AKS in Azure, AzureCloud, last changed 2026-06-18 (https://learn.microsoft.com/azure/aks/outbound-rules-control-egress)
# What this file cannot express:
# - service tag AzureLoadBalancer is known only to Azure, needed by row "ac-probes-service-tag-to-node-subnet"; give its published prefixes as the parameter -AzureLoadBalancerAddresses
# - service tag AzureCloud is known only to Azure, needed by 2 rows: "ac-tunnel-udp-node-subnet-to-service-tag" and "ac-tunnel-tcp-node-subnet-to-service-tag"; give its published prefixes as the parameter -AzureCloudAddresses
# - zone "ntp" has no addresses in the matrix, needed by row "ac-ntp-node-subnet-to-ntp"; give them as the parameter -NtpAddresses
# - a rule of Windows Firewall does not know host names, so 13 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# Run it on each Windows machine of a zone and name the zone with -Zone. It creates inbound rules for the rows with this
# zone as destination, and outbound rules for those with this zone as source. The defaults of Windows Firewall decide about
# all other traffic: they block inbound and allow outbound. AKS nodes are managed; do not run it there.
[CmdletBinding()]
param(
  # the zone of this machine
  [ValidateSet('node-subnet', 'ntp')]
  [Parameter(Mandatory = $true)] [string] $Zone,
  # IPv4 addresses, ranges or prefixes of service tag AzureLoadBalancer
  [string[]] $AzureLoadBalancerAddresses = @(),
  # IPv4 addresses, ranges or prefixes of service tag AzureCloud
  [string[]] $AzureCloudAddresses = @(),
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
  'node-subnet' {
    # machines of zone "node-subnet"
    Assert-Given 'AzureLoadBalancerAddresses' $AzureLoadBalancerAddresses
    Assert-Given 'AzureCloudAddresses' $AzureCloudAddresses
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # ac-nodes-node-subnet-to-node-subnet: Traffic between the nodes
    $rule = @{
      Name = 'aks-netplan-ac-nodes-node-subnet-to-node-subnet-inbound'
      DisplayName = 'aks-netplan inbound: ac-nodes-node-subnet-to-node-subnet'
      Description = 'Required: Traffic between the nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'Any'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = @('10.1.0.0/21')
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-probes-service-tag-to-node-subnet: Health probes of Azure load balancers
    $rule = @{
      Name = 'aks-netplan-ac-probes-service-tag-to-node-subnet-inbound'
      DisplayName = 'aks-netplan inbound: ac-probes-service-tag-to-node-subnet'
      Description = 'Required: Health probes of Azure load balancers'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'Any'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = $AzureLoadBalancerAddresses
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-nodes-node-subnet-to-node-subnet: Traffic between the nodes
    $rule = @{
      Name = 'aks-netplan-ac-nodes-node-subnet-to-node-subnet-outbound'
      DisplayName = 'aks-netplan outbound: ac-nodes-node-subnet-to-node-subnet'
      Description = 'Required: Traffic between the nodes'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'Any'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = @('10.1.0.0/21')
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-https-node-subnet-to-internet: HTTPS of the nodes to the internet endpoints of AKS
    $rule = @{
      Name = 'aks-netplan-ac-https-node-subnet-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: ac-https-node-subnet-to-internet'
      Description = 'Required: HTTPS of the nodes to the internet endpoints of AKS'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-http-node-subnet-to-internet: HTTP of the nodes: security patches of Ubuntu, binaries of Windows
    $rule = @{
      Name = 'aks-netplan-ac-http-node-subnet-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: ac-http-node-subnet-to-internet'
      Description = 'Optional: HTTP of the nodes: security patches of Ubuntu, binaries of Windows'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = $PublicIpv4
      RemotePort = '80'
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-tunnel-udp-node-subnet-to-service-tag: Tunnel to the control plane, where konnectivity-agent does not run
    $rule = @{
      Name = 'aks-netplan-ac-tunnel-udp-node-subnet-to-service-tag-outbound'
      DisplayName = 'aks-netplan outbound: ac-tunnel-udp-node-subnet-to-service-tag'
      Description = 'Optional: Tunnel to the control plane, where konnectivity-agent does not run'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = $AzureCloudAddresses
      RemotePort = '1194'
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-tunnel-tcp-node-subnet-to-service-tag: Tunnel to the control plane, where konnectivity-agent does not run
    $rule = @{
      Name = 'aks-netplan-ac-tunnel-tcp-node-subnet-to-service-tag-outbound'
      DisplayName = 'aks-netplan outbound: ac-tunnel-tcp-node-subnet-to-service-tag'
      Description = 'Optional: Tunnel to the control plane, where konnectivity-agent does not run'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = $AzureCloudAddresses
      RemotePort = '9000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ac-ntp-node-subnet-to-ntp: Time of Linux nodes, from ntp.ubuntu.com
    $rule = @{
      Name = 'aks-netplan-ac-ntp-node-subnet-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: ac-ntp-node-subnet-to-ntp'
      Description = 'Optional: Time of Linux nodes, from ntp.ubuntu.com'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('10.1.0.0/21')
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'ntp' {
    # machines of zone "ntp"
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # ac-ntp-node-subnet-to-ntp: Time of Linux nodes, from ntp.ubuntu.com
    $rule = @{
      Name = 'aks-netplan-ac-ntp-node-subnet-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: ac-ntp-node-subnet-to-ntp'
      Description = 'Optional: Time of Linux nodes, from ntp.ubuntu.com'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $NtpAddresses
      RemoteAddress = @('10.1.0.0/21')
      LocalPort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
  }
}

# Windows Firewall rules know no host names. These are open as far as the rules to the internet open their ports:
#   TCP 443 *.hcp.<region>.azmk8s.io
#   TCP 443 mcr.microsoft.com
#   TCP 443 *.data.mcr.microsoft.com
#   TCP 443 mcr-0001.mcr-msedge.net
#   TCP 443 management.azure.com
#   TCP 443 login.microsoftonline.com
#   TCP 443 packages.microsoft.com
#   TCP 443 acs-mirror.azureedge.net
#   TCP 443 packages.aks.azure.com
#   TCP 80 security.ubuntu.com (optional)
#   TCP 80 azure.archive.ubuntu.com (optional)
#   TCP 80 changelogs.ubuntu.com (optional)
#   TCP 443 snapshot.ubuntu.com (optional)
