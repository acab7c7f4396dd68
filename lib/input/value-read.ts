import { PlanError } from "../finding/plan-error.js";
import type { ReadResult } from "./validate.js";

/** The value of a reading. @throws PlanError with the findings that say why there is none */
export function valueRead<Value>(reading: ReadResult<Value>): Value {
  if (reading.value === undefined) throw new PlanError(reading.findings);
  return reading.value;
}
