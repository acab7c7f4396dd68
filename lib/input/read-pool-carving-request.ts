import type { PoolCarvingRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { inputRules } from "../rules/input-rules.js";
import { type ParsedWithReserved, readWithReserved } from "./validate.js";
import { shape, validate } from "./validators/pool-carving-request.js";

/** Reads the input of `carvePools`, or reports everything that is wrong with its shape. */
export function readPoolCarvingRequest(input: unknown): ParsedWithReserved<PoolCarvingRequest> {
  return readWithReserved(input, { validate, shape, rules: [inputRules, addressRules] });
}
