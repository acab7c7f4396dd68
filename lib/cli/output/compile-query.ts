import type { Jmespath, Token } from "jmespath";
import { shorten } from "../../text/shorten.js";
import { UsageError } from "../arguments/usage-error.js";

/** For a longer expression, the error has no position, because the time to find it grows with the square of the length. */
const longestLocated = 4000;

/**
 * Compiles a JMESPath expression.
 *
 * @returns a function that applies it to a result: plain JSON in, plain JSON out, `null` if it finds nothing
 * @throws UsageError that names the position, when the expression is compiled or when it is applied
 */
export async function compileQuery(expression: string): Promise<(value: unknown) => unknown> {
  const { default: jmespath } = await import("jmespath");
  if (!isComplete(jmespath, expression)) throw new UsageError(`--query '${shorten(expression)}': ${faultOf(jmespath, expression)}`);
  return (value) => {
    try {
      return plain(jmespath.search(inherited(value), expression));
    } catch (error) {
      throw new UsageError(`--query '${shorten(expression)}': ${shorten(String((error as Error).message), 200)}`);
    }
  };
}

/** Refuses expressions that end too early. The library accepts `a.` and `'a` as complete. */
function isComplete(jmespath: Jmespath, expression: string): boolean {
  try {
    return (
      holesIn(jmespath.compile(expression)) === 0 &&
      jmespath.tokenize(expression).every((token, i, tokens) => isClosed(expression, token, tokens[i + 1]))
    );
  } catch {
    return false;
  }
}

/** Counts the missing parts of a syntax tree: the library represents a dot with nothing after it as a missing part. */
function holesIn(node: unknown): number {
  if (typeof node !== "object" || node === null) return node === undefined ? 1 : 0;
  const { children, value, type } = node as { children?: unknown[]; value?: unknown; type?: string };
  return (children ?? []).reduce<number>((sum, child) => sum + holesIn(child), type === "KeyValuePair" ? holesIn(value) : 0);
}

function isClosed(expression: string, token: Token, next: Token | undefined): boolean {
  const text = expression.slice(token.start, next?.start).trimEnd();
  const quote = text.charAt(0);
  if (!"'\"`".includes(quote)) return true;
  // an escape right before the last quote escapes that quote
  const [backslashes = ""] = /(?<!\\)\\+$/.exec(text.slice(1, -1)) ?? [];
  return text.length > 1 && text.endsWith(quote) && backslashes.length % 2 === 0;
}

function faultOf(jmespath: Jmespath, expression: string): string {
  if (expression.trim() === "") return "the expression is empty";
  if (expression.length > longestLocated) return "the expression is not JMESPath";
  const readable = readableLength(jmespath, expression);
  if (readable < expression.length) return `${quoted(expression.charAt(readable))} at position ${readable + 1} has no meaning or no end`;
  const tokens = jmespath.tokenize(expression);
  const culprit = tokens.findIndex((_, i) => isRefused(jmespath, expression.slice(0, tokens[i + 1]?.start ?? expression.length)));
  const token = tokens[culprit];
  if (token === undefined) return `the expression ends too early, at position ${expression.length + 1}`;
  return `unexpected ${quoted(expression.slice(token.start, tokens[culprit + 1]?.start).trimEnd())} at position ${token.start + 1}`;
}

function quoted(text: string): string {
  return `'${shorten(text, 40)}'`;
}

/** Returns how much of the expression can be cut into tokens that are all closed. */
function readableLength(jmespath: Jmespath, expression: string): number {
  for (let length = expression.length; length > 0; length--) {
    try {
      const part = expression.slice(0, length);
      if (jmespath.tokenize(part).every((token, i, tokens) => isClosed(part, token, tokens[i + 1]))) return length;
    } catch {
      // try a shorter part
    }
  }
  return 0;
}

/**
 * Reports whether the beginning of an expression is refused for another reason than its end, so that no continuation could save
 * it.
 */
function isRefused(jmespath: Jmespath, beginning: string): boolean {
  try {
    const holes = holesIn(jmespath.compile(beginning));
    // one missing part at the very end can still be added
    return holes > (beginning.trimEnd().endsWith(".") ? 1 : 0);
  } catch (error) {
    const { message } = error as Error;
    // the library names the end EOF, or fails on it
    return !(error instanceof TypeError) && !/\(EOF\)|got: EOF|type: EOF|undefined\(undefined\)/.test(message);
  }
}

const ownKeysOnly: object = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });

/** Copies a value so that its objects inherit nothing a query could find: `constructor` is not a property of a plan. */
function inherited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inherited);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(ownKeysOnly);
  for (const [key, item] of Object.entries(value)) copy[key] = inherited(item);
  return copy;
}

/** Returns plain JSON again: without functions, expression references and the objects of the copy. */
function plain(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result ?? null) ?? "null");
}
