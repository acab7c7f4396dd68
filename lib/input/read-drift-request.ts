import type { DriftRequest } from "../../types/index.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { inputRules } from "../rules/input-rules.js";
import { readerWithParts } from "./read-apart.js";
import { networkPlanReader } from "./read-network-plan.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/drift-request.js";

/** Reads the input of `findDrift`, or reports everything that is wrong with its shape and with its plan. */
export function readDriftRequest(input: unknown): ReadResult<DriftRequest> {
  const reading = readInput<DriftRequest>(
    input,
    readerWithParts({ validate, shape, rules: [inputRules, addressRules] }, { plan: networkPlanReader() }),
  );
  const { value } = reading;
  if (value === undefined || (value.documents === undefined) !== (value.request === undefined)) return reading;
  const message = `${value.request === undefined ? "neither" : "both"} "documents" and "request" ${value.request === undefined ? "is" : "are"} given; give exactly one of them`;
  return { value: undefined, findings: [findingOf(inputRules["schema-required"], { path: "", message })] };
}
