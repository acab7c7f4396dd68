# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
# - Create a private Azure Kubernetes Service (AKS) cluster, 291b3dfe
# - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
# - Azure CNI Pod Subnet networking in AKS, 08300181 (2024-05-21)
# - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)

terraform {
  required_providers {
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

data "azurerm_virtual_network" "virtual_network_vnet_prod" {
  name                = "vnet-prod"
  resource_group_name = var.resource_group_name
}

resource "azurerm_subnet" "subnet_aks_classic_nodes" {
  name                 = "aks-classic-nodes"
  resource_group_name  = var.resource_group_name
  virtual_network_name = data.azurerm_virtual_network.virtual_network_vnet_prod.name
  address_prefixes     = ["10.1.4.0/24"]
}

data "azurerm_subnet" "subnet_apps" {
  name                 = "apps"
  resource_group_name  = var.resource_group_name
  virtual_network_name = data.azurerm_virtual_network.virtual_network_vnet_prod.name
}

resource "azurerm_subnet" "subnet_aks_pods_nodes" {
  name                 = "aks-pods-nodes"
  resource_group_name  = var.resource_group_name
  virtual_network_name = data.azurerm_virtual_network.virtual_network_vnet_prod.name
  address_prefixes     = ["10.1.5.0/28"]
}

data "azurerm_subnet" "subnet_pods" {
  name                 = "pods"
  resource_group_name  = var.resource_group_name
  virtual_network_name = data.azurerm_virtual_network.virtual_network_vnet_prod.name
}

resource "azurerm_kubernetes_cluster" "managed_cluster_aks_classic" {
  name                    = "aks-classic"
  resource_group_name     = var.resource_group_name
  location                = var.location
  dns_prefix              = "aks-classic"
  private_cluster_enabled = true

  default_node_pool {
    name           = "system"
    vm_size        = var.node_vm_size
    node_count     = 3
    max_pods       = 30
    vnet_subnet_id = azurerm_subnet.subnet_aks_classic_nodes.id

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
    service_cidr   = "10.200.0.0/16"
    dns_service_ip = "10.200.0.10"
  }
}

resource "azurerm_kubernetes_cluster" "managed_cluster_aks_overlay" {
  name                = "aks-overlay"
  resource_group_name = var.resource_group_name
  location            = var.location
  dns_prefix          = "aks-overlay"

  default_node_pool {
    name           = "system"
    vm_size        = var.node_vm_size
    node_count     = 3
    max_pods       = 250
    vnet_subnet_id = data.azurerm_subnet.subnet_apps.id

    upgrade_settings {
      max_surge = "10%"
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [var.cluster_identity_id]
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    ip_versions         = ["IPv4", "IPv6"]
    pod_cidr            = "10.244.0.0/16"
    pod_cidrs           = ["10.244.0.0/16", "fd12:3456:789a::/64"]
    service_cidr        = "10.201.0.0/16"
    service_cidrs       = ["10.201.0.0/16", "fd12:3456:789a:1::/108"]
    dns_service_ip      = "10.201.0.10"
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "managed_cluster_aks_overlay___pool_user" {
  name                  = "user"
  mode                  = "User"
  os_type               = "Linux"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.managed_cluster_aks_overlay.id
  vm_size               = var.node_vm_size
  node_count            = 2
  auto_scaling_enabled  = true
  min_count             = 2
  max_count             = 20
  max_pods              = 110
  vnet_subnet_id        = data.azurerm_subnet.subnet_apps.id

  upgrade_settings {
    max_surge = "10%"
  }

  lifecycle {
    ignore_changes = [node_count]
  }
}

resource "azurerm_kubernetes_cluster" "managed_cluster_aks_pods" {
  name                = "aks-pods"
  resource_group_name = var.resource_group_name
  location            = var.location
  dns_prefix          = "aks-pods"

  default_node_pool {
    name           = "system"
    vm_size        = var.node_vm_size
    node_count     = 3
    max_pods       = 110
    vnet_subnet_id = azurerm_subnet.subnet_aks_pods_nodes.id
    pod_subnet_id  = data.azurerm_subnet.subnet_pods.id

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
