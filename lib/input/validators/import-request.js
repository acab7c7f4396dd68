// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/import-request.schema.json by `npm run generate`. Edit the schema, not this file.

const importDocumentShape = { type: "object", required: ["content"], properties: { name: { type: "string", minLength: 1 }, content: { type: "string" } } };
const platformShape = { values: ["azure-local","windows-server","vmware","azure-cni"] };
export const shape = { type: "object", required: ["documents"], properties: { documents: { type: "array", minItems: 1, items: importDocumentShape }, platform: platformShape } };
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


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "azure-local") || (data === "windows-server")) || (data === "vmware")) || (data === "azure-cni"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documents === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documents"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "documents") || (key0 === "platform"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.documents !== undefined){
let data0 = data.documents;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documents",keyword:"minItems"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!validate22(data0[i0]) && !validate22(data0[i0], {instancePath:instancePath+"/documents/" + i0})){
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
if(data.platform !== undefined){
if(!(validate24(data.platform, {instancePath:instancePath+"/platform"}))){
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
