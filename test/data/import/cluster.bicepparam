using './aksarc.bicep'

// the pool is the vip pool of the template
param logicalNetworkName = 'plant-7'
param addressPrefix = '10.30.7.0/24'
param dnsServers = [
  '10.30.0.53'
]
param vmSwitchName = 'switch-1'
param vipPoolStart = '10.30.7.20'
param vipPoolEnd = '10.30.7.80'
param nextHopIpAddress = '10.30.7.1'
param vlan = 307
param connectedClusterName = 'line-1'
param controlPlaneHostIP = '10.30.7.5'
param controlPlaneNodeCount = 3
param nodePoolName = 'linux'
param nodePoolCount = 2
param sshPublicKey = 'ssh-rsa topsecret-5'
