import type { PortCondition } from "../platforms/model/port-model.js";
import type { Conditional } from "./port-row.js";

/** Reports whether all of `when` and none of `unless` applies. */
export function holds({ when = [], unless = [] }: Conditional, conditions: ReadonlySet<PortCondition>): boolean {
  return when.every((condition) => conditions.has(condition)) && !unless.some((condition) => conditions.has(condition));
}
