import type { FirewallCheckRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/firewall-check-request.js";

/** Reads the input of `checkFirewall`, or reports every fault in its shape. */
export function readFirewallCheckRequest(input: unknown): ReadResult<FirewallCheckRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
