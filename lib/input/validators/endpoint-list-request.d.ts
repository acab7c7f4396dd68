// Types of the validator next to this file.
// Generated from schemas/endpoint-list-request.schema.json by `npm run generate`. Edit the schema, not this file.
import type { Shape, Validate } from "../shape.js";

export declare const validate: Validate;
export declare const shape: Shape;
