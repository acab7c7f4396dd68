// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/connectivity-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { date, ipPrefix, isDate, isIpPrefix } from "../formats.js";

const azureCloudNameShape = { values: ["AzureCloud","AzureUSGovernment","AzureChinaCloud"] };
const connectivityModeShape = { values: ["fully-connected","semi-connected","disconnected"] };
const dateShape = { type: "string", format: date };
const privateLinkScopeShape = { type: "object", properties: { region: { type: "string", minLength: 1 }, virtualNetworkRegion: { type: "string", minLength: 1 }, privateEndpointRegion: { type: "string", minLength: 1 } } };
const outboundProxyShape = { type: "object", properties: { http: { type: "string", minLength: 1 }, https: { type: "string", minLength: 1 }, noProxy: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } } };
const ipPrefixShape = { type: "string", format: ipPrefix };
const onPremisesConnectionShape = { values: ["expressroute","vpn","internet"] };
export const shape = { type: "object", required: ["mode"], properties: { cloud: azureCloudNameShape, region: { type: "string", minLength: 1 }, mode: connectivityModeShape, asOf: dateShape, lastConnected: dateShape, tlsInspection: { type: "boolean" }, privateLink: { type: "boolean" }, privateLinkScope: privateLinkScopeShape, clusterConnect: { type: "boolean" }, customLocations: { type: "boolean" }, azureRbac: { type: "boolean" }, extensions: { type: "array", items: { type: "string", minLength: 1 } }, monitoring: { type: "boolean" }, azureLocal: { type: "boolean" }, arcGateway: { type: "boolean" }, firewall: { type: "boolean" }, proxy: outboundProxyShape, serviceCidr: ipPrefixShape, onPremisesConnection: onPremisesConnectionShape } };
export const validate = validate21;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "AzureCloud") || (data === "AzureUSGovernment")) || (data === "AzureChinaCloud"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "fully-connected") || (data === "semi-connected")) || (data === "disconnected"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const formats0 = isDate;

function validate26(data, {instancePath=""}={}){
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
validate26.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "region") || (key0 === "virtualNetworkRegion")) || (key0 === "privateEndpointRegion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type"});
errors++;
}
}
if(data.virtualNetworkRegion !== undefined){
let data1 = data.virtualNetworkRegion;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/virtualNetworkRegion",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/virtualNetworkRegion",keyword:"type"});
errors++;
}
}
if(data.privateEndpointRegion !== undefined){
let data2 = data.privateEndpointRegion;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/privateEndpointRegion",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/privateEndpointRegion",keyword:"type"});
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


function validate31(data, {instancePath=""}={}){
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
validate31.errors = vErrors;
return errors === 0;
}

const formats2 = isIpPrefix;

function validate33(data, {instancePath=""}={}){
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
validate33.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "expressroute") || (data === "vpn")) || (data === "internet"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mode"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(shape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cloud !== undefined){
if(!(validate22(data.cloud, {instancePath:instancePath+"/cloud"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate24(data.mode, {instancePath:instancePath+"/mode"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate26(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.lastConnected !== undefined){
if(!(validate26(data.lastConnected, {instancePath:instancePath+"/lastConnected"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.tlsInspection !== undefined){
if(typeof data.tlsInspection !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/tlsInspection",keyword:"type"});
errors++;
}
}
if(data.privateLink !== undefined){
if(typeof data.privateLink !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/privateLink",keyword:"type"});
errors++;
}
}
if(data.privateLinkScope !== undefined){
if(!(validate29(data.privateLinkScope, {instancePath:instancePath+"/privateLinkScope"}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.clusterConnect !== undefined){
if(typeof data.clusterConnect !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/clusterConnect",keyword:"type"});
errors++;
}
}
if(data.customLocations !== undefined){
if(typeof data.customLocations !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/customLocations",keyword:"type"});
errors++;
}
}
if(data.azureRbac !== undefined){
if(typeof data.azureRbac !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/azureRbac",keyword:"type"});
errors++;
}
}
if(data.extensions !== undefined){
let data11 = data.extensions;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type"});
errors++;
}
}
if(data.monitoring !== undefined){
if(typeof data.monitoring !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",keyword:"type"});
errors++;
}
}
if(data.azureLocal !== undefined){
if(typeof data.azureLocal !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/azureLocal",keyword:"type"});
errors++;
}
}
if(data.arcGateway !== undefined){
if(typeof data.arcGateway !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/arcGateway",keyword:"type"});
errors++;
}
}
if(data.firewall !== undefined){
if(typeof data.firewall !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/firewall",keyword:"type"});
errors++;
}
}
if(data.proxy !== undefined){
if(!(validate31(data.proxy, {instancePath:instancePath+"/proxy"}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.serviceCidr !== undefined){
if(!(validate33(data.serviceCidr, {instancePath:instancePath+"/serviceCidr"}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.onPremisesConnection !== undefined){
if(!(validate35(data.onPremisesConnection, {instancePath:instancePath+"/onPremisesConnection"}))){
vErrors = joined(vErrors, validate35.errors);
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
