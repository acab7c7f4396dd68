#Requires -Version 5.1
#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Windows Firewall rules of a port matrix
# Written by aks-netplan 0.2.0 for the platform windows-server.
# Source documents:
# - System requirements for AKS on Windows Server, 0b598ccf
# - Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI, 2022-05-26
# - URL allowlist of AKS on Windows Server, 0337e23a (2025-04-07)
# Endpoint list: AKS on Windows Server, last changed 2025-04-07 (https://learn.microsoft.com/azure/aks/aksarc/system-requirements)
# What this file cannot express:
# - zone "physical-hosts" has no addresses in the matrix, needed by 10 rows: "ws-ssh-physical-hosts-to-aks-vms", "ws-kubernetes-api-physical-hosts-to-aks-vms", "ws-node-agent-physical-hosts-to-physical-hosts" and 7 more; give them as the parameter -PhysicalHostsAddresses
# - zone "cloud-service" has no addresses in the matrix, needed by 2 rows: "ws-cloud-agent-aks-vms-to-cloud-service" and "ws-cloud-agent-authentication-aks-vms-to-cloud-service"; give them as the parameter -CloudServiceAddresses
# - zone "dns" has no addresses in the matrix, needed by 4 rows: "ws-dns-udp-aks-vms-to-dns", "ws-dns-tcp-aks-vms-to-dns", "ws-dns-udp-physical-hosts-to-dns" and 1 more; give them as the parameter -DnsAddresses
# - zone "dhcp" has no addresses in the matrix, needed by 2 rows: "ws-dhcp-aks-vms-to-dhcp" and "ws-dhcp-answer-dhcp-to-aks-vms"; give them as the parameter -DhcpAddresses
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "ws-ntp-aks-vms-to-ntp" and "ws-ntp-physical-hosts-to-ntp"; give them as the parameter -NtpAddresses
# - a rule of Windows Firewall does not know host names, so 23 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# Run it on each Windows machine of a zone and name the zone with -Zone. It creates inbound rules for the rows with this
# zone as destination, and outbound rules for those with this zone as source. The defaults of Windows Firewall decide about
# all other traffic: they block inbound and allow outbound. AKS nodes are managed; do not run it there.
[CmdletBinding()]
param(
  # the zone of this machine
  [ValidateSet('physical-hosts', 'aks-vms', 'dns', 'dhcp', 'ntp')]
  [Parameter(Mandatory = $true)] [string] $Zone,
  # IPv4 addresses, ranges or prefixes of zone "physical-hosts"
  [string[]] $PhysicalHostsAddresses = @(),
  # IPv4 addresses, ranges or prefixes of zone "cloud-service"
  [string[]] $CloudServiceAddresses = @(),
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
  'physical-hosts' {
    # machines of zone "physical-hosts"
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Assert-Given 'CloudServiceAddresses' $CloudServiceAddresses
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # ws-node-agent-physical-hosts-to-physical-hosts: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks
    $rule = @{
      Name = 'aks-netplan-ws-node-agent-physical-hosts-to-physical-hosts-inbound'
      DisplayName = 'aks-netplan inbound: ws-node-agent-physical-hosts-to-physical-hosts'
      Description = 'Required: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '45000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-node-agent-authentication-physical-hosts-to-physical-hosts: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks
    $rule = @{
      Name = 'aks-netplan-ws-node-agent-authentication-physical-hosts-to-physical-hosts-inbound'
      DisplayName = 'aks-netplan inbound: ws-node-agent-authentication-physical-hosts-to-physical-hosts'
      Description = 'Required: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '45001'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-cloud-agent-aks-vms-to-cloud-service: gRPC server of the cloud agent, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-cloud-agent-aks-vms-to-cloud-service-inbound'
      DisplayName = 'aks-netplan inbound: ws-cloud-agent-aks-vms-to-cloud-service'
      Description = 'Required: gRPC server of the cloud agent, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $CloudServiceAddresses
      RemoteAddress = @('172.16.8.0/25')
      LocalPort = '55000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-cloud-agent-authentication-aks-vms-to-cloud-service: gRPC authentication of the cloud agent, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-cloud-agent-authentication-aks-vms-to-cloud-service-inbound'
      DisplayName = 'aks-netplan inbound: ws-cloud-agent-authentication-aks-vms-to-cloud-service'
      Description = 'Required: gRPC authentication of the cloud agent, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $CloudServiceAddresses
      RemoteAddress = @('172.16.8.0/25')
      LocalPort = '65000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-ssh-physical-hosts-to-aks-vms: SSH to the AKS VMs, for the logs of Get-AksHciLogs
    $rule = @{
      Name = 'aks-netplan-ws-ssh-physical-hosts-to-aks-vms-outbound'
      DisplayName = 'aks-netplan outbound: ws-ssh-physical-hosts-to-aks-vms'
      Description = 'Required: SSH to the AKS VMs, for the logs of Get-AksHciLogs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = @('172.16.8.0/25')
      RemotePort = '22'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-kubernetes-api-physical-hosts-to-aks-vms: Kubernetes API of the AKS host and the workload clusters
    $rule = @{
      Name = 'aks-netplan-ws-kubernetes-api-physical-hosts-to-aks-vms-outbound'
      DisplayName = 'aks-netplan outbound: ws-kubernetes-api-physical-hosts-to-aks-vms'
      Description = 'Required: Kubernetes API of the AKS host and the workload clusters'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = @('172.16.8.0/25')
      RemotePort = '6443'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-node-agent-physical-hosts-to-physical-hosts: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks
    $rule = @{
      Name = 'aks-netplan-ws-node-agent-physical-hosts-to-physical-hosts-outbound'
      DisplayName = 'aks-netplan outbound: ws-node-agent-physical-hosts-to-physical-hosts'
      Description = 'Required: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      RemotePort = '45000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-node-agent-authentication-physical-hosts-to-physical-hosts: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks
    $rule = @{
      Name = 'aks-netplan-ws-node-agent-authentication-physical-hosts-to-physical-hosts-outbound'
      DisplayName = 'aks-netplan outbound: ws-node-agent-authentication-physical-hosts-to-physical-hosts'
      Description = 'Required: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      RemotePort = '45001'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-load-balancer-agent-physical-hosts-to-aks-vms: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs
    $rule = @{
      Name = 'aks-netplan-ws-load-balancer-agent-physical-hosts-to-aks-vms-outbound'
      DisplayName = 'aks-netplan outbound: ws-load-balancer-agent-physical-hosts-to-aks-vms'
      Description = 'Required: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = @('172.16.8.0/25')
      RemotePort = '46000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-udp-physical-hosts-to-dns: DNS queries of the machines
    $rule = @{
      Name = 'aks-netplan-ws-dns-udp-physical-hosts-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: ws-dns-udp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the machines'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-tcp-physical-hosts-to-dns: DNS queries of the machines with long answers
    $rule = @{
      Name = 'aks-netplan-ws-dns-tcp-physical-hosts-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: ws-dns-tcp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the machines with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-ntp-physical-hosts-to-ntp: Time for the machines
    $rule = @{
      Name = 'aks-netplan-ws-ntp-physical-hosts-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: ws-ntp-physical-hosts-to-ntp'
      Description = 'Optional: Time for the machines'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-https-physical-hosts-to-internet: Azure and downloads, for the machines
    $rule = @{
      Name = 'aks-netplan-ws-https-physical-hosts-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: ws-https-physical-hosts-to-internet'
      Description = 'Required: Azure and downloads, for the machines'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-http-physical-hosts-to-internet: Downloads of the product, for the machines
    $rule = @{
      Name = 'aks-netplan-ws-http-physical-hosts-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: ws-http-physical-hosts-to-internet'
      Description = 'Required: Downloads of the product, for the machines'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $PhysicalHostsAddresses
      RemoteAddress = $PublicIpv4
      RemotePort = '80'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'aks-vms' {
    # machines of zone "aks-vms"
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Assert-Given 'DhcpAddresses' $DhcpAddresses
    Assert-Given 'CloudServiceAddresses' $CloudServiceAddresses
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'NtpAddresses' $NtpAddresses
    Remove-EarlierRule
    # ws-ssh-physical-hosts-to-aks-vms: SSH to the AKS VMs, for the logs of Get-AksHciLogs
    $rule = @{
      Name = 'aks-netplan-ws-ssh-physical-hosts-to-aks-vms-inbound'
      DisplayName = 'aks-netplan inbound: ws-ssh-physical-hosts-to-aks-vms'
      Description = 'Required: SSH to the AKS VMs, for the logs of Get-AksHciLogs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '22'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-kubernetes-api-physical-hosts-to-aks-vms: Kubernetes API of the AKS host and the workload clusters
    $rule = @{
      Name = 'aks-netplan-ws-kubernetes-api-physical-hosts-to-aks-vms-inbound'
      DisplayName = 'aks-netplan inbound: ws-kubernetes-api-physical-hosts-to-aks-vms'
      Description = 'Required: Kubernetes API of the AKS host and the workload clusters'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '6443'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-load-balancer-agent-physical-hosts-to-aks-vms: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs
    $rule = @{
      Name = 'aks-netplan-ws-load-balancer-agent-physical-hosts-to-aks-vms-inbound'
      DisplayName = 'aks-netplan inbound: ws-load-balancer-agent-physical-hosts-to-aks-vms'
      Description = 'Required: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '46000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dhcp-answer-dhcp-to-aks-vms: DHCP answers to the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-dhcp-answer-dhcp-to-aks-vms-inbound'
      DisplayName = 'aks-netplan inbound: ws-dhcp-answer-dhcp-to-aks-vms'
      Description = 'Required: DHCP answers to the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $DhcpAddresses
      LocalPort = '68'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-cloud-agent-aks-vms-to-cloud-service: gRPC server of the cloud agent, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-cloud-agent-aks-vms-to-cloud-service-outbound'
      DisplayName = 'aks-netplan outbound: ws-cloud-agent-aks-vms-to-cloud-service'
      Description = 'Required: gRPC server of the cloud agent, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $CloudServiceAddresses
      RemotePort = '55000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-cloud-agent-authentication-aks-vms-to-cloud-service: gRPC authentication of the cloud agent, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-cloud-agent-authentication-aks-vms-to-cloud-service-outbound'
      DisplayName = 'aks-netplan outbound: ws-cloud-agent-authentication-aks-vms-to-cloud-service'
      Description = 'Required: gRPC authentication of the cloud agent, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $CloudServiceAddresses
      RemotePort = '65000'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-udp-aks-vms-to-dns: DNS queries of the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-dns-udp-aks-vms-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: ws-dns-udp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-tcp-aks-vms-to-dns: DNS queries of the AKS VMs with long answers
    $rule = @{
      Name = 'aks-netplan-ws-dns-tcp-aks-vms-to-dns-outbound'
      DisplayName = 'aks-netplan outbound: ws-dns-tcp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $DnsAddresses
      RemotePort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dhcp-aks-vms-to-dhcp: DHCP requests of the AKS VMs, to a server behind a relay or for renewal
    $rule = @{
      Name = 'aks-netplan-ws-dhcp-aks-vms-to-dhcp-outbound'
      DisplayName = 'aks-netplan outbound: ws-dhcp-aks-vms-to-dhcp'
      Description = 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $DhcpAddresses
      RemotePort = '67'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-ntp-aks-vms-to-ntp: Time for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-ntp-aks-vms-to-ntp-outbound'
      DisplayName = 'aks-netplan outbound: ws-ntp-aks-vms-to-ntp'
      Description = 'Optional: Time for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $NtpAddresses
      RemotePort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-https-aks-vms-to-internet: Azure and container images, for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-https-aks-vms-to-internet-outbound'
      DisplayName = 'aks-netplan outbound: ws-https-aks-vms-to-internet'
      Description = 'Required: Azure and container images, for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = @('172.16.8.0/25')
      RemoteAddress = $PublicIpv4
      RemotePort = '443'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'dns' {
    # machines of zone "dns"
    Assert-Given 'DnsAddresses' $DnsAddresses
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Remove-EarlierRule
    # ws-dns-udp-aks-vms-to-dns: DNS queries of the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-dns-udp-aks-vms-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: ws-dns-udp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DnsAddresses
      RemoteAddress = @('172.16.8.0/25')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-tcp-aks-vms-to-dns: DNS queries of the AKS VMs with long answers
    $rule = @{
      Name = 'aks-netplan-ws-dns-tcp-aks-vms-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: ws-dns-tcp-aks-vms-to-dns'
      Description = 'Required: DNS queries of the AKS VMs with long answers'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'TCP'
      LocalAddress = $DnsAddresses
      RemoteAddress = @('172.16.8.0/25')
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-udp-physical-hosts-to-dns: DNS queries of the machines
    $rule = @{
      Name = 'aks-netplan-ws-dns-udp-physical-hosts-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: ws-dns-udp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the machines'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DnsAddresses
      RemoteAddress = $PhysicalHostsAddresses
      LocalPort = '53'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dns-tcp-physical-hosts-to-dns: DNS queries of the machines with long answers
    $rule = @{
      Name = 'aks-netplan-ws-dns-tcp-physical-hosts-to-dns-inbound'
      DisplayName = 'aks-netplan inbound: ws-dns-tcp-physical-hosts-to-dns'
      Description = 'Required: DNS queries of the machines with long answers'
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
    # ws-dhcp-aks-vms-to-dhcp: DHCP requests of the AKS VMs, to a server behind a relay or for renewal
    $rule = @{
      Name = 'aks-netplan-ws-dhcp-aks-vms-to-dhcp-inbound'
      DisplayName = 'aks-netplan inbound: ws-dhcp-aks-vms-to-dhcp'
      Description = 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DhcpAddresses
      RemoteAddress = @('172.16.8.0/25')
      LocalPort = '67'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-dhcp-answer-dhcp-to-aks-vms: DHCP answers to the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-dhcp-answer-dhcp-to-aks-vms-outbound'
      DisplayName = 'aks-netplan outbound: ws-dhcp-answer-dhcp-to-aks-vms'
      Description = 'Required: DHCP answers to the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Outbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $DhcpAddresses
      RemoteAddress = @('172.16.8.0/25')
      RemotePort = '68'
    }
    New-NetFirewallRule @rule | Out-Null
  }
  'ntp' {
    # machines of zone "ntp"
    Assert-Given 'NtpAddresses' $NtpAddresses
    Assert-Given 'PhysicalHostsAddresses' $PhysicalHostsAddresses
    Remove-EarlierRule
    # ws-ntp-aks-vms-to-ntp: Time for the AKS VMs
    $rule = @{
      Name = 'aks-netplan-ws-ntp-aks-vms-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: ws-ntp-aks-vms-to-ntp'
      Description = 'Optional: Time for the AKS VMs'
      Group = 'aks-netplan port matrix'
      Direction = 'Inbound'
      Action = 'Allow'
      Protocol = 'UDP'
      LocalAddress = $NtpAddresses
      RemoteAddress = @('172.16.8.0/25')
      LocalPort = '123'
    }
    New-NetFirewallRule @rule | Out-Null
    # ws-ntp-physical-hosts-to-ntp: Time for the machines
    $rule = @{
      Name = 'aks-netplan-ws-ntp-physical-hosts-to-ntp-inbound'
      DisplayName = 'aks-netplan inbound: ws-ntp-physical-hosts-to-ntp'
      Description = 'Optional: Time for the machines'
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
#   TCP 443 msk8s.api.cdp.microsoft.com
#   TCP 80 msk8s.b.tlu.dl.delivery.mp.microsoft.com
#   TCP 80 msk8s.f.tlu.dl.delivery.mp.microsoft.com
#   TCP 443 login.microsoftonline.com
#   TCP 443 login.windows.net
#   TCP 443 management.azure.com
#   TCP 443 msft.sts.microsoft.com
#   TCP 443 graph.windows.net
#   TCP 443 ecpacr.azurecr.io
#   TCP 443 mcr.microsoft.com
#   TCP 443 *.mcr.microsoft.com
#   TCP 443 *.data.mcr.microsoft.com
#   TCP 443 *.blob.core.windows.net
#   TCP 443 wus2replica*.blob.core.windows.net
#   TCP 443 *.dp.kubernetesconfiguration.azure.com
#   TCP 443 gbl.his.arc.azure.com
#   TCP 443 *.his.arc.azure.com
#   TCP 443 k8connecthelm.download.prss.microsoft.com
#   TCP 443 *.arc.azure.net
#   TCP 443 dl.k8s.io
#   TCP 443 akshci.azurefd.net
#   TCP 443 v20.events.data.microsoft.com
#   TCP 443 gcs.prod.monitoring.core.windows.net
