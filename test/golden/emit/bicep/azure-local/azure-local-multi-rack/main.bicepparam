using 'main.bicep'

param location = 'eastus'
param customLocationId = ''
param adminGroupObjectIds = []
param sshPublicKey = ''
param kubernetesVersion = ''
param controlPlaneVmSize = ''
param nodeVmSize = ''
param fabricNetworkConfigurationId1 = ''
param fabricNetworkConfigurationId2 = ''
