import type { FleetRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/fleet-request.js";

/**
 * Reads the input of `planFleet`, or reports everything that is wrong with its own shape. The requests of the sites are not
 * checked here.
 */
export function readFleetRequest(input: unknown): ReadResult<FleetRequest> {
  return readInput(input, { validate, shape, rules: [inputRules, addressRules] });
}
