import type { FirewallRulesRequest } from "../../types/index.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/firewall-rules-request.js";

/** Reads the input of `readFirewallRules`, or reports every fault in its shape. */
export function readFirewallRulesRequest(input: unknown): ReadResult<FirewallRulesRequest> {
  return readInput(input, { validate, shape, rules: [inputRules] });
}
