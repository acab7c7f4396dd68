// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/firewall-check-request.schema.json by `npm run generate`. Edit the schema, not this file.
import { date, isDate } from "../formats.js";

const protocolShape = { values: ["TCP","UDP","ICMP","Any"] };
const portZoneShape = { type: "object", required: ["zone","addresses"], properties: { zone: { type: "string" }, addresses: { type: "array", items: { type: "string", pattern: /^[0-9A-Za-z:][0-9A-Za-z.:/ -]*$/u } }, fqdns: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 253 } } } };
const portRuleShape = { type: "object", required: ["id","purpose","protocol","destinationPort","source","destination","required","rule"], properties: { id: { type: "string" }, purpose: { type: "string" }, protocol: protocolShape, destinationPort: { type: "string", pattern: /^(?:\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$/u }, source: portZoneShape, destination: portZoneShape, required: { type: "boolean" }, rule: { type: "string" } } };
const dateShape = { type: "string", format: date };
const endpointParameterShape = { type: "object", required: ["name","text","meaning"], properties: { name: { type: "string" }, text: { type: "string" }, meaning: { type: "string" } } };
const endpointShape = { type: "object", required: ["fqdn","protocol","port","purpose","required","rule"], properties: { fqdn: { type: "string" }, protocol: protocolShape, port: { type: "integer", minimum: 1, maximum: 65535 }, purpose: { type: "string" }, required: { type: "boolean" }, rule: { type: "string" }, list: { type: "string" }, since: dateShape, parameters: { type: "array", items: endpointParameterShape } } };
const endpointListSourceShape = { type: "object", required: ["name","source","page"], properties: { name: { type: "string" }, date: dateShape, source: { type: "string" }, page: { type: "string" } } };
const severityShape = { values: ["error","warning","info"] };
const basisShape = { values: ["documented","observed","inferred"] };
const patchOperationShape = { type: "object", required: ["op","path"], properties: { op: { values: ["add","remove","replace"] }, path: { type: "string" }, value: {  } } };
const repairShape = { type: "object", required: ["text","patch"], properties: { text: { type: "string", minLength: 1 }, patch: { type: "array", minItems: 1, items: patchOperationShape } } };
const findingShape = { type: "object", required: ["rule","severity","path","message","source"], properties: { rule: { type: "string", minLength: 1 }, severity: severityShape, path: { type: "string", pattern: /^(?:\/(?:[^~/]|~0|~1)*)*$/u }, message: { type: "string", minLength: 1 }, received: {  }, source: { type: "object", required: ["document","section","basis"], properties: { document: { type: "string" }, section: { type: "string" }, basis: basisShape } }, repairs: { type: "array", minItems: 1, items: repairShape }, conflict: { type: "object", required: ["pools","reservations"], properties: { pools: { type: "array", items: { type: "string" } }, reservations: { type: "array", items: { type: "string" } } } } } };
const portMatrixShape = { type: "object", required: ["platform","rules","endpoints","findings"], properties: { platform: { type: "string" }, rules: { type: "array", items: portRuleShape }, endpoints: { type: "array", items: endpointShape }, lists: { type: "array", items: endpointListSourceShape }, findings: { type: "array", items: findingShape } } };
const flowDirectionShape = { values: ["inbound","outbound","forward","input","output"] };
const firewallFlowShape = { type: "object", required: ["protocol","source","destination"], properties: { id: { type: "string" }, protocol: { type: "string" }, source: { type: "string" }, destination: { type: "string" }, port: { anyOf: [{ type: "integer", minimum: 0, maximum: 65535 }, { type: "string" }] }, required: { type: "boolean" }, direction: flowDirectionShape, inInterface: { type: "string" }, outInterface: { type: "string" } } };
const firewallFormatShape = { values: ["nsg","azure-firewall","nftables","iptables","csv"] };
const firewallHookShape = { values: ["inbound","outbound","forward","any"] };
const firewallEffectShape = { values: ["allow","deny","jump","goto","return","skip","mark","continue"] };
const firewallMarkShape = { type: "object", required: ["of","value","mask"], properties: { of: { values: ["packet","connection"] }, value: { type: "integer", minimum: 0, maximum: 4294967295 }, mask: { type: "integer", minimum: 0, maximum: 4294967295 }, from: { values: ["packet","connection"] }, fromMask: { type: "integer", minimum: 0, maximum: 4294967295 } } };
const firewallFieldShape = { values: ["source","destination","protocol","destinationPort","sourcePort","inInterface","outInterface","name","state","family","sourceType","destinationType","mark","connectionMark","unknown"] };
const firewallConditionShape = { type: "object", required: ["field","values"], properties: { field: firewallFieldShape, values: { type: "array", items: { type: "string" } }, groups: { type: "array", items: { type: "string" } }, not: { type: "boolean" } } };
const firewallRuleShape = { type: "object", required: ["name","path","effect","matches"], properties: { name: { type: "string" }, path: { type: "string" }, effect: firewallEffectShape, target: { type: "string" }, mark: firewallMarkShape, priority: { type: "number" }, builtIn: { type: "boolean" }, matches: { type: "array", items: { type: "array", items: firewallConditionShape } } } };
const firewallChainShape = { type: "object", required: ["name","rules"], properties: { name: { type: "string" }, hooks: { type: "array", items: firewallHookShape }, group: { type: "string" }, families: { type: "array", items: { values: ["ipv4","ipv6"] } }, default: { values: ["allow","deny"] }, defaultName: { type: "string" }, zones: { type: "array", items: { type: "string" } }, addresses: { type: "array", items: { type: "string" } }, rules: { type: "array", items: firewallRuleShape } } };
const firewallRulesShape = { type: "object", required: ["format","chains","groups","findings"], properties: { format: firewallFormatShape, chains: { type: "array", items: firewallChainShape }, groups: { type: "object", others: { type: "array", items: { type: "string" } } }, findings: { type: "array", items: findingShape } } };
export const shape = { type: "object", required: ["rules"], properties: { portMatrix: portMatrixShape, flows: { type: "array", items: firewallFlowShape }, rules: firewallRulesShape, direction: flowDirectionShape, source: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }, inInterface: { type: "string" }, outInterface: { type: "string" }, groups: { type: "object", others: { type: "array", items: { type: "string" } } }, strict: { type: "boolean" } } };
export const validate = validate21;

