import type { PortMatrixComparisonRequest } from "../../types/index.js";
import { inputRules } from "../rules/input-rules.js";
import { readerWithParts } from "./read-apart.js";
import { portMatrixReader } from "./read-port-matrix.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/port-matrix-comparison-request.js";

/** Reads the input of `comparePortMatrices`, or reports everything that is wrong with its shape and with both matrices. */
export function readPortMatrixComparisonRequest(input: unknown): ReadResult<PortMatrixComparisonRequest> {
  const parts = { before: portMatrixReader, after: portMatrixReader };
  return readInput(input, readerWithParts({ validate, shape, rules: [inputRules] }, parts));
}
