import type { EndpointComparisonRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/endpoint-comparison-request.js";

/** Reads the input of `compareEndpoints`, or says everything that is wrong with its shape. */
export function readEndpointComparisonRequest(input: unknown): ReadResult<EndpointComparisonRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
