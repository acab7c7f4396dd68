#!/usr/bin/env bash
# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - RFC 4632, RFC 6890 and RFC 3021, IETF
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - IP address planning for AKS enabled by Azure Arc, 2025-08-13
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
LOCATION="${LOCATION:-}" # Azure region
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

  # logical network aksarc-lnet
  az stack-hci-vm network lnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name aksarc-lnet \
    --vm-switch-name vm-switch-01 \
    --gateway 10.220.32.16 \
    --ip-allocation-method Static \
    --address-prefixes 10.220.32.0/24 \
    --dns-servers 10.220.32.16 10.220.32.17 \
    --ip-pool-start 10.220.32.18 \
    --ip-pool-end 10.220.32.38 \
    --vlan 10

  # cluster cluster-a, with its first node pool (pool1)
  az aksarc create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name cluster-a \
    --vnet-ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.AzureStackHCI/logicalNetworks/aksarc-lnet" \
    --control-plane-node-count 3 \
    --control-plane-ip 10.220.32.1 \
    --pod-cidr 10.244.0.0/16 \
    --node-count 5 \
    --load-balancer-count 0 \
    ${ADMIN_GROUP_IDS:+--aad-admin-group-object-ids "${ADMIN_GROUP_IDS}"} \
    --generate-ssh-keys

  # MetalLB in cluster cluster-a
  az k8s-runtime load-balancer enable \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/cluster-a"

  # load balancer addresses of cluster cluster-a
  az k8s-runtime load-balancer create \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/cluster-a" \
    --load-balancer-name load-balancer \
    --addresses 10.220.32.3-10.220.32.4 \
    --advertise-mode ARP

  # cluster cluster-b, with its first node pool (pool1)
  az aksarc create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --location "${LOCATION}" \
    --custom-location "${CUSTOM_LOCATION}" \
    --name cluster-b \
    --vnet-ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.AzureStackHCI/logicalNetworks/aksarc-lnet" \
    --control-plane-node-count 1 \
    --control-plane-ip 10.220.32.2 \
    --pod-cidr 10.244.0.0/16 \
    --node-count 3 \
    --load-balancer-count 0 \
    ${ADMIN_GROUP_IDS:+--aad-admin-group-object-ids "${ADMIN_GROUP_IDS}"} \
    --generate-ssh-keys

  # MetalLB in cluster cluster-b
  az k8s-runtime load-balancer enable \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/cluster-b"

  # load balancer addresses of cluster cluster-b
  az k8s-runtime load-balancer create \
    --subscription "${SUBSCRIPTION}" \
    --resource-uri "subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Kubernetes/connectedClusters/cluster-b" \
    --load-balancer-name load-balancer \
    --addresses 10.220.32.5/32 \
    --advertise-mode ARP
}

main
