// A validator compiled by ajv, and the shape its errors are explained with.
// Generated from schemas/address-prefix-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipPrefix, isIpPrefix } from "../formats.js";

const ipPrefixShape = { type: "string", format: ipPrefix };
export const shape = { type: "object", required: ["addressPrefix"], properties: { addressPrefix: ipPrefixShape } };
export const validate = validate10;
const formats0 = isIpPrefix;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressPrefix === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "addressPrefix")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.addressPrefix !== undefined){
let data0 = data.addressPrefix;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err2 = {instancePath:instancePath+"/addressPrefix",keyword:"format"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/addressPrefix",keyword:"type"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
