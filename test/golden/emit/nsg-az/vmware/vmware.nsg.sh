#!/usr/bin/env bash
# Network security groups of a port matrix
# Written by aks-netplan 0.2.0 for the platform vmware.
# Source documents:
# - AKS enabled by Azure Arc on VMware network requirements, 2025-09-15
# Endpoint list: AKS on VMware, last changed 2025-09-15 (https://learn.microsoft.com/azure/aks/aksarc/aks-vmware-network-requirements)
# What this file cannot express:
# - zone "physical-hosts" has no addresses in the matrix, needed by 5 rows: "vmw-https-physical-hosts-to-internet", "vmw-http-physical-hosts-to-internet", "vmw-dns-udp-physical-hosts-to-dns" and 2 more; give them as the variable PHYSICAL_HOSTS_ADDRESS_PREFIXES
# - zone "dns" has no addresses in the matrix, needed by 4 rows: "vmw-dns-udp-aks-vms-to-dns", "vmw-dns-tcp-aks-vms-to-dns", "vmw-dns-udp-physical-hosts-to-dns" and 1 more; give them as the variable DNS_ADDRESS_PREFIXES
# - zone "dhcp" has no addresses in the matrix, needed by 2 rows: "vmw-dhcp-aks-vms-to-dhcp" and "vmw-dhcp-answer-dhcp-to-aks-vms"; give them as the variable DHCP_ADDRESS_PREFIXES
# - zone "ntp" has no addresses in the matrix, needed by 2 rows: "vmw-ntp-aks-vms-to-ntp" and "vmw-ntp-physical-hosts-to-ntp"; give them as the variable NTP_ADDRESS_PREFIXES
# - a network security group does not know host names, so 29 endpoints are reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list
#
# One group for each zone, for the subnet of the zone's machines: inbound rules are at the destination of a
# row, outbound rules at its source.
# Note: no network security group can be attached to the networks of AKS enabled by Azure Arc on VMware: Azure attaches its groups to subnets of virtual networks, and these networks are not in Azure; use another format for them, and these groups for machines in Azure only.
set -euo pipefail

