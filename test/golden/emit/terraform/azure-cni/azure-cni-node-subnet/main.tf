# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - az aks, 0103a1f4
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
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

resource "azurerm_virtual_network" "virtual_network_vnet_prod" {
  name                = "vnet-prod"
  resource_group_name = var.resource_group_name
  location            = var.location
  address_space       = ["10.1.0.0/16"]
}

resource "azurerm_subnet" "subnet_aks_prod_nodes" {
  name                 = "aks-prod-nodes"
  resource_group_name  = var.resource_group_name
  virtual_network_name = azurerm_virtual_network.virtual_network_vnet_prod.name
  address_prefixes     = ["10.1.0.0/21"]
}

resource "azurerm_kubernetes_cluster" "managed_cluster_aks_prod" {
  name                = "aks-prod"
  resource_group_name = var.resource_group_name
  location            = var.location
  dns_prefix          = "aks-prod"

  default_node_pool {
    name           = "system"
    vm_size        = var.node_vm_size
    node_count     = 50
    max_pods       = 30
    vnet_subnet_id = azurerm_subnet.subnet_aks_prod_nodes.id

    upgrade_settings {
      max_surge = "1"
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [var.cluster_identity_id]
  }

  network_profile {
    network_plugin = "azure"
    service_cidr   = "172.16.0.0/16"
    dns_service_ip = "172.16.0.10"
  }
}
