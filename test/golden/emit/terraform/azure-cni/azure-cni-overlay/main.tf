# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
# - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
# - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)
# - Firewall requirements for Azure Local, 9bd9e769

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

resource "azurerm_virtual_network" "virtual_network_vnet_dev" {
  name                = "vnet-dev"
  resource_group_name = var.resource_group_name
  location            = var.location
  address_space       = ["10.20.0.0/22"]
}

resource "azurerm_subnet" "subnet_aks_dev_nodes" {
  name                 = "aks-dev-nodes"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.virtual_network_vnet_dev.name
  address_prefixes     = ["10.20.0.0/27"]
}

resource "azurerm_kubernetes_cluster" "managed_cluster_aks_dev" {
  name                = "aks-dev"
  resource_group_name = var.resource_group_name
  location            = var.location
  dns_prefix          = "aks-dev"

  default_node_pool {
    name                 = "system"
    vm_size              = var.node_vm_size
    node_count           = 3
    auto_scaling_enabled = true
    min_count            = 3
    max_count            = 10
    max_pods             = 250
    vnet_subnet_id       = azurerm_subnet.subnet_aks_dev_nodes.id

    upgrade_settings {
      max_surge = "33%"
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [var.cluster_identity_id]
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    pod_cidr            = "10.244.0.0/16"
    service_cidr        = "172.29.0.0/16"
    dns_service_ip      = "172.29.0.10"
  }

  lifecycle {
    ignore_changes = [default_node_pool[0].node_count]
  }
}
