#!/usr/bin/env bash
# Network security groups of a port matrix
# Written by aks-netplan 0.2.0 for the platform windows-server.
# Source documents:
# - System requirements for AKS on Windows Server, 0b598ccf
# - Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI, 2022-05-26
# - URL allowlist of AKS on Windows Server, 0337e23a (2025-04-07)
# Endpoint list: AKS on Windows Server, last changed 2025-04-07 (https://learn.microsoft.com/azure/aks/aksarc/system-requirements)
# What this file cannot express:
# - zone "physical-hosts" has no addresses in the matrix, needed by 10 rows: "ws-ssh-physical-hosts-to-aks-vms", "ws-kubernetes-api-physical-hosts-to-aks-vms", "ws-node-agent-physical-hosts-to-physical-hosts" and 7 more; give them as the variable PHYSICAL_HOSTS_ADDRESS_PREFIXES
# - zone "cloud-service" has no addresses in the matrix, needed by 2 rows: "ws-cloud-agent-aks-vms-to-cloud-service" and "ws-cloud-agent-authentication-aks-vms-to-cloud-service"; give them as the variable CLOUD_SERVICE_ADDRESS_PREFIXES
# - zone "dns" has no addresses in the matrix, needed by 4 rows: "ws-dns-udp-aks-vms-to-dns", "ws-dns-tcp-aks-vms-to-dns", "ws-dns-udp-physical-hosts-to-dns" and 1 more; give them as the variable DNS_ADDRESS_PREFIXES
# - zone "dhcp" has no addresses in the matrix, needed by 2 rows: "ws-dhcp-aks-vms-to-dhcp" and "ws-dhcp-answer-dhcp-to-aks-vms"; give them as the variable DHCP_ADDRESS_PREFIXES
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "ws-ntp-aks-vms-to-ntp" and "ws-ntp-physical-hosts-to-ntp"; give them as the variable NTP_ADDRESS_PREFIXES
# - a network security group does not know host names, so 23 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# One group for each zone, for the subnet of the zone's machines: inbound rules are at the destination of a
# row, outbound rules at its source.
# Note: no network security group can be attached to the networks of AKS on Windows Server and Azure Stack HCI: Azure attaches its groups to subnets of virtual networks, and these networks are not in Azure; use another format for them, and these groups for machines in Azure only.
set -euo pipefail

# Set these in the environment:
#   SUBSCRIPTION    id of the subscription
#   RESOURCE_GROUP  name of the resource group, which exists
#   LOCATION        Azure region
#   PHYSICAL_HOSTS_ADDRESS_PREFIXES  IPv4 prefixes of zone "physical-hosts", with spaces between
#   CLOUD_SERVICE_ADDRESS_PREFIXES  IPv4 prefixes of zone "cloud-service", with spaces between
#   DNS_ADDRESS_PREFIXES  IPv4 prefixes of zone "dns", with spaces between
#   DHCP_ADDRESS_PREFIXES  IPv4 prefixes of zone "dhcp", with spaces between
#   NTP_ADDRESS_PREFIXES  IPv4 prefixes of zone "ntp", with spaces between
missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION PHYSICAL_HOSTS_ADDRESS_PREFIXES CLOUD_SERVICE_ADDRESS_PREFIXES DNS_ADDRESS_PREFIXES DHCP_ADDRESS_PREFIXES NTP_ADDRESS_PREFIXES; do
  [ -n "${!name:-}" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "not set:$missing" >&2
  exit 1
fi
read -r -a prefixes_of_physical_hosts <<< "$PHYSICAL_HOSTS_ADDRESS_PREFIXES"
read -r -a prefixes_of_cloud_service <<< "$CLOUD_SERVICE_ADDRESS_PREFIXES"
read -r -a prefixes_of_dns <<< "$DNS_ADDRESS_PREFIXES"
read -r -a prefixes_of_dhcp <<< "$DHCP_ADDRESS_PREFIXES"
read -r -a prefixes_of_ntp <<< "$NTP_ADDRESS_PREFIXES"

# The zones that get a group. Remove those whose machines are not in a subnet of Azure.
ZONES="${ZONES:-physical-hosts aks-vms dns dhcp ntp}"
# true denies what no row allows, including traffic within a subnet and from Azure's load balancers. With false, the
# default rules of Azure allow the virtual network and all outbound traffic.
DENY_OTHER_TRAFFIC="${DENY_OTHER_TRAFFIC:-false}"

wanted() {
  [[ " $ZONES " == *" $1 "* ]]
}

# Zone "physical-hosts"
if wanted physical-hosts; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-physical-hosts --tags 'aks-netplan-zones=physical-hosts cloud-service' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-node-agent-physical-hosts-to-physical-hosts-in \
    --priority 100 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_physical_hosts[@]}" --destination-port-ranges 45000 \
    --description 'Required: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-node-agent-authentication-physical-hosts-to-physical-hosts-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_physical_hosts[@]}" --destination-port-ranges 45001 \
    --description 'Required: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-cloud-agent-aks-vms-to-cloud-service-in \
    --priority 120 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_cloud_service[@]}" --destination-port-ranges 55000 \
    --description 'Required: gRPC server of the cloud agent, for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-cloud-agent-authentication-aks-vms-to-cloud-service-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_cloud_service[@]}" --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-ssh-physical-hosts-to-aks-vms-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 22 \
    --description 'Required: SSH to the AKS VMs, for the logs of Get-AksHciLogs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-kubernetes-api-physical-hosts-to-aks-vms-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the AKS host and the workload clusters' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-node-agent-physical-hosts-to-physical-hosts-out \
    --priority 120 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_physical_hosts[@]}" --destination-port-ranges 45000 \
    --description 'Required: gRPC server of the node agent (wssdAgent), among the machines; no rule between networks' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-node-agent-authentication-physical-hosts-to-physical-hosts-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_physical_hosts[@]}" --destination-port-ranges 45001 \
    --description 'Required: gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-load-balancer-agent-physical-hosts-to-aks-vms-out \
    --priority 140 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 46000 \
    --description 'Required: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-dns-udp-physical-hosts-to-dns-out \
    --priority 150 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the machines' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-dns-tcp-physical-hosts-to-dns-out \
    --priority 160 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the machines with long answers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-ntp-physical-hosts-to-ntp-out \
    --priority 170 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the machines' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-https-physical-hosts-to-internet-out \
    --priority 180 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: Azure and downloads, for the machines' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name ws-http-physical-hosts-to-internet-out \
    --priority 190 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: Downloads of the product, for the machines' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "aks-vms"
