// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/pool-carving-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { ipv4Address, ipv4Prefix, ipv4Range, isIpv4Address, isIpv4Prefix, isIpv4Range } from "../formats.js";

const ipv4PrefixShape = { type: "string", format: ipv4Prefix };
const ipv4RangeShape = { type: "string", format: ipv4Range };
const namedRangeShape = { type: "object", required: ["name","range"], properties: { name: { type: "string", minLength: 1 }, range: ipv4RangeShape } };
const reservationShape = { anyOf: [ipv4RangeShape, namedRangeShape] };
const ipv4AddressShape = { type: "string", format: ipv4Address };
const countShape = { type: "integer", minimum: 0, maximum: 4294967296 };
const spareShape = { anyOf: [countShape, { type: "string", pattern: /^(?:0|[1-9][0-9]{0,3})%$/u, words: "a percentage such as \"20%\"" }] };
const poolRequestShape = { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 1, maximum: 4294967296 }, prefixLength: { type: "integer", minimum: 0, maximum: 32 }, start: ipv4AddressShape, end: ipv4AddressShape, spare: spareShape, room: countShape }, ways: [["size"],["prefixLength"],["start","end"]] };
const previousPoolShape = { type: "object", required: ["name","start","end"], properties: { name: { type: "string" }, start: ipv4AddressShape, end: ipv4AddressShape } };
export const shape = { type: "object", required: ["addressPrefix","pools"], properties: { addressPrefix: ipv4PrefixShape, reserved: { type: "array", items: reservationShape }, pools: { type: "array", items: poolRequestShape }, previous: { anyOf: [{ type: "object", required: ["pools"], properties: { pools: { type: "array", items: previousPoolShape } } }, { type: "array", items: previousPoolShape }] } } };
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

const formats2 = isIpv4Range;

function validate25(data, {instancePath=""}={}){
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
validate25.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath=""}={}){
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
if(!(validate25(data.range, {instancePath:instancePath+"/range"}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate25(data, {instancePath}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate27(data, {instancePath}))){
vErrors = joined(vErrors, validate27.errors);
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
validate24.errors = vErrors;
return errors === 0;
}

const formats4 = isIpv4Address;

function validate32(data, {instancePath=""}={}){
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
validate32.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath=""}={}){
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
validate36.errors = vErrors;
return errors === 0;
}

const pattern0 = /^(?:0|[1-9][0-9]{0,3})%$/u;

function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate36(data, {instancePath}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
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
validate35.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.start === undefined) && (missing0 = "start")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.end === undefined) && (missing1 = "end")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,keyword:"not"});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.start === undefined) && (missing2 = "start")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid2 = _errs12 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.end === undefined) && (missing3 = "end")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid2 = _errs13 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs10 === errors;
if(valid3){
(vErrors ??= []).push({instancePath,keyword:"not"});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefixLength === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prefixLength"}});
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.size === undefined) && (missing4 = "size")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid3 = _errs18 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.prefixLength === undefined) && (missing5 = "prefixLength")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid3 = _errs19 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs16 === errors;
if(valid5){
(vErrors ??= []).push({instancePath,keyword:"not"});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf"});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "size")) || (key0 === "prefixLength")) || (key0 === "start")) || (key0 === "end")) || (key0 === "spare")) || (key0 === "room"))){
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
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967296 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum"});
errors++;
}
}
}
if(data.prefixLength !== undefined){
let data2 = data.prefixLength;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/prefixLength",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 32 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/prefixLength",keyword:"maximum"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/prefixLength",keyword:"minimum"});
errors++;
}
}
}
if(data.start !== undefined){
if(!(validate32(data.start, {instancePath:instancePath+"/start"}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate32(data.end, {instancePath:instancePath+"/end"}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.spare !== undefined){
if(!(validate35(data.spare, {instancePath:instancePath+"/spare"}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.room !== undefined){
if(!(validate36(data.room, {instancePath:instancePath+"/room"}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
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


function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.start !== undefined){
if(!(validate32(data.start, {instancePath:instancePath+"/start"}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate32(data.end, {instancePath:instancePath+"/end"}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate41.errors = vErrors;
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
if(data.pools === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pools"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "addressPrefix") || (key0 === "reserved")) || (key0 === "pools")) || (key0 === "previous"))){
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
if(data.reserved !== undefined){
let data1 = data.reserved;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate24(data1[i0]) && !validate24(data1[i0], {instancePath:instancePath+"/reserved/" + i0})){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reserved",keyword:"type"});
errors++;
}
}
if(data.pools !== undefined){
let data3 = data.pools;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!validate31(data3[i1]) && !validate31(data3[i1], {instancePath:instancePath+"/pools/" + i1})){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pools",keyword:"type"});
errors++;
}
}
if(data.previous !== undefined){
let data5 = data.previous;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/previous",keyword:"required",params:{missingProperty: "pools"}});
errors++;
}
if(data5.pools !== undefined){
let data6 = data5.pools;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!validate41(data6[i2]) && !validate41(data6[i2], {instancePath:instancePath+"/previous/pools/" + i2})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/previous/pools",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/previous",keyword:"type"});
errors++;
}
var _valid0 = _errs11 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs16 = errors;
if(Array.isArray(data5)){
const len3 = data5.length;
for(let i3=0; i3<len3; i3++){
if(!validate41(data5[i3]) && !validate41(data5[i3], {instancePath:instancePath+"/previous/" + i3})){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/previous",keyword:"type"});
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/previous",keyword:"anyOf"});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
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
