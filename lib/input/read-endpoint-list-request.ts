import type { EndpointListRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/endpoint-list-request.js";

/** Reads the input of `listEndpoints`, or says everything that is wrong with its shape. */
export function readEndpointListRequest(input: unknown): ReadResult<EndpointListRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