if wanted aks-vms; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-aks-vms --tags 'aks-netplan-zones=aks-vms' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-ssh-physical-hosts-to-aks-vms-in \
    --priority 100 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 22 \
    --description 'Required: SSH to the AKS VMs, for the logs of Get-AksHciLogs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-kubernetes-api-physical-hosts-to-aks-vms-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the AKS host and the workload clusters' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-load-balancer-agent-physical-hosts-to-aks-vms-in \
    --priority 120 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 46000 \
    --description 'Required: Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-dhcp-answer-dhcp-to-aks-vms-in \
    --priority 130 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_dhcp[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 68 \
    --description 'Required: DHCP answers to the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-cloud-agent-aks-vms-to-cloud-service-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_cloud_service[@]}" --destination-port-ranges 55000 \
    --description 'Required: gRPC server of the cloud agent, for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-cloud-agent-authentication-aks-vms-to-cloud-service-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_cloud_service[@]}" --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-dns-udp-aks-vms-to-dns-out \
    --priority 120 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-dns-tcp-aks-vms-to-dns-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs with long answers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-dhcp-aks-vms-to-dhcp-out \
    --priority 140 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dhcp[@]}" --destination-port-ranges 67 \
    --description 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-ntp-aks-vms-to-ntp-out \
    --priority 150 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name ws-https-aks-vms-to-internet-out \
    --priority 160 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: Azure and container images, for the AKS VMs' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "dns"
if wanted dns; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-dns --tags 'aks-netplan-zones=dns' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name ws-dns-udp-aks-vms-to-dns-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name ws-dns-tcp-aks-vms-to-dns-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs with long answers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name ws-dns-udp-physical-hosts-to-dns-in \
    --priority 120 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the machines' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name ws-dns-tcp-physical-hosts-to-dns-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the machines with long answers' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "dhcp"
if wanted dhcp; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-dhcp --tags 'aks-netplan-zones=dhcp' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dhcp --name ws-dhcp-aks-vms-to-dhcp-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dhcp[@]}" --destination-port-ranges 67 \
    --description 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dhcp --name ws-dhcp-answer-dhcp-to-aks-vms-out \
    --priority 100 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_dhcp[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 172.16.8.0/25 --destination-port-ranges 68 \
    --description 'Required: DHCP answers to the AKS VMs' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dhcp --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dhcp --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "ntp"
if wanted ntp; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-ntp --tags 'aks-netplan-zones=ntp' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name ws-ntp-aks-vms-to-ntp-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 172.16.8.0/25 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name ws-ntp-physical-hosts-to-ntp-in \
    --priority 110 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the machines' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# A network security group does not know host names. These are open as far as the rules to Internet open their ports:
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
