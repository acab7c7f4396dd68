import { PlanError } from "../finding/plan-error.js";
import type { ReadResult } from "./validate.js";

/** Returns the value of a read result. @throws PlanError with the findings if there is no value */
export function valueRead<Value>(reading: ReadResult<Value>): Value {
  if (reading.value === undefined) throw new PlanError(reading.findings);
  return reading.value;
}
