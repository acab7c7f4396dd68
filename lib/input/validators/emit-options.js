// Returns a validator compiled by ajv, and the shape that explains its errors.
// Generated from schemas/emit-options.schema.json by `npm run generate`. Edit the schema, not this file.

export const shape = { type: "object", properties: { allowErrors: { type: "boolean" } } };
export const validate = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "allowErrors")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allowErrors !== undefined){
if(typeof data.allowErrors !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/allowErrors",keyword:"type"});
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
