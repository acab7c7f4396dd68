using 'main.bicep'

param location = ''
param clusterIdentityId = ''
param nodeVmSize = ''
