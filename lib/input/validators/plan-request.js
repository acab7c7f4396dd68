// A validator compiled by ajv, and the shape its errors are explained with.
// Generated from schemas/plan-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { date, ipPrefix, ipv4Address, ipv4Prefix, ipv4Range, isDate, isIpPrefix, isIpv4Address, isIpv4Prefix, isIpv4Range } from "../formats.js";

const ipv4PrefixShape = { type: "string", format: ipv4Prefix };
const vlanShape = { type: "integer", minimum: 0, maximum: 4094, rule: "lnet-vlan-range" };
const ipv4AddressShape = { type: "string", format: ipv4Address };
const addressBoundsShape = { type: "object", required: ["start","end"], properties: { start: ipv4AddressShape, end: ipv4AddressShape } };
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
const dateShape = { type: "string", format: date };
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
export const shape = { type: "object", required: ["platform"], properties: { platform: { values: ["azure-local","windows-server","vmware","azure-cni"] } }, by: "platform", branches: { "azure-local": azureLocalRequestShape, "windows-server": windowsServerRequestShape, vmware: vmwareRequestShape, "azure-cni": azureCniRequestShape } };
export const validate = validate21;
const func4 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []).length;
const formats0 = isIpv4Prefix;

function validate24(data, {instancePath=""}={}){
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
validate24.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath=""}={}){
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
validate26.errors = vErrors;
return errors === 0;
}

const formats2 = isIpv4Address;

