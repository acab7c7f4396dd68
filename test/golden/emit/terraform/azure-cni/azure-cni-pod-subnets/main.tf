# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
# - Create a private Azure Kubernetes Service (AKS) cluster, 291b3dfe
# - Azure CNI Pod Subnet networking in AKS, 08300181 (2024-05-21)
# - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.53"
    }
  }
}

provider "azurerm" {
  subscription_id = var.subscription_id

  features {}
}

provider "azapi" {
  subscription_id = var.subscription_id
}

variable "subscription_id" {
  description = "Id of the subscription to deploy to."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.subscription_id) > 0
    error_message = "Give a value for subscription_id."
  }
}

variable "resource_group_name" {
  description = "Name of the resource group to deploy to."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.resource_group_name) > 0
    error_message = "Give a value for resource_group_name."
  }
}

variable "location" {
  description = "Azure region of the virtual network and the clusters."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.location) > 0
    error_message = "Give a value for location."
  }
}

variable "cluster_identity_id" {
  description = "Resource id of a user-assigned managed identity with the role Network Contributor on the subnets."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.cluster_identity_id) > 0
    error_message = "Give a value for cluster_identity_id."
  }
}

variable "node_vm_size" {
  description = "VM size of the nodes."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.node_vm_size) > 0
    error_message = "Give a value for node_vm_size."
  }
}

data "azurerm_resource_group" "deployment" {
  name = var.resource_group_name
}

resource "azurerm_virtual_network" "virtual_network_vnet_apps" {
  name                = "vnet-apps"
  resource_group_name = var.resource_group_name
  location            = var.location
  address_space       = ["10.40.0.0/16"]
}

resource "azurerm_subnet" "subnet_batches_nodes" {
  name                 = "batches-nodes"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.virtual_network_vnet_apps.name
  address_prefixes     = ["10.40.0.0/27"]
}

resource "azurerm_subnet" "subnet_batches_pods" {
  name                 = "batches-pods"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.virtual_network_vnet_apps.name
  address_prefixes     = ["10.40.4.0/22"]

  delegation {
    name = "aks-delegation"

    service_delegation {
      name    = "Microsoft.ContainerService/managedClusters"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
  }
}

resource "azurerm_subnet" "subnet_blocks_nodes" {
  name                 = "blocks-nodes"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.virtual_network_vnet_apps.name
  address_prefixes     = ["10.40.0.32/27"]
}

resource "azurerm_subnet" "subnet_blocks_pods" {
  name                 = "blocks-pods"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.virtual_network_vnet_apps.name
  address_prefixes     = ["10.40.8.0/22"]

  delegation {
    name = "aks-delegation"

    service_delegation {
      name    = "Microsoft.ContainerService/managedClusters"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
  }
}

resource "azurerm_kubernetes_cluster" "managed_cluster_batches" {
  name                = "batches"
  resource_group_name = var.resource_group_name
  location            = var.location
  dns_prefix          = "batches"

  default_node_pool {
    name           = "system"
    vm_size        = var.node_vm_size
    node_count     = 3
    max_pods       = 30
    vnet_subnet_id = azurerm_subnet.subnet_batches_nodes.id
    pod_subnet_id  = azurerm_subnet.subnet_batches_pods.id

    upgrade_settings {
      max_surge = "10%"
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [var.cluster_identity_id]
  }

  network_profile {
    network_plugin = "azure"
    service_cidr   = "10.0.0.0/16"
    dns_service_ip = "10.0.0.10"
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "managed_cluster_batches___pool_user" {
  name                  = "user"
  mode                  = "User"
  os_type               = "Linux"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.managed_cluster_batches.id
  vm_size               = var.node_vm_size
  node_count            = 2
  auto_scaling_enabled  = true
  min_count             = 2
  max_count             = 6
  max_pods              = 63
  vnet_subnet_id        = azurerm_subnet.subnet_batches_nodes.id
  pod_subnet_id         = azurerm_subnet.subnet_batches_pods.id

  upgrade_settings {
    max_surge = "33%"
  }

  lifecycle {
    ignore_changes = [node_count]
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "managed_cluster_batches___pool_win1" {
  name                  = "win1"
  mode                  = "User"
  os_type               = "Windows"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.managed_cluster_batches.id
  vm_size               = var.node_vm_size
  node_count            = 2
  max_pods              = 31
  vnet_subnet_id        = azurerm_subnet.subnet_batches_nodes.id
  pod_subnet_id         = azurerm_subnet.subnet_batches_pods.id

  upgrade_settings {
    max_unavailable = "1"
  }
}

resource "azapi_resource" "managed_cluster_blocks" {
  type      = "Microsoft.ContainerService/managedClusters@2025-10-01"
  name      = "blocks"
  parent_id = data.azurerm_resource_group.deployment.id
  location  = var.location

  identity {
    type         = "UserAssigned"
    identity_ids = [var.cluster_identity_id]
  }

  body = {
    properties = {
      dnsPrefix = "blocks"
      agentPoolProfiles = [
        {
          name    = "system"
          mode    = "System"
          osType  = "Linux"
          type    = "VirtualMachineScaleSets"
          count   = 3
          vmSize  = var.node_vm_size
          maxPods = 30
          upgradeSettings = {
            maxSurge = "10%"
          }
          vnetSubnetID        = azurerm_subnet.subnet_blocks_nodes.id
          podSubnetID         = azurerm_subnet.subnet_blocks_pods.id
          podIPAllocationMode = "StaticBlock"
        },
        {
          name              = "user"
          mode              = "User"
          osType            = "Linux"
          type              = "VirtualMachineScaleSets"
          count             = 2
          enableAutoScaling = true
          minCount          = 2
          maxCount          = 6
          vmSize            = var.node_vm_size
          maxPods           = 63
          upgradeSettings = {
            maxSurge = "33%"
          }
          vnetSubnetID        = azurerm_subnet.subnet_blocks_nodes.id
          podSubnetID         = azurerm_subnet.subnet_blocks_pods.id
          podIPAllocationMode = "StaticBlock"
        },
        {
          name    = "win1"
          mode    = "User"
          osType  = "Windows"
          type    = "VirtualMachineScaleSets"
          count   = 2
          vmSize  = var.node_vm_size
          maxPods = 31
          upgradeSettings = {
            maxSurge       = "0"
            maxUnavailable = "1"
          }
          vnetSubnetID        = azurerm_subnet.subnet_blocks_nodes.id
          podSubnetID         = azurerm_subnet.subnet_blocks_pods.id
          podIPAllocationMode = "StaticBlock"
        },
      ]
      networkProfile = {
        networkPlugin = "azure"
        serviceCidr   = "10.0.0.0/16"
        dnsServiceIP  = "10.0.0.10"
      }
      apiServerAccessProfile = {
        enablePrivateCluster = true
      }
    }
  }

  lifecycle {
    ignore_changes = [body.properties.agentPoolProfiles[1].count]
  }
}
