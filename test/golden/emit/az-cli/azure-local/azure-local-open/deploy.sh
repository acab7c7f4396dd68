#!/usr/bin/env bash
# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - Create logical networks for Azure Local VMs enabled by Azure Arc, a85ff274
# - Az.AksArc PowerShell module, b7ee16ad
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - IP address planning for AKS enabled by Azure Arc, 2025-08-13
# - MetalLB, 005c8e7f
# - Firewall requirements for Azure Local, 9bd9e769
#
# Needs az 2.57.0 or later, with the extensions stack-hci-vm 1.3.0 or later, aksarc 1.2.23 or later and k8s-runtime 1.0.0 or later, signed in. It checks the versions and stops at the first error.
# Note: az names the first node pool of a cluster itself.
# Note: VM sizes, operating systems and the Kubernetes version are az's defaults unless you add an option.
# Note: without ADMIN_GROUP_IDS nobody is an administrator of the clusters by Microsoft Entra; az aksarc get-credentials --admin gives access to them.
set -euo pipefail

# Values that the plan does not contain. Set them here or in the environment.
SUBSCRIPTION="${SUBSCRIPTION:-}" # id of the subscription
RESOURCE_GROUP="${RESOURCE_GROUP:-}" # name of the resource group, which exists
[ -n "${LOCATION:-}" ] || LOCATION=eastus # Azure region
CUSTOM_LOCATION="${CUSTOM_LOCATION:-}" # ARM id of the custom location
ADMIN_GROUP_IDS="${ADMIN_GROUP_IDS:-}" # object ids of the Microsoft Entra groups of administrators, separated by commas; may be empty

missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION CUSTOM_LOCATION; do
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
  needs azure-cli 2.57.0 'az upgrade'
  needs stack-hci-vm 1.3.0 'az extension add --upgrade --name stack-hci-vm'
  needs aksarc 1.2.23 'az extension add --upgrade --name aksarc'
  needs k8s-runtime 1.0.0 'az extension add --upgrade --name k8s-runtime'

  # resource provider of MetalLB, once for the subscription; registering it again changes nothing
  az provider register \
    --subscription "${SUBSCRIPTION}" \
    --namespace Microsoft.KubernetesRuntime \
    --wait

  # object id of this provider, which the commands for MetalLB look up; if you may not read it, nothing is created
  az ad sp show \
    --id 087fca6e-4606-4d41-b3f6-5ebdf75b8b4c \
    --query id \
    --output tsv

  # logical network plant-7
  az stack-hci-vm network lnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name plant-7 \
    --vm-switch-name 'ConvergedSwitch(management_compute_storage)' \
    --gateway 10.30.7.1 \
    --ip-allocation-method Static \
    --address-prefixes 10.30.7.0/26 \
    --dns-servers 192.168.10.5 192.168.10.6 \
    --ip-pool-start 10.30.7.10 \
    --ip-pool-end 10.30.7.23 \
    --vlan 307

  # cluster line-1, with its first node pool (linux)
  az aksarc create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name line-1 \
    --vnet-ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.AzureStackHCI/logicalNetworks/plant-7" \
    --control-plane-node-count 3 \
    --control-plane-ip 10.30.7.24 \
    --pod-cidr 10.244.0.0/16 \
    --node-count 4 \
    --load-balancer-count 0 \
    ${ADMIN_GROUP_IDS:+--aad-admin-group-object-ids "${ADMIN_GROUP_IDS}"} \
    --generate-ssh-keys

  # node pool windows of cluster line-1
  az aksarc nodepool add \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --cluster-name line-1 \
    --name windows \
    --node-count 2

  # MetalLB in cluster line-1
  az k8s-runtime load-balancer enable \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/line-1"

  # load balancer addresses of cluster line-1
  az k8s-runtime load-balancer create \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/line-1" \
    --load-balancer-name load-balancer \
    --addresses 10.30.7.26-10.30.7.27 \
    --advertise-mode ARP

  # cluster line-2, with its first node pool (linux)
  az aksarc create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name line-2 \
    --vnet-ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.AzureStackHCI/logicalNetworks/plant-7" \
    --control-plane-node-count 1 \
    --control-plane-ip 10.30.7.25 \
    --pod-cidr 10.244.0.0/16 \
    --node-count 2 \
    --load-balancer-count 0 \
    ${ADMIN_GROUP_IDS:+--aad-admin-group-object-ids "${ADMIN_GROUP_IDS}"} \
    --generate-ssh-keys

  # MetalLB in cluster line-2
  az k8s-runtime load-balancer enable \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/line-2"

  # load balancer addresses of cluster line-2
  az k8s-runtime load-balancer create \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/line-2" \
    --load-balancer-name load-balancer \
    --addresses 10.30.7.28-10.30.7.29 \
    --advertise-mode ARP
}

main
