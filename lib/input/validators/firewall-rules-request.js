// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/firewall-rules-request.schema.json by `npm run generate`. Edit the schema, not this file.

const firewallFormatShape = { values: ["nsg","azure-firewall","nftables","iptables","csv"] };
export const shape = { type: "object", required: ["content"], properties: { content: {  }, format: firewallFormatShape } };
export const validate = validate21;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "nsg") || (data === "azure-firewall")) || (data === "nftables")) || (data === "iptables")) || (data === "csv"))){
(vErrors ??= []).push({instancePath,keyword:"enum"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "content") || (key0 === "format"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.format !== undefined){
if(!(validate22(data.format, {instancePath:instancePath+"/format"}))){
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
