# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - Create logical networks for Azure Local VMs enabled by Azure Arc, a85ff274
# - Az.AksArc PowerShell module, b7ee16ad
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - IP address planning for AKS enabled by Azure Arc, 2025-08-13
# - Network requirements for AKS on Azure Local (multi-rack), 12923e17

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
  description = "Azure region of the Azure Local instance."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.location) > 0
    error_message = "Give a value for location."
  }
}

variable "custom_location_id" {
  description = "Resource id of the custom location of the Azure Local instance."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.custom_location_id) > 0
    error_message = "Give a value for custom_location_id."
  }
}

variable "admin_group_object_ids" {
  description = "Object ids of the Microsoft Entra groups that administer the clusters; may be empty."
  type        = list(string)
  nullable    = false
  default     = []
}

variable "ssh_public_key" {
  description = "Public SSH key for the nodes of the clusters."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.ssh_public_key) > 0
    error_message = "Give a value for ssh_public_key."
  }
}

variable "kubernetes_version" {
  description = "Kubernetes version of the clusters, as az aksarc get-versions lists it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.kubernetes_version) > 0
    error_message = "Give a value for kubernetes_version."
  }
}

variable "control_plane_vm_size" {
  description = "VM size of control plane nodes, as az aksarc vmsize list lists it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.control_plane_vm_size) > 0
    error_message = "Give a value for control_plane_vm_size."
  }
}

variable "node_vm_size" {
  description = "VM size of worker nodes, as az aksarc vmsize list lists it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.node_vm_size) > 0
    error_message = "Give a value for node_vm_size."
  }
}

variable "fabric_network_configuration_id1" {
  description = "Resource id of the internal network of the fabric of rack-a."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.fabric_network_configuration_id1) > 0
    error_message = "Give a value for fabric_network_configuration_id1."
  }
}

variable "fabric_network_configuration_id2" {
  description = "Resource id of the internal network of the fabric of rack-b."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.fabric_network_configuration_id2) > 0
    error_message = "Give a value for fabric_network_configuration_id2."
  }
}

data "azurerm_resource_group" "deployment" {
  name = var.resource_group_name
}

resource "azapi_resource" "logical_network_rack_a" {
  type      = "Microsoft.AzureStackHCI/logicalNetworks@2026-04-01-preview"
  name      = "rack-a"
  parent_id = data.azurerm_resource_group.deployment.id
  location  = var.location

  body = {
    extendedLocation = {
      type = "CustomLocation"
      name = var.custom_location_id
    }
    properties = {
      fabricNetworkConfiguration = {
        resourceId = var.fabric_network_configuration_id1
      }
      dhcpOptions = {
        dnsServers = ["192.168.10.5"]
      }
      subnets = [
        {
          name = "rack-a"
          properties = {
            addressPrefix      = "10.30.7.0/26"
            ipAllocationMethod = "Static"
            vlan               = 601
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "logical_network_rack_b" {
  type      = "Microsoft.AzureStackHCI/logicalNetworks@2026-04-01-preview"
  name      = "rack-b"
  parent_id = data.azurerm_resource_group.deployment.id
  location  = var.location

  body = {
    extendedLocation = {
      type = "CustomLocation"
      name = var.custom_location_id
    }
    properties = {
      fabricNetworkConfiguration = {
        resourceId = var.fabric_network_configuration_id2
      }
      subnets = [
        {
          name = "rack-b"
          properties = {
            addressPrefix      = "10.30.8.0/26"
            ipAllocationMethod = "Static"
            vlan               = 602
            ipPools = [
              {
                name       = "ipPool"
                ipPoolType = "vm"
                start      = "10.30.8.1"
                end        = "10.30.8.5"
              },
            ]
          }
        },
      ]
    }
  }
}

resource "azurerm_arc_kubernetes_provisioned_cluster" "connected_cluster_line_1" {
  name                = "line-1"
  resource_group_name = var.resource_group_name
  location            = var.location

  identity {
    type = "SystemAssigned"
  }

  azure_active_directory {
    azure_rbac_enabled     = false
    admin_group_object_ids = var.admin_group_object_ids
  }
}

resource "azapi_resource" "provisioned_cluster_line_1" {
  type      = "Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01"
  name      = "default"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_line_1.id

  body = {
    extendedLocation = {
      type = "CustomLocation"
      name = var.custom_location_id
    }
    properties = {
      kubernetesVersion = var.kubernetes_version
      linuxProfile = {
        ssh = {
          publicKeys = [
            {
              keyData = var.ssh_public_key
            },
          ]
        }
      }
      controlPlane = {
        count  = 1
        vmSize = var.control_plane_vm_size
      }
      networkProfile = {
        podCidr       = "10.244.0.0/16"
        networkPolicy = "calico"
        loadBalancerProfile = {
          count = 0
        }
      }
      agentPoolProfiles = [
        {
          name   = "linux"
          count  = 2
          vmSize = var.node_vm_size
        },
      ]
      cloudProviderProfile = {
        infraNetworkProfile = {
          vnetSubnetIds = [azapi_resource.logical_network_rack_b.id]
        }
      }
    }
  }
}
