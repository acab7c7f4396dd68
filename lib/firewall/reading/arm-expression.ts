import { isObject, type JsonObject, property } from "./json-values.js";

/** What the expressions of a template can refer to. */
export interface ArmScope {
  readonly parameters: JsonObject;
  readonly variables: JsonObject;
}

/** Returns the scope of a template, in which parameters have their default values. */
export function scopeOf(template: unknown): ArmScope {
  const declared = property(template, "parameters");
  const variables = property(template, "variables");
  return { parameters: isObject(declared) ? declared : {}, variables: isObject(variables) ? variables : {} };
}

/**
 * Reports whether a text is an expression: it is in brackets, and the first bracket is not doubled (a doubled bracket means the
 * text itself).
 */
function isExpression(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[");
}

const deepest = 20;

/**
 * Returns the value of a text of a template, or undefined if it depends on something that the template does not contain.
 *
 * Supports the template functions that are commonly used for names, conditions and prefixes.
 */
export function evaluate(value: unknown, scope: ArmScope, depth = 0): unknown {
  if (typeof value !== "string" || depth > deepest) return depth > deepest ? undefined : value;
  if (value.startsWith("[[")) return value.slice(1);
  if (!isExpression(value)) return value;
  const tokens = joinedTexts(value.slice(1, -1).match(/'[^']*'|-?\d+|[A-Za-z_]\w*|[()[\].,]|\S/g) ?? []);
  const reader = new ExpressionReader(tokens, scope, depth);
  const result = reader.read();
  return reader.isAtEnd ? evaluate(result, scope, depth + 1) : undefined;
}

/** Texts that follow each other directly are one: a quote in a text is written twice. */
function joinedTexts(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    if (token.startsWith("'") && token.length > 1 && joined.at(-1)?.endsWith("'")) joined.push(`${joined.pop()}${token}`);
    else joined.push(token);
  }
  return joined;
}

class ExpressionReader {
  readonly #tokens: readonly string[];
  readonly #scope: ArmScope;
  readonly #depth: number;
  #next = 0;
  #nesting = 0;

  constructor(tokens: readonly string[], scope: ArmScope, depth: number) {
    this.#tokens = tokens;
    this.#scope = scope;
    this.#depth = depth;
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  read(): unknown {
    if (++this.#nesting > 100) return this.#giveUp();
    let value = this.#primary();
    for (let token = this.#tokens[this.#next]; token === "." || token === "["; token = this.#tokens[this.#next]) {
      this.#next++;
      if (token === ".") value = property(value, this.#tokens[this.#next++] ?? "");
      else {
        const index = this.read();
        this.#next++;
        value =
          Array.isArray(value) && typeof index === "number" ? value[index] : typeof index === "string" ? property(value, index) : undefined;
      }
    }
    this.#nesting--;
    return value;
  }

  #primary(): unknown {
    const token = this.#tokens[this.#next++] ?? "";
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d+$/.test(token)) return Number(token);
    if (this.#tokens[this.#next] !== "(") return this.#giveUp();
    this.#next++;
    const values: unknown[] = [];
    while (!this.isAtEnd && this.#tokens[this.#next] !== ")") {
      values.push(this.read());
      if (this.#tokens[this.#next] === ",") this.#next++;
      else if (this.#tokens[this.#next] !== ")") return this.#giveUp();
    }
    this.#next++;
    return this.#call(token.toLowerCase(), values);
  }

  #call(name: string, values: readonly unknown[]): unknown {
    const [first, second] = values;
    switch (name) {
      case "parameters":
        return this.#declared(property(this.#scope.parameters, String(first)));
      case "variables":
        return evaluate(property(this.#scope.variables, String(first)), this.#scope, this.#depth + 1);
      case "true":
        return true;
      case "false":
        return false;
      default:
        return values.includes(undefined) ? lazily(name, values) : strictly(name, values, first, second);
    }
  }

  #declared(parameter: unknown): unknown {
    const value = property(parameter, "defaultValue") ?? property(parameter, "value");
    return evaluate(value, this.#scope, this.#depth + 1);
  }

  #giveUp(): undefined {
    this.#next = this.#tokens.length + 1;
    return undefined;
  }
}

/** Returns what a function gives although one of its values is unknown. */
function lazily(name: string, values: readonly unknown[]): unknown {
  if (name === "and" && values.includes(false)) return false;
  if (name === "or" && values.includes(true)) return true;
  // the name of a resource is its last part, whatever its group is
  return name === "resourceid" ? values.at(-1) : undefined;
}

function strictly(name: string, values: readonly unknown[], first: unknown, second: unknown): unknown {
  switch (name) {
    case "concat":
      return Array.isArray(first) ? values.flat() : values.map(String).join("");
    case "format":
      return String(first).replace(/\{(\d+)\}/g, (_, index) => String(values[Number(index) + 1]));
    case "resourceid":
      return values.map(String).join("/");
    case "equals":
      return first === second;
    case "not":
      return first === false;
    case "and":
      return values.every((value) => value === true);
    case "or":
      return values.includes(true);
    case "if":
      return first === true ? second : values[2];
    case "contains":
      return Array.isArray(first)
        ? first.includes(second)
        : typeof first === "string"
          ? first.includes(String(second))
          : property(first, String(second)) !== undefined;
    case "createarray":
      return [...values];
    case "tolower":
      return String(first).toLowerCase();
    case "string":
      return String(first);
    case "int":
      return Number(first);
    case "bool":
      return String(first).toLowerCase() === "true";
    case "empty":
      return first === "" || (Array.isArray(first) && first.length === 0);
    default:
      return undefined;
  }
}
