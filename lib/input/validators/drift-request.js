// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/drift-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipv4Range, isIpv4Range } from "../formats.js";

const importDocumentShape = { type: "object", required: ["content"], properties: { name: { type: "string", minLength: 1 }, content: { type: "string" } } };
const platformShape = { values: ["azure-local","windows-server","vmware","azure-cni"] };
const ipv4RangeShape = { type: "string", format: ipv4Range };
const namedRangeShape = { type: "object", required: ["name","range"], properties: { name: { type: "string", minLength: 1 }, range: ipv4RangeShape } };
const reservationShape = { anyOf: [ipv4RangeShape, namedRangeShape] };
const importedRequestShape = { type: "object", properties: { platform: platformShape, clusters: { type: "array", items: { type: "object" } }, reserved: { type: "array", items: reservationShape } } };
export const shape = { type: "object", required: ["plan"], properties: { plan: { type: "object" }, documents: { type: "array", minItems: 1, items: importDocumentShape }, request: importedRequestShape } };
export const validate = validate21;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "content"))){
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
if(data.content !== undefined){
if(typeof data.content !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content",keyword:"type"});
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


function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "azure-local") || (data === "windows-server")) || (data === "vmware")) || (data === "azure-cni"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const formats0 = isIpv4Range;

function validate28(data, {instancePath=""}={}){
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
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
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
if(!(validate28(data.range, {instancePath:instancePath+"/range"}))){
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


function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate28(data, {instancePath}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate30(data, {instancePath}))){
vErrors = joined(vErrors, validate30.errors);
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
validate27.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform !== undefined){
if(!(validate25(data.platform, {instancePath:instancePath+"/platform"}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data1 = data.clusters;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type"});
errors++;
}
}
if(data.reserved !== undefined){
let data3 = data.reserved;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!validate27(data3[i1]) && !validate27(data3[i1], {instancePath:instancePath+"/reserved/" + i1})){
vErrors = joined(vErrors, validate27.errors);
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
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "plan") || (key0 === "documents")) || (key0 === "request"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.plan !== undefined){
let data0 = data.plan;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"type"});
errors++;
}
}
if(data.documents !== undefined){
let data1 = data.documents;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documents",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate22(data1[i0]) && !validate22(data1[i0], {instancePath:instancePath+"/documents/" + i0})){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documents",keyword:"type"});
errors++;
}
}
if(data.request !== undefined){
if(!(validate24(data.request, {instancePath:instancePath+"/request"}))){
vErrors = joined(vErrors, validate24.errors);
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