function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "TCP") || (data === "UDP")) || (data === "ICMP")) || (data === "Any"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const pattern1 = /^[0-9A-Za-z:][0-9A-Za-z.:/ -]*$/u;
const func3 = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []).length;

function validate26(data, {instancePath=""}={}){
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
if(!(((key0 === "zone") || (key0 === "addresses")) || (key0 === "fqdns"))){
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
if(data.fqdns !== undefined){
let data3 = data.fqdns;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fqdns",keyword:"minItems"});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length > 253 && func3(data4) > 253){
(vErrors ??= []).push({instancePath:instancePath+"/fqdns/" + i1,keyword:"maxLength"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fqdns/" + i1,keyword:"minLength"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fqdns/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fqdns",keyword:"type"});
errors++;
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

const pattern0 = /^(?:\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$/u;

function validate23(data, {instancePath=""}={}){
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
if(!(validate24(data.protocol, {instancePath:instancePath+"/protocol"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!(validate26(data.source, {instancePath:instancePath+"/source"}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate26(data.destination, {instancePath:instancePath+"/destination"}))){
vErrors = joined(vErrors, validate26.errors);
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
validate23.errors = vErrors;
return errors === 0;
}

const formats0 = isDate;

function validate32(data, {instancePath=""}={}){
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
validate32.errors = vErrors;
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
validate34.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
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
if(!(Object.hasOwn(endpointShape.properties, key0))){
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
if(!(validate24(data.protocol, {instancePath:instancePath+"/protocol"}))){
vErrors = joined(vErrors, validate24.errors);
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
if(data.list !== undefined){
if(typeof data.list !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/list",keyword:"type"});
errors++;
}
}
if(data.since !== undefined){
if(!(validate32(data.since, {instancePath:instancePath+"/since"}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data8 = data.parameters;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!validate34(data8[i0]) && !validate34(data8[i0], {instancePath:instancePath+"/parameters/" + i0})){
vErrors = joined(vErrors, validate34.errors);
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
validate30.errors = vErrors;
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
if(!(validate32(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate32.errors);
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
validate37.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "error") || (data === "warning")) || (data === "info"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "documented") || (data === "observed")) || (data === "inferred"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath=""}={}){
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
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath=""}={}){
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
if(!validate46(data1[i0]) && !validate46(data1[i0], {instancePath:instancePath+"/patch/" + i0})){
vErrors = joined(vErrors, validate46.errors);
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
validate45.errors = vErrors;
return errors === 0;
}

const pattern2 = /^(?:\/(?:[^~/]|~0|~1)*)*$/u;

function validate40(data, {instancePath=""}={}){
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
if(!(validate41(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate41.errors);
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
if(!(validate43(data4.basis, {instancePath:instancePath+"/source/basis"}))){
vErrors = joined(vErrors, validate43.errors);
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
if(!(validate45(data8[i0], {instancePath:instancePath+"/repairs/" + i0}))){
vErrors = joined(vErrors, validate45.errors);
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
validate40.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
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
if(!(validate23(data1[i0], {instancePath:instancePath+"/rules/" + i0}))){
vErrors = joined(vErrors, validate23.errors);
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
if(!(validate30(data3[i1], {instancePath:instancePath+"/endpoints/" + i1}))){
vErrors = joined(vErrors, validate30.errors);
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
if(!validate37(data5[i2]) && !validate37(data5[i2], {instancePath:instancePath+"/lists/" + i2})){
vErrors = joined(vErrors, validate37.errors);
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
if(!(validate40(data7[i3], {instancePath:instancePath+"/findings/" + i3}))){
vErrors = joined(vErrors, validate40.errors);
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
validate22.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "inbound") || (data === "outbound")) || (data === "forward")) || (data === "input")) || (data === "output"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
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
for(const key0 in data){
if(!(Object.hasOwn(firewallFlowShape.properties, key0))){
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
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"type"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
}
if(data.destination !== undefined){
if(typeof data.destination !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type"});
errors++;
}
}
if(data.port !== undefined){
let data4 = data.port;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum"});
errors++;
}
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type"});
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"anyOf"});
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
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/required",keyword:"type"});
errors++;
}
}
if(data.direction !== undefined){
if(!(validate52(data.direction, {instancePath:instancePath+"/direction"}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.inInterface !== undefined){
if(typeof data.inInterface !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inInterface",keyword:"type"});
errors++;
}
}
if(data.outInterface !== undefined){
if(typeof data.outInterface !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outInterface",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "nsg") || (data === "azure-firewall")) || (data === "nftables")) || (data === "iptables")) || (data === "csv"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "inbound") || (data === "outbound")) || (data === "forward")) || (data === "any"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!((((((((data === "allow") || (data === "deny")) || (data === "jump")) || (data === "goto")) || (data === "return")) || (data === "skip")) || (data === "mark")) || (data === "continue"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "of"}});
errors++;
}
if(data.value === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
errors++;
}
if(data.mask === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mask"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "of") || (key0 === "value")) || (key0 === "mask")) || (key0 === "from")) || (key0 === "fromMask"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(!((data0 === "packet") || (data0 === "connection"))){
(vErrors ??= []).push({instancePath:instancePath+"/of",keyword:"enum"});
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maximum"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minimum"});
errors++;
}
}
}
if(data.mask !== undefined){
let data2 = data.mask;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/mask",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mask",keyword:"maximum"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mask",keyword:"minimum"});
errors++;
}
}
}
if(data.from !== undefined){
let data3 = data.from;
if(!((data3 === "packet") || (data3 === "connection"))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"enum"});
errors++;
}
}
if(data.fromMask !== undefined){
let data4 = data.fromMask;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/fromMask",keyword:"type"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/fromMask",keyword:"maximum"});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/fromMask",keyword:"minimum"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((data === "source") || (data === "destination")) || (data === "protocol")) || (data === "destinationPort")) || (data === "sourcePort")) || (data === "inInterface")) || (data === "outInterface")) || (data === "name")) || (data === "state")) || (data === "family")) || (data === "sourceType")) || (data === "destinationType")) || (data === "mark")) || (data === "connectionMark")) || (data === "unknown"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "field"}});
errors++;
}
if(data.values === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "values"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "field") || (key0 === "values")) || (key0 === "groups")) || (key0 === "not"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.field !== undefined){
if(!(validate67(data.field, {instancePath:instancePath+"/field"}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type"});
errors++;
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type"});
errors++;
}
}
if(data.not !== undefined){
if(typeof data.not !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/not",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.effect === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effect"}});
errors++;
}
if(data.matches === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "matches"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "path")) || (key0 === "effect")) || (key0 === "target")) || (key0 === "mark")) || (key0 === "priority")) || (key0 === "builtIn")) || (key0 === "matches"))){
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
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type"});
errors++;
}
}
if(data.effect !== undefined){
if(!(validate62(data.effect, {instancePath:instancePath+"/effect"}))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type"});
errors++;
}
}
if(data.mark !== undefined){
if(!(validate64(data.mark, {instancePath:instancePath+"/mark"}))){
vErrors = joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.priority !== undefined){
let data5 = data.priority;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type"});
errors++;
}
}
if(data.builtIn !== undefined){
if(typeof data.builtIn !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/builtIn",keyword:"type"});
errors++;
}
}
if(data.matches !== undefined){
let data7 = data.matches;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate66(data8[i1], {instancePath:instancePath+"/matches/" + i0+"/" + i1}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/matches/" + i0,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/matches",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.rules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(firewallChainShape.properties, key0))){
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
if(data.hooks !== undefined){
let data1 = data.hooks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate59(data1[i0]) && !validate59(data1[i0], {instancePath:instancePath+"/hooks/" + i0})){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hooks",keyword:"type"});
errors++;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type"});
errors++;
}
}
if(data.families !== undefined){
let data4 = data.families;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((data5 === "ipv4") || (data5 === "ipv6"))){
(vErrors ??= []).push({instancePath:instancePath+"/families/" + i1,keyword:"enum"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/families",keyword:"type"});
errors++;
}
}
if(data.default !== undefined){
let data6 = data.default;
if(!((data6 === "allow") || (data6 === "deny"))){
(vErrors ??= []).push({instancePath:instancePath+"/default",keyword:"enum"});
errors++;
}
}
if(data.defaultName !== undefined){
if(typeof data.defaultName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/defaultName",keyword:"type"});
errors++;
}
}
if(data.zones !== undefined){
let data8 = data.zones;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/zones/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zones",keyword:"type"});
errors++;
}
}
if(data.addresses !== undefined){
let data10 = data.addresses;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(typeof data10[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/addresses/" + i3,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/addresses",keyword:"type"});
errors++;
}
}
if(data.rules !== undefined){
let data12 = data.rules;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate61(data12[i4], {instancePath:instancePath+"/rules/" + i4}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "format"}});
errors++;
}
if(data.chains === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "chains"}});
errors++;
}
if(data.groups === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "groups"}});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "format") || (key0 === "chains")) || (key0 === "groups")) || (key0 === "findings"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.format !== undefined){
if(!(validate56(data.format, {instancePath:instancePath+"/format"}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.chains !== undefined){
let data1 = data.chains;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data1[i0], {instancePath:instancePath+"/chains/" + i0}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chains",keyword:"type"});
errors++;
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type"});
errors++;
}
}
if(data.findings !== undefined){
let data6 = data.findings;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate40(data6[i2], {instancePath:instancePath+"/findings/" + i2}))){
vErrors = joined(vErrors, validate40.errors);
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
validate55.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!(Object.hasOwn(shape.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.portMatrix !== undefined){
if(!(validate22(data.portMatrix, {instancePath:instancePath+"/portMatrix"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.flows !== undefined){
let data1 = data.flows;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!validate51(data1[i0]) && !validate51(data1[i0], {instancePath:instancePath+"/flows/" + i0})){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/flows",keyword:"type"});
errors++;
}
}
if(data.rules !== undefined){
if(!(validate55(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = joined(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate52(data.direction, {instancePath:instancePath+"/direction"}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data5 = data.source;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs12 = errors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/" + i1,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type"});
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"anyOf"});
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
}
if(data.inInterface !== undefined){
if(typeof data.inInterface !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/inInterface",keyword:"type"});
errors++;
}
}
if(data.outInterface !== undefined){
if(typeof data.outInterface !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outInterface",keyword:"type"});
errors++;
}
}
if(data.groups !== undefined){
let data9 = data.groups;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type"});
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/strict",keyword:"type"});
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
