# Written by aks-netplan 0.2.0 for the platform azure-local.
# Source documents:
# - RFC 4632, RFC 6890 and RFC 3021, IETF
# - AKS enabled by Azure Arc network requirements, 2025-07-10
# - IP address planning for AKS enabled by Azure Arc, 2025-08-13
# - Firewall requirements for Azure Local, 9bd9e769
#
# Needs az 2.57.0 or later, with the extensions stack-hci-vm 1.3.0 or later, aksarc 1.2.23 or later and k8s-runtime 1.0.0 or later, signed in. It checks the versions and stops at the first error.
# Note: az names the first node pool of a cluster itself.
# Note: VM sizes, operating systems and the Kubernetes version are az's defaults unless you add an option.
# Note: without ADMIN_GROUP_IDS nobody is an administrator of the clusters by Microsoft Entra; az aksarc get-credentials --admin gives access to them.
#
# Values that the plan does not contain: parameters of the script, or environment variables.
[CmdletBinding()]
param(
    # id of the subscription
    [string] $Subscription = $env:SUBSCRIPTION,
    # name of the resource group, which exists
    [string] $ResourceGroup = $env:RESOURCE_GROUP,
    # Azure region
    [string] $Location = $env:LOCATION,
    # ARM id of the custom location
    [string] $CustomLocation = $env:CUSTOM_LOCATION,
    # object ids of the Microsoft Entra groups of administrators, separated by commas; may be empty
    [string] $AdminGroupIds = $env:ADMIN_GROUP_IDS
)
$ErrorActionPreference = 'Stop'
$missing = @('Subscription', 'ResourceGroup', 'Location', 'CustomLocation' | Where-Object { -not (Get-Variable -Name $_ -ValueOnly) })
if ($missing.Count -gt 0) { throw "not set: $($missing -join ', ')" }

$az = (Get-Command -Name az -CommandType Application | Select-Object -First 1).Source
$azIsBatch = $az -match '\.(cmd|bat)$'

# Runs az and stops if it fails, which PowerShell itself does not do. On Windows az is a batch file, and cmd.exe reads its
# arguments a second time: what it would interpret is in double quotes, which it removes. If az is not a batch file, they
# are removed here.
function Invoke-Az {
    $words = @(foreach ($word in $args) { $word -replace '(?s)\A"(.*)"\z', '$1' })
    if ($azIsBatch) {
        $words = @(foreach ($word in $words) {
            if ($word -match '["\r\n]|%(?!\z)|\\\z') { throw "az.cmd cannot receive $word" }
            if ($word -match '[^A-Za-z0-9_./:\\-]') { '"' + $word + '"' } else { $word }
        })
    }
    & $az @words
    if ($LASTEXITCODE -ne 0) { throw "az $($words[0..1] -join ' ') ended with exit code $LASTEXITCODE" }
}

# Stops if az or one of its extensions is too old.
function Assert-Version([string] $Name, [string] $Needed, [string] $Installed, [string] $Command) {
    if (-not $Installed -or [version] ($Installed -replace '[^0-9.].*') -lt [version] $Needed) {
        throw "$Name $Needed or later is needed, installed: $(if ($Installed) { $Installed } else { 'none' }); run: $Command"
    }
}

$versions = (Invoke-Az version --output json) -join '' | ConvertFrom-Json
Assert-Version 'az' '2.57.0' $versions.'azure-cli' 'az upgrade'
Assert-Version 'stack-hci-vm' '1.3.0' $versions.extensions.'stack-hci-vm' 'az extension add --upgrade --name stack-hci-vm'
Assert-Version 'aksarc' '1.2.23' $versions.extensions.'aksarc' 'az extension add --upgrade --name aksarc'
Assert-Version 'k8s-runtime' '1.0.0' $versions.extensions.'k8s-runtime' 'az extension add --upgrade --name k8s-runtime'

# resource provider of MetalLB, once for the subscription; registering it again changes nothing
Invoke-Az provider register `
    --subscription "${Subscription}" `
    --namespace 'Microsoft.KubernetesRuntime' `
    --wait

# object id of this provider, which the commands for MetalLB look up; if you may not read it, nothing is created
Invoke-Az ad sp show `
    --id '087fca6e-4606-4d41-b3f6-5ebdf75b8b4c' `
    --query 'id' `
    --output 'tsv'

# logical network aksarc-lnet
Invoke-Az stack-hci-vm network lnet create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --custom-location "${CustomLocation}" `
    --name 'aksarc-lnet' `
    --vm-switch-name 'vm-switch-01' `
    --gateway '10.220.32.16' `
    --ip-allocation-method 'Static' `
    --address-prefixes '10.220.32.0/24' `
    --dns-servers '10.220.32.16' '10.220.32.17' `
    --ip-pool-start '10.220.32.18' `
    --ip-pool-end '10.220.32.38' `
    --vlan '10'

# cluster cluster-a, with its first node pool (pool1)
Invoke-Az aksarc create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --custom-location "${CustomLocation}" `
    --name 'cluster-a' `
    --vnet-ids "/subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.AzureStackHCI/logicalNetworks/aksarc-lnet" `
    --control-plane-node-count '3' `
    --control-plane-ip '10.220.32.1' `
    --pod-cidr '10.244.0.0/16' `
    --node-count '5' `
    --load-balancer-count '0' `
    @(if ($AdminGroupIds) { '--aad-admin-group-object-ids', "${AdminGroupIds}" }) `
    --generate-ssh-keys

# MetalLB in cluster cluster-a
Invoke-Az k8s-runtime load-balancer enable `
    --subscription "${Subscription}" `
    --resource-uri "subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.Kubernetes/connectedClusters/cluster-a"

# load balancer addresses of cluster cluster-a
Invoke-Az k8s-runtime load-balancer create `
    --subscription "${Subscription}" `
    --resource-uri "subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.Kubernetes/connectedClusters/cluster-a" `
    --load-balancer-name 'load-balancer' `
    --addresses '10.220.32.3-10.220.32.4' `
    --advertise-mode 'ARP'

# cluster cluster-b, with its first node pool (pool1)
Invoke-Az aksarc create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --custom-location "${CustomLocation}" `
    --name 'cluster-b' `
    --vnet-ids "/subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.AzureStackHCI/logicalNetworks/aksarc-lnet" `
    --control-plane-node-count '1' `
    --control-plane-ip '10.220.32.2' `
    --pod-cidr '10.244.0.0/16' `
    --node-count '3' `
    --load-balancer-count '0' `
    @(if ($AdminGroupIds) { '--aad-admin-group-object-ids', "${AdminGroupIds}" }) `
    --generate-ssh-keys

# MetalLB in cluster cluster-b
Invoke-Az k8s-runtime load-balancer enable `
    --subscription "${Subscription}" `
    --resource-uri "subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.Kubernetes/connectedClusters/cluster-b"

# load balancer addresses of cluster cluster-b
Invoke-Az k8s-runtime load-balancer create `
    --subscription "${Subscription}" `
    --resource-uri "subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.Kubernetes/connectedClusters/cluster-b" `
    --load-balancer-name 'load-balancer' `
    --addresses '10.220.32.5/32' `
    --advertise-mode 'ARP'
