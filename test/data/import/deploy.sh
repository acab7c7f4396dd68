#!/usr/bin/env bash
set -euo pipefail
GROUP=rg-shop
VNET=vnet-shop
# password for Windows nodes
az network vnet create -g "$GROUP" -n "$VNET" --address-prefixes 10.40.0.0/20 --subnet-name nodes --subnet-prefixes 10.40.4.0/22
az aks create --resource-group $GROUP --name shop --network-plugin azure --network-plugin-mode overlay \
  --pod-cidr 10.244.0.0/16 --service-cidr 172.16.0.0/16 --dns-service-ip 172.16.0.10 \
  --node-count 3 --nodepool-name system --max-pods 100 \
  --windows-admin-password "topsecret-13" \
  --vnet-subnet-id "/subscriptions/$SUB/resourceGroups/$GROUP/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/nodes"
az aks nodepool add -g $GROUP --cluster-name shop -n apps --node-count 5 --enable-cluster-autoscaler --min-count 5 --max-count 12
