# Written by aks-netplan 0.2.0 for the platform windows-server.
# Source documents:
# - Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI, 2022-05-26
# - Container networking concepts of AKS enabled by Azure Arc, 1024969f
# - System requirements for AKS on Windows Server, 0b598ccf
#
# Needs the module AksHci, and Initialize-AksHciNode must have run on each machine. It stops at the first error.
# Note: nothing of these networks can be changed after the AKS host is deployed.
# Note: VM sizes, operating systems and the Kubernetes version are the defaults of AksHci, unless you add a parameter.
#Requires -Modules AksHci

# Values that the plan does not contain: parameters of the script, or environment variables.
[CmdletBinding()]
param(
    # folder of the VHD images, on storage the machines share
    [string] $ImageDir = $env:IMAGE_DIR,
    # working folder, on storage the machines share
    [string] $WorkingDir = $env:WORKING_DIR,
    # folder of the cloud agent's configuration, on storage the machines share
    [string] $CloudConfigLocation = $env:CLOUD_CONFIG_LOCATION,
    # id of the subscription
    [string] $Subscription = $env:SUBSCRIPTION,
    # name of the resource group, which exists
    [string] $ResourceGroup = $env:RESOURCE_GROUP
)
$ErrorActionPreference = 'Stop'
$missing = @('ImageDir', 'WorkingDir', 'CloudConfigLocation', 'Subscription', 'ResourceGroup' | Where-Object { -not (Get-Variable -Name $_ -ValueOnly) })
if ($missing.Count -gt 0) { throw "not set: $($missing -join ', ')" }

# virtual network aksnet of the AKS host
$parameters = @{
    name               = 'aksnet'
    vswitchName        = 'external'
    vlanID             = 0
    ipAddressPrefix    = '172.16.8.0/26'
    gateway            = '172.16.8.1'
    dnsServers         = @('172.16.8.2')
    k8sNodeIpPoolStart = '172.16.8.3'
    k8sNodeIpPoolEnd   = '172.16.8.29'
    vipPoolStart       = '172.16.8.30'
    vipPoolEnd         = '172.16.8.35'
}
$network1 = New-AksHciNetworkSetting @parameters

# configuration of the AKS host
$parameters = @{
    imageDir            = $ImageDir
    workingDir          = $WorkingDir
    cloudConfigLocation = $CloudConfigLocation
    vnet                = $network1
}
Set-AksHciConfig @parameters

# registration of the AKS host
$parameters = @{
    subscriptionId    = $Subscription
    resourceGroupName = $ResourceGroup
}
Set-AksHciRegistration @parameters

# deployment of the AKS host
Install-AksHci

# load balancer of the workload clusters
$parameters = @{
    name            = 'load-balancer'
    loadBalancerSku = 'HAProxy'
}
$loadBalancerSettings = New-AksHciLoadBalancerSetting @parameters

# cluster clustera
$parameters = @{
    name                  = 'clustera'
    controlPlaneNodeCount = 3
    nodePoolName          = 'linux'
    nodeCount             = 5
    loadBalancerSettings  = $loadBalancerSettings
}
New-AksHciCluster @parameters

# cluster clusterb
$parameters = @{
    name                  = 'clusterb'
    controlPlaneNodeCount = 1
    nodePoolName          = 'linux'
    nodeCount             = 3
    loadBalancerSettings  = $loadBalancerSettings
}
New-AksHciCluster @parameters
