import type { PlatformChoice } from "../../types/index.js";
import { inputRules } from "../rules/input-rules.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/platform-choice.js";

/** Reads the input of `startingRequest`, or reports everything that is wrong with its shape. */
export function readPlatformChoice(input: unknown): ReadResult<PlatformChoice> {
  return readInput(input, { validate, shape, rules: [inputRules] });
}
