#Requires -Version 5.1
#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Windows Firewall rules of a port matrix
# Written by aks-netplan 0.2.0 for the platform vmware.
# Source documents:
# - AKS enabled by Azure Arc on VMware network requirements, 2025-09-15
# Endpoint list: AKS on VMware, last changed 2025-09-15 (https://learn.microsoft.com/azure/aks/aksarc/aks-vmware-network-requirements)
# What this file cannot express:
# - zone "physical-hosts" has no addresses in the matrix, needed by 5 rows: "vmw-https-physical-hosts-to-internet", "vmw-http-physical-hosts-to-internet", "vmw-dns-udp-physical-hosts-to-dns" and 2 more; give them as the parameter -PhysicalHostsAddresses
# - zone "dns" has no addresses in the matrix, needed by 4 rows: "vmw-dns-udp-aks-vms-to-dns", "vmw-dns-tcp-aks-vms-to-dns", "vmw-dns-udp-physical-hosts-to-dns" and 1 more; give them as the parameter -DnsAddresses
# - zone "dhcp" has no addresses in the matrix, needed by 2 rows: "vmw-dhcp-aks-vms-to-dhcp" and "vmw-dhcp-answer-dhcp-to-aks-vms"; give them as the parameter -DhcpAddresses
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "vmw-ntp-aks-vms-to-ntp" and "vmw-ntp-physical-hosts-to-ntp"; give them as the parameter -NtpAddresses
# - a rule of Windows Firewall does not know host names, so 29 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# Run it on each Windows machine of a zone and name the zone with -Zone. It creates inbound rules for the rows with this
# zone as destination, and outbound rules for those with this zone as source. The defaults of Windows Firewall decide about
# all other traffic: they block inbound and allow outbound. AKS nodes are managed; do not run it there.
[CmdletBinding()]
param(
  # the zone of this machine
  [ValidateSet('aks-vms', 'physical-hosts', 'dns', 'dhcp', 'ntp')]
  [Parameter(Mandatory = $true)] [string] $Zone,
  # IPv4 addresses, ranges or prefixes of zone "physical-hosts"
  [string[]] $PhysicalHostsAddresses = @(),
  # IPv4 addresses, ranges or prefixes of zone "dns"
  [string[]] $DnsAddresses = @(),
  # IPv4 addresses, ranges or prefixes of zone "dhcp"
  [string[]] $DhcpAddresses = @(),
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
  'aks-vms' {
    # machines of zone "aks-vms"
    Assert-Given 'DhcpAddresses' $DhcpAddresses
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # vmw-dhcp-answer-dhcp-to-aks-vms: DHCP answers to the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-dhcp-answer-dhcp-to-aks-vms-inbound'
      DisplayName = 'aks-netplan inbound: vmw-dhcp-answer-dhcp-to-aks-vms'
      Description = 'Required: DHCP answers to the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $DhcpAddresses
      LocalPort = '68'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-https-aks-vms-to-internet: The listed HTTPS URLs, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-https-aks-vms-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: vmw-https-aks-vms-to-internet'
      Description = 'Required: The listed HTTPS URLs, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-http-aks-vms-to-internet: The listed HTTP URL, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-http-aks-vms-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: vmw-http-aks-vms-to-internet'
      Description = 'Required: The listed HTTP URL, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $PublicIpv4
      RemotePort = '80'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-udp-aks-vms-to-dns: DNS queries of the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-dns-udp-aks-vms-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: vmw-dns-udp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-tcp-aks-vms-to-dns: DNS queries of the AKS VMs with long answers
    $rule = @{
      Name = 'aks-netplan-vmw-dns-tcp-aks-vms-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: vmw-dns-tcp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dhcp-aks-vms-to-dhcp: DHCP requests of the AKS VMs, to a server behind a relay or for renewal
    $rule = @{
      Name = 'aks-netplan-vmw-dhcp-aks-vms-to-dhcp-outbound'
      DisplayName = 'aks-netplan outbound: vmw-dhcp-aks-vms-to-dhcp'
      Description = 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $DhcpAddresses
      RemotePort = '67'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-ntp-aks-vms-to-ntp: Time for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-ntp-aks-vms-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: vmw-ntp-aks-vms-to-ntp'
      Description = 'Optional: Time for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('192.168.50.0/24')
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'physical-hosts' {
    # machines of zone "physical-hosts"
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # vmw-https-physical-hosts-to-internet: The listed HTTPS URLs, for the hosts
    $rule = @{
      Name = 'aks-netplan-vmw-https-physical-hosts-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: vmw-https-physical-hosts-to-internet'
      Description = 'Required: The listed HTTPS URLs, for the hosts'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-http-physical-hosts-to-internet: The listed HTTP URL, for the hosts
    $rule = @{
      Name = 'aks-netplan-vmw-http-physical-hosts-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: vmw-http-physical-hosts-to-internet'
      Description = 'Required: The listed HTTP URL, for the hosts'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PublicIpv4
      RemotePort = '80'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-udp-physical-hosts-to-dns: DNS queries of the hosts
    $rule = @{
      Name = 'aks-netplan-vmw-dns-udp-physical-hosts-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: vmw-dns-udp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the hosts'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-tcp-physical-hosts-to-dns: DNS queries of the hosts with long answers
    $rule = @{
      Name = 'aks-netplan-vmw-dns-tcp-physical-hosts-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: vmw-dns-tcp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the hosts with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-ntp-physical-hosts-to-ntp: Time for the hosts
    $rule = @{
      Name = 'aks-netplan-vmw-ntp-physical-hosts-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: vmw-ntp-physical-hosts-to-ntp'
      Description = 'Optional: Time for the hosts'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'dns' {
    # machines of zone "dns"
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Remove-EarlierRule
    # vmw-dns-udp-aks-vms-to-dns: DNS queries of the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-dns-udp-aks-vms-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: vmw-dns-udp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DnsAddresses
      RemoteAddress = @('192.168.50.0/24')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-tcp-aks-vms-to-dns: DNS queries of the AKS VMs with long answers
    $rule = @{
      Name = 'aks-netplan-vmw-dns-tcp-aks-vms-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: vmw-dns-tcp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $DnsAddresses
      RemoteAddress = @('192.168.50.0/24')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-udp-physical-hosts-to-dns: DNS queries of the hosts
    $rule = @{
      Name = 'aks-netplan-vmw-dns-udp-physical-hosts-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: vmw-dns-udp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the hosts'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DnsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dns-tcp-physical-hosts-to-dns: DNS queries of the hosts with long answers
    $rule = @{
      Name = 'aks-netplan-vmw-dns-tcp-physical-hosts-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: vmw-dns-tcp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the hosts with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $DnsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'dhcp' {
    # machines of zone "dhcp"
    Assert-Given 'DhcpAddresses' $DhcpAddresses
    Remove-EarlierRule
    # vmw-dhcp-aks-vms-to-dhcp: DHCP requests of the AKS VMs, to a server behind a relay or for renewal
    $rule = @{
      Name = 'aks-netplan-vmw-dhcp-aks-vms-to-dhcp-inbound'
      DisplayName = 'aks-netplan inbound: vmw-dhcp-aks-vms-to-dhcp'
      Description = 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DhcpAddresses
      RemoteAddress = @('192.168.50.0/24')
      LocalPort = '67'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-dhcp-answer-dhcp-to-aks-vms: DHCP answers to the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-dhcp-answer-dhcp-to-aks-vms-outbound'
      DisplayName = 'aks-netplan outbound: vmw-dhcp-answer-dhcp-to-aks-vms'
      Description = 'Required: DHCP answers to the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DhcpAddresses
      RemoteAddress = @('192.168.50.0/24')
      RemotePort = '68'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'ntp' {
    # machines of zone "ntp"
    Assert-Given 'NtpAddresses' $NtpAddresses
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Remove-EarlierRule
    # vmw-ntp-aks-vms-to-ntp: Time for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-vmw-ntp-aks-vms-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: vmw-ntp-aks-vms-to-ntp'
      Description = 'Optional: Time for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $NtpAddresses
      RemoteAddress = @('192.168.50.0/24')
      LocalPort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # vmw-ntp-physical-hosts-to-ntp: Time for the hosts
    $rule = @{
      Name = 'aks-netplan-vmw-ntp-physical-hosts-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: vmw-ntp-physical-hosts-to-ntp'
      Description = 'Optional: Time for the hosts'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $NtpAddresses
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
  }
}

# Windows Firewall rules know no host names. These are open as far as the rules to the internet open their ports:
#   TCP 443 *.dp.prod.appliances.azure.com
#   TCP 443 *.eus.his.arc.azure.com
#   TCP 443 guestnotificationservice.azure.com
#   TCP 443 *.dp.kubernetesconfiguration.azure.com
#   TCP 443 management.azure.com
#   TCP 443 raw.githubusercontent.com
#   TCP 443 storage.googleapis.com
#   TCP 443 msk8s.api.cdp.microsoft.com
#   TCP 443 adhs.events.data.microsoft.com
#   TCP 443 *.events.data.microsoft.com
#   TCP 443 graph.microsoft.com
#   TCP 443 *.login.microsoft.com
#   TCP 443 mcr.microsoft.com
#   TCP 443 *.data.mcr.microsoft.com
#   TCP 443 msk8s.sb.tlu.dl.delivery.mp.microsoft.com
#   TCP 443 *.prod.microsoftmetrics.com
#   TCP 443 login.microsoftonline.com
#   TCP 443 dc.services.visualstudio.com
#   TCP 80 ctldl.windowsupdate.com
#   TCP 443 azurearcfork8s.azurecr.io
#   TCP 443 ecpacr.azurecr.io
#   TCP 443 hybridaks.azurecr.io
#   TCP 443 kvamanagementoperator.azurecr.io
#   TCP 443 linuxgeneva-microsoft.azurecr.io
#   TCP 443 gcr.io
#   TCP 443 aka.ms
#   TCP 443 k8connecthelm.download.prss.microsoft.com
#   TCP 443 k8sconnectcsp.download.prss.microsoft.com
#   TCP 443 *.blob.core.windows.net
