# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
# - Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS), 04d389a9 (2024-08-16)
# - Azure Kubernetes Service changelog, 8b1fb049 (2026-06-19)
# - Firewall requirements for Azure Local, 9bd9e769
#
# Needs az 2.48.0 or later, signed in. It checks the versions and stops at the first error.
# Note: VM sizes and the Kubernetes version are az's defaults unless you add an option.
#
# Values that the plan does not contain: parameters of the script, or environment variables.
[CmdletBinding()]
param(
    # id of the subscription
    [string] $Subscription = $env:SUBSCRIPTION,
    # name of the resource group, which exists
    [string] $ResourceGroup = $env:RESOURCE_GROUP,
    # Azure region
    [string] $Location = $env:LOCATION
)
$ErrorActionPreference = 'Stop'
$missing = @('Subscription', 'ResourceGroup', 'Location' | Where-Object { -not (Get-Variable -Name $_ -ValueOnly) })
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
Assert-Version 'az' '2.48.0' $versions.'azure-cli' 'az upgrade'

# virtual network vnet-dev
Invoke-Az network vnet create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --name 'vnet-dev' `
    --address-prefixes '10.20.0.0/22'

# subnet aks-dev-nodes of cluster aks-dev
Invoke-Az network vnet subnet create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --vnet-name 'vnet-dev' `
    --name 'aks-dev-nodes' `
    --address-prefixes '10.20.0.0/27'

# cluster aks-dev
Invoke-Az aks create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --name 'aks-dev' `
    --network-plugin 'azure' `
    --network-plugin-mode 'overlay' `
    --vnet-subnet-id "/subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.Network/virtualNetworks/vnet-dev/subnets/aks-dev-nodes" `
    --pod-cidr '10.244.0.0/16' `
    --service-cidr '172.29.0.0/16' `
    --dns-service-ip '172.29.0.10' `
    --nodepool-name 'system' `
    --node-count '3' `
    --max-pods '250' `
    --enable-cluster-autoscaler `
    --min-count '3' `
    --max-count '10' `
    --generate-ssh-keys

# surge of node pool system of cluster aks-dev
Invoke-Az aks nodepool update `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --cluster-name 'aks-dev' `
    --name 'system' `
    --max-surge '"33%"'
