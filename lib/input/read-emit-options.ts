import type { EmitOptions } from "../../types/index.js";
import { emitRules } from "../rules/emit-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/emit-options.js";

/** Reads the options of an emitter, or reports everything that is wrong with their shape. */
export function readEmitOptions(input: unknown): ReadResult<EmitOptions> {
  return readInput(input, { validate, shape, rules: [inputRules, emitRules] });
}
