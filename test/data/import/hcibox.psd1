@{
    # lab
    SDNAdminPassword = 'topsecret-12'
    natHostVMSwitchName = "InternalNAT"
    AKSworkloadClusterName = "lab-aks"
    AKSvnetname = "labvnet"
    AKSNodeStartIP = "192.168.200.25"
    AKSNodeEndIP = "192.168.200.100"
    AKSVIPStartIP = "192.168.200.125"
    AKSVIPEndIP = "192.168.200.200"
    AKSIPPrefix = "192.168.200.0/24"
    AKSGWIP = "192.168.200.1"
    AKSDNSIP = "192.168.1.254"
    AKSCSV = "C:\ClusterStorage\S2D_vDISK1"
    AKSVlanID = "200"
    AKSCloudSvcidr = "192.168.1.15/24"
}
