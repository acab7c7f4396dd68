import { isObject, type JsonObject, property } from "../collections/json-values.js";

/** What the expressions of a template can refer to. */
export interface ArmScope {
  /** Declared parameters, with the value given by an outer template if there is one. */
  readonly parameters: JsonObject;
  readonly variables: JsonObject;
  /** The index of each loop around an expression, by the name of the loop; the innermost is also found under "". */
  readonly loops: Readonly<Record<string, number>>;
  /** How many more functions of the template are called; variables that name each other many times would never end. */
  readonly budget: { calls: number };
}

const mostCalls = 200_000;

/** Returns the scope of what is no template. */
export function emptyScope(): ArmScope {
  return { parameters: {}, variables: {}, loops: {}, budget: { calls: mostCalls } };
}

/** Returns the scope of a template, in which parameters have their given or default values. */
export function scopeOf(template: unknown, given: JsonObject = {}, { budget } = emptyScope()): ArmScope {
  const declared = property(template, "parameters");
  const variables = property(template, "variables");
  const parameters = { ...(isObject(declared) ? declared : {}) };
  for (const [name, value] of Object.entries(given)) parameters[name] = value;
  return { parameters, variables: isObject(variables) ? variables : {}, loops: {}, budget };
}

/** Returns the scope of one turn of a loop. */
export function scopeOfTurn(scope: ArmScope, name: string, index: number): ArmScope {
  return { ...scope, loops: { ...scope.loops, "": index, [name.toLowerCase()]: index } };
}
