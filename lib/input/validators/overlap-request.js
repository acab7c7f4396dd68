// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/overlap-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipRange, isIpRange } from "../formats.js";

const ipRangeShape = { type: "string", format: ipRange };
const overlapRangeShape = { type: "object", required: ["name","range"], properties: { name: { type: "string", minLength: 1 }, range: ipRangeShape, group: { type: "string", minLength: 1 } } };
export const shape = { type: "object", required: ["ranges"], properties: { ranges: { type: "array", items: overlapRangeShape } } };
export const validate = validate21;
const formats0 = isIpRange;

function validate23(data, {instancePath=""}={}){
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
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
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
if(!(((key0 === "name") || (key0 === "range")) || (key0 === "group"))){
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
if(!(validate23(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data2 = data.group;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type"});
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


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ranges === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ranges"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "ranges")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ranges !== undefined){
let data0 = data.ranges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!validate22(data0[i0]) && !validate22(data0[i0], {instancePath:instancePath+"/ranges/" + i0})){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ranges",keyword:"type"});
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
