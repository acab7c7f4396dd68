# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - RFC 4632, RFC 6890 and RFC 3021, IETF
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - IP address planning for AKS enabled by Azure Arc, 2025-08-13
# - Firewall requirements for Azure Local, 9bd9e769

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

variable "k8s_runtime_fpa_object_id" {
  description = "Object id of the service principal of MetalLB. Register its provider: az provider register --namespace Microsoft.KubernetesRuntime --wait. Then look it up: az ad sp show --id 087fca6e-4606-4d41-b3f6-5ebdf75b8b4c --query id --output tsv"
  type        = string
  nullable    = false

  validation {
    condition     = length(var.k8s_runtime_fpa_object_id) > 0
    error_message = "Give a value for k8s_runtime_fpa_object_id."
  }
}

resource "azurerm_stack_hci_logical_network" "logical_network_aksarc_lnet" {
  name                = "aksarc-lnet"
  resource_group_name = var.resource_group_name
  location            = var.location
  custom_location_id  = var.custom_location_id
  virtual_switch_name = "vm-switch-01"
  dns_servers         = ["10.220.32.16", "10.220.32.17"]

  subnet {
    ip_allocation_method = "Static"
    address_prefix       = "10.220.32.0/24"
    vlan_id              = 10

    ip_pool {
      start = "10.220.32.18"
      end   = "10.220.32.38"
    }

    route {
      name                = "default-route"
      address_prefix      = "0.0.0.0/0"
      next_hop_ip_address = "10.220.32.16"
    }
  }
}

resource "azurerm_arc_kubernetes_provisioned_cluster" "connected_cluster_cluster_a" {
  name                = "cluster-a"
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

resource "azapi_resource" "provisioned_cluster_cluster_a" {
  type      = "Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01"
  name      = "default"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_cluster_a.id

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
        count  = 3
        vmSize = var.control_plane_vm_size
        controlPlaneEndpoint = {
          hostIP = "10.220.32.1"
        }
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
          name   = "pool1"
          count  = 5
          vmSize = var.node_vm_size
        },
      ]
      cloudProviderProfile = {
        infraNetworkProfile = {
          vnetSubnetIds = [azurerm_stack_hci_logical_network.logical_network_aksarc_lnet.id]
        }
      }
    }
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "arc_networking_cluster_a" {
  name           = "arcnetworking"
  cluster_id     = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_cluster_a.id
  extension_type = "microsoft.arcnetworking"
  configuration_settings = {
    k8sRuntimeFpaObjectId = var.k8s_runtime_fpa_object_id
  }

  identity {
    type = "SystemAssigned"
  }

  depends_on = [azapi_resource.provisioned_cluster_cluster_a]
}

resource "azapi_resource" "load_balancer_cluster_a" {
  type      = "Microsoft.KubernetesRuntime/loadBalancers@2024-03-01"
  name      = "load-balancer"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_cluster_a.id

  body = {
    properties = {
      addresses     = ["10.220.32.3-10.220.32.4"]
      advertiseMode = "ARP"
    }
  }

  depends_on = [azurerm_arc_kubernetes_cluster_extension.arc_networking_cluster_a]
}

resource "azurerm_arc_kubernetes_provisioned_cluster" "connected_cluster_cluster_b" {
  name                = "cluster-b"
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

resource "azapi_resource" "provisioned_cluster_cluster_b" {
  type      = "Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01"
  name      = "default"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_cluster_b.id

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
        controlPlaneEndpoint = {
          hostIP = "10.220.32.2"
        }
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
          name   = "pool1"
          count  = 3
          vmSize = var.node_vm_size
        },
      ]
      cloudProviderProfile = {
        infraNetworkProfile = {
          vnetSubnetIds = [azurerm_stack_hci_logical_network.logical_network_aksarc_lnet.id]
        }
      }
    }
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "arc_networking_cluster_b" {
  name           = "arcnetworking"
  cluster_id     = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_cluster_b.id
  extension_type = "microsoft.arcnetworking"
  configuration_settings = {
    k8sRuntimeFpaObjectId = var.k8s_runtime_fpa_object_id
  }

  identity {
    type = "SystemAssigned"
  }

  depends_on = [azapi_resource.provisioned_cluster_cluster_b]
}

resource "azapi_resource" "load_balancer_cluster_b" {
  type      = "Microsoft.KubernetesRuntime/loadBalancers@2024-03-01"
  name      = "load-balancer"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_cluster_b.id

  body = {
    properties = {
      addresses     = ["10.220.32.5-10.220.32.5"]
      advertiseMode = "ARP"
    }
  }

  depends_on = [azurerm_arc_kubernetes_cluster_extension.arc_networking_cluster_b]
}
