// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/control-plane-ip-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipv4Address, ipv4Prefix, ipv4Range, isIpv4Address, isIpv4Prefix, isIpv4Range } from "../formats.js";

const ipv4PrefixShape = { type: "string", format: ipv4Prefix };
const ipv4AddressShape = { type: "string", format: ipv4Address };
const addressBoundsShape = { type: "object", required: ["start","end"], properties: { start: ipv4AddressShape, end: ipv4AddressShape } };
const ipv4RangeShape = { type: "string", format: ipv4Range };
const namedRangeShape = { type: "object", required: ["name","range"], properties: { name: { type: "string", minLength: 1 }, range: ipv4RangeShape } };
const reservationShape = { anyOf: [ipv4RangeShape, namedRangeShape] };
export const shape = { type: "object", required: ["addressPrefix","clusters"], properties: { addressPrefix: ipv4PrefixShape, clusters: { type: "array", items: { anyOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, controlPlaneIp: ipv4AddressShape } }] } }, gateway: ipv4AddressShape, dnsServers: { type: "array", items: ipv4AddressShape }, ipPools: { type: "array", items: addressBoundsShape }, dhcpScopes: { type: "array", items: addressBoundsShape }, loadBalancerRanges: { type: "array", items: addressBoundsShape }, reserved: { type: "array", items: reservationShape }, prefer: { values: ["lowest","highest"] }, previous: { type: "object", others: ipv4AddressShape } } };
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

const formats2 = isIpv4Address;

function validate24(data, {instancePath=""}={}){
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
validate24.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath=""}={}){
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
if(!(validate24(data.start, {instancePath:instancePath+"/start"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate24(data.end, {instancePath:instancePath+"/end"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
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

const formats4 = isIpv4Range;

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


function validate37(data, {instancePath=""}={}){
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
if(!(validate35(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate35(data, {instancePath}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate37(data, {instancePath}))){
vErrors = joined(vErrors, validate37.errors);
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
validate34.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
if(data.clusters === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clusters"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(shape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.addressPrefix !== undefined){
if(!(validate22(data.addressPrefix, {instancePath:instancePath+"/addressPrefix"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data1 = data.clusters;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"type"});
errors++;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "controlPlaneIp"))){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0+"/name",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0+"/name",keyword:"type"});
errors++;
}
}
if(data2.controlPlaneIp !== undefined){
if(!(validate24(data2.controlPlaneIp, {instancePath:instancePath+"/clusters/" + i0+"/controlPlaneIp"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"type"});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"anyOf"});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.gateway !== undefined){
if(!(validate24(data.gateway, {instancePath:instancePath+"/gateway"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.dnsServers !== undefined){
let data6 = data.dnsServers;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!validate24(data6[i1]) && !validate24(data6[i1], {instancePath:instancePath+"/dnsServers/" + i1})){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dnsServers",keyword:"type"});
errors++;
}
}
if(data.ipPools !== undefined){
let data8 = data.ipPools;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!validate28(data8[i2]) && !validate28(data8[i2], {instancePath:instancePath+"/ipPools/" + i2})){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ipPools",keyword:"type"});
errors++;
}
}
if(data.dhcpScopes !== undefined){
let data10 = data.dhcpScopes;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!validate28(data10[i3]) && !validate28(data10[i3], {instancePath:instancePath+"/dhcpScopes/" + i3})){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dhcpScopes",keyword:"type"});
errors++;
}
}
if(data.loadBalancerRanges !== undefined){
let data12 = data.loadBalancerRanges;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!validate28(data12[i4]) && !validate28(data12[i4], {instancePath:instancePath+"/loadBalancerRanges/" + i4})){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loadBalancerRanges",keyword:"type"});
errors++;
}
}
if(data.reserved !== undefined){
let data14 = data.reserved;
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(!validate34(data14[i5]) && !validate34(data14[i5], {instancePath:instancePath+"/reserved/" + i5})){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.prefer !== undefined){
let data16 = data.prefer;
if(!((data16 === "lowest") || (data16 === "highest"))){
(vErrors ??= []).push({instancePath:instancePath+"/prefer",keyword:"enum"});
errors++;
}
}
if(data.previous !== undefined){
let data17 = data.previous;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!(validate24(data17[key2], {instancePath:instancePath+"/previous/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/previous",keyword:"type"});
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
