variable "nodes" {
  type    = number
  default = 3
}

locals {
  pods = "10.244.0.0/16"
}

resource "azurerm_virtual_network" "shop" {
  name          = "vnet-shop"
  address_space = ["10.40.0.0/20"]
}

resource "azurerm_subnet" "nodes" {
  name                 = "nodes"
  virtual_network_name = azurerm_virtual_network.shop.name
  address_prefixes     = ["10.40.4.0/22"]
}

resource "azurerm_kubernetes_cluster" "shop" {
  name       = "shop"
  dns_prefix = "shop"

  default_node_pool {
    name                 = "system"
    node_count           = var.nodes
    auto_scaling_enabled = true
    min_count            = 3
    max_count            = 9
    vnet_subnet_id       = azurerm_subnet.nodes.id
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    pod_cidr            = "10.244.0.0/16"
    service_cidr        = "172.16.0.0/16"
    dns_service_ip      = cidrhost("172.16.0.0/16", 10)
  }

  windows_profile {
    admin_username = "azure"
    admin_password = "topsecret-7"
  }
}
