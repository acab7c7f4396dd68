// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/fleet-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipPrefix, ipv4Address, ipv4Prefix, isIpPrefix, isIpv4Address, isIpv4Prefix } from "../formats.js";

const ipv4PrefixShape = { type: "string", format: ipv4Prefix };
const siteRequestShape = { anyOf: [{ type: "object" }, { type: "object" }] };
const fleetSiteShape = { type: "object", required: ["name","request"], properties: { name: { type: "string", minLength: 1 }, request: siteRequestShape } };
const ipv4AddressShape = { type: "string", format: ipv4Address };
const ipPrefixShape = { type: "string", format: ipPrefix };
const previousPlanShape = { type: "object", required: ["networks","clusters"], properties: { networks: { type: "array", items: { type: "object", required: ["name","pools"], properties: { name: { type: "string" }, addressPrefix: ipv4PrefixShape, pools: { type: "array", items: { type: "object", required: ["name","purpose","start","end"], properties: { name: { type: "string" }, purpose: { type: "string" }, cluster: { type: "string" }, start: ipv4AddressShape, end: ipv4AddressShape } } } } } }, clusters: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, network: { type: "string" }, podCidr: ipv4PrefixShape, podCidrs: { type: "array", items: ipPrefixShape }, serviceCidr: ipv4PrefixShape, serviceCidrs: { type: "array", items: ipPrefixShape }, dnsServiceIp: ipv4AddressShape, subnets: { type: "array", items: { type: "object", required: ["nodePool","purpose","addressPrefix"], properties: { nodePool: { type: "string" }, purpose: { type: "string" }, addressPrefix: ipv4PrefixShape } } } } } }, request: { type: "object", properties: { clusters: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, networkModel: { type: "string" }, nodePools: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, maxPods: { type: "integer" } } } } } } } } } } };
const previousFleetPlanShape = { type: "object", required: ["sites"], properties: { sites: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, plan: previousPlanShape } } } } };
export const shape = { type: "object", required: ["sites"], properties: { supernet: ipv4PrefixShape, sites: { type: "array", items: fleetSiteShape }, previous: previousFleetPlanShape } };
export const validate = validate21;
const formats0 = isIpv4Prefix;

function validate22(data, {instancePath=""}={}){
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
validate22.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
var _valid0 = _errs3 === errors;
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
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "request"))){
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
if(data.request !== undefined){
if(!(validate25(data.request, {instancePath:instancePath+"/request"}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const formats2 = isIpv4Address;

function validate31(data, {instancePath=""}={}){
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
validate31.errors = vErrors;
return errors === 0;
}

const formats4 = isIpPrefix;

function validate35(data, {instancePath=""}={}){
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
validate35.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
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
if(!(validate22(data1.addressPrefix, {instancePath:instancePath+"/networks/" + i0+"/addressPrefix"}))){
vErrors = joined(vErrors, validate22.errors);
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
if(!(validate31(data5.start, {instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/start"}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data5.end !== undefined){
if(!(validate31(data5.end, {instancePath:instancePath+"/networks/" + i0+"/pools/" + i1+"/end"}))){
vErrors = joined(vErrors, validate31.errors);
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
if(!(validate22(data12.podCidr, {instancePath:instancePath+"/clusters/" + i2+"/podCidr"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.podCidrs !== undefined){
let data16 = data12.podCidrs;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!validate35(data16[i3]) && !validate35(data16[i3], {instancePath:instancePath+"/clusters/" + i2+"/podCidrs/" + i3})){
vErrors = joined(vErrors, validate35.errors);
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
if(!(validate22(data12.serviceCidr, {instancePath:instancePath+"/clusters/" + i2+"/serviceCidr"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.serviceCidrs !== undefined){
let data19 = data12.serviceCidrs;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!validate35(data19[i4]) && !validate35(data19[i4], {instancePath:instancePath+"/clusters/" + i2+"/serviceCidrs/" + i4})){
vErrors = joined(vErrors, validate35.errors);
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
if(!(validate31(data12.dnsServiceIp, {instancePath:instancePath+"/clusters/" + i2+"/dnsServiceIp"}))){
vErrors = joined(vErrors, validate31.errors);
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
if(!(validate22(data23.addressPrefix, {instancePath:instancePath+"/clusters/" + i2+"/subnets/" + i5+"/addressPrefix"}))){
vErrors = joined(vErrors, validate22.errors);
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
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sites === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sites"}});
errors++;
}
if(data.sites !== undefined){
let data0 = data.sites;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sites/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sites/" + i0+"/name",keyword:"type"});
errors++;
}
}
if(data1.plan !== undefined){
if(!(validate29(data1.plan, {instancePath:instancePath+"/sites/" + i0+"/plan"}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sites/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sites",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sites === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sites"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "supernet") || (key0 === "sites")) || (key0 === "previous"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.supernet !== undefined){
if(!(validate22(data.supernet, {instancePath:instancePath+"/supernet"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.sites !== undefined){
let data1 = data.sites;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate24(data1[i0]) && !validate24(data1[i0], {instancePath:instancePath+"/sites/" + i0})){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sites",keyword:"type"});
errors++;
}
}
if(data.previous !== undefined){
if(!(validate28(data.previous, {instancePath:instancePath+"/previous"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
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
