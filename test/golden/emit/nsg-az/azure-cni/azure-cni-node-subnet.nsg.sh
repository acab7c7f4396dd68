#!/usr/bin/env bash
# Network security groups of a port matrix
# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - Outbound network and FQDN rules for Azure Kubernetes Service (AKS) clusters, ccbb339b (2026-06-18)
# - Azure network security groups, 2024-05-01
# Endpoint list: AKS in Azure, AzureCloud, last changed 2026-06-18 (https://learn.microsoft.com/azure/aks/outbound-rules-control-egress)
# What this file cannot express:
# - zone "ntp" has no addresses in the matrix, needed by row "ac-ntp-node-subnet-to-ntp"; give them as the variable NTP_ADDRESS_PREFIXES
# - a network security group does not know host names, so 13 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# One group for each zone, for the subnet of the zone's machines: inbound rules are at the destination of a
# row, outbound rules at its source.
set -euo pipefail

# Set these in the environment:
#   SUBSCRIPTION    id of the subscription
#   RESOURCE_GROUP  name of the resource group, which exists
#   LOCATION        Azure region
#   NTP_ADDRESS_PREFIXES  IPv4 prefixes of zone "ntp", with spaces between
missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION NTP_ADDRESS_PREFIXES; do
  [ -n "${!name:-}" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "not set:$missing" >&2
  exit 1
fi
read -r -a prefixes_of_ntp <<< "$NTP_ADDRESS_PREFIXES"

# The zones that get a group. Remove those whose machines are not in a subnet of Azure.
ZONES="${ZONES:-node-subnet ntp}"
# true denies what no row allows, including traffic within a subnet and from Azure's load balancers. With false, the
# default rules of Azure allow the virtual network and all outbound traffic.
DENY_OTHER_TRAFFIC="${DENY_OTHER_TRAFFIC:-false}"

wanted() {
  [[ " $ZONES " == *" $1 "* ]]
}

# Zone "node-subnet"
if wanted node-subnet; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-node-subnet --tags 'aks-netplan-zones=node-subnet' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-nodes-node-subnet-to-node-subnet-in \
    --priority 100 --direction Inbound --access Allow --protocol '*' \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes 10.1.0.0/21 --destination-port-ranges '*' \
    --description 'Required: Traffic between the nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-probes-service-tag-to-node-subnet-in \
    --priority 110 --direction Inbound --access Allow --protocol '*' \
    --source-address-prefixes AzureLoadBalancer --source-port-ranges '*' \
    --destination-address-prefixes 10.1.0.0/21 --destination-port-ranges '*' \
    --description 'Required: Health probes of Azure load balancers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-nodes-node-subnet-to-node-subnet-out \
    --priority 100 --direction Outbound --access Allow --protocol '*' \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes 10.1.0.0/21 --destination-port-ranges '*' \
    --description 'Required: Traffic between the nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-https-node-subnet-to-internet-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: HTTPS of the nodes to the internet endpoints of AKS' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-http-node-subnet-to-internet-out \
    --priority 120 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Optional: HTTP of the nodes: security patches of Ubuntu, binaries of Windows' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-tunnel-udp-node-subnet-to-service-tag-out \
    --priority 130 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes AzureCloud --destination-port-ranges 1194 \
    --description 'Optional: Tunnel to the control plane, where konnectivity-agent does not run' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-tunnel-tcp-node-subnet-to-service-tag-out \
    --priority 140 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes AzureCloud --destination-port-ranges 9000 \
    --description 'Optional: Tunnel to the control plane, where konnectivity-agent does not run' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-ntp-node-subnet-to-ntp-out \
    --priority 150 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time of Linux nodes, from ntp.ubuntu.com' --output none
  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name deny-other-inbound \
      --priority 4096 --direction Inbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
    az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name deny-other-outbound \
      --priority 4096 --direction Outbound --access Deny --protocol '*' \
      --source-address-prefixes '*' --source-port-ranges '*' \
      --destination-address-prefixes '*' --destination-port-ranges '*' \
      --description 'Denies what no row of the port matrix allows' --output none
  fi
fi

# Zone "ntp"
if wanted ntp; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-ntp --tags 'aks-netplan-zones=ntp' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name ac-ntp-node-subnet-to-ntp-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 10.1.0.0/21 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time of Linux nodes, from ntp.ubuntu.com' --output none
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
