import type { Jmespath, Token } from "jmespath";
import { shorten } from "../../text/shorten.js";
import { UsageError } from "../arguments/usage-error.js";

/** Beyond this length an error is told without its position: finding it takes time that grows with the square. */
const longestLocated = 4000;

/**
 * Reads a JMESPath expression.
 *
 * @returns what applies it to a result: plain JSON in, plain JSON out, `null` where it finds nothing
 * @throws UsageError that names the place, when the expression is read or when it is applied
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

/** The library takes `a.` and `'a` for whole; both end too early. */
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

/** How many parts of a syntax tree are missing: the library reads a dot with nothing behind it as a part that is not there. */
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
  if (readable < expression.length) return `${told(expression.charAt(readable))} at position ${readable + 1} has no meaning or no end`;
  const tokens = jmespath.tokenize(expression);
  const culprit = tokens.findIndex((_, i) => isRefused(jmespath, expression.slice(0, tokens[i + 1]?.start ?? expression.length)));
  const token = tokens[culprit];
  if (token === undefined) return `the expression ends too early, at position ${expression.length + 1}`;
  return `unexpected ${told(expression.slice(token.start, tokens[culprit + 1]?.start).trimEnd())} at position ${token.start + 1}`;
}

function told(text: string): string {
  return `'${shorten(text, 40)}'`;
}

/** How much of the expression can be cut into tokens that are all closed. */
function readableLength(jmespath: Jmespath, expression: string): number {
  for (let length = expression.length; length > 0; length--) {
    try {
      const part = expression.slice(0, length);
      if (jmespath.tokenize(part).every((token, i, tokens) => isClosed(part, token, tokens[i + 1]))) return length;
    } catch {
      // shorter, then
    }
  }
  return 0;
}

/** Whether no continuation could save the beginning of an expression: it is refused, and not for its end. */
function isRefused(jmespath: Jmespath, beginning: string): boolean {
  try {
    const holes = holesIn(jmespath.compile(beginning));
    // one missing part at the very end can still be written
    return holes > (beginning.trimEnd().endsWith(".") ? 1 : 0);
  } catch (error) {
    const { message } = error as Error;
    // the library names the end EOF, or trips over it
    return !(error instanceof TypeError) && !/\(EOF\)|got: EOF|type: EOF|undefined\(undefined\)/.test(message);
  }
}

const ownKeysOnly: object = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });

/** A copy whose objects inherit nothing a query could find: `constructor` is no property of a plan. */
function inherited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inherited);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(ownKeysOnly);
  for (const [key, item] of Object.entries(value)) copy[key] = inherited(item);
  return copy;
}

/** JSON again: without functions, expression references and the objects of the copy. */
function plain(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result ?? null) ?? "null");
}
