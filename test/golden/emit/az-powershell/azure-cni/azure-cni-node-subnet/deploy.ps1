# Written by aks-netplan 0.2.0 for the platform azure-cni.
# Source documents:
# - Azure CNI networking in Azure Kubernetes Service (AKS) overview, 2024-02-29
# - az aks, 0103a1f4
# - IP address planning in Azure Kubernetes Service (AKS), 546865d8 (2024-05-28)
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

# virtual network vnet-prod
Invoke-Az network vnet create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --name 'vnet-prod' `
    --address-prefixes '10.1.0.0/16'

# subnet aks-prod-nodes of cluster aks-prod
Invoke-Az network vnet subnet create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --vnet-name 'vnet-prod' `
    --name 'aks-prod-nodes' `
    --address-prefixes '10.1.0.0/21'

# cluster aks-prod
Invoke-Az aks create `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --location "${Location}" `
    --name 'aks-prod' `
    --network-plugin 'azure' `
    --vnet-subnet-id "/subscriptions/${Subscription}/resourceGroups/${ResourceGroup}/providers/Microsoft.Network/virtualNetworks/vnet-prod/subnets/aks-prod-nodes" `
    --service-cidr '172.16.0.0/16' `
    --dns-service-ip '172.16.0.10' `
    --nodepool-name 'system' `
    --node-count '50' `
    --max-pods '30' `
    --generate-ssh-keys

# surge of node pool system of cluster aks-prod
Invoke-Az aks nodepool update `
    --subscription "${Subscription}" `
    --resource-group "${ResourceGroup}" `
    --cluster-name 'aks-prod' `
    --name 'system' `
    --max-surge '1'
