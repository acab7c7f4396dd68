import { isObject, property } from "../collections/json-values.js";
import { callFunction } from "./arm-functions.js";
import { type ArmScope, scopeOfTurn } from "./arm-scope.js";
import { type ArmExpression, parseArmExpression } from "./parse-arm-expression.js";

const deepest = 20;
/** The most turns that a loop of a template can have. */
const mostTurns = 800;

/**
 * Returns the value of a text of a template, or undefined if it depends on something that the template does not contain. Other
 * values are returned unchanged.
 *
 * Supports the template functions that are commonly used for names, conditions, prefixes and lists of rules.
 */
export function evaluate(value: unknown, scope: ArmScope, depth = 0): unknown {
  if (depth > deepest) return undefined;
  if (typeof value !== "string" || !value.startsWith("[")) return value;
  // a doubled bracket means the text itself
  if (value.startsWith("[[")) return value.slice(1);
  if (!value.endsWith("]")) return value;
  const expression = parseArmExpression(value.slice(1, -1));
  return expression === undefined ? undefined : evaluate(resultOf(expression, scope, depth), scope, depth + 1);
}

/**
 * Returns a value with every expression in it evaluated and every loop in its objects written out. An expression that depends on
 * something unknown stays as it is.
 */
export function evaluateDeep(value: unknown, scope: ArmScope, depth = 0): unknown {
  if (typeof value === "string") {
    const found = evaluate(value, scope);
    return found === undefined ? value : typeof found === "string" ? found : evaluateDeep(found, scope, depth + 1);
  }
  if (depth > deepest || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => evaluateDeep(item, scope, depth + 1));
  return Object.fromEntries(Object.entries(withLoops(value, scope)).map(([key, item]) => [key, evaluateDeep(item, scope, depth + 1)]));
}

/**
 * Writes out the loops among the properties of an object: `copy: [{ name, count, input }]`. A loop with an unknown number of turns
 * stays.
 */
function withLoops(object: object, scope: ArmScope): object {
  const loops = property(object, "copy");
  if (!Array.isArray(loops)) return object;
  const written: Record<string, unknown> = { ...object };
  const open: unknown[] = [];
  for (const loop of loops) {
    const name = property(loop, "name");
    const turns = typeof name === "string" ? turnsOf(loop, scope) : undefined;
    if (turns === undefined || typeof name !== "string") open.push(loop);
    else written[name] = turns.map((turn) => evaluateDeep(property(loop, "input"), turn));
  }
  if (open.length === 0) delete written.copy;
  else written.copy = open;
  return written;
}

/** Returns the scope of each turn of a loop; undefined if their number is unknown. */
export function turnsOf(loop: unknown, scope: ArmScope): readonly ArmScope[] | undefined {
  const count = evaluate(property(loop, "count"), scope);
  const number = typeof count === "string" ? Number(count) : count;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > mostTurns) return undefined;
  const name = property(loop, "name");
  return Array.from({ length: number }, (_, index) => scopeOfTurn(scope, typeof name === "string" ? name : "", index));
}

function resultOf(expression: ArmExpression, scope: ArmScope, depth: number): unknown {
  switch (expression.kind) {
    case "text":
    case "number":
      return expression.value;
    case "member": {
      const whole = resultOf(expression.of, scope, depth);
      const name = resultOf(expression.name, scope, depth);
      if (Array.isArray(whole)) return typeof name === "number" ? evaluate(whole[name], scope, depth + 1) : undefined;
      return isObject(whole) && typeof name === "string" ? evaluate(property(whole, name), scope, depth + 1) : undefined;
    }
    case "call":
      return callOf(expression, scope, depth);
  }
}

function callOf({ name, given }: Extract<ArmExpression, { readonly kind: "call" }>, scope: ArmScope, depth: number): unknown {
  const value = (index: number) => {
    const argument = given[index];
    return argument === undefined ? undefined : evaluate(resultOf(argument, scope, depth), scope, depth + 1);
  };
  if (scope.budget.calls-- < 0) return undefined;
  switch (name) {
    case "parameters":
      return parameter(String(value(0)), scope, depth);
    case "variables":
      return variable(String(value(0)), scope, depth);
    case "copyindex":
      return loopIndex([value(0), value(1)], scope);
    case "if": {
      const condition = value(0);
      return condition === undefined ? undefined : value(condition === true ? 1 : 2);
    }
    default:
      return callFunction(
        name,
        given.map((_, index) => value(index)),
      );
  }
}

function parameter(name: string, scope: ArmScope, depth: number): unknown {
  const declared = property(scope.parameters, name);
  const value = property(declared, "value") ?? property(declared, "defaultValue");
  const found = evaluate(value, scope, depth + 1);
  return typeof found === "object" ? evaluateDeep(found, scope, depth + 1) : found;
}

function variable(name: string, scope: ArmScope, depth: number): unknown {
  if (depth > deepest) return undefined;
  const variables = Array.isArray(property(scope.variables, "copy")) ? withLoops(scope.variables, withoutLoops(scope)) : scope.variables;
  const found = evaluate(property(variables, name), scope, depth + 1);
  return typeof found === "object" ? evaluateDeep(found, scope, depth + 1) : found;
}

/** Returns a scope whose variables have no loops, so that a loop that refers to itself ends. */
function withoutLoops(scope: ArmScope): ArmScope {
  const { copy: _, ...variables } = scope.variables;
  return { ...scope, variables };
}

function loopIndex([first, second]: readonly unknown[], { loops }: ArmScope): number | undefined {
  const name = typeof first === "string" ? first.toLowerCase() : "";
  const offset = typeof first === "number" ? first : typeof second === "number" ? second : 0;
  const index = Object.hasOwn(loops, name) ? loops[name] : undefined;
  return index === undefined ? undefined : index + offset;
}
