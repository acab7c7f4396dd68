import { isObject, type JsonObject, property } from "../collections/json-values.js";
import { type ArmScope, scopeOf } from "./arm-scope.js";
import { evaluate, evaluateDeep, turnsOf } from "./evaluate-arm.js";

/** An object of a template, and the scope in which its expressions are evaluated. */
export interface ScopedObject {
  readonly object: JsonObject;
  readonly scope: ArmScope;
  /** A loop whose number of turns is unknown: the object may occur any number of times. */
  readonly loop?: string;
}

/** Reports whether an object is a template: it has a schema and resources. */
export function isTemplate(object: JsonObject): boolean {
  return property(object, "$schema") !== undefined && property(object, "resources") !== undefined;
}

/**
 * Returns the template inside a deployment, with its scope: a template with an inner scope knows only the parameters that the
 * deployment gives it, any other what the outer template knows. Returns undefined if an object is no deployment with a template.
 */
export function nestedTemplate(object: JsonObject, outer: ArmScope): ScopedObject | undefined {
  if (String(property(object, "type")).toLowerCase() !== "microsoft.resources/deployments") return undefined;
  const properties = property(object, "properties");
  const template = property(properties, "template");
  if (!isObject(template)) return undefined;
  const scope = evaluate(property(property(properties, "expressionEvaluationOptions"), "scope"), outer);
  if (String(scope).toLowerCase() !== "inner") return { object: template, scope: outer };
  const given = evaluateDeep(property(properties, "parameters"), outer);
  return { object: template, scope: scopeOf(template, isObject(given) ? given : {}, outer) };
}

/** Returns the turns of an object that a loop makes; the object itself if it has no loop. */
export function turnsOfObject(object: JsonObject, scope: ArmScope): readonly ScopedObject[] {
  const loop = property(object, "copy");
  if (!isObject(loop)) return [{ object, scope }];
  const { copy: _, ...once } = object;
  const turns = turnsOf(loop, scope);
  if (turns === undefined) return [{ object: once, scope, loop: String(property(loop, "name") ?? "") }];
  return turns.map((turn) => ({ object: once, scope: turn }));
}
