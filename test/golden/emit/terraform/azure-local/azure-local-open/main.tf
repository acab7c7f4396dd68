# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - Create logical networks for Azure Local VMs enabled by Azure Arc, a85ff274
# - Az.AksArc PowerShell module, b7ee16ad
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - IP address planning for AKS enabled by Azure Arc, 2025-08-13
# - MetalLB, 005c8e7f
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

resource "azurerm_stack_hci_logical_network" "logical_network_plant_7" {
  name                = "plant-7"
  resource_group_name = var.resource_group_name
  location            = var.location
  custom_location_id  = var.custom_location_id
  virtual_switch_name = "ConvergedSwitch(management_compute_storage)"
  dns_servers         = ["192.168.10.5", "192.168.10.6"]

  subnet {
    ip_allocation_method = "Static"
    address_prefix       = "10.30.7.0/26"
    vlan_id              = 307

    ip_pool {
      start = "10.30.7.10"
      end   = "10.30.7.23"
    }

    route {
      name                = "default-route"
      address_prefix      = "0.0.0.0/0"
      next_hop_ip_address = "10.30.7.1"
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
        count  = 3
        vmSize = var.control_plane_vm_size
        controlPlaneEndpoint = {
          hostIP = "10.30.7.24"
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
          name   = "linux"
          count  = 4
          vmSize = var.node_vm_size
        },
        {
          name   = "windows"
          count  = 2
          vmSize = var.node_vm_size
        },
      ]
      cloudProviderProfile = {
        infraNetworkProfile = {
          vnetSubnetIds = [azurerm_stack_hci_logical_network.logical_network_plant_7.id]
        }
      }
    }
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "arc_networking_line_1" {
  name           = "arcnetworking"
  cluster_id     = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_line_1.id
  extension_type = "microsoft.arcnetworking"
  configuration_settings = {
    k8sRuntimeFpaObjectId = var.k8s_runtime_fpa_object_id
  }

  identity {
    type = "SystemAssigned"
  }

  depends_on = [azapi_resource.provisioned_cluster_line_1]
}

resource "azapi_resource" "load_balancer_line_1" {
  type      = "Microsoft.KubernetesRuntime/loadBalancers@2024-03-01"
  name      = "load-balancer"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_line_1.id

  body = {
    properties = {
      addresses     = ["10.30.7.26-10.30.7.27"]
      advertiseMode = "ARP"
    }
  }

  depends_on = [azurerm_arc_kubernetes_cluster_extension.arc_networking_line_1]
}

resource "azurerm_arc_kubernetes_provisioned_cluster" "connected_cluster_line_2" {
  name                = "line-2"
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

resource "azapi_resource" "provisioned_cluster_line_2" {
  type      = "Microsoft.HybridContainerService/provisionedClusterInstances@2024-01-01"
  name      = "default"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_line_2.id

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
          hostIP = "10.30.7.25"
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
          name   = "linux"
          count  = 2
          vmSize = var.node_vm_size
        },
      ]
      cloudProviderProfile = {
        infraNetworkProfile = {
          vnetSubnetIds = [azurerm_stack_hci_logical_network.logical_network_plant_7.id]
        }
      }
    }
  }
}

resource "azurerm_arc_kubernetes_cluster_extension" "arc_networking_line_2" {
  name           = "arcnetworking"
  cluster_id     = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_line_2.id
  extension_type = "microsoft.arcnetworking"
  configuration_settings = {
    k8sRuntimeFpaObjectId = var.k8s_runtime_fpa_object_id
  }

  identity {
    type = "SystemAssigned"
  }

  depends_on = [azapi_resource.provisioned_cluster_line_2]
}

resource "azapi_resource" "load_balancer_line_2" {
  type      = "Microsoft.KubernetesRuntime/loadBalancers@2024-03-01"
  name      = "load-balancer"
  parent_id = azurerm_arc_kubernetes_provisioned_cluster.connected_cluster_line_2.id

  body = {
    properties = {
      addresses     = ["10.30.7.28-10.30.7.29"]
      advertiseMode = "ARP"
    }
  }

  depends_on = [azurerm_arc_kubernetes_cluster_extension.arc_networking_line_2]
}
