// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/address-prefix-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipPrefix, isIpPrefix } from "../formats.js";

const ipPrefixShape = { type: "string", format: ipPrefix };
export const shape = { type: "object", required: ["addressPrefix"], properties: { addressPrefix: ipPrefixShape } };
export const validate = validate21;
const formats0 = isIpPrefix;

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


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addressPrefix === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addressPrefix"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "addressPrefix")){
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
