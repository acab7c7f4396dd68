#!/usr/bin/env bash
# Network security groups of a port matrix
# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - Firewall requirements for Azure Local, 9bd9e769
# - Azure Local required endpoints by region and hardware vendor, 72dae15c (2026-07-14)
# - AzStackHci_MOCStack_Network_Port, 474a2908 (2025-09-22)
# - Azure Arc gateway for AKS enabled by Azure Arc, 0b598ccf
# - Network considerations for cloud deployments of Azure Local, 2026-07-28
# Endpoint list: Azure Local, East US, last changed 2026-07-14 (https://github.com/Azure/AzureStack-Tools/blob/master/HCI/EastUSendpoints/eastus-hci-endpoints.md)
# Endpoint list: Azure Local environment validator, last changed 2025-09-22 (https://github.com/Azure/AzureLocal-Supportability/blob/main/TSG/EnvironmentValidator/Networking/Troubleshoot-Network-Test-MOCStackNetworkPort.md)
# What this file cannot express:
# - zone "dns" has no addresses in the matrix, needed by 2 rows: "al-dns-udp-management-to-dns" and "al-dns-tcp-management-to-dns"; give them as the variable DNS_ADDRESS_PREFIXES
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "al-ntp-management-to-ntp" and "al-ntp-logical-network-to-ntp"; give them as the variable NTP_ADDRESS_PREFIXES
# - a network security group does not know host names, so 84 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
# - UDP 123 time.windows.com is omitted: a network security group does not know host names, and no row opens UDP 123 to the internet; add such a row, or open the name in a firewall or proxy that knows names
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
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-management --tags 'aks-netplan-zones=management cluster-ip' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-ssh-logical-network-to-management-in \
    --priority 100 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 22 \
    --description 'Required: SSH from the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-kubernetes-api-logical-network-to-management-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-logical-network-to-management-in \
    --priority 120 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 55000 \
    --description 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-authentication-logical-network-to-management-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-arc-gateway-logical-network-to-cluster-ip-in \
    --priority 140 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.50 --destination-port-ranges 40343 \
    --description 'Required: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-ssh-management-to-logical-network-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 22 \
    --description 'Required: SSH to the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-kubernetes-api-management-to-logical-network-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-management-to-logical-network-out \
    --priority 120 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 55000 \
    --description 'Required: gRPC of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cloud-agent-authentication-management-to-logical-network-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-arc-gateway-cluster-ip-to-logical-network-out \
    --priority 140 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.50 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 40343 \
    --description 'Required: Arc proxy of Azure Local, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-dns-udp-management-to-dns-out \
    --priority 150 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-dns-tcp-management-to-dns-out \
    --priority 160 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-ntp-management-to-ntp-out \
    --priority 170 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Required: Time for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-https-management-to-internet-out \
    --priority 180 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: HTTPS to the endpoints of Azure Local, the Arc resource bridge and AKS' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-http-management-to-internet-out \
    --priority 190 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: HTTP to certificate revocation lists and the connectivity test' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-management --name al-cluster-connect-management-to-internet-out \
    --priority 200 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
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
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 22 \
    --description 'Required: SSH to the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-kubernetes-api-management-to-logical-network-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-management-to-logical-network-in \
    --priority 120 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 55000 \
    --description 'Required: gRPC of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-authentication-management-to-logical-network-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-arc-gateway-cluster-ip-to-logical-network-in \
    --priority 140 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.50 --source-port-ranges '*' \
    --destination-address-prefixes 10.30.7.0/26 --destination-port-ranges 40343 \
    --description 'Required: Arc proxy of Azure Local, towards the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-ssh-logical-network-to-management-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 22 \
    --description 'Required: SSH from the AKS nodes, to collect logs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-kubernetes-api-logical-network-to-management-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 6443 \
    --description 'Required: Kubernetes API of the Arc resource bridge, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-logical-network-to-management-out \
    --priority 120 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 55000 \
    --description 'Required: gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cloud-agent-authentication-logical-network-to-management-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.0/24 --destination-port-ranges 65000 \
    --description 'Required: gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-arc-gateway-logical-network-to-cluster-ip-out \
    --priority 140 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.50 --destination-port-ranges 40343 \
    --description 'Required: Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-dns-udp-logical-network-to-dns-out \
    --priority 150 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.5 192.168.10.6 --destination-port-ranges 53 \
    --description 'Required: Name resolution for the AKS nodes, including the name of the Azure Local cluster' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-dns-tcp-logical-network-to-dns-out \
    --priority 160 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.5 192.168.10.6 --destination-port-ranges 53 \
    --description 'Required: Name resolution for the AKS nodes, for answers that are too long for UDP' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-ntp-logical-network-to-ntp-out \
    --priority 170 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS nodes, unless they take it from their host' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-https-logical-network-to-internet-out \
    --priority 180 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: HTTPS from the AKS nodes to the endpoints of AKS and Azure Arc' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-http-logical-network-to-internet-out \
    --priority 190 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: HTTP from the AKS nodes to certificate revocation lists and the connectivity test' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-logical-network --name al-cluster-connect-logical-network-to-internet-out \
    --priority 200 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
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
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name al-dns-udp-logical-network-to-dns-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.5 192.168.10.6 --destination-port-ranges 53 \
    --description 'Required: Name resolution for the AKS nodes, including the name of the Azure Local cluster' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name al-dns-tcp-logical-network-to-dns-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
    --destination-address-prefixes 192.168.10.5 192.168.10.6 --destination-port-ranges 53 \
    --description 'Required: Name resolution for the AKS nodes, for answers that are too long for UDP' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name al-dns-udp-management-to-dns-in \
    --priority 120 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: Name resolution for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name al-dns-tcp-management-to-dns-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
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
    --source-address-prefixes 192.168.10.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Required: Time for the machines and the Arc resource bridge' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name al-ntp-logical-network-to-ntp-in \
    --priority 110 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 10.30.7.0/26 --source-port-ranges '*' \
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
#   TCP 443 mcr.microsoft.com
#   TCP 443 westus.data.mcr.microsoft.com
#   TCP 443 northeurope.data.mcr.microsoft.com
#   TCP 443 westeurope.data.mcr.microsoft.com
#   TCP 443 azurearcfork8s.azurecr.io (optional)
#   TCP 443 linuxgeneva-microsoft.azurecr.io (optional)
#   TCP 443 azurearcfork8sdev.azurecr.io (optional)
#   TCP 443 hybridaks.azurecr.io (optional)
#   TCP 443 aszk8snetworking.azurecr.io (optional)
#   TCP 443 *.do.dsp.mp.microsoft.com (optional)
#   TCP 443 *.prod.do.dsp.mp.microsoft.com (optional)
#   TCP 443 eastus.dp.kubernetesconfiguration.azure.com (optional)
#   TCP 443 sts.windows.net (optional)
#   TCP 443 ecpacr.azurecr.io (optional)
#   TCP 443 raw.githubusercontent.com
#   TCP 443 msk8s.api.cdp.microsoft.com (optional)
#   TCP 443 msk8s.sb.tlu.dl.delivery.mp.microsoft.com (optional)
#   UDP 123 time.windows.com
#   TCP 443 k8connecthelm.azureedge.net (optional)
#   TCP 443 kvamanagementoperator.azurecr.io (optional)
#   TCP 443 packages.microsoft.com (optional)
#   TCP 443 k8sconnectcsp.azureedge.net (optional)
#   TCP 443 *.prod.hot.ingest.monitor.core.windows.net (optional)
#   TCP 443 prod5.prod.hot.ingestion.msftcloudes.com (optional)
#   TCP 443 eastus.dp.prod.appliances.azure.com (optional)
#   TCP 443 download.microsoft.com (optional)
#   TCP 443 pas.windows.net (optional)
#   TCP 443 guestnotificationservice.azure.com (optional)
#   TCP 443 gbl.his.arc.azure.com
#   TCP 443 eus.his.arc.azure.com
#   TCP 443 eastus-gas.guestconfiguration.azure.com (optional)
#   TCP 443 agentserviceapi.guestconfiguration.azure.com (optional)
#   TCP 443 azgn*.servicebus.windows.net (optional)
#   TCP 443 *.servicebus.windows.net (optional)
#   TCP 443 *.waconazure.com (optional)
#   TCP 443 yourarcgatewayendpointid.gw.arc.azure.com
#   TCP 443 login.microsoftonline.com
#   TCP 443 graph.windows.net (optional)
#   TCP 443 graph.microsoft.com (optional)
#   TCP 443 login.windows.net (optional)
#   TCP 443 eastus.login.microsoft.com
#   TCP 443 login.microsoft.com (optional)
#   TCP 443 yourhcikeyvaultname.vault.azure.net
#   TCP 80 crl3.digicert.com
#   TCP 80 crl4.digicert.com
#   TCP 443 www.powershellgallery.com (optional)
#   TCP 443 portal.azure.com (optional)
#   TCP 443 *.blob.core.windows.net
#   TCP 443 hciarcvmscontainerregistry.azurecr.io (optional)
#   TCP 443 azurestackreleases.download.prss.microsoft.com
#   TCP 443 settings-win.data.microsoft.com (optional)
#   TCP 443 dp.stackhci.azure.com (optional)
#   TCP 443 licensing.platform.edge.azure.com (optional)
#   TCP 443 billing.platform.edge.azure.com (optional)
#   TCP 443 azurestackhci.azurefd.net (optional)
#   TCP 443 management.azure.com
#   TCP 443 global.prod.microsoftmetrics.com (optional)
#   TCP 443 prod5.prod.microsoftmetrics.com (optional)
#   TCP 443 dc.services.visualstudio.com
#   TCP 443 qos.prod.warm.ingest.monitor.core.windows.net (optional)
#   TCP 443 eastus-shared.prod.warm.ingest.monitor.core.windows.net (optional)
#   TCP 443 westus-shared.prod.warm.ingest.monitor.core.windows.net (optional)
#   TCP 443 gcs.prod.monitoring.core.windows.net (optional)
#   TCP 443 adhs.events.data.microsoft.com (optional)
#   TCP 443 v20.events.data.microsoft.com (optional)
#   TCP 443 aka.ms
#   TCP 80 crl.microsoft.com
#   TCP 443 go.microsoft.com (optional)
#   TCP 443 *.endpoint.security.microsoft.com (optional)
#   TCP 443 *.blob.storage.azure.net (optional)
#   TCP 8084 eastus.obo.arc.azure.com
#   TCP 80 oneocsp.microsoft.com
#   TCP 80 ts-crl.ws.symantec.com
#   TCP 80 ts-ocsp.ws.symantec.com
#   TCP 80 s.symcd.com
#   TCP 80 ocsp.digicert.com
#   TCP 80 ocsp.globalsign.com
#   TCP 80 ocsp2.globalsign.com
#   TCP 443 hciarcvmsstorage.z13.web.core.windows.net (optional)
#   TCP 80 www.msftconnecttest.com
#   TCP 443 edgesupprd.trafficmanager.net (optional)
#   TCP 443 azurewatsonanalysis-prod.core.windows.net (optional)
#   TCP 443 arcplatformcliextprod.z13.web.core.windows.net (optional)
#   TCP 80 internetbeacon.msedge.net
#   TCP 443 internetbeacon.msedge.net
