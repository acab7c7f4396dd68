#!/usr/bin/env bash
# Network security groups of a port matrix
# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - Firewall requirements for Azure Local, 9bd9e769
# - Azure Local required endpoints by region and hardware vendor, 72dae15c (2026-07-14)
# - AzStackHci_MOCStack_Network_Port, 474a2908 (2025-09-22)
# Endpoint list: Azure Local environment validator, last changed 2025-09-22 (https://github.com/Azure/AzureLocal-Supportability/blob/main/TSG/EnvironmentValidator/Networking/Troubleshoot-Network-Test-MOCStackNetworkPort.md)
# Endpoints are missing: region is not given, so the firewall endpoints of the region are missing here; set region to one of australiaeast, canadacentral, centralindia, eastus, japaneast, southcentralus, southeastasia, usgovvirginia, westeurope, or take the list from https://github.com/Azure/AzureStack-Tools/tree/master/HCI
# What this file cannot express:
# - zone "dns" has no addresses in the matrix, needed by 2 rows: "al-dns-udp-management-to-dns" and "al-dns-tcp-management-to-dns"; give them as the variable DNS_ADDRESS_PREFIXES
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "al-ntp-management-to-ntp" and "al-ntp-logical-network-to-ntp"; give them as the variable NTP_ADDRESS_PREFIXES
# - a network security group does not know host names, so 2 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# One group for each zone, for the subnet of the zone's machines: inbound rules are at the destination of a
# row, outbound rules at its source.
# Note: no network security group can be attached to the networks of AKS enabled by Azure Arc on Azure Local: Azure attaches its groups to subnets of virtual networks, and those of Azure Local need software defined networking, which AKS on Azure Local does not support; use another format for them, and these groups for machines in Azure only.
set -euo pipefail

# Set these in the environment:
#   SUBSCRIPTION    id of the subscription
#   RESOURCE_GROUP  name of the resource group, which exists
#   LOCATION        Azure region
#   DNS_ADDRESS_PREFIXES  IPv4 prefixes of zone "dns", with spaces between
#   NTP_ADDRESS_PREFIXES  IPv4 prefixes of zone "ntp", with spaces between
missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION DNS_ADDRESS_PREFIXES NTP_ADDRESS_PREFIXES; do
  [ -n "${!name:-}" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "not set:$missing" >&2
  exit 1
fi
read -r -a prefixes_of_dns <<< "$DNS_ADDRESS_PREFIXES"
read -r -a prefixes_of_ntp <<< "$NTP_ADDRESS_PREFIXES"

# The zones that get a group. Remove those whose machines are not in a subnet of Azure.
ZONES="${ZONES:-management logical-network dns ntp}"
# true denies what no row allows, including traffic within a subnet and from Azure's load balancers. With false, the
# default rules of Azure allow the virtual network and all outbound traffic.
DENY_OTHER_TRAFFIC="${DENY_OTHER_TRAFFIC:-false}"

wanted() {
  [[ " $ZONES " == *" $1 "* ]]
}

# Zone "management"
if wanted management; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-management --tags 'aks-netplan-zones=management' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-ssh-logical-network-to-management-in \
    --priority 100 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 22 \
    --description 'Required: SSH from the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-kubernetes-api-logical-network-to-management-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-logical-network-to-management-in \
    --priority 120 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 55000 \
    --description 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-authentication-logical-network-to-management-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-ssh-management-to-logical-network-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 22 \
    --description 'Required: SSH to the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-kubernetes-api-management-to-logical-network-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-management-to-logical-network-out \
    --priority 120 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 55000 \
    --description 'Required: gRPC of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-authentication-management-to-logical-network-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-dns-udp-management-to-dns-out \
    --priority 140 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-dns-tcp-management-to-dns-out \
    --priority 150 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-ntp-management-to-ntp-out \
    --priority 160 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Required: Time for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-https-management-to-internet-out \
    --priority 170 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: HTTPS to the endpoints of Azure Local, the Arc resource bridge and AKS' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-http-management-to-internet-out \
    --priority 180 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: HTTP to certificate revocation lists and the connectivity test' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cluster-connect-management-to-internet-out \
    --priority 190 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 8084 \
    --description 'Required: Cluster connect, for the Arc resource bridge' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "logical-network"
if wanted logical-network; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-logical-network --tags 'aks-netplan-zones=logical-network' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-ssh-management-to-logical-network-in \
    --priority 100 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 22 \
    --description 'Required: SSH to the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-kubernetes-api-management-to-logical-network-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-management-to-logical-network-in \
    --priority 120 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 55000 \
    --description 'Required: gRPC of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-authentication-management-to-logical-network-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.32.0/24 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-ssh-logical-network-to-management-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 22 \
    --description 'Required: SSH from the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-kubernetes-api-logical-network-to-management-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-logical-network-to-management-out \
    --priority 120 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 55000 \
    --description 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-authentication-logical-network-to-management-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.220.30.20/30 10.220.30.24/31 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-ntp-logical-network-to-ntp-out \
    --priority 140 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS nodes, unless they take it from their host' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-https-logical-network-to-internet-out \
    --priority 150 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: HTTPS from the AKS nodes to the endpoints of AKS and Azure Arc' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-http-logical-network-to-internet-out \
    --priority 160 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: HTTP from the AKS nodes to certificate revocation lists and the connectivity test' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cluster-connect-logical-network-to-internet-out \
    --priority 170 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 8084 \
    --description 'Required: Cluster connect, for the AKS clusters' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "dns"
if wanted dns; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-dns --tags 'aks-netplan-zones=dns' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name al-dns-udp-management-to-dns-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name al-dns-tcp-management-to-dns-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP' --output none
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

# Zone "ntp"
if wanted ntp; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-ntp --tags 'aks-netplan-zones=ntp' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name al-ntp-management-to-ntp-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 10.220.30.11 10.220.30.12 10.220.30.20/30 10.220.30.24/31 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Required: Time for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name al-ntp-logical-network-to-ntp-in \
    --priority 110 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 10.220.32.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS nodes, unless they take it from their host' --output none
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
#   TCP 80 internetbeacon.msedge.net
#   TCP 443 internetbeacon.msedge.net
