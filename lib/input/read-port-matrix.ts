import type { PortMatrix } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/port-matrix.js";

/** Reads a finished port matrix, or reports everything that is wrong with its shape. */
export function readPortMatrix(input: unknown): ReadResult<PortMatrix> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
