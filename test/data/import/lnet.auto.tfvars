# of the verified module for logical networks
name               = "plant-7"
address_prefix     = "10.30.7.0/24"
starting_address   = "10.30.7.20"
ending_address     = "10.30.7.80"
default_gateway    = "10.30.7.1"
dns_servers        = ["10.30.0.53"]
vlan_id            = 307
vm_switch_name     = "switch-1"
ip_allocation_method = "Static"
EOT_TOKEN          = "topsecret-8"