function validate28(data, {instancePath=""}={}){
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
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
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
if(!(validate28(data.start, {instancePath:instancePath+"/start"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate28(data.end, {instancePath:instancePath+"/end"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath=""}={}){
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
if(!(validate24(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.vlan !== undefined){
if(!(validate26(data.vlan, {instancePath:instancePath+"/vlan"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
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


function validate42(data, {instancePath=""}={}){
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
if(!(validate28(data.controlPlaneEndpoint, {instancePath:instancePath+"/controlPlaneEndpoint"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolStart !== undefined){
if(!(validate28(data.k8sNodeIpPoolStart, {instancePath:instancePath+"/k8sNodeIpPoolStart"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolEnd !== undefined){
if(!(validate28(data.k8sNodeIpPoolEnd, {instancePath:instancePath+"/k8sNodeIpPoolEnd"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath=""}={}){
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
if(!(validate24(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.vlan !== undefined){
if(!(validate26(data.vlan, {instancePath:instancePath+"/vlan"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate28(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.ipRange !== undefined){
if(!(validate30(data.ipRange, {instancePath:instancePath+"/ipRange"}))){
vErrors = joined(vErrors, validate30.errors);
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
if(!validate30(data4[i0]) && !validate30(data4[i0], {instancePath:instancePath+"/ipRanges/" + i0})){
vErrors = joined(vErrors, validate30.errors);
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
if(!validate28(data6[i1]) && !validate28(data6[i1], {instancePath:instancePath+"/nodeIps/" + i1})){
vErrors = joined(vErrors, validate28.errors);
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
if(!(validate28(data.clusterIp, {instancePath:instancePath+"/clusterIp"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.dnsServers !== undefined){
let data9 = data.dnsServers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!validate28(data9[i2]) && !validate28(data9[i2], {instancePath:instancePath+"/dnsServers/" + i2})){
vErrors = joined(vErrors, validate28.errors);
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
if(!validate38(data11[i3]) && !validate38(data11[i3], {instancePath:instancePath+"/storageNetworks/" + i3})){
vErrors = joined(vErrors, validate38.errors);
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
if(!(validate42(data.arcResourceBridge, {instancePath:instancePath+"/arcResourceBridge"}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
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

const pattern0 = /^[a-zA-Z0-9][-._a-zA-Z0-9]{0,62}[_a-zA-Z0-9]$/u;
const formats4 = isIpv4Range;

function validate56(data, {instancePath=""}={}){
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
validate56.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath=""}={}){
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
if(!(validate56(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate56(data, {instancePath}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate58(data, {instancePath}))){
vErrors = joined(vErrors, validate58.errors);
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
validate55.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath=""}={}){
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
if(!pattern0.test(data0)){
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
if(!(validate24(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate28(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate28.errors);
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
if(!validate28(data3[i0]) && !validate28(data3[i0], {instancePath:instancePath+"/dnsServers/" + i0})){
vErrors = joined(vErrors, validate28.errors);
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
if(!(validate26(data.vlan, {instancePath:instancePath+"/vlan"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.ipPoolStart !== undefined){
if(!(validate28(data.ipPoolStart, {instancePath:instancePath+"/ipPoolStart"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.ipPoolEnd !== undefined){
if(!(validate28(data.ipPoolEnd, {instancePath:instancePath+"/ipPoolEnd"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data10 = data.reserved;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!validate55(data10[i1]) && !validate55(data10[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate55.errors);
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
validate48.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath=""}={}){
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
validate65.errors = vErrors;
return errors === 0;
}

const pattern1 = /^(?:[1-9]?[0-9]|100)%$/u;

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate65(data, {instancePath}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern1.test(data)){
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
validate67.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath=""}={}){
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
if(!(validate65(data.maxPods, {instancePath:instancePath+"/maxPods"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.maxSurge !== undefined){
if(!(validate67(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
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


function validate73(data, {instancePath=""}={}){
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
if(!(validate65(data.count, {instancePath:instancePath+"/count"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate65(data, {instancePath}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate73(data[i0]) && !validate73(data[i0], {instancePath:instancePath+"/" + i0})){
vErrors = joined(vErrors, validate73.errors);
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
validate71.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((data === "explicit") || (data === "auto"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const pattern2 = /^[a-zA-Z0-9-]{3,24}$/u;

function validate83(data, {instancePath=""}={}){
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
if(!pattern2.test(data0)){
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
if(!(validate28(data.peerAddress, {instancePath:instancePath+"/peerAddress"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath=""}={}){
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
if(!pattern2.test(data0)){
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
if(!validate55(data1[i0]) && !validate55(data1[i0], {instancePath:instancePath+"/addresses/" + i0})){
vErrors = joined(vErrors, validate55.errors);
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
if(!validate83(data5[i1]) && !validate83(data5[i1], {instancePath:instancePath+"/bgpPeers/" + i1})){
vErrors = joined(vErrors, validate83.errors);
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
validate81.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath=""}={}){
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
if(!validate64(data3[i0]) && !validate64(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate64.errors);
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
if(!(validate71(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate28(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIpMode !== undefined){
if(!(validate78(data.controlPlaneIpMode, {instancePath:instancePath+"/controlPlaneIpMode"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate24(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!(validate81(data.loadBalancer, {instancePath:instancePath+"/loadBalancer"}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath=""}={}){
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
validate89.errors = vErrors;
return errors === 0;
}

const pattern4 = /^(?:0|[1-9][0-9]{0,3})%$/u;

function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate65(data, {instancePath}))){
vErrors = joined(vErrors, validate65.errors);
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
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
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
if(!(validate93(data.node, {instancePath:instancePath+"/node"}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.vip !== undefined){
if(!(validate93(data.vip, {instancePath:instancePath+"/vip"}))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.loadBalancer !== undefined){
if(!(validate93(data.loadBalancer, {instancePath:instancePath+"/loadBalancer"}))){
vErrors = joined(vErrors, validate93.errors);
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

const formats6 = isDate;

function validate99(data, {instancePath=""}={}){
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
validate99.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath=""}={}){
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
validate101.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((data === "windows-nodes") || (data === "gpu")) || (data === "os-updates")) || (data === "workload-identity")) || (data === "defender")) || (data === "azure-monitor")) || (data === "azure-policy")) || (data === "cost-analysis")) || (data === "csi-secret-store")) || (data === "cluster-extensions")) || (data === "marketplace-extensions")) || (data === "windows-admin-center"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate104(data[i0]) && !validate104(data[i0], {instancePath:instancePath+"/" + i0})){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const pattern5 = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/u;

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath=""}={}){
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
if(!(validate108(data.arcGatewayEndpointId, {instancePath:instancePath+"/arcGatewayEndpointId"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.keyVaultName !== undefined){
if(!(validate108(data.keyVaultName, {instancePath:instancePath+"/keyVaultName"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.witnessStorageAccountName !== undefined){
if(!(validate108(data.witnessStorageAccountName, {instancePath:instancePath+"/witnessStorageAccountName"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const formats8 = isIpPrefix;

function validate118(data, {instancePath=""}={}){
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
validate118.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath=""}={}){
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
if(!(validate24(data1.addressPrefix, {instancePath:instancePath+"/networks/" + i0+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!(validate28(data5.start, {instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/start"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data5.end !== undefined){
if(!(validate28(data5.end, {instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/end"}))){
vErrors = joined(vErrors, validate28.errors);
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
if(!(validate24(data12.podCidr, {instancePath:instancePath+"/clusters/" + i2+"/podCidr"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data12.podCidrs !== undefined){
let data16 = data12.podCidrs;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!validate118(data16[i3]) && !validate118(data16[i3], {instancePath:instancePath+"/clusters/" + i2+"/podCidrs/" + i3})){
vErrors = joined(vErrors, validate118.errors);
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
if(!(validate24(data12.serviceCidr, {instancePath:instancePath+"/clusters/" + i2+"/serviceCidr"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data12.serviceCidrs !== undefined){
let data19 = data12.serviceCidrs;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!validate118(data19[i4]) && !validate118(data19[i4], {instancePath:instancePath+"/clusters/" + i2+"/serviceCidrs/" + i4})){
vErrors = joined(vErrors, validate118.errors);
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
if(!(validate28(data12.dnsServiceIp, {instancePath:instancePath+"/clusters/" + i2+"/dnsServiceIp"}))){
vErrors = joined(vErrors, validate28.errors);
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
if(!(validate24(data23.addressPrefix, {instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
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
validate113.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
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
if(!(validate23(data.managementNetwork, {instancePath:instancePath+"/managementNetwork"}))){
vErrors = joined(vErrors, validate23.errors);
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
if(!(validate48(data5[i1], {instancePath:instancePath+"/logicalNetworks/" + i1}))){
vErrors = joined(vErrors, validate48.errors);
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
if(!(validate63(data7[i2], {instancePath:instancePath+"/clusters/" + i2}))){
vErrors = joined(vErrors, validate63.errors);
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
if(!(validate78(data.controlPlaneIpMode, {instancePath:instancePath+"/controlPlaneIpMode"}))){
vErrors = joined(vErrors, validate78.errors);
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
if(!(validate89(data.proxy, {instancePath:instancePath+"/proxy"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data14 = data.reserved;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!validate55(data14[i3]) && !validate55(data14[i3], {instancePath:instancePath+"/reserved/" + i3})){
vErrors = joined(vErrors, validate55.errors);
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
if(!(validate92(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate99(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate101(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate103(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.endpointParameters !== undefined){
if(!(validate107(data.endpointParameters, {instancePath:instancePath+"/endpointParameters"}))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate113(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
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


function validate127(data, {instancePath=""}={}){
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
if(!(validate24(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate28(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate28.errors);
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
if(!validate28(data3[i0]) && !validate28(data3[i0], {instancePath:instancePath+"/dnsServers/" + i0})){
vErrors = joined(vErrors, validate28.errors);
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
if(!(validate30(data.dhcpScope, {instancePath:instancePath+"/dhcpScope"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolStart !== undefined){
if(!(validate28(data.k8sNodeIpPoolStart, {instancePath:instancePath+"/k8sNodeIpPoolStart"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.k8sNodeIpPoolEnd !== undefined){
if(!(validate28(data.k8sNodeIpPoolEnd, {instancePath:instancePath+"/k8sNodeIpPoolEnd"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.vipPoolStart !== undefined){
if(!(validate28(data.vipPoolStart, {instancePath:instancePath+"/vipPoolStart"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.vipPoolEnd !== undefined){
if(!(validate28(data.vipPoolEnd, {instancePath:instancePath+"/vipPoolEnd"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data13 = data.reserved;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!validate55(data13[i1]) && !validate55(data13[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate55.errors);
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
validate127.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath=""}={}){
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
if(!(validate24(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!validate28(data2[i0]) && !validate28(data2[i0], {instancePath:instancePath+"/nodeIps/" + i0})){
vErrors = joined(vErrors, validate28.errors);
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
validate138.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath=""}={}){
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
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath=""}={}){
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
if(!(validate144(data.nodeAgent, {instancePath:instancePath+"/nodeAgent"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data.nodeAgentAuthorizer !== undefined){
if(!(validate144(data.nodeAgentAuthorizer, {instancePath:instancePath+"/nodeAgentAuthorizer"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data.cloudAgent !== undefined){
if(!(validate144(data.cloudAgent, {instancePath:instancePath+"/cloudAgent"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data.cloudAgentAuthorizer !== undefined){
if(!(validate144(data.cloudAgentAuthorizer, {instancePath:instancePath+"/cloudAgentAuthorizer"}))){
vErrors = joined(vErrors, validate144.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath=""}={}){
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
if(!(validate65(data.nodeCount, {instancePath:instancePath+"/nodeCount"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.maxCount !== undefined){
if(!(validate65(data.maxCount, {instancePath:instancePath+"/maxCount"}))){
vErrors = joined(vErrors, validate65.errors);
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
if(!(validate67(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate67.errors);
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


function validate151(data, {instancePath=""}={}){
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
if(!validate152(data3[i0]) && !validate152(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate152.errors);
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
if(!(validate71(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate28(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate24(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

const pattern6 = /^[0-9A-Fa-f][02468ACEace](?:[:-][0-9A-Fa-f]{2}){5}$/u;

function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath=""}={}){
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
if(!(validate127(data1[i0], {instancePath:instancePath+"/virtualNetworks/" + i0}))){
vErrors = joined(vErrors, validate127.errors);
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
if(!(validate138(data.physicalNodes, {instancePath:instancePath+"/physicalNodes"}))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.cloudServiceCidr !== undefined){
if(!(validate24(data.cloudServiceCidr, {instancePath:instancePath+"/cloudServiceCidr"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!(validate143(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = joined(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate71(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data9 = data.clusters;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate151(data9[i1], {instancePath:instancePath+"/clusters/" + i1}))){
vErrors = joined(vErrors, validate151.errors);
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
if(!(validate161(data.macPoolStart, {instancePath:instancePath+"/macPoolStart"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.macPoolEnd !== undefined){
if(!(validate161(data.macPoolEnd, {instancePath:instancePath+"/macPoolEnd"}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data13 = data.reserved;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!validate55(data13[i2]) && !validate55(data13[i2], {instancePath:instancePath+"/reserved/" + i2})){
vErrors = joined(vErrors, validate55.errors);
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
if(!(validate92(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate99(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate101(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate103(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate113(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath=""}={}){
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
if(!(validate24(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.gateway !== undefined){
if(!(validate28(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.dhcpScope !== undefined){
if(!(validate30(data.dhcpScope, {instancePath:instancePath+"/dhcpScope"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data4 = data.reserved;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!validate55(data4[i0]) && !validate55(data4[i0], {instancePath:instancePath+"/reserved/" + i0})){
vErrors = joined(vErrors, validate55.errors);
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
validate172.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath=""}={}){
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
if(!(validate65(data.maxPods, {instancePath:instancePath+"/maxPods"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.maxSurge !== undefined){
if(!(validate67(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath=""}={}){
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
if(!validate179(data3[i0]) && !validate179(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate179.errors);
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
if(!(validate71(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.controlPlaneIp !== undefined){
if(!(validate28(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate24(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
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
if(!(validate172(data1[i0], {instancePath:instancePath+"/segments/" + i0}))){
vErrors = joined(vErrors, validate172.errors);
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
if(!(validate178(data3[i1], {instancePath:instancePath+"/clusters/" + i1}))){
vErrors = joined(vErrors, validate178.errors);
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
if(!(validate89(data.proxy, {instancePath:instancePath+"/proxy"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.reserved !== undefined){
let data6 = data.reserved;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!validate55(data6[i2]) && !validate55(data6[i2], {instancePath:instancePath+"/reserved/" + i2})){
vErrors = joined(vErrors, validate55.errors);
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
if(!(validate92(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate99(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate101(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate103(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate113(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const pattern8 = /^[a-zA-Z0-9](?:[-._a-zA-Z0-9]{0,78}[_a-zA-Z0-9])?$/u;

function validate198(data, {instancePath=""}={}){
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
if(!pattern8.test(data0)){
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
if(!validate118(data1[i0]) && !validate118(data1[i0], {instancePath:instancePath+"/addressPrefixes/" + i0})){
vErrors = joined(vErrors, validate118.errors);
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
if(!(validate65(data5, {instancePath:instancePath+"/usedAddresses"}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs15 = errors;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!validate55(data5[i2]) && !validate55(data5[i2], {instancePath:instancePath+"/usedAddresses/" + i2})){
vErrors = joined(vErrors, validate55.errors);
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
validate198.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath=""}={}){
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
if(!validate118(data1[i0]) && !validate118(data1[i0], {instancePath:instancePath+"/addressPrefixes/" + i0})){
vErrors = joined(vErrors, validate118.errors);
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
validate203.errors = vErrors;
return errors === 0;
}


function validate196(data, {instancePath=""}={}){
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
if(!pattern0.test(data0)){
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
if(!validate118(data1[i0]) && !validate118(data1[i0], {instancePath:instancePath+"/addressPrefixes/" + i0})){
vErrors = joined(vErrors, validate118.errors);
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
if(!(validate198(data3[i1], {instancePath:instancePath+"/subnets/" + i1}))){
vErrors = joined(vErrors, validate198.errors);
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
if(!(validate203(data5[i2], {instancePath:instancePath+"/peeredNetworks/" + i2}))){
vErrors = joined(vErrors, validate203.errors);
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
if(!validate118(data7[i3]) && !validate118(data7[i3], {instancePath:instancePath+"/onPremisesPrefixes/" + i3})){
vErrors = joined(vErrors, validate118.errors);
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
validate196.errors = vErrors;
return errors === 0;
}

const pattern9 = /^[a-zA-Z0-9](?:[-_a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/u;

function validate209(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "node-subnet") || (data === "overlay")) || (data === "pod-subnet")) || (data === "pod-subnet-static-block"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const pattern10 = /^[a-z][a-z0-9]{0,11}$/u;

function validate211(data, {instancePath=""}={}){
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
if(!pattern10.test(data0)){
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
if(!(validate67(data.maxSurge, {instancePath:instancePath+"/maxSurge"}))){
vErrors = joined(vErrors, validate67.errors);
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
validate211.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "IPv4") || (data === "IPv6")) || (data === "ipv4")) || (data === "ipv6"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath=""}={}){
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
if(!pattern9.test(data0)){
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
if(!(validate209(data.networkModel, {instancePath:instancePath+"/networkModel"}))){
vErrors = joined(vErrors, validate209.errors);
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
if(!validate211(data3[i0]) && !validate211(data3[i0], {instancePath:instancePath+"/nodePools/" + i0})){
vErrors = joined(vErrors, validate211.errors);
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
if(!(validate28(data.controlPlaneIp, {instancePath:instancePath+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate71(data.services, {instancePath:instancePath+"/services"}))){
vErrors = joined(vErrors, validate71.errors);
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
if(!validate216(data8[i1]) && !validate216(data8[i1], {instancePath:instancePath+"/ipFamilies/" + i1})){
vErrors = joined(vErrors, validate216.errors);
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
if(!(validate24(data.serviceCidr, {instancePath:instancePath+"/serviceCidr"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!validate118(data11[i2]) && !validate118(data11[i2], {instancePath:instancePath+"/serviceCidrs/" + i2})){
vErrors = joined(vErrors, validate118.errors);
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
if(!(validate28(data.dnsServiceIp, {instancePath:instancePath+"/dnsServiceIp"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.podCidr !== undefined){
if(!(validate24(data.podCidr, {instancePath:instancePath+"/podCidr"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!validate118(data15[i3]) && !validate118(data15[i3], {instancePath:instancePath+"/podCidrs/" + i3})){
vErrors = joined(vErrors, validate118.errors);
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
if(!(validate24(data.dockerBridgeAddress, {instancePath:instancePath+"/dockerBridgeAddress"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.internalLoadBalancers !== undefined){
if(!(validate65(data.internalLoadBalancers, {instancePath:instancePath+"/internalLoadBalancers"}))){
vErrors = joined(vErrors, validate65.errors);
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
validate208.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "AzureCloud") || (data === "AzureUSGovernment")) || (data === "AzureChinaCloud"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath=""}={}){
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
if(!(validate196(data.virtualNetwork, {instancePath:instancePath+"/virtualNetwork"}))){
vErrors = joined(vErrors, validate196.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data2 = data.clusters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate208(data2[i0], {instancePath:instancePath+"/clusters/" + i0}))){
vErrors = joined(vErrors, validate208.errors);
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
if(!validate55(data4[i1]) && !validate55(data4[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate55.errors);
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
if(!(validate92(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate99(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate99.errors);
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
if(!(validate229(data.cloud, {instancePath:instancePath+"/cloud"}))){
vErrors = joined(vErrors, validate229.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate101(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate103(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate113(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
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
if(!(validate22(data, {instancePath}))){
vErrors = joined(vErrors, validate22.errors);
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
if(!(validate126(data, {instancePath}))){
vErrors = joined(vErrors, validate126.errors);
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
if(!(validate171(data, {instancePath}))){
vErrors = joined(vErrors, validate171.errors);
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
if(!(validate195(data, {instancePath}))){
vErrors = joined(vErrors, validate195.errors);
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