# Set these in the environment:
#   SUBSCRIPTION    id of the subscription
#   RESOURCE_GROUP  name of the resource group, which exists
#   LOCATION        Azure region
#   PHYSICAL_HOSTS_ADDRESS_PREFIXES  IPv4 prefixes of zone "physical-hosts", with spaces between
#   DNS_ADDRESS_PREFIXES  IPv4 prefixes of zone "dns", with spaces between
#   DHCP_ADDRESS_PREFIXES  IPv4 prefixes of zone "dhcp", with spaces between
#   NTP_ADDRESS_PREFIXES  IPv4 prefixes of zone "ntp", with spaces between
missing=
for name in SUBSCRIPTION RESOURCE_GROUP LOCATION PHYSICAL_HOSTS_ADDRESS_PREFIXES DNS_ADDRESS_PREFIXES DHCP_ADDRESS_PREFIXES NTP_ADDRESS_PREFIXES; do
  [ -n "${!name:-}" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "not set:$missing" >&2
  exit 1
fi
read -r -a prefixes_of_physical_hosts <<< "$PHYSICAL_HOSTS_ADDRESS_PREFIXES"
read -r -a prefixes_of_dns <<< "$DNS_ADDRESS_PREFIXES"
read -r -a prefixes_of_dhcp <<< "$DHCP_ADDRESS_PREFIXES"
read -r -a prefixes_of_ntp <<< "$NTP_ADDRESS_PREFIXES"

# The zones that get a group. Remove those whose machines are not in a subnet of Azure.
ZONES="${ZONES:-aks-vms physical-hosts dns dhcp ntp}"
# true denies what no row allows, including traffic within a subnet and from Azure's load balancers. With false, the
# default rules of Azure allow the virtual network and all outbound traffic.
DENY_OTHER_TRAFFIC="${DENY_OTHER_TRAFFIC:-false}"

wanted() {
  [[ " $ZONES " == *" $1 "* ]]
}

# Zone "aks-vms"
if wanted aks-vms; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-aks-vms --tags 'aks-netplan-zones=aks-vms' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-dhcp-answer-dhcp-to-aks-vms-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_dhcp[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 192.168.50.0/24 --destination-port-ranges 68 \
    --description 'Required: DHCP answers to the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-https-aks-vms-to-internet-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: The listed HTTPS URLs, for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-http-aks-vms-to-internet-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: The listed HTTP URL, for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-dns-udp-aks-vms-to-dns-out \
    --priority 120 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-dns-tcp-aks-vms-to-dns-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs with long answers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-dhcp-aks-vms-to-dhcp-out \
    --priority 140 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dhcp[@]}" --destination-port-ranges 67 \
    --description 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-aks-vms --name vmw-ntp-aks-vms-to-ntp-out \
    --priority 150 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS VMs' --output none
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

# Zone "physical-hosts"
if wanted physical-hosts; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-physical-hosts --tags 'aks-netplan-zones=physical-hosts' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name vmw-https-physical-hosts-to-internet-out \
    --priority 100 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 443 \
    --description 'Required: The listed HTTPS URLs, for the hosts' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name vmw-http-physical-hosts-to-internet-out \
    --priority 110 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes Internet --destination-port-ranges 80 \
    --description 'Required: The listed HTTP URL, for the hosts' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name vmw-dns-udp-physical-hosts-to-dns-out \
    --priority 120 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the hosts' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name vmw-dns-tcp-physical-hosts-to-dns-out \
    --priority 130 --direction Outbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the hosts with long answers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-physical-hosts --name vmw-ntp-physical-hosts-to-ntp-out \
    --priority 140 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the hosts' --output none
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

# Zone "dns"
if wanted dns; then
  az network nsg create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --location "$LOCATION" --name nsg-dns --tags 'aks-netplan-zones=dns' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name vmw-dns-udp-aks-vms-to-dns-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name vmw-dns-tcp-aks-vms-to-dns-in \
    --priority 110 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the AKS VMs with long answers' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name vmw-dns-udp-physical-hosts-to-dns-in \
    --priority 120 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the hosts' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dns --name vmw-dns-tcp-physical-hosts-to-dns-in \
    --priority 130 --direction Inbound --access Allow --protocol Tcp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dns[@]}" --destination-port-ranges 53 \
    --description 'Required: DNS queries of the hosts with long answers' --output none
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
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dhcp --name vmw-dhcp-aks-vms-to-dhcp-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_dhcp[@]}" --destination-port-ranges 67 \
    --description 'Required: DHCP requests of the AKS VMs, to a server behind a relay or for renewal' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-dhcp --name vmw-dhcp-answer-dhcp-to-aks-vms-out \
    --priority 100 --direction Outbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_dhcp[@]}" --source-port-ranges '*' \
    --destination-address-prefixes 192.168.50.0/24 --destination-port-ranges 68 \
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
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name vmw-ntp-aks-vms-to-ntp-in \
    --priority 100 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes 192.168.50.0/24 --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the AKS VMs' --output none
  az network nsg rule create --subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP" --nsg-name nsg-ntp --name vmw-ntp-physical-hosts-to-ntp-in \
    --priority 110 --direction Inbound --access Allow --protocol Udp \
    --source-address-prefixes "${prefixes_of_physical_hosts[@]}" --source-port-ranges '*' \
    --destination-address-prefixes "${prefixes_of_ntp[@]}" --destination-port-ranges 123 \
    --description 'Optional: Time for the hosts' --output none
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
#   TCP 443 *.dp.prod.appliances.azure.com
#   TCP 443 *.eus.his.arc.azure.com
#   TCP 443 guestnotificationservice.azure.com
#   TCP 443 *.dp.kubernetesconfiguration.azure.com
#   TCP 443 management.azure.com
#   TCP 443 raw.githubusercontent.com
#   TCP 443 storage.googleapis.com
#   TCP 443 msk8s.api.cdp.microsoft.com
#   TCP 443 adhs.events.data.microsoft.com
#   TCP 443 *.events.data.microsoft.com
#   TCP 443 graph.microsoft.com
#   TCP 443 *.login.microsoft.com
#   TCP 443 mcr.microsoft.com
#   TCP 443 *.data.mcr.microsoft.com
#   TCP 443 msk8s.sb.tlu.dl.delivery.mp.microsoft.com
#   TCP 443 *.prod.microsoftmetrics.com
#   TCP 443 login.microsoftonline.com
#   TCP 443 dc.services.visualstudio.com
#   TCP 80 ctldl.windowsupdate.com
#   TCP 443 azurearcfork8s.azurecr.io
#   TCP 443 ecpacr.azurecr.io
#   TCP 443 hybridaks.azurecr.io
#   TCP 443 kvamanagementoperator.azurecr.io
#   TCP 443 linuxgeneva-microsoft.azurecr.io
#   TCP 443 gcr.io
#   TCP 443 aka.ms
#   TCP 443 k8connecthelm.download.prss.microsoft.com
#   TCP 443 k8sconnectcsp.download.prss.microsoft.com
#   TCP 443 *.blob.core.windows.net
