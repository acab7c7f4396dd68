// A validator compiled by ajv, and the shape its errors are explained with.
// Generated from schemas/network-plan.schema.json by `npm run generate`. Edit the schema, not this file.
import { date, ipPrefix, ipv4Address, ipv4Prefix, ipv4Range, isDate, isIpPrefix, isIpv4Address, isIpv4Prefix, isIpv4Range } from "../formats.js";

const countLineShape = { type: "object", required: ["item","count","rule"], properties: { item: { type: "string" }, cluster: { type: "string" }, count: { type: "integer", minimum: 0 }, rule: { type: "string" } } };
const addressCountShape = { type: "object", required: ["platform","total","groups","networks"], properties: { platform: { type: "string" }, total: { type: "integer", minimum: 0 }, groups: { type: "array", items: { type: "object", required: ["name","network","count","lines"], properties: { name: { type: "string" }, network: { type: "string" }, count: { type: "integer", minimum: 0 }, lines: { type: "array", items: countLineShape } } } }, networks: { type: "array", items: { type: "object", required: ["name","count","smallestPrefixLength"], properties: { name: { type: "string" }, count: { type: "integer", minimum: 0 }, smallestPrefixLength: { type: "integer", minimum: 0, maximum: 32 } } } } } };
const purposeShape = { values: ["node","vip","load-balancer","control-plane","node-subnet","pod-subnet"] };
const originShape = { values: ["requested","kept","selected"] };
const plannedPoolShape = { type: "object", required: ["name","purpose","start","end","size","addressPrefixes","origin"], properties: { name: { type: "string" }, purpose: purposeShape, cluster: { type: "string" }, start: { type: "string" }, end: { type: "string" }, size: { type: "integer", minimum: 1 }, addressPrefixes: { type: "array", items: { type: "string" } }, origin: originShape } };
const reservedRangeShape = { type: "object", required: ["name","reason","start","end"], properties: { name: { type: "string" }, reason: { values: ["gateway","dns-server","dhcp-scope","subnet","other-network","reserved"] }, start: { type: "string" }, end: { type: "string" } } };
const freeRangeShape = { type: "object", required: ["start","end","size"], properties: { start: { type: "string" }, end: { type: "string" }, size: { type: "integer", minimum: 1 } } };
const plannedNetworkShape = { type: "object", required: ["name","addressPrefix","pools","free","usableCount","usedCount"], properties: { name: { type: "string" }, addressPrefix: { type: "string" }, addressPrefixes: { type: "array", items: { type: "string" } }, gateway: { type: "string" }, dnsServers: { type: "array", items: { type: "string" } }, vlan: { type: "integer" }, pools: { type: "array", items: plannedPoolShape }, reserved: { type: "array", items: reservedRangeShape }, free: { type: "array", items: freeRangeShape }, usableCount: { type: "integer", minimum: 0 }, usedCount: { type: "integer", minimum: 0 } } };
const ipv4AddressShape = { type: "string", format: ipv4Address };
const addressBoundsShape = { type: "object", required: ["start","end"], properties: { start: ipv4AddressShape, end: ipv4AddressShape } };
const plannedClusterShape = { type: "object", required: ["name","network"], properties: { name: { type: "string" }, network: { type: "string" }, controlPlaneIp: { type: "string" }, controlPlaneIpOrigin: originShape, loadBalancerRanges: { type: "array", items: addressBoundsShape }, subnet: { type: "string" }, podSubnet: { type: "string" }, subnets: { type: "array", items: { type: "object", required: ["nodePool","purpose","addressPrefix"], properties: { nodePool: { type: "string" }, purpose: purposeShape, addressPrefix: { type: "string" } } } }, podCidr: { type: "string" }, podCidrs: { type: "array", items: { type: "string" } }, serviceCidr: { type: "string" }, serviceCidrs: { type: "array", items: { type: "string" } }, dnsServiceIp: { type: "string" } } };
const protocolShape = { values: ["TCP","UDP","ICMP","Any"] };
const portZoneShape = { type: "object", required: ["zone","addresses"], properties: { zone: { type: "string" }, addresses: { type: "array", items: { type: "string", pattern: /^[0-9A-Za-z:][0-9A-Za-z.:/ -]*$/u } } } };
const portRuleShape = { type: "object", required: ["id","purpose","protocol","destinationPort","source","destination","required","rule"], properties: { id: { type: "string" }, purpose: { type: "string" }, protocol: protocolShape, destinationPort: { type: "string", pattern: /^(?:\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$/u }, source: portZoneShape, destination: portZoneShape, required: { type: "boolean" }, rule: { type: "string" } } };
const endpointParameterShape = { type: "object", required: ["name","text","meaning"], properties: { name: { type: "string" }, text: { type: "string" }, meaning: { type: "string" } } };
const endpointShape = { type: "object", required: ["fqdn","protocol","port","purpose","required","rule"], properties: { fqdn: { type: "string" }, protocol: protocolShape, port: { type: "integer", minimum: 1, maximum: 65535 }, purpose: { type: "string" }, required: { type: "boolean" }, rule: { type: "string" }, parameters: { type: "array", items: endpointParameterShape } } };
const dateShape = { type: "string", format: date };
const endpointListSourceShape = { type: "object", required: ["name","source","page"], properties: { name: { type: "string" }, date: dateShape, source: { type: "string" }, page: { type: "string" } } };
const severityShape = { values: ["error","warning","info"] };
const basisShape = { values: ["documented","observed","inferred"] };
const patchOperationShape = { type: "object", required: ["op","path"], properties: { op: { values: ["add","remove","replace"] }, path: { type: "string" }, value: {  } } };
const repairShape = { type: "object", required: ["text","patch"], properties: { text: { type: "string", minLength: 1 }, patch: { type: "array", minItems: 1, items: patchOperationShape } } };
const findingShape = { type: "object", required: ["rule","severity","path","message","source"], properties: { rule: { type: "string", minLength: 1 }, severity: severityShape, path: { type: "string", pattern: /^(?:\/(?:[^~/]|~0|~1)*)*$/u }, message: { type: "string", minLength: 1 }, received: {  }, source: { type: "object", required: ["document","section","basis"], properties: { document: { type: "string" }, section: { type: "string" }, basis: basisShape } }, repairs: { type: "array", minItems: 1, items: repairShape }, conflict: { type: "object", required: ["pools","reservations"], properties: { pools: { type: "array", items: { type: "string" } }, reservations: { type: "array", items: { type: "string" } } } } } };
const portMatrixShape = { type: "object", required: ["platform","rules","endpoints","findings"], properties: { platform: { type: "string" }, rules: { type: "array", items: portRuleShape }, endpoints: { type: "array", items: endpointShape }, lists: { type: "array", items: endpointListSourceShape }, findings: { type: "array", items: findingShape } } };
const ipv4PrefixShape = { type: "string", format: ipv4Prefix };
const vlanShape = { type: "integer", minimum: 0, maximum: 4094, rule: "lnet-vlan-range" };
const storageNetworkShape = { type: "object", required: ["addressPrefix"], properties: { name: { type: "string", minLength: 1 }, addressPrefix: ipv4PrefixShape, vlan: vlanShape } };
const arcResourceBridgeShape = { type: "object", properties: { controlPlaneEndpoint: ipv4AddressShape, k8sNodeIpPoolStart: ipv4AddressShape, k8sNodeIpPoolEnd: ipv4AddressShape } };
const managementNetworkShape = { type: "object", required: ["addressPrefix"], properties: { addressPrefix: ipv4PrefixShape, vlan: vlanShape, gateway: ipv4AddressShape, ipRange: addressBoundsShape, ipRanges: { type: "array", minItems: 1, items: addressBoundsShape }, nodeIps: { type: "array", items: ipv4AddressShape }, clusterIp: ipv4AddressShape, dnsServers: { type: "array", items: ipv4AddressShape }, storageNetworks: { type: "array", items: storageNetworkShape }, arcResourceBridge: arcResourceBridgeShape } };
const ipv4RangeShape = { type: "string", format: ipv4Range };
const namedRangeShape = { type: "object", required: ["name","range"], properties: { name: { type: "string", minLength: 1 }, range: ipv4RangeShape } };
const reservationShape = { anyOf: [ipv4RangeShape, namedRangeShape] };
const logicalNetworkShape = { type: "object", required: ["name","addressPrefix","gateway","dnsServers","vmSwitchName"], properties: { name: { type: "string", minLength: 2, maxLength: 64, rule: "lnet-name", pattern: /^[a-zA-Z0-9][-._a-zA-Z0-9]{0,62}[_a-zA-Z0-9]$/u }, addressPrefix: { type: "string", format: ipv4Prefix, rule: "lnet-one-prefix" }, gateway: { type: "string", format: ipv4Address, rule: "lnet-gateway-in-prefix" }, dnsServers: { type: "array", minItems: 1, rule: "lnet-dns-required", items: ipv4AddressShape }, ipAllocationMethod: { rule: "lnet-static-only", values: ["Static"], fixed: true }, vmSwitchName: { type: "string", minLength: 1, rule: "lnet-switch-required" }, vlan: vlanShape, ipPoolStart: ipv4AddressShape, ipPoolEnd: ipv4AddressShape, reserved: { type: "array", items: reservationShape } } };
const countShape = { type: "integer", minimum: 0, maximum: 4294967296 };
const surgeShape = { anyOf: [countShape, { type: "string", pattern: /^(?:[1-9]?[0-9]|100)%$/u, words: "a percentage such as \"33%\"" }] };
const nodePoolShape = { type: "object", required: ["name","nodeCount"], properties: { name: { type: "string", minLength: 1 }, nodeCount: { type: "integer", minimum: 1, maximum: 64, rule: "scale-limits" }, maxCount: { type: "integer", minimum: 1, maximum: 64, rule: "scale-limits" }, maxPods: countShape, maxSurge: surgeShape } };
const serviceShape = { type: "object", required: ["name","port","count"], properties: { name: { type: "string", minLength: 1 }, port: { type: "integer", minimum: 1, maximum: 65535 }, count: countShape } };
const servicesShape = { anyOf: [countShape, { type: "array", items: serviceShape }] };
const controlPlaneIpModeShape = { values: ["explicit","auto"] };
const bgpPeerShape = { type: "object", required: ["myAsn","peerAsn","peerAddress"], properties: { name: { type: "string", rule: "mlb-peer-name", pattern: /^[a-zA-Z0-9-]{3,24}$/u }, myAsn: { type: "integer", minimum: 1, maximum: 2147483647, rule: "mlb-peer-asn" }, peerAsn: { type: "integer", minimum: 1, maximum: 2147483647, rule: "mlb-peer-asn" }, peerAddress: ipv4AddressShape } };
const loadBalancerShape = { type: "object", properties: { name: { type: "string", rule: "mlb-name", pattern: /^[a-zA-Z0-9-]{3,24}$/u }, addresses: { type: "array", minItems: 1, items: reservationShape }, advertiseMode: { values: ["ARP","BGP","Both"] }, network: { type: "string" }, bgpPeers: { type: "array", items: bgpPeerShape } } };
const clusterShape = { type: "object", required: ["name","controlPlaneNodeCount","nodePools"], properties: { name: { type: "string", minLength: 1 }, network: { type: "string" }, controlPlaneNodeCount: { type: "integer", rule: "scale-limits", values: [1,3,5] }, nodePools: { type: "array", minItems: 1, maxItems: 16, rule: "scale-limits", items: nodePoolShape }, services: servicesShape, controlPlaneIp: ipv4AddressShape, controlPlaneIpMode: controlPlaneIpModeShape, podCidr: ipv4PrefixShape, serviceCidr: { rule: "svc-cidr-fixed", never: true }, proxy: { rule: "proxy-inherited", never: true }, loadBalancer: loadBalancerShape } };
const proxyShape = { type: "object", properties: { http: { type: "string", minLength: 1 }, https: { type: "string", minLength: 1 }, noProxy: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } } };
const spareShape = { anyOf: [countShape, { type: "string", pattern: /^(?:0|[1-9][0-9]{0,3})%$/u, words: "a percentage such as \"20%\"" }] };
const sparesShape = { type: "object", properties: { node: spareShape, vip: spareShape, loadBalancer: spareShape } };
const oemShape = { type: "string", minLength: 1, maxLength: 64 };
const endpointFeatureShape = { values: ["windows-nodes","gpu","os-updates","workload-identity","defender","azure-monitor","azure-policy","cost-analysis","csi-secret-store","cluster-extensions","marketplace-extensions","windows-admin-center"] };
const endpointFeaturesShape = { type: "array", items: endpointFeatureShape };
const nameLabelShape = { type: "string", pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/u };
const endpointParametersShape = { type: "object", properties: { arcGatewayEndpointId: nameLabelShape, keyVaultName: nameLabelShape, witnessStorageAccountName: nameLabelShape } };
const ipPrefixShape = { type: "string", format: ipPrefix };
const previousPlanShape = { type: "object", required: ["networks","clusters"], properties: { networks: { type: "array", items: { type: "object", required: ["name","pools"], properties: { name: { type: "string" }, addressPrefix: ipv4PrefixShape, pools: { type: "array", items: { type: "object", required: ["name","purpose","start","end"], properties: { name: { type: "string" }, purpose: { type: "string" }, cluster: { type: "string" }, start: ipv4AddressShape, end: ipv4AddressShape } } } } } }, clusters: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, network: { type: "string" }, podCidr: ipv4PrefixShape, podCidrs: { type: "array", items: ipPrefixShape }, serviceCidr: ipv4PrefixShape, serviceCidrs: { type: "array", items: ipPrefixShape }, dnsServiceIp: ipv4AddressShape, subnets: { type: "array", items: { type: "object", required: ["nodePool","purpose","addressPrefix"], properties: { nodePool: { type: "string" }, purpose: { type: "string" }, addressPrefix: ipv4PrefixShape } } } } } }, request: { type: "object", properties: { clusters: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, networkModel: { type: "string" }, nodePools: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, maxPods: { type: "integer" } } } } } } } } } } };
const azureLocalRequestShape = { type: "object", required: ["platform","managementNetwork","logicalNetworks","clusters"], properties: { platform: { values: ["azure-local"], fixed: true }, managementNetwork: managementNetworkShape, logicalNetworks: { type: "array", minItems: 1, items: logicalNetworkShape }, clusters: { type: "array", items: clusterShape }, controlPlaneIpMode: controlPlaneIpModeShape, multiRack: { type: "boolean" }, arcGateway: { type: "boolean" }, region: { type: "string", minLength: 1 }, proxy: proxyShape, reserved: { type: "array", items: reservationShape }, spare: sparesShape, asOf: dateShape, oem: oemShape, features: endpointFeaturesShape, endpointParameters: endpointParametersShape, previous: previousPlanShape } };
const windowsServerVirtualNetworkShape = { type: "object", required: ["name","addressPrefix","vswitchName","ipAllocationMethod"], properties: { name: { type: "string", minLength: 1 }, addressPrefix: ipv4PrefixShape, gateway: ipv4AddressShape, dnsServers: { type: "array", minItems: 1, maxItems: 3, rule: "hci-dns-1-3", items: ipv4AddressShape }, vswitchName: { type: "string", minLength: 1 }, vlanId: { type: "integer", minimum: 0, maximum: 4094, rule: "hci-vlan" }, ipAllocationMethod: { values: ["Static","Dynamic"] }, dhcpScope: addressBoundsShape, k8sNodeIpPoolStart: ipv4AddressShape, k8sNodeIpPoolEnd: ipv4AddressShape, vipPoolStart: ipv4AddressShape, vipPoolEnd: ipv4AddressShape, reserved: { type: "array", items: reservationShape } } };
const physicalNodesShape = { type: "object", required: ["addressPrefix","ipAllocationMethod"], properties: { addressPrefix: ipv4PrefixShape, ipAllocationMethod: { values: ["Static","Dynamic"] }, nodeIps: { type: "array", items: ipv4AddressShape } } };
const portShape = { type: "integer", minimum: 1, maximum: 65535 };
const agentPortsShape = { type: "object", properties: { nodeAgent: portShape, nodeAgentAuthorizer: portShape, cloudAgent: portShape, cloudAgentAuthorizer: portShape } };
const windowsServerNodePoolShape = { type: "object", required: ["name","nodeCount"], properties: { name: { type: "string", minLength: 1 }, nodeCount: countShape, maxCount: countShape, maxPods: { type: "integer", minimum: 51, maximum: 4294967296, rule: "hci-max-pods" }, maxSurge: surgeShape } };
const windowsServerClusterShape = { type: "object", required: ["name","controlPlaneNodeCount","nodePools"], properties: { name: { type: "string", minLength: 1 }, network: { type: "string" }, controlPlaneNodeCount: { type: "integer", minimum: 1, maximum: 4294967296 }, nodePools: { type: "array", minItems: 1, items: windowsServerNodePoolShape }, services: servicesShape, controlPlaneIp: ipv4AddressShape, podCidr: ipv4PrefixShape } };
const macAddressShape = { type: "string", rule: "hci-mac-address", pattern: /^[0-9A-Fa-f][02468ACEace](?:[:-][0-9A-Fa-f]{2}){5}$/u };
const windowsServerRequestShape = { type: "object", required: ["platform","virtualNetworks","clusters"], properties: { platform: { values: ["windows-server"], fixed: true }, virtualNetworks: { type: "array", minItems: 1, items: windowsServerVirtualNetworkShape }, hostNetwork: { type: "string" }, physicalNodes: physicalNodesShape, cloudServiceCidr: ipv4PrefixShape, loadBalancer: { values: ["haproxy","none"] }, ports: agentPortsShape, services: servicesShape, clusters: { type: "array", items: windowsServerClusterShape }, macPoolStart: macAddressShape, macPoolEnd: macAddressShape, reserved: { type: "array", items: reservationShape }, spare: sparesShape, asOf: dateShape, oem: oemShape, features: endpointFeaturesShape, previous: previousPlanShape } };
const segmentShape = { type: "object", required: ["name","addressPrefix","dhcpScope"], properties: { name: { type: "string", minLength: 1 }, addressPrefix: ipv4PrefixShape, gateway: ipv4AddressShape, dhcpScope: { type: "object", required: ["start","end"], properties: { start: ipv4AddressShape, end: ipv4AddressShape }, rule: "vmw-dhcp-only" }, reserved: { type: "array", items: reservationShape } } };
const vmwareNodePoolShape = { type: "object", required: ["name","nodeCount"], properties: { name: { type: "string", minLength: 1 }, nodeCount: { type: "integer", minimum: 1, maximum: 4294967296, rule: "vmw-scale" }, maxCount: { type: "integer", minimum: 1, maximum: 4294967296, rule: "vmw-scale" }, maxPods: countShape, maxSurge: surgeShape } };
const vmwareClusterShape = { type: "object", required: ["name","controlPlaneNodeCount","nodePools"], properties: { name: { type: "string", minLength: 1 }, network: { type: "string" }, controlPlaneNodeCount: { type: "integer", rule: "vmw-scale", values: [1,3,5] }, nodePools: { type: "array", minItems: 1, rule: "vmw-scale", items: vmwareNodePoolShape }, services: servicesShape, controlPlaneIp: ipv4AddressShape, podCidr: ipv4PrefixShape } };
const vmwareRequestShape = { type: "object", required: ["platform","segments","clusters"], properties: { platform: { values: ["vmware"], fixed: true }, segments: { type: "array", minItems: 1, items: segmentShape }, clusters: { type: "array", items: vmwareClusterShape }, proxy: proxyShape, reserved: { type: "array", items: reservationShape }, spare: sparesShape, asOf: dateShape, oem: oemShape, features: endpointFeaturesShape, previous: previousPlanShape } };
const azureSubnetShape = { type: "object", required: ["name","addressPrefixes"], properties: { name: { type: "string", minLength: 1, maxLength: 80, rule: "azure-network-name", pattern: /^[a-zA-Z0-9](?:[-._a-zA-Z0-9]{0,78}[_a-zA-Z0-9])?$/u }, addressPrefixes: { type: "array", minItems: 1, items: ipPrefixShape }, delegations: { type: "array", items: { type: "string", minLength: 1 } }, usedAddresses: { anyOf: [countShape, { type: "array", items: reservationShape }] } } };
const peeredNetworkShape = { type: "object", required: ["name","addressPrefixes"], properties: { name: { type: "string", minLength: 1 }, addressPrefixes: { type: "array", minItems: 1, items: ipPrefixShape } } };
const azureVirtualNetworkShape = { type: "object", required: ["name","addressPrefixes"], properties: { name: { type: "string", minLength: 2, maxLength: 64, rule: "azure-network-name", pattern: /^[a-zA-Z0-9][-._a-zA-Z0-9]{0,62}[_a-zA-Z0-9]$/u }, addressPrefixes: { type: "array", minItems: 1, items: ipPrefixShape }, subnets: { type: "array", items: azureSubnetShape }, peeredNetworks: { type: "array", items: peeredNetworkShape }, onPremisesPrefixes: { type: "array", items: ipPrefixShape } } };
const azureNetworkModelShape = { values: ["node-subnet","overlay","pod-subnet","pod-subnet-static-block"] };
const azureCniNodePoolShape = { type: "object", required: ["name","nodeCount"], properties: { name: { type: "string", rule: "aks-nodepool-name", pattern: /^[a-z][a-z0-9]{0,11}$/u }, nodeCount: { type: "integer", minimum: 0, maximum: 1000, rule: "az-aks-validators" }, maxCount: { type: "integer", minimum: 0, maximum: 1000, rule: "az-aks-validators" }, maxPods: { type: "integer", minimum: 10, maximum: 250, rule: "aks-maxpods" }, maxSurge: surgeShape, subnet: { type: "string" }, podSubnet: { type: "string" } } };
const ipFamilyShape = { values: ["IPv4","IPv6","ipv4","ipv6"] };
const azureCniClusterShape = { type: "object", required: ["name","networkModel","nodePools"], properties: { name: { type: "string", minLength: 1, maxLength: 63, rule: "az-aks-validators", pattern: /^[a-zA-Z0-9](?:[-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/u }, network: { type: "string" }, networkModel: azureNetworkModelShape, nodePools: { type: "array", minItems: 1, items: azureCniNodePoolShape }, controlPlaneNodeCount: { type: "integer", minimum: 0 }, controlPlaneIp: ipv4AddressShape, services: servicesShape, ipFamilies: { type: "array", minItems: 1, maxItems: 2, items: ipFamilyShape }, serviceCidr: ipv4PrefixShape, serviceCidrs: { type: "array", minItems: 1, maxItems: 2, items: ipPrefixShape }, dnsServiceIp: ipv4AddressShape, podCidr: ipv4PrefixShape, podCidrs: { type: "array", minItems: 1, maxItems: 2, items: ipPrefixShape }, dockerBridgeAddress: ipv4PrefixShape, internalLoadBalancers: countShape, privateCluster: { type: "boolean" } } };
const azureCloudNameShape = { values: ["AzureCloud","AzureUSGovernment","AzureChinaCloud"] };
const azureCniRequestShape = { type: "object", required: ["platform","virtualNetwork","clusters"], properties: { platform: { values: ["azure-cni"], fixed: true }, virtualNetwork: azureVirtualNetworkShape, clusters: { type: "array", items: azureCniClusterShape }, reserved: { type: "array", items: reservationShape }, spare: sparesShape, asOf: dateShape, region: { type: "string", minLength: 1 }, cloud: azureCloudNameShape, oem: oemShape, features: endpointFeaturesShape, previous: previousPlanShape } };
const planRequestShape = { type: "object", required: ["platform"], properties: { platform: { values: ["azure-local","windows-server","vmware","azure-cni"] } }, by: "platform", branches: { "azure-local": azureLocalRequestShape, "windows-server": windowsServerRequestShape, vmware: vmwareRequestShape, "azure-cni": azureCniRequestShape } };
export const shape = { type: "object", required: ["platform","requirement","networks","clusters","portMatrix","request","findings"], properties: { platform: { type: "string" }, requirement: addressCountShape, networks: { type: "array", items: plannedNetworkShape }, clusters: { type: "array", items: plannedClusterShape }, portMatrix: portMatrixShape, request: planRequestShape, findings: { type: "array", items: findingShape } } };
export const validate = validate21;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "item"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "item") || (key0 === "cluster")) || (key0 === "count")) || (key0 === "rule"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.item !== undefined){
if(typeof data.item !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/item",keyword:"type"});
errors++;
}
}
if(data.cluster !== undefined){
if(typeof data.cluster !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cluster",keyword:"type"});
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum"});
errors++;
}
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
if(data.groups === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "groups"}});
errors++;
}
if(data.networks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "networks"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "platform") || (key0 === "total")) || (key0 === "groups")) || (key0 === "networks"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"type"});
errors++;
}
}
if(data.total !== undefined){
let data1 = data.total;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"minimum"});
errors++;
}
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data3.network === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"required",params:{missingProperty: "network"}});
errors++;
}
if(data3.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data3.lines === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"required",params:{missingProperty: "lines"}});
errors++;
}
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "network")) || (key1 === "count")) || (key1 === "lines"))){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0+"/name",keyword:"type"});
errors++;
}
}
if(data3.network !== undefined){
if(typeof data3.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0+"/network",keyword:"type"});
errors++;
}
}
if(data3.count !== undefined){
let data6 = data3.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0+"/count",keyword:"type"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0+"/count",keyword:"minimum"});
errors++;
}
}
}
if(data3.lines !== undefined){
let data7 = data3.lines;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!validate23(data7[i1]) && !validate23(data7[i1], {instancePath:instancePath+"/groups/" + i0+"/lines/" + i1})){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0+"/lines",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type"});
errors++;
}
}
if(data.networks !== undefined){
let data9 = data.networks;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data10.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data10.smallestPrefixLength === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2,keyword:"required",params:{missingProperty: "smallestPrefixLength"}});
errors++;
}
for(const key2 in data10){
if(!(((key2 === "name") || (key2 === "count")) || (key2 === "smallestPrefixLength"))){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2+"/name",keyword:"type"});
errors++;
}
}
if(data10.count !== undefined){
let data12 = data10.count;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2+"/count",keyword:"type"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2+"/count",keyword:"minimum"});
errors++;
}
}
}
if(data10.smallestPrefixLength !== undefined){
let data13 = data10.smallestPrefixLength;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2+"/smallestPrefixLength",keyword:"type"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 32 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2+"/smallestPrefixLength",keyword:"maximum"});
errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2+"/smallestPrefixLength",keyword:"minimum"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "node") || (data === "vip")) || (data === "load-balancer")) || (data === "control-plane")) || (data === "node-subnet")) || (data === "pod-subnet"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "requested") || (data === "kept")) || (data === "selected"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
if(data.addressPrefixes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefixes"}});
errors++;
}
if(data.origin === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "origin"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "purpose")) || (key0 === "cluster")) || (key0 === "start")) || (key0 === "end")) || (key0 === "size")) || (key0 === "addressPrefixes")) || (key0 === "origin"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate28(data.purpose, {instancePath:instancePath+"/purpose"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
if(typeof data.cluster !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cluster",keyword:"type"});
errors++;
}
}
if(data.start !== undefined){
if(typeof data.start !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start",keyword:"type"});
errors++;
}
}
if(data.end !== undefined){
if(typeof data.end !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type"});
errors++;
}
}
if(data.size !== undefined){
let data5 = data.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum"});
errors++;
}
}
}
if(data.addressPrefixes !== undefined){
let data6 = data.addressPrefixes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"type"});
errors++;
}
}
if(data.origin !== undefined){
if(!(validate30(data.origin, {instancePath:instancePath+"/origin"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "reason")) || (key0 === "start")) || (key0 === "end"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(!((((((data1 === "gateway") || (data1 === "dns-server")) || (data1 === "dhcp-scope")) || (data1 === "subnet")) || (data1 === "other-network")) || (data1 === "reserved"))){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"enum"});
errors++;
}
}
if(data.start !== undefined){
if(typeof data.start !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start",keyword:"type"});
errors++;
}
}
if(data.end !== undefined){
if(typeof data.end !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "end")) || (key0 === "size"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.start !== undefined){
if(typeof data.start !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/start",keyword:"type"});
errors++;
}
}
if(data.end !== undefined){
if(typeof data.end !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type"});
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
if(data.pools === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pools"}});
errors++;
}
if(data.free === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "free"}});
errors++;
}
if(data.usableCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usableCount"}});
errors++;
}
if(data.usedCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usedCount"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(plannedNetworkShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(typeof data.addressPrefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefix",keyword:"type"});
errors++;
}
}
if(data.addressPrefixes !== undefined){
let data2 = data.addressPrefixes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"type"});
errors++;
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gateway",keyword:"type"});
errors++;
}
}
if(data.dnsServers !== undefined){
let data5 = data.dnsServers;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"type"});
errors++;
}
}
if(data.vlan !== undefined){
let data7 = data.vlan;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/vlan",keyword:"type"});
errors++;
}
}
if(data.pools !== undefined){
let data8 = data.pools;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data8[i2], {instancePath:instancePath+"/pools/" + i2}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pools",keyword:"type"});
errors++;
}
}
if(data.reserved !== undefined){
let data10 = data.reserved;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!validate33(data10[i3]) && !validate33(data10[i3], {instancePath:instancePath+"/reserved/" + i3})){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.free !== undefined){
let data12 = data.free;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!validate35(data12[i4]) && !validate35(data12[i4], {instancePath:instancePath+"/free/" + i4})){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/free",keyword:"type"});
errors++;
}
}
if(data.usableCount !== undefined){
let data14 = data.usableCount;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/usableCount",keyword:"type"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/usableCount",keyword:"minimum"});
errors++;
}
}
}
if(data.usedCount !== undefined){
let data15 = data.usedCount;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/usedCount",keyword:"type"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/usedCount",keyword:"minimum"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const formats0 = isIpv4Address;

function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
(vErrors ??= []).push({instancePath,keyword:"format"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "start") || (key0 === "end"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.start !== undefined){
if(!(validate41(data.start, {instancePath:instancePath+"/start"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate41(data.end, {instancePath:instancePath+"/end"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.network === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "network"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(plannedClusterShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/network",keyword:"type"});
errors++;
}
}
if(data.controlPlaneIp !== undefined){
if(typeof data.controlPlaneIp !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneIp",keyword:"type"});
errors++;
}
}
if(data.controlPlaneIpOrigin !== undefined){
if(!(validate30(data.controlPlaneIpOrigin, {instancePath:instancePath+"/controlPlaneIpOrigin"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.loadBalancerRanges !== undefined){
let data4 = data.loadBalancerRanges;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!validate40(data4[i0]) && !validate40(data4[i0], {instancePath:instancePath+"/loadBalancerRanges/" + i0})){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loadBalancerRanges",keyword:"type"});
errors++;
}
}
if(data.subnet !== undefined){
if(typeof data.subnet !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subnet",keyword:"type"});
errors++;
}
}
if(data.podSubnet !== undefined){
if(typeof data.podSubnet !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/podSubnet",keyword:"type"});
errors++;
}
}
if(data.subnets !== undefined){
let data8 = data.subnets;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.nodePool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1,keyword:"required",params:{missingProperty: "nodePool"}});
errors++;
}
if(data9.purpose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data9.addressPrefix === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "nodePool") || (key1 === "purpose")) || (key1 === "addressPrefix"))){
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.nodePool !== undefined){
if(typeof data9.nodePool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1+"/nodePool",keyword:"type"});
errors++;
}
}
if(data9.purpose !== undefined){
if(!(validate28(data9.purpose, {instancePath:instancePath+"/subnets/" + i1+"/purpose"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data9.addressPrefix !== undefined){
if(typeof data9.addressPrefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1+"/addressPrefix",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subnets/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subnets",keyword:"type"});
errors++;
}
}
if(data.podCidr !== undefined){
if(typeof data.podCidr !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/podCidr",keyword:"type"});
errors++;
}
}
if(data.podCidrs !== undefined){
let data14 = data.podCidrs;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/podCidrs/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/podCidrs",keyword:"type"});
errors++;
}
}
if(data.serviceCidr !== undefined){
if(typeof data.serviceCidr !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidr",keyword:"type"});
errors++;
}
}
if(data.serviceCidrs !== undefined){
let data17 = data.serviceCidrs;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidrs/" + i3,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidrs",keyword:"type"});
errors++;
}
}
if(data.dnsServiceIp !== undefined){
if(typeof data.dnsServiceIp !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dnsServiceIp",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "TCP") || (data === "UDP")) || (data === "ICMP")) || (data === "Any"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const pattern1 = /^[0-9A-Za-z:][0-9A-Za-z.:/ -]*$/u;

function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "zone"}});
errors++;
}
if(data.addresses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addresses"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "zone") || (key0 === "addresses"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.zone !== undefined){
if(typeof data.zone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/zone",keyword:"type"});
errors++;
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i0,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const pattern0 = /^(?:\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$/u;

function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.protocol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
errors++;
}
if(data.destinationPort === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinationPort"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.required === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "required"}});
errors++;
}
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "purpose")) || (key0 === "protocol")) || (key0 === "destinationPort")) || (key0 === "source")) || (key0 === "destination")) || (key0 === "required")) || (key0 === "rule"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type"});
errors++;
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",keyword:"type"});
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate49(data.protocol, {instancePath:instancePath+"/protocol"}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(data.destinationPort !== undefined){
let data3 = data.destinationPort;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationPort",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinationPort",keyword:"type"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate51(data.source, {instancePath:instancePath+"/source"}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate51(data.destination, {instancePath:instancePath+"/destination"}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.meaning === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "meaning"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "text")) || (key0 === "meaning"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type"});
errors++;
}
}
if(data.meaning !== undefined){
if(typeof data.meaning !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/meaning",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fqdn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fqdn"}});
errors++;
}
if(data.protocol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
errors++;
}
if(data.port === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.required === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "required"}});
errors++;
}
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fqdn") || (key0 === "protocol")) || (key0 === "port")) || (key0 === "purpose")) || (key0 === "required")) || (key0 === "rule")) || (key0 === "parameters"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fqdn !== undefined){
if(typeof data.fqdn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fqdn",keyword:"type"});
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate49(data.protocol, {instancePath:instancePath+"/protocol"}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum"});
errors++;
}
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",keyword:"type"});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
if(data.parameters !== undefined){
let data6 = data.parameters;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!validate57(data6[i0]) && !validate57(data6[i0], {instancePath:instancePath+"/parameters/" + i0})){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parameters",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const formats2 = isDate;

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats2(data))){
(vErrors ??= []).push({instancePath,keyword:"format"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "page"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "date")) || (key0 === "source")) || (key0 === "page"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate61(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
}
if(data.page !== undefined){
if(typeof data.page !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const func4 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []).length;

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "error") || (data === "warning")) || (data === "info"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "documented") || (data === "observed")) || (data === "inferred"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "op"}});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "path")) || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.op !== undefined){
let data0 = data.op;
if(!(((data0 === "add") || (data0 === "remove")) || (data0 === "replace"))){
(vErrors ??= []).push({instancePath:instancePath+"/op",keyword:"enum"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.patch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patch"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "patch"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type"});
errors++;
}
}
if(data.patch !== undefined){
let data1 = data.patch;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate70(data1[i0]) && !validate70(data1[i0], {instancePath:instancePath+"/patch/" + i0})){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const pattern2 = /^(?:\/(?:[^~/]|~0|~1)*)*$/u;

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.severity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "rule") || (key0 === "severity")) || (key0 === "path")) || (key0 === "message")) || (key0 === "received")) || (key0 === "source")) || (key0 === "repairs")) || (key0 === "conflict"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
if(data.severity !== undefined){
if(!(validate65(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type"});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type"});
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.document === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "document"}});
errors++;
}
if(data4.section === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "section"}});
errors++;
}
if(data4.basis === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "document") || (key1 === "section")) || (key1 === "basis"))){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.document !== undefined){
if(typeof data4.document !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/document",keyword:"type"});
errors++;
}
}
if(data4.section !== undefined){
if(typeof data4.section !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/section",keyword:"type"});
errors++;
}
}
if(data4.basis !== undefined){
if(!(validate67(data4.basis, {instancePath:instancePath+"/source/basis"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
}
if(data.repairs !== undefined){
let data8 = data.repairs;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/repairs",keyword:"minItems"});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data8[i0], {instancePath:instancePath+"/repairs/" + i0}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repairs",keyword:"type"});
errors++;
}
}
if(data.conflict !== undefined){
let data10 = data.conflict;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"required",params:{missingProperty: "pools"}});
errors++;
}
if(data10.reservations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"required",params:{missingProperty: "reservations"}});
errors++;
}
for(const key2 in data10){
if(!((key2 === "pools") || (key2 === "reservations"))){
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.pools !== undefined){
let data11 = data10.pools;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conflict/pools/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflict/pools",keyword:"type"});
errors++;
}
}
if(data10.reservations !== undefined){
let data13 = data10.reservations;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conflict/reservations/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflict/reservations",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.rules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
if(data.endpoints === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "platform") || (key0 === "rules")) || (key0 === "endpoints")) || (key0 === "lists")) || (key0 === "findings"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"type"});
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data1[i0], {instancePath:instancePath+"/rules/" + i0}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"type"});
errors++;
}
}
if(data.endpoints !== undefined){
let data3 = data.endpoints;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data3[i1], {instancePath:instancePath+"/endpoints/" + i1}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"type"});
errors++;
}
}
if(data.lists !== undefined){
let data5 = data.lists;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!validate60(data5[i2]) && !validate60(data5[i2], {instancePath:instancePath+"/lists/" + i2})){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lists",keyword:"type"});
errors++;
}
}
if(data.findings !== undefined){
let data7 = data.findings;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data7[i3], {instancePath:instancePath+"/findings/" + i3}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/findings",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const formats4 = isIpv4Prefix;

function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats4(data))){
(vErrors ??= []).push({instancePath,keyword:"format"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4094 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum"});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum"});
errors++;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "addressPrefix")) || (key0 === "vlan"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate78(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.vlan !== undefined){
if(!(validate80(data.vlan, {instancePath:instancePath+"/vlan"}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "controlPlaneEndpoint") || (key0 === "k8sNodeIpPoolStart")) || (key0 === "k8sNodeIpPoolEnd"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.controlPlaneEndpoint !== undefined){
if(!(validate41(data.controlPlaneEndpoint, {instancePath:instancePath+"/controlPlaneEndpoint"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolStart !== undefined){
if(!(validate41(data.k8sNodeIpPoolStart, {instancePath:instancePath+"/k8sNodeIpPoolStart"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolEnd !== undefined){
if(!(validate41(data.k8sNodeIpPoolEnd, {instancePath:instancePath+"/k8sNodeIpPoolEnd"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(managementNetworkShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate78(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.vlan !== undefined){
if(!(validate80(data.vlan, {instancePath:instancePath+"/vlan"}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate41(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.ipRange !== undefined){
if(!(validate40(data.ipRange, {instancePath:instancePath+"/ipRange"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.ipRanges !== undefined){
let data4 = data.ipRanges;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ipRanges",keyword:"minItems"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!validate40(data4[i0]) && !validate40(data4[i0], {instancePath:instancePath+"/ipRanges/" + i0})){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipRanges",keyword:"type"});
errors++;
}
}
if(data.nodeIps !== undefined){
let data6 = data.nodeIps;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!validate41(data6[i1]) && !validate41(data6[i1], {instancePath:instancePath+"/nodeIps/" + i1})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodeIps",keyword:"type"});
errors++;
}
}
if(data.clusterIp !== undefined){
if(!(validate41(data.clusterIp, {instancePath:instancePath+"/clusterIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.dnsServers !== undefined){
let data9 = data.dnsServers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!validate41(data9[i2]) && !validate41(data9[i2], {instancePath:instancePath+"/dnsServers/" + i2})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"type"});
errors++;
}
}
if(data.storageNetworks !== undefined){
let data11 = data.storageNetworks;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!validate88(data11[i3]) && !validate88(data11[i3], {instancePath:instancePath+"/storageNetworks/" + i3})){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/storageNetworks",keyword:"type"});
errors++;
}
}
if(data.arcResourceBridge !== undefined){
if(!(validate92(data.arcResourceBridge, {instancePath:instancePath+"/arcResourceBridge"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const pattern3 = /^[a-zA-Z0-9][-._a-zA-Z0-9]{0,62}[_a-zA-Z0-9]$/u;
const formats6 = isIpv4Range;

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats6(data))){
(vErrors ??= []).push({instancePath,keyword:"format"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.range === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "range"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "range"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.range !== undefined){
if(!(validate106(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate106(data, {instancePath}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate108(data, {instancePath}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(logicalNetworkShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 64 && func4(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength"});
errors++;
}
if(func4(data0) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate78(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate41(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.dnsServers !== undefined){
let data3 = data.dnsServers;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"minItems"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate41(data3[i0]) && !validate41(data3[i0], {instancePath:instancePath+"/dnsServers/" + i0})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"type"});
errors++;
}
}
if(data.ipAllocationMethod !== undefined){
if("Static" !== data.ipAllocationMethod){
(vErrors ??= []).push({instancePath:instancePath+"/ipAllocationMethod",keyword:"const"});
errors++;
}
}
if(data.vmSwitchName !== undefined){
let data6 = data.vmSwitchName;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vmSwitchName",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vmSwitchName",keyword:"type"});
errors++;
}
}
if(data.vlan !== undefined){
if(!(validate80(data.vlan, {instancePath:instancePath+"/vlan"}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.ipPoolStart !== undefined){
if(!(validate41(data.ipPoolStart, {instancePath:instancePath+"/ipPoolStart"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.ipPoolEnd !== undefined){
if(!(validate41(data.ipPoolEnd, {instancePath:instancePath+"/ipPoolEnd"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data10 = data.reserved;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!validate105(data10[i1]) && !validate105(data10[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967296 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum"});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum"});
errors++;
}
}
validate115.errors = vErrors;
return errors === 0;
}

const pattern4 = /^(?:[1-9]?[0-9]|100)%$/u;

function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate115(data, {instancePath}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate117.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.nodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodeCount"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "nodeCount")) || (key0 === "maxCount")) || (key0 === "maxPods")) || (key0 === "maxSurge"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.nodeCount !== undefined){
let data1 = data.nodeCount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"maximum"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"minimum"});
errors++;
}
}
}
if(data.maxCount !== undefined){
let data2 = data.maxCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum"});
errors++;
}
}
}
if(data.maxPods !== undefined){
if(!(validate115(data.maxPods, {instancePath:instancePath+"/maxPods"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.maxSurge !== undefined){
if(!(validate117(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.port === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "port")) || (key0 === "count"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum"});
errors++;
}
}
}
if(data.count !== undefined){
if(!(validate115(data.count, {instancePath:instancePath+"/count"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate115(data, {instancePath}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate123(data[i0]) && !validate123(data[i0], {instancePath:instancePath+"/" + i0})){
vErrors = joined(vErrors, validate123.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate121.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "explicit") || (data === "auto"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const pattern5 = /^[a-zA-Z0-9-]{3,24}$/u;

function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.myAsn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "myAsn"}});
errors++;
}
if(data.peerAsn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "peerAsn"}});
errors++;
}
if(data.peerAddress === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "peerAddress"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "myAsn")) || (key0 === "peerAsn")) || (key0 === "peerAddress"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.myAsn !== undefined){
let data1 = data.myAsn;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/myAsn",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/myAsn",keyword:"maximum"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/myAsn",keyword:"minimum"});
errors++;
}
}
}
if(data.peerAsn !== undefined){
let data2 = data.peerAsn;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/peerAsn",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/peerAsn",keyword:"maximum"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/peerAsn",keyword:"minimum"});
errors++;
}
}
}
if(data.peerAddress !== undefined){
if(!(validate41(data.peerAddress, {instancePath:instancePath+"/peerAddress"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "addresses")) || (key0 === "advertiseMode")) || (key0 === "network")) || (key0 === "bgpPeers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/addresses",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate105(data1[i0]) && !validate105(data1[i0], {instancePath:instancePath+"/addresses/" + i0})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses",keyword:"type"});
errors++;
}
}
if(data.advertiseMode !== undefined){
let data3 = data.advertiseMode;
if(!(((data3 === "ARP") || (data3 === "BGP")) || (data3 === "Both"))){
(vErrors ??= []).push({instancePath:instancePath+"/advertiseMode",keyword:"enum"});
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/network",keyword:"type"});
errors++;
}
}
if(data.bgpPeers !== undefined){
let data5 = data.bgpPeers;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!validate133(data5[i1]) && !validate133(data5[i1], {instancePath:instancePath+"/bgpPeers/" + i1})){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bgpPeers",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.controlPlaneNodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "controlPlaneNodeCount"}});
errors++;
}
if(data.nodePools === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodePools"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(clusterShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/network",keyword:"type"});
errors++;
}
}
if(data.controlPlaneNodeCount !== undefined){
let data2 = data.controlPlaneNodeCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"type"});
errors++;
}
if(!(((data2 === 1) || (data2 === 3)) || (data2 === 5))){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"enum"});
errors++;
}
}
if(data.nodePools !== undefined){
let data3 = data.nodePools;
if(Array.isArray(data3)){
if(data3.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"maxItems"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"minItems"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate114(data3[i0]) && !validate114(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate114.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"type"});
errors++;
}
}
if(data.services !== undefined){
if(!(validate121(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate41(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIpMode !== undefined){
if(!(validate128(data.controlPlaneIpMode, {instancePath:instancePath+"/controlPlaneIpMode"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate78(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.serviceCidr !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidr",keyword:"not"});
errors++;
}
if(data.proxy !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/proxy",keyword:"not"});
errors++;
}
if(data.loadBalancer !== undefined){
if(!(validate131(data.loadBalancer, {instancePath:instancePath+"/loadBalancer"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "http") || (key0 === "https")) || (key0 === "noProxy"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.http !== undefined){
let data0 = data.http;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/http",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/http",keyword:"type"});
errors++;
}
}
if(data.https !== undefined){
let data1 = data.https;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/https",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/https",keyword:"type"});
errors++;
}
}
if(data.noProxy !== undefined){
let data2 = data.noProxy;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type"});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/noProxy/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type"});
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"anyOf"});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const pattern7 = /^(?:0|[1-9][0-9]{0,3})%$/u;

function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate115(data, {instancePath}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "node") || (key0 === "vip")) || (key0 === "loadBalancer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.node !== undefined){
if(!(validate143(data.node, {instancePath:instancePath+"/node"}))){
vErrors = joined(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.vip !== undefined){
if(!(validate143(data.vip, {instancePath:instancePath+"/vip"}))){
vErrors = joined(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.loadBalancer !== undefined){
if(!(validate143(data.loadBalancer, {instancePath:instancePath+"/loadBalancer"}))){
vErrors = joined(vErrors, validate143.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 64 && func4(data) > 64){
(vErrors ??= []).push({instancePath,keyword:"maxLength"});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((data === "windows-nodes") || (data === "gpu")) || (data === "os-updates")) || (data === "workload-identity")) || (data === "defender")) || (data === "azure-monitor")) || (data === "azure-policy")) || (data === "cost-analysis")) || (data === "csi-secret-store")) || (data === "cluster-extensions")) || (data === "marketplace-extensions")) || (data === "windows-admin-center"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate153(data[i0]) && !validate153(data[i0], {instancePath:instancePath+"/" + i0})){
vErrors = joined(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const pattern8 = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/u;

function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "arcGatewayEndpointId") || (key0 === "keyVaultName")) || (key0 === "witnessStorageAccountName"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.arcGatewayEndpointId !== undefined){
if(!(validate157(data.arcGatewayEndpointId, {instancePath:instancePath+"/arcGatewayEndpointId"}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
}
if(data.keyVaultName !== undefined){
if(!(validate157(data.keyVaultName, {instancePath:instancePath+"/keyVaultName"}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
}
if(data.witnessStorageAccountName !== undefined){
if(!(validate157(data.witnessStorageAccountName, {instancePath:instancePath+"/witnessStorageAccountName"}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const formats8 = isIpPrefix;

function validate167(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats8(data))){
(vErrors ??= []).push({instancePath,keyword:"format"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.networks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "networks"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
if(data.networks !== undefined){
let data0 = data.networks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0,keyword:"required",params:{missingProperty: "pools"}});
errors++;
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/name",keyword:"type"});
errors++;
}
}
if(data1.addressPrefix !== undefined){
if(!(validate78(data1.addressPrefix, {instancePath:instancePath+"/networks/" + i0+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data1.pools !== undefined){
let data4 = data1.pools;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data5.purpose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data5.start === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data5.end === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/name",keyword:"type"});
errors++;
}
}
if(data5.purpose !== undefined){
if(typeof data5.purpose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/purpose",keyword:"type"});
errors++;
}
}
if(data5.cluster !== undefined){
if(typeof data5.cluster !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/cluster",keyword:"type"});
errors++;
}
}
if(data5.start !== undefined){
if(!(validate41(data5.start, {instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/start"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data5.end !== undefined){
if(!(validate41(data5.end, {instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/end"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0+"/pools",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks",keyword:"type"});
errors++;
}
}
if(data.clusters !== undefined){
let data11 = data.clusters;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data12.name !== undefined){
if(typeof data12.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/name",keyword:"type"});
errors++;
}
}
if(data12.network !== undefined){
if(typeof data12.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/network",keyword:"type"});
errors++;
}
}
if(data12.podCidr !== undefined){
if(!(validate78(data12.podCidr, {instancePath:instancePath+"/clusters/" + i2+"/podCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data12.podCidrs !== undefined){
let data16 = data12.podCidrs;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!validate167(data16[i3]) && !validate167(data16[i3], {instancePath:instancePath+"/clusters/" + i2+"/podCidrs/" + i3})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/podCidrs",keyword:"type"});
errors++;
}
}
if(data12.serviceCidr !== undefined){
if(!(validate78(data12.serviceCidr, {instancePath:instancePath+"/clusters/" + i2+"/serviceCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data12.serviceCidrs !== undefined){
let data19 = data12.serviceCidrs;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!validate167(data19[i4]) && !validate167(data19[i4], {instancePath:instancePath+"/clusters/" + i2+"/serviceCidrs/" + i4})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/serviceCidrs",keyword:"type"});
errors++;
}
}
if(data12.dnsServiceIp !== undefined){
if(!(validate41(data12.dnsServiceIp, {instancePath:instancePath+"/clusters/" + i2+"/dnsServiceIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data12.subnets !== undefined){
let data22 = data12.subnets;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.nodePool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5,keyword:"required",params:{missingProperty: "nodePool"}});
errors++;
}
if(data23.purpose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data23.addressPrefix === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
if(data23.nodePool !== undefined){
if(typeof data23.nodePool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5+"/nodePool",keyword:"type"});
errors++;
}
}
if(data23.purpose !== undefined){
if(typeof data23.purpose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5+"/purpose",keyword:"type"});
errors++;
}
}
if(data23.addressPrefix !== undefined){
if(!(validate78(data23.addressPrefix, {instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2+"/subnets",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.request !== undefined){
let data27 = data.request;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.clusters !== undefined){
let data28 = data27.clusters;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data29.name !== undefined){
if(typeof data29.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/name",keyword:"type"});
errors++;
}
}
if(data29.networkModel !== undefined){
if(typeof data29.networkModel !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/networkModel",keyword:"type"});
errors++;
}
}
if(data29.nodePools !== undefined){
let data32 = data29.nodePools;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/nodePools/" + i7,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data33.name !== undefined){
if(typeof data33.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/nodePools/" + i7+"/name",keyword:"type"});
errors++;
}
}
if(data33.maxPods !== undefined){
let data35 = data33.maxPods;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/nodePools/" + i7+"/maxPods",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/nodePools/" + i7,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6+"/nodePools",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters/" + i6,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/request/clusters",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.multiRack !== undefined){
if(false !== data.multiRack){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalNetworks !== undefined){
let data1 = data.logicalNetworks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.gateway === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks/" + i0,keyword:"required",params:{missingProperty: "gateway"}});
errors++;
}
if(data2.dnsServers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks/" + i0,keyword:"required",params:{missingProperty: "dnsServers"}});
errors++;
}
if(data2.vmSwitchName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks/" + i0,keyword:"required",params:{missingProperty: "vmSwitchName"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks",keyword:"type"});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.managementNetwork === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "managementNetwork"}});
errors++;
}
if(data.logicalNetworks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "logicalNetworks"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(azureLocalRequestShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if("azure-local" !== data.platform){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"const"});
errors++;
}
}
if(data.managementNetwork !== undefined){
if(!(validate77(data.managementNetwork, {instancePath:instancePath+"/managementNetwork"}))){
vErrors = joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.logicalNetworks !== undefined){
let data5 = data.logicalNetworks;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks",keyword:"minItems"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate98(data5[i1], {instancePath:instancePath+"/logicalNetworks/" + i1}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logicalNetworks",keyword:"type"});
errors++;
}
}
if(data.clusters !== undefined){
let data7 = data.clusters;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate113(data7[i2], {instancePath:instancePath+"/clusters/" + i2}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.controlPlaneIpMode !== undefined){
if(!(validate128(data.controlPlaneIpMode, {instancePath:instancePath+"/controlPlaneIpMode"}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.multiRack !== undefined){
if(typeof data.multiRack !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/multiRack",keyword:"type"});
errors++;
}
}
if(data.arcGateway !== undefined){
if(typeof data.arcGateway !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/arcGateway",keyword:"type"});
errors++;
}
}
if(data.region !== undefined){
let data12 = data.region;
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type"});
errors++;
}
}
if(data.proxy !== undefined){
if(!(validate139(data.proxy, {instancePath:instancePath+"/proxy"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data14 = data.reserved;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!validate105(data14[i3]) && !validate105(data14[i3], {instancePath:instancePath+"/reserved/" + i3})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.spare !== undefined){
if(!(validate142(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate61(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate150(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate152(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.endpointParameters !== undefined){
if(!(validate156(data.endpointParameters, {instancePath:instancePath+"/endpointParameters"}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate162(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
if(data.vswitchName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vswitchName"}});
errors++;
}
if(data.ipAllocationMethod === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ipAllocationMethod"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(windowsServerVirtualNetworkShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate78(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate41(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.dnsServers !== undefined){
let data3 = data.dnsServers;
if(Array.isArray(data3)){
if(data3.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"maxItems"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"minItems"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate41(data3[i0]) && !validate41(data3[i0], {instancePath:instancePath+"/dnsServers/" + i0})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"type"});
errors++;
}
}
if(data.vswitchName !== undefined){
let data5 = data.vswitchName;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vswitchName",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vswitchName",keyword:"type"});
errors++;
}
}
if(data.vlanId !== undefined){
let data6 = data.vlanId;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/vlanId",keyword:"type"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4094 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/vlanId",keyword:"maximum"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/vlanId",keyword:"minimum"});
errors++;
}
}
}
if(data.ipAllocationMethod !== undefined){
let data7 = data.ipAllocationMethod;
if(!((data7 === "Static") || (data7 === "Dynamic"))){
(vErrors ??= []).push({instancePath:instancePath+"/ipAllocationMethod",keyword:"enum"});
errors++;
}
}
if(data.dhcpScope !== undefined){
if(!(validate40(data.dhcpScope, {instancePath:instancePath+"/dhcpScope"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolStart !== undefined){
if(!(validate41(data.k8sNodeIpPoolStart, {instancePath:instancePath+"/k8sNodeIpPoolStart"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolEnd !== undefined){
if(!(validate41(data.k8sNodeIpPoolEnd, {instancePath:instancePath+"/k8sNodeIpPoolEnd"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.vipPoolStart !== undefined){
if(!(validate41(data.vipPoolStart, {instancePath:instancePath+"/vipPoolStart"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.vipPoolEnd !== undefined){
if(!(validate41(data.vipPoolEnd, {instancePath:instancePath+"/vipPoolEnd"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data13 = data.reserved;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!validate105(data13[i1]) && !validate105(data13[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
if(data.ipAllocationMethod === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ipAllocationMethod"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "addressPrefix") || (key0 === "ipAllocationMethod")) || (key0 === "nodeIps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate78(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.ipAllocationMethod !== undefined){
let data1 = data.ipAllocationMethod;
if(!((data1 === "Static") || (data1 === "Dynamic"))){
(vErrors ??= []).push({instancePath:instancePath+"/ipAllocationMethod",keyword:"enum"});
errors++;
}
}
if(data.nodeIps !== undefined){
let data2 = data.nodeIps;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!validate41(data2[i0]) && !validate41(data2[i0], {instancePath:instancePath+"/nodeIps/" + i0})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodeIps",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum"});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum"});
errors++;
}
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "nodeAgent") || (key0 === "nodeAgentAuthorizer")) || (key0 === "cloudAgent")) || (key0 === "cloudAgentAuthorizer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nodeAgent !== undefined){
if(!(validate193(data.nodeAgent, {instancePath:instancePath+"/nodeAgent"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data.nodeAgentAuthorizer !== undefined){
if(!(validate193(data.nodeAgentAuthorizer, {instancePath:instancePath+"/nodeAgentAuthorizer"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data.cloudAgent !== undefined){
if(!(validate193(data.cloudAgent, {instancePath:instancePath+"/cloudAgent"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data.cloudAgentAuthorizer !== undefined){
if(!(validate193(data.cloudAgentAuthorizer, {instancePath:instancePath+"/cloudAgentAuthorizer"}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.nodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodeCount"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "nodeCount")) || (key0 === "maxCount")) || (key0 === "maxPods")) || (key0 === "maxSurge"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.nodeCount !== undefined){
if(!(validate115(data.nodeCount, {instancePath:instancePath+"/nodeCount"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.maxCount !== undefined){
if(!(validate115(data.maxCount, {instancePath:instancePath+"/maxCount"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.maxPods !== undefined){
let data3 = data.maxPods;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxPods",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967296 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/maxPods",keyword:"maximum"});
errors++;
}
if(data3 < 51 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/maxPods",keyword:"minimum"});
errors++;
}
}
}
if(data.maxSurge !== undefined){
if(!(validate117(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.controlPlaneNodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "controlPlaneNodeCount"}});
errors++;
}
if(data.nodePools === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodePools"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "network")) || (key0 === "controlPlaneNodeCount")) || (key0 === "nodePools")) || (key0 === "services")) || (key0 === "controlPlaneIp")) || (key0 === "podCidr"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/network",keyword:"type"});
errors++;
}
}
if(data.controlPlaneNodeCount !== undefined){
let data2 = data.controlPlaneNodeCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967296 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"maximum"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"minimum"});
errors++;
}
}
}
if(data.nodePools !== undefined){
let data3 = data.nodePools;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"minItems"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate201(data3[i0]) && !validate201(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate201.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"type"});
errors++;
}
}
if(data.services !== undefined){
if(!(validate121(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate41(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate78(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

const pattern9 = /^[0-9A-Fa-f][02468ACEace](?:[:-][0-9A-Fa-f]{2}){5}$/u;

function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.virtualNetworks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "virtualNetworks"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(windowsServerRequestShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if("windows-server" !== data.platform){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"const"});
errors++;
}
}
if(data.virtualNetworks !== undefined){
let data1 = data.virtualNetworks;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/virtualNetworks",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data1[i0], {instancePath:instancePath+"/virtualNetworks/" + i0}))){
vErrors = joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/virtualNetworks",keyword:"type"});
errors++;
}
}
if(data.hostNetwork !== undefined){
if(typeof data.hostNetwork !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/hostNetwork",keyword:"type"});
errors++;
}
}
if(data.physicalNodes !== undefined){
if(!(validate187(data.physicalNodes, {instancePath:instancePath+"/physicalNodes"}))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data.cloudServiceCidr !== undefined){
if(!(validate78(data.cloudServiceCidr, {instancePath:instancePath+"/cloudServiceCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.loadBalancer !== undefined){
let data6 = data.loadBalancer;
if(!((data6 === "haproxy") || (data6 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/loadBalancer",keyword:"enum"});
errors++;
}
}
if(data.ports !== undefined){
if(!(validate192(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate121(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data9 = data.clusters;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate200(data9[i1], {instancePath:instancePath+"/clusters/" + i1}))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.macPoolStart !== undefined){
if(!(validate210(data.macPoolStart, {instancePath:instancePath+"/macPoolStart"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data.macPoolEnd !== undefined){
if(!(validate210(data.macPoolEnd, {instancePath:instancePath+"/macPoolEnd"}))){
vErrors = joined(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data13 = data.reserved;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!validate105(data13[i2]) && !validate105(data13[i2], {instancePath:instancePath+"/reserved/" + i2})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.spare !== undefined){
if(!(validate142(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate61(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate150(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate152(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate162(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
if(data.dhcpScope === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dhcpScope"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "addressPrefix")) || (key0 === "gateway")) || (key0 === "dhcpScope")) || (key0 === "reserved"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate78(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate41(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.dhcpScope !== undefined){
if(!(validate40(data.dhcpScope, {instancePath:instancePath+"/dhcpScope"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data4 = data.reserved;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!validate105(data4[i0]) && !validate105(data4[i0], {instancePath:instancePath+"/reserved/" + i0})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.nodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodeCount"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "nodeCount")) || (key0 === "maxCount")) || (key0 === "maxPods")) || (key0 === "maxSurge"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.nodeCount !== undefined){
let data1 = data.nodeCount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967296 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"maximum"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"minimum"});
errors++;
}
}
}
if(data.maxCount !== undefined){
let data2 = data.maxCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967296 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum"});
errors++;
}
}
}
if(data.maxPods !== undefined){
if(!(validate115(data.maxPods, {instancePath:instancePath+"/maxPods"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.maxSurge !== undefined){
if(!(validate117(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.controlPlaneNodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "controlPlaneNodeCount"}});
errors++;
}
if(data.nodePools === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodePools"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "network")) || (key0 === "controlPlaneNodeCount")) || (key0 === "nodePools")) || (key0 === "services")) || (key0 === "controlPlaneIp")) || (key0 === "podCidr"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/network",keyword:"type"});
errors++;
}
}
if(data.controlPlaneNodeCount !== undefined){
let data2 = data.controlPlaneNodeCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"type"});
errors++;
}
if(!(((data2 === 1) || (data2 === 3)) || (data2 === 5))){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"enum"});
errors++;
}
}
if(data.nodePools !== undefined){
let data3 = data.nodePools;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"minItems"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate228(data3[i0]) && !validate228(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate228.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"type"});
errors++;
}
}
if(data.services !== undefined){
if(!(validate121(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate41(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate78(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.segments === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "segments"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(vmwareRequestShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if("vmware" !== data.platform){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"const"});
errors++;
}
}
if(data.segments !== undefined){
let data1 = data.segments;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/segments",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data1[i0], {instancePath:instancePath+"/segments/" + i0}))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",keyword:"type"});
errors++;
}
}
if(data.clusters !== undefined){
let data3 = data.clusters;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate227(data3[i1], {instancePath:instancePath+"/clusters/" + i1}))){
vErrors = joined(vErrors, validate227.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.proxy !== undefined){
if(!(validate139(data.proxy, {instancePath:instancePath+"/proxy"}))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data6 = data.reserved;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!validate105(data6[i2]) && !validate105(data6[i2], {instancePath:instancePath+"/reserved/" + i2})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.spare !== undefined){
if(!(validate142(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate61(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate150(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate152(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate162(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const pattern11 = /^[a-zA-Z0-9](?:[-._a-zA-Z0-9]{0,78}[_a-zA-Z0-9])?$/u;

function validate247(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefixes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefixes"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "addressPrefixes")) || (key0 === "delegations")) || (key0 === "usedAddresses"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 80 && func4(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
if(!pattern11.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefixes !== undefined){
let data1 = data.addressPrefixes;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate167(data1[i0]) && !validate167(data1[i0], {instancePath:instancePath+"/addressPrefixes/" + i0})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"type"});
errors++;
}
}
if(data.delegations !== undefined){
let data3 = data.delegations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delegations/" + i1,keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delegations/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delegations",keyword:"type"});
errors++;
}
}
if(data.usedAddresses !== undefined){
let data5 = data.usedAddresses;
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(!(validate115(data5, {instancePath:instancePath+"/usedAddresses"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs15 = errors;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!validate105(data5[i2]) && !validate105(data5[i2], {instancePath:instancePath+"/usedAddresses/" + i2})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/usedAddresses",keyword:"type"});
errors++;
}
var _valid0 = _errs15 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/usedAddresses",keyword:"anyOf"});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefixes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefixes"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "addressPrefixes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefixes !== undefined){
let data1 = data.addressPrefixes;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate167(data1[i0]) && !validate167(data1[i0], {instancePath:instancePath+"/addressPrefixes/" + i0})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.addressPrefixes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefixes"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "addressPrefixes")) || (key0 === "subnets")) || (key0 === "peeredNetworks")) || (key0 === "onPremisesPrefixes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 64 && func4(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength"});
errors++;
}
if(func4(data0) < 2){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.addressPrefixes !== undefined){
let data1 = data.addressPrefixes;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate167(data1[i0]) && !validate167(data1[i0], {instancePath:instancePath+"/addressPrefixes/" + i0})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addressPrefixes",keyword:"type"});
errors++;
}
}
if(data.subnets !== undefined){
let data3 = data.subnets;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate247(data3[i1], {instancePath:instancePath+"/subnets/" + i1}))){
vErrors = joined(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subnets",keyword:"type"});
errors++;
}
}
if(data.peeredNetworks !== undefined){
let data5 = data.peeredNetworks;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate252(data5[i2], {instancePath:instancePath+"/peeredNetworks/" + i2}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/peeredNetworks",keyword:"type"});
errors++;
}
}
if(data.onPremisesPrefixes !== undefined){
let data7 = data.onPremisesPrefixes;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!validate167(data7[i3]) && !validate167(data7[i3], {instancePath:instancePath+"/onPremisesPrefixes/" + i3})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/onPremisesPrefixes",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

const pattern12 = /^[a-zA-Z0-9](?:[-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/u;

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "node-subnet") || (data === "overlay")) || (data === "pod-subnet")) || (data === "pod-subnet-static-block"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const pattern13 = /^[a-z][a-z0-9]{0,11}$/u;

function validate260(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.nodeCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodeCount"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "nodeCount")) || (key0 === "maxCount")) || (key0 === "maxPods")) || (key0 === "maxSurge")) || (key0 === "subnet")) || (key0 === "podSubnet"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.nodeCount !== undefined){
let data1 = data.nodeCount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"maximum"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/nodeCount",keyword:"minimum"});
errors++;
}
}
}
if(data.maxCount !== undefined){
let data2 = data.maxCount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"maximum"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/maxCount",keyword:"minimum"});
errors++;
}
}
}
if(data.maxPods !== undefined){
let data3 = data.maxPods;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxPods",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 250 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/maxPods",keyword:"maximum"});
errors++;
}
if(data3 < 10 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/maxPods",keyword:"minimum"});
errors++;
}
}
}
if(data.maxSurge !== undefined){
if(!(validate117(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.subnet !== undefined){
if(typeof data.subnet !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subnet",keyword:"type"});
errors++;
}
}
if(data.podSubnet !== undefined){
if(typeof data.podSubnet !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/podSubnet",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "IPv4") || (data === "IPv6")) || (data === "ipv4")) || (data === "ipv6"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.networkModel === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "networkModel"}});
errors++;
}
if(data.nodePools === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodePools"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(azureCniClusterShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 63 && func4(data0) > 63){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength"});
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/network",keyword:"type"});
errors++;
}
}
if(data.networkModel !== undefined){
if(!(validate258(data.networkModel, {instancePath:instancePath+"/networkModel"}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data.nodePools !== undefined){
let data3 = data.nodePools;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"minItems"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!validate260(data3[i0]) && !validate260(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodePools",keyword:"type"});
errors++;
}
}
if(data.controlPlaneNodeCount !== undefined){
let data5 = data.controlPlaneNodeCount;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"type"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/controlPlaneNodeCount",keyword:"minimum"});
errors++;
}
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate41(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate121(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.ipFamilies !== undefined){
let data8 = data.ipFamilies;
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/ipFamilies",keyword:"maxItems"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ipFamilies",keyword:"minItems"});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!validate265(data8[i1]) && !validate265(data8[i1], {instancePath:instancePath+"/ipFamilies/" + i1})){
vErrors = joined(vErrors, validate265.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipFamilies",keyword:"type"});
errors++;
}
}
if(data.serviceCidr !== undefined){
if(!(validate78(data.serviceCidr, {instancePath:instancePath+"/serviceCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.serviceCidrs !== undefined){
let data11 = data.serviceCidrs;
if(Array.isArray(data11)){
if(data11.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidrs",keyword:"maxItems"});
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidrs",keyword:"minItems"});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!validate167(data11[i2]) && !validate167(data11[i2], {instancePath:instancePath+"/serviceCidrs/" + i2})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceCidrs",keyword:"type"});
errors++;
}
}
if(data.dnsServiceIp !== undefined){
if(!(validate41(data.dnsServiceIp, {instancePath:instancePath+"/dnsServiceIp"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate78(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.podCidrs !== undefined){
let data15 = data.podCidrs;
if(Array.isArray(data15)){
if(data15.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/podCidrs",keyword:"maxItems"});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/podCidrs",keyword:"minItems"});
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!validate167(data15[i3]) && !validate167(data15[i3], {instancePath:instancePath+"/podCidrs/" + i3})){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/podCidrs",keyword:"type"});
errors++;
}
}
if(data.dockerBridgeAddress !== undefined){
if(!(validate78(data.dockerBridgeAddress, {instancePath:instancePath+"/dockerBridgeAddress"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.internalLoadBalancers !== undefined){
if(!(validate115(data.internalLoadBalancers, {instancePath:instancePath+"/internalLoadBalancers"}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.privateCluster !== undefined){
if(typeof data.privateCluster !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/privateCluster",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "AzureCloud") || (data === "AzureUSGovernment")) || (data === "AzureChinaCloud"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.virtualNetwork === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "virtualNetwork"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(azureCniRequestShape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if("azure-cni" !== data.platform){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"const"});
errors++;
}
}
if(data.virtualNetwork !== undefined){
if(!(validate245(data.virtualNetwork, {instancePath:instancePath+"/virtualNetwork"}))){
vErrors = joined(vErrors, validate245.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data2 = data.clusters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate257(data2[i0], {instancePath:instancePath+"/clusters/" + i0}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.reserved !== undefined){
let data4 = data.reserved;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!validate105(data4[i1]) && !validate105(data4[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.spare !== undefined){
if(!(validate142(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate61(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
let data8 = data.region;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type"});
errors++;
}
}
if(data.cloud !== undefined){
if(!(validate278(data.cloud, {instancePath:instancePath+"/cloud"}))){
vErrors = joined(vErrors, validate278.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate150(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate152(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate162(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.platform === undefined) && (missing0 = "platform")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.platform !== undefined){
if("azure-local" !== data.platform){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate76(data, {instancePath}))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"if"});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.platform === undefined) && (missing1 = "platform")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.platform !== undefined){
if("windows-server" !== data.platform){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate175(data, {instancePath}))){
vErrors = joined(vErrors, validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if"});
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.platform === undefined) && (missing2 = "platform")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.platform !== undefined){
if("vmware" !== data.platform){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(!(validate220(data, {instancePath}))){
vErrors = joined(vErrors, validate220.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if"});
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.platform === undefined) && (missing3 = "platform")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.platform !== undefined){
if("azure-cni" !== data.platform){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(!(validate244(data, {instancePath}))){
vErrors = joined(vErrors, validate244.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
(vErrors ??= []).push({instancePath,keyword:"if"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.platform !== undefined){
let data4 = data.platform;
if(!((((data4 === "azure-local") || (data4 === "windows-server")) || (data4 === "vmware")) || (data4 === "azure-cni"))){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"enum"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
errors++;
}
if(data.requirement === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requirement"}});
errors++;
}
if(data.networks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "networks"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
if(data.portMatrix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "portMatrix"}});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"}});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "platform") || (key0 === "requirement")) || (key0 === "networks")) || (key0 === "clusters")) || (key0 === "portMatrix")) || (key0 === "request")) || (key0 === "findings"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"type"});
errors++;
}
}
if(data.requirement !== undefined){
if(!(validate22(data.requirement, {instancePath:instancePath+"/requirement"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.networks !== undefined){
let data2 = data.networks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data2[i0], {instancePath:instancePath+"/networks/" + i0}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/networks",keyword:"type"});
errors++;
}
}
if(data.clusters !== undefined){
let data4 = data.clusters;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data4[i1], {instancePath:instancePath+"/clusters/" + i1}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.portMatrix !== undefined){
if(!(validate47(data.portMatrix, {instancePath:instancePath+"/portMatrix"}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate75(data.request, {instancePath:instancePath+"/request"}))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data8 = data.findings;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data8[i2], {instancePath:instancePath+"/findings/" + i2}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/findings",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

function joined(errors, more) {
if(errors === null){
return more;
}
for(const error of more){
errors.push(error);
}
return errors;
}
