import { type JsonObject, property } from "../collections/json-values.js";
import type { ArmScope } from "./arm-scope.js";
import { evaluate } from "./evaluate-arm.js";

/** Returns `false` if a resource is not deployed, what decides it in words if that is unknown, and undefined if it is deployed. */
export function openCondition(object: JsonObject, scope: ArmScope): false | string | undefined {
  const condition = property(object, "condition");
  if (condition === undefined) return undefined;
  const value = evaluate(condition, scope);
  if (value === false || value === "false") return false;
  return value === true || value === "true" ? undefined : `whether the condition ${String(condition).slice(0, 120)} holds`;
}
