import type { PortCondition } from "../platforms/model/port-model.js";
import type { Conditional } from "./port-row.js";

/** Whether everything of `when` holds and nothing of `unless`. */
export function holds({ when = [], unless = [] }: Conditional, conditions: ReadonlySet<PortCondition>): boolean {
  return when.every((condition) => conditions.has(condition)) && !unless.some((condition) => conditions.has(condition));
}
