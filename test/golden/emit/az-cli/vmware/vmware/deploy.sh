#!/usr/bin/env bash
# Written by aks-netplan 0.2.0 for the platform vmware.
# Source documents:
# - AKS enabled by Azure Arc on VMware network requirements, 2025-09-15
#
# Needs az 2.32.0 or later, with the extension aksarc 1.0.0b1 and no other version, signed in. It checks the versions and stops at the first error.
# Note: give 192.168.50.3-192.168.50.4 to the load balancer that is installed in cluster retail.
# Note: az names the first node pool of a cluster itself.
# Note: VM sizes and operating systems are az's defaults unless you add an option.
# Note: without ADMIN_GROUP_IDS nobody is an administrator of the clusters by Microsoft Entra; az aksarc get-credentials --admin gives access to them.
set -euo pipefail

# Values that the plan does not contain. Set them here or in the environment.
SUBSCRIPTION="${SUBSCRIPTION:-}" # id of the subscription
RESOURCE_GROUP="${RESOURCE_GROUP:-}" # name of the resource group, which exists
CUSTOM_LOCATION="${CUSTOM_LOCATION:-}" # ARM id of the custom location
LOCATION="${LOCATION:-}" # Azure region
KUBERNETES_VERSION="${KUBERNETES_VERSION:-}" # Kubernetes version, which must be that of the Arc resource bridge
ADMIN_GROUP_IDS="${ADMIN_GROUP_IDS:-}" # object ids of the Microsoft Entra groups of administrators, separated by commas; may be empty

missing=
for name in SUBSCRIPTION RESOURCE_GROUP CUSTOM_LOCATION LOCATION KUBERNETES_VERSION; do
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

# Ends the script if an extension of az has another version: its name, the version, what installs it.
needs_exactly() {
  local have
  have=$(printf '%s\n' "$versions" | sed -n "s/^$1://p" | head -n 1)
  if [ "$have" != "$2" ]; then
    echo "$1 $2 is needed, installed: ${have:-none}; run: $3" >&2
    exit 1
  fi
}

# Git Bash would take resource ids for paths and rewrite them.
export MSYS_NO_PATHCONV=1

# A function, so that bash has read all of it before az reads from the same input.
main() {
  # as lines of name:version
  versions=$(az version --output json | tr -d ' \r",')
  needs azure-cli 2.32.0 'az upgrade'
  needs_exactly aksarc 1.0.0b1 'az extension add --name aksarc --version 1.0.0b1'

  # virtual network for segment segment-1
  az aksarc vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name segment-1 \
    --vsphere-segment-name segment-1

  # cluster retail, with its first node pool (a)
  az aksarc create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name retail \
    --vnet-ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.HybridContainerService/virtualNetworks/segment-1" \
    --kubernetes-version "${KUBERNETES_VERSION}" \
    --control-plane-node-count 1 \
    --control-plane-ip 192.168.50.2 \
    --pod-cidr 10.244.0.0/16 \
    --node-count 3 \
    ${ADMIN_GROUP_IDS:+--aad-admin-group-object-ids "${ADMIN_GROUP_IDS}"} \
    --generate-ssh-keys

  # node pool b of cluster retail
  az aksarc nodepool add \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --cluster-name retail \
    --name b \
    --node-count 3

  # node pool c of cluster retail
  az aksarc nodepool add \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --cluster-name retail \
    --name c \
    --node-count 3
}

main
