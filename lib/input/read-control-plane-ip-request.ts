import type { ControlPlaneIpRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ParsedWithReserved, readWithReserved } from "./validate.js";
import { shape, validate } from "./validators/control-plane-ip-request.js";

/** Reads the input of `selectControlPlaneIps`, or reports everything that is wrong with its shape. */
export function readControlPlaneIpRequest(input: unknown): ParsedWithReserved<ControlPlaneIpRequest> {
  return readWithReserved(input, { validate, shape, rules: [inputRules, addressRules] });
}
