import type { OverlapRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/overlap-request.js";

/** Reads the input of `findOverlaps`, or reports everything that is wrong with its shape. */
export function readOverlapRequest(input: unknown): ReadResult<OverlapRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
