// A validator compiled by ajv, and the shape its errors are explained with.
// Generated from schemas/port-matrix.schema.json by `npm run generate`. Edit the schema, not this file.
import { date, isDate } from "../formats.js";

const protocolShape = { values: ["TCP","UDP","ICMP","Any"] };
const portZoneShape = { type: "object", required: ["zone","addresses"], properties: { zone: { type: "string" }, addresses: { type: "array", items: { type: "string", pattern: /^[0-9A-Za-z:][0-9A-Za-z.:/ -]*$/u } } } };
const portRuleShape = { type: "object", required: ["id","purpose","protocol","destinationPort","source","destination","required","rule"], properties: { id: { type: "string" }, purpose: { type: "string" }, protocol: protocolShape, destinationPort: { type: "string", pattern: /^(?:\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$/u }, source: portZoneShape, destination: portZoneShape, required: { type: "boolean" }, rule: { type: "string" } } };
const endpointParameterShape = { type: "object", required: ["name","text","meaning"], properties: { name: { type: "string" }, text: { type: "string" }, meaning: { type: "string" } } };
const endpointShape = { type: "object", required: ["fqdn","protocol","port","purpose","required","rule"], properties: { fqdn: { type: "string" }, protocol: protocolShape, port: { type: "integer", minimum: 1, maximum: 65535 }, purpose: { type: "string" }, required: { type: "boolean" }, rule: { type: "string" }, parameters: { type: "array", items: endpointParameterShape } } };
const dateShape = { type: "string", format: date };
const endpointListSourceShape = { type: "object", required: ["name","source","page"], properties: { name: { type: "string" }, date: dateShape, source: { type: "string" }, page: { type: "string" } } };
const severityShape = { values: ["error","warning","info"] };
const basisShape = { values: ["documented","observed","inferred"] };
const patchOperationShape = { type: "object", required: ["op","path"], properties: { op: { values: ["add","remove","replace"] }, path: { type: "string" }, value: {  } } };
const repairShape = { type: "object", required: ["text","patch"], properties: { text: { type: "string", minLength: 1 }, patch: { type: "array", minItems: 1, items: patchOperationShape } } };
const findingShape = { type: "object", required: ["rule","severity","path","message","source"], properties: { rule: { type: "string", minLength: 1 }, severity: severityShape, path: { type: "string", pattern: /^(?:\/(?:[^~/]|~0|~1)*)*$/u }, message: { type: "string", minLength: 1 }, received: {  }, source: { type: "object", required: ["document","section","basis"], properties: { document: { type: "string" }, section: { type: "string" }, basis: basisShape } }, repairs: { type: "array", minItems: 1, items: repairShape }, conflict: { type: "object", required: ["pools","reservations"], properties: { pools: { type: "array", items: { type: "string" } }, reservations: { type: "array", items: { type: "string" } } } } } };
export const shape = { type: "object", required: ["platform","rules","endpoints","findings"], properties: { platform: { type: "string" }, rules: { type: "array", items: portRuleShape }, endpoints: { type: "array", items: endpointShape }, lists: { type: "array", items: endpointListSourceShape }, findings: { type: "array", items: findingShape } } };
export const validate = validate21;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "TCP") || (data === "UDP")) || (data === "ICMP")) || (data === "Any"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const pattern1 = /^[0-9A-Za-z:][0-9A-Za-z.:/ -]*$/u;

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "zone"}});
errors++;
}
if(data.addresses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "addresses"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "zone") || (key0 === "addresses"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.zone !== undefined){
if(typeof data.zone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/zone",keyword:"type"});
errors++;
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i0,keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const pattern0 = /^(?:\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$/u;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.protocol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
errors++;
}
if(data.destinationPort === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destinationPort"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.destination === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
errors++;
}
if(data.required === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "required"}});
errors++;
}
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "purpose")) || (key0 === "protocol")) || (key0 === "destinationPort")) || (key0 === "source")) || (key0 === "destination")) || (key0 === "required")) || (key0 === "rule"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type"});
errors++;
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",keyword:"type"});
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate23(data.protocol, {instancePath:instancePath+"/protocol"}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.destinationPort !== undefined){
let data3 = data.destinationPort;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/destinationPort",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/destinationPort",keyword:"type"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate25(data.source, {instancePath:instancePath+"/source"}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate25(data.destination, {instancePath:instancePath+"/destination"}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
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


function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.meaning === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "meaning"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "text")) || (key0 === "meaning"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type"});
errors++;
}
}
if(data.meaning !== undefined){
if(typeof data.meaning !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/meaning",keyword:"type"});
errors++;
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


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fqdn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fqdn"}});
errors++;
}
if(data.protocol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
errors++;
}
if(data.port === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.required === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "required"}});
errors++;
}
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fqdn") || (key0 === "protocol")) || (key0 === "port")) || (key0 === "purpose")) || (key0 === "required")) || (key0 === "rule")) || (key0 === "parameters"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fqdn !== undefined){
if(typeof data.fqdn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fqdn",keyword:"type"});
errors++;
}
}
if(data.protocol !== undefined){
if(!(validate23(data.protocol, {instancePath:instancePath+"/protocol"}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum"});
errors++;
}
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",keyword:"type"});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
if(data.parameters !== undefined){
let data6 = data.parameters;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!validate31(data6[i0]) && !validate31(data6[i0], {instancePath:instancePath+"/parameters/" + i0})){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parameters",keyword:"type"});
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

const formats0 = isDate;

function validate35(data, {instancePath=""}={}){
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
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.page === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "page"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "date")) || (key0 === "source")) || (key0 === "page"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate35(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
}
if(data.page !== undefined){
if(typeof data.page !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "error") || (data === "warning")) || (data === "info"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "documented") || (data === "observed")) || (data === "inferred"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "op"}});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "path")) || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.op !== undefined){
let data0 = data.op;
if(!(((data0 === "add") || (data0 === "remove")) || (data0 === "replace"))){
(vErrors ??= []).push({instancePath:instancePath+"/op",keyword:"enum"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.patch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patch"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "patch"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type"});
errors++;
}
}
if(data.patch !== undefined){
let data1 = data.patch;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"minItems"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate44(data1[i0]) && !validate44(data1[i0], {instancePath:instancePath+"/patch/" + i0})){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const pattern2 = /^(?:\/(?:[^~/]|~0|~1)*)*$/u;

function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.severity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "rule") || (key0 === "severity")) || (key0 === "path")) || (key0 === "message")) || (key0 === "received")) || (key0 === "source")) || (key0 === "repairs")) || (key0 === "conflict"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
if(data.severity !== undefined){
if(!(validate39(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type"});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type"});
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.document === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "document"}});
errors++;
}
if(data4.section === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "section"}});
errors++;
}
if(data4.basis === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "basis"}});
errors++;
}
for(const key1 in data4){
if(!(((key1 === "document") || (key1 === "section")) || (key1 === "basis"))){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.document !== undefined){
if(typeof data4.document !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/document",keyword:"type"});
errors++;
}
}
if(data4.section !== undefined){
if(typeof data4.section !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/section",keyword:"type"});
errors++;
}
}
if(data4.basis !== undefined){
if(!(validate41(data4.basis, {instancePath:instancePath+"/source/basis"}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
}
if(data.repairs !== undefined){
let data8 = data.repairs;
if(Array.isArray(data8)){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/repairs",keyword:"minItems"});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data8[i0], {instancePath:instancePath+"/repairs/" + i0}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/repairs",keyword:"type"});
errors++;
}
}
if(data.conflict !== undefined){
let data10 = data.conflict;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"required",params:{missingProperty: "pools"}});
errors++;
}
if(data10.reservations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"required",params:{missingProperty: "reservations"}});
errors++;
}
for(const key2 in data10){
if(!((key2 === "pools") || (key2 === "reservations"))){
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.pools !== undefined){
let data11 = data10.pools;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conflict/pools/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflict/pools",keyword:"type"});
errors++;
}
}
if(data10.reservations !== undefined){
let data13 = data10.reservations;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/conflict/reservations/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflict/reservations",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conflict",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate38.errors = vErrors;
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
if(data.rules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
if(data.endpoints === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "platform") || (key0 === "rules")) || (key0 === "endpoints")) || (key0 === "lists")) || (key0 === "findings"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/platform",keyword:"type"});
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/rules/" + i0}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"type"});
errors++;
}
}
if(data.endpoints !== undefined){
let data3 = data.endpoints;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data3[i1], {instancePath:instancePath+"/endpoints/" + i1}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"type"});
errors++;
}
}
if(data.lists !== undefined){
let data5 = data.lists;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!validate34(data5[i2]) && !validate34(data5[i2], {instancePath:instancePath+"/lists/" + i2})){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lists",keyword:"type"});
errors++;
}
}
if(data.findings !== undefined){
let data7 = data.findings;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate38(data7[i3], {instancePath:instancePath+"/findings/" + i3}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/findings",keyword:"type"});
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
