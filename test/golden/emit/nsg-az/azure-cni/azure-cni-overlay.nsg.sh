#!/usr/bin/env bash
# Network security groups of a port matrix
# Written by aks-netplan 0.1.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
#
# One group for each zone, for the subnet of the zone's machines: inbound rules are at the destination of a
# row, outbound rules at its source.
set -euo pipefail

# Set these in the environment:
#   SUBSCRIPTION    id of the subscription
#   RESOURCE_GROUP  name of the resource group, which exists
#   LOCATION        Azure region
missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION; do
  [ -n "${!name:-}" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "not set:$missing" >&2
  exit 1
fi

# The zones that get a group. Remove those whose machines are not in a subnet of Azure.
ZONES="${ZONES:-node-subnet}"
# true denies what no row allows, including traffic within a subnet and from Azure's load balancers. With false, the
# default rules of Azure allow the virtual network and all outbound traffic.
DENY_OTHER_TRAFFIC="${DENY_OTHER_TRAFFIC:-false}"

wanted() {
  [[ " $ZONES " == *" $1 "* ]]
}

# Zone "node-subnet"
if wanted node-subnet; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-node-subnet --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-nodes-node-subnet-to-node-subnet-in \
    --priority 100 --direction Inbound --access Allow --protocol '*' \
    --source-address-prefixes 10.20.0.0/27 --source-port-ranges '*' \
    --destination-address-prefixes 10.20.0.0/27 --destination-port-ranges '*' \
    --description 'Required: Traffic between the nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-overlay-node-subnet-to-pod-cidr-in \
    --priority 110 --direction Inbound --access Allow --protocol '*' \
    --source-address-prefixes 10.20.0.0/27 --source-port-ranges '*' \
    --destination-address-prefixes 10.244.0.0/16 --destination-port-ranges '*' \
    --description 'Required: Traffic of services to pods, through the nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-overlay-pod-cidr-to-pod-cidr-in \
    --priority 120 --direction Inbound --access Allow --protocol '*' \
    --source-address-prefixes 10.244.0.0/16 --source-port-ranges '*' \
    --destination-address-prefixes 10.244.0.0/16 --destination-port-ranges '*' \
    --description 'Required: Traffic of pods with pods and services, including name resolution' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-nodes-node-subnet-to-node-subnet-out \
    --priority 100 --direction Outbound --access Allow --protocol '*' \
    --source-address-prefixes 10.20.0.0/27 --source-port-ranges '*' \
    --destination-address-prefixes 10.20.0.0/27 --destination-port-ranges '*' \
    --description 'Required: Traffic between the nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-overlay-node-subnet-to-pod-cidr-out \
    --priority 110 --direction Outbound --access Allow --protocol '*' \
    --source-address-prefixes 10.20.0.0/27 --source-port-ranges '*' \
    --destination-address-prefixes 10.244.0.0/16 --destination-port-ranges '*' \
    --description 'Required: Traffic of services to pods, through the nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-overlay-pod-cidr-to-pod-cidr-out \
    --priority 120 --direction Outbound --access Allow --protocol '*' \
    --source-address-prefixes 10.244.0.0/16 --source-port-ranges '*' \
    --destination-address-prefixes 10.244.0.0/16 --destination-port-ranges '*' \
    --description 'Required: Traffic of pods with pods and services, including name resolution' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-node-subnet --name ac-https-node-subnet-to-internet-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.20.0.0/27 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: HTTPS of the nodes to the internet endpoints of AKS' --output none
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
