import type { ImportRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/import-request.js";

/** Reads the input of `importRequest`, or reports every fault in its shape. */
export function readImportRequest(input: unknown): ReadResult<ImportRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
