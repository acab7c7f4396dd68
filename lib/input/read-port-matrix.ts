import type { PortMatrix } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type Reader, type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/port-matrix.js";

/** The reader of a finished port matrix, alone or inside a plan. */
export const portMatrixReader: Reader = { validate, shape, rules: [inputRules, addressRules] };

/** Reads a finished port matrix, or reports everything that is wrong with its shape. */
export function readPortMatrix(input: unknown): ReadResult<PortMatrix> {
  return readInput(input, portMatrixReader);
}
