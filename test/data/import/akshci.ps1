# network and first cluster of plant 7
$password = "topsecret-11"
$net = New-AksHciNetworkSetting -Name plant7 -vSwitchName "External" -gateway 172.16.8.1 -dnsServers "172.16.8.2","172.16.8.3" `
  -ipAddressPrefix 172.16.8.0/24 -k8snodeippoolstart 172.16.8.10 -k8snodeippoolend 172.16.8.60 -vipPoolStart 172.16.8.200 -vipPoolEnd 172.16.8.220
Set-AksHciConfig -imageDir C:\ClusterStorage\Images -vnet $net -cloudservicecidr "172.16.8.250/24"
New-AksHciCluster -name line1 -controlPlaneNodeCount 3 -nodePoolName linux -nodeCount 4 -osType linux
New-AksHciNodePool -clusterName line1 -name win -count 2 -osType windows
