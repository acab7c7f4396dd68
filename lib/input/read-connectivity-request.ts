import type { ConnectivityRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/connectivity-request.js";

/** Reads the input of `assessConnectivity`, or reports everything that is wrong with its shape. */
export function readConnectivityRequest(input: unknown): ReadResult<ConnectivityRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
