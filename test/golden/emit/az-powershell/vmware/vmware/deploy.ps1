# Written by aks-netplan 0.2.0 for the platform vmware.
# Source documents:
# - AKS enabled by Azure Arc on VMware network requirements, 2025-09-15
#
# Needs az 2.32.0 or later, with the extension aksarc 1.0.0b1 and no other version, signed in. It checks the versions and stops at the first error.
# Note: give 192.168.50.3-192.168.50.4 to the load balancer that is installed in cluster retail.
# Note: az names the first node pool of a cluster itself.
# Note: VM sizes and operating systems are az's defaults unless you add an option.
# Note: without ADMIN_GROUP_IDS nobody is an administrator of the clusters by Microsoft Entra; az aksarc get-credentials --admin gives access to them.
#
# Values that the plan does not contain: parameters of the script, or environment variables.
[CmdletBinding()]
param(
    # id of the subscription
    [string] $Subscription = $env:SUBSCRIPTION,
    # name of the resource group, which exists
    [string] $ResourceGroup = $env:RESOURCE_GROUP,
    # ARM id of the custom location
    [string] $CustomLocation = $env:CUSTOM_LOCATION,
    # Azure region
    [string] $Location = $env:LOCATION,
    # Kubernetes version, which must be that of the Arc resource bridge
    [string] $KubernetesVersion = $env:KUBERNETES_VERSION,
    # object ids of the Microsoft Entra groups of administrators, separated by commas; may be empty
    [string] $AdminGroupIds = $env:ADMIN_GROUP_IDS
)
$ErrorActionPreference = 'Stop'
$missing = @('Subscription', 'ResourceGroup', 'CustomLocation', 'Location', 'KubernetesVersion' | Where-Object { -not (Get-Variable -Name $_ -ValueOnly) })
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

# Stops if an extension of az has another version.
function Assert-ExactVersion([string] $Name, [string] $Needed, [string] $Installed, [string] $Command) {
    if ($Installed -ne $Needed) {
        throw "$Name $Needed is needed, installed: $(if ($Installed) { $Installed } else { 'none' }); run: $Command"
    }
}

$versions = (Invoke-Az version --output json) -join '' | ConvertFrom-Json
Assert-Version 'az' '2.32.0' $versions.'azure-cli' 'az upgrade'
Assert-ExactVersion 'aksarc' '1.0.0b1' $versions.extensions.'aksarc' 'az extension add --name aksarc --version 1.0.0b1'

# virtual network for segment segment-1
Invoke-Az aksarc vnet create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --custom-location "${CustomLocation}" `
    --name 'segment-1' `
    --vsphere-segment-name 'segment-1'

# cluster retail, with its first node pool (a)
Invoke-Az aksarc create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --custom-location "${CustomLocation}" `
    --name 'retail' `
    --vnet-ids "/subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.HybridContainerService/virtualNetworks/segment-1" `
    --kubernetes-version "${KubernetesVersion}" `
    --control-plane-node-count '1' `
    --control-plane-ip '192.168.50.2' `
    --pod-cidr '10.244.0.0/16' `
    --node-count '3' `
    @(if ($AdminGroupIds) { '--aad-admin-group-object-ids', "${AdminGroupIds}" }) `
    --generate-ssh-keys

# node pool b of cluster retail
Invoke-Az aksarc nodepool add `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --cluster-name 'retail' `
    --name 'b' `
    --node-count '3'

# node pool c of cluster retail
Invoke-Az aksarc nodepool add `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --cluster-name 'retail' `
    --name 'c' `
    --node-count '3'
