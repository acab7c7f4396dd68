// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/plan-comparison-request.schema.json by `npm run generate`. Edit the schema, not this file.

export const shape = { type: "object", required: ["before","after"], properties: { before: { type: "object" }, after: { type: "object" } } };
export const validate = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "before"}});
errors++;
}
if(data.after === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "after"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "before") || (key0 === "after"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/before",keyword:"type"});
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"type"});
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
