#!/usr/bin/env bash
# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - az aks, 0103a1f4
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
# - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)
# - Firewall requirements for Azure Local, 9bd9e769
#
# Needs az 2.48.0 or later, signed in. It checks the versions and stops at the first error.
# Note: VM sizes and the Kubernetes version are az's defaults unless you add an option.
set -euo pipefail

# Values that the plan does not contain. Set them here or in the environment.
SUBSCRIPTION="${SUBSCRIPTION:-}" # id of the subscription
RESOURCE_GROUP="${RESOURCE_GROUP:-}" # name of the resource group, which exists
LOCATION="${LOCATION:-}" # Azure region

missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION; do
  [ -n "${!name:-}" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "not set:$missing" >&2
  exit 1
fi

# Ends the script if az or one of its extensions is too old: its name, the version, what installs it.
needs() {
  local have
  have=$(printf '%s\n' "$versions" | sed -n "s/^$1://p" | head -n 1)
  if [ -z "$have" ] || [ "$(printf '%s\n' "$2" "$have" | sort -V | head -n 1)" != "$2" ]; then
    echo "$1 $2 or later is needed, installed: ${have:-none}; run: $3" >&2
    exit 1
  fi
}

# Git Bash would take resource ids for paths and rewrite them.
export MSYS_NO_PATHCONV=1

# A function, so that bash has read all of it before az reads from the same input.
main() {
  # as lines of name:version
  versions=$(az version --output json | tr -d ' \r",')
  needs azure-cli 2.48.0 'az upgrade'

  # virtual network vnet-prod
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --name vnet-prod \
    --address-prefixes 10.1.0.0/16

  # subnet aks-prod-nodes of cluster aks-prod
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name vnet-prod \
    --name aks-prod-nodes \
    --address-prefixes 10.1.0.0/21

  # cluster aks-prod
  az aks create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --name aks-prod \
    --network-plugin azure \
    --vnet-subnet-id "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-prod/subnets/aks-prod-nodes" \
    --service-cidr 172.16.0.0/16 \
    --dns-service-ip 172.16.0.10 \
    --nodepool-name system \
    --node-count 50 \
    --max-pods 30 \
    --generate-ssh-keys

  # surge of node pool system of cluster aks-prod
  az aks nodepool update \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --cluster-name aks-prod \
    --name system \
    --max-surge 1
}

main
