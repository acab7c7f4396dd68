// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/endpoint-list-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { date, isDate } from "../formats.js";

const azureCloudNameShape = { values: ["AzureCloud","AzureUSGovernment","AzureChinaCloud"] };
const oemShape = { type: "string", minLength: 1, maxLength: 64 };
const endpointFeatureShape = { values: ["windows-nodes","gpu","os-updates","workload-identity","defender","azure-monitor","azure-policy","cost-analysis","csi-secret-store","cluster-extensions","marketplace-extensions","windows-admin-center"] };
const endpointFeaturesShape = { type: "array", items: endpointFeatureShape };
const nameLabelShape = { type: "string", pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/u };
const endpointParametersShape = { type: "object", properties: { arcGatewayEndpointId: nameLabelShape, keyVaultName: nameLabelShape, witnessStorageAccountName: nameLabelShape } };
const dateShape = { type: "string", format: date };
export const shape = { type: "object", required: ["platform"], properties: { platform: { values: ["azure-local","windows-server","vmware","azure-cni"] }, region: { type: "string", minLength: 1 }, cloud: azureCloudNameShape, oem: oemShape, arcGateway: { type: "boolean" }, multiRack: { type: "boolean" }, privateCluster: { type: "boolean" }, features: endpointFeaturesShape, endpointParameters: endpointParametersShape, asOf: dateShape } };
export const validate = validate21;
const func3 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []).length;

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
if(typeof data === "string"){
if(data.length > 64 && func3(data) > 64){
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
validate24.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((data === "windows-nodes") || (data === "gpu")) || (data === "os-updates")) || (data === "workload-identity")) || (data === "defender")) || (data === "azure-monitor")) || (data === "azure-policy")) || (data === "cost-analysis")) || (data === "csi-secret-store")) || (data === "cluster-extensions")) || (data === "marketplace-extensions")) || (data === "windows-admin-center"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate27(data[i0]) && !validate27(data[i0], {instancePath:instancePath+"/" + i0})){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
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

const pattern0 = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/u;

function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern"});
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


function validate30(data, {instancePath=""}={}){
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
if(!(validate31(data.arcGatewayEndpointId, {instancePath:instancePath+"/arcGatewayEndpointId"}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.keyVaultName !== undefined){
if(!(validate31(data.keyVaultName, {instancePath:instancePath+"/keyVaultName"}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.witnessStorageAccountName !== undefined){
if(!(validate31(data.witnessStorageAccountName, {instancePath:instancePath+"/witnessStorageAccountName"}))){
vErrors = joined(vErrors, validate31.errors);
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

const formats0 = isDate;

function validate36(data, {instancePath=""}={}){
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
validate36.errors = vErrors;
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
for(const key0 in data){
if(!(Object.hasOwn(shape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(!((((data0 === "azure-local") || (data0 === "windows-server")) || (data0 === "vmware")) || (data0 === "azure-cni"))){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"enum"});
errors++;
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
if(data.cloud !== undefined){
if(!(validate22(data.cloud, {instancePath:instancePath+"/cloud"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.oem !== undefined){
if(!(validate24(data.oem, {instancePath:instancePath+"/oem"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.arcGateway !== undefined){
if(typeof data.arcGateway !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/arcGateway",keyword:"type"});
errors++;
}
}
if(data.multiRack !== undefined){
if(typeof data.multiRack !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/multiRack",keyword:"type"});
errors++;
}
}
if(data.privateCluster !== undefined){
if(typeof data.privateCluster !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/privateCluster",keyword:"type"});
errors++;
}
}
if(data.features !== undefined){
if(!(validate26(data.features, {instancePath:instancePath+"/features"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.endpointParameters !== undefined){
if(!(validate30(data.endpointParameters, {instancePath:instancePath+"/endpointParameters"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate36(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate36.errors);
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
