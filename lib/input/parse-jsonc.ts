import { pointer } from "../finding/json-pointer.js";
import { inputRules } from "../rules/input-rules.js";
import { shorten } from "../text/shorten.js";
import { setProperty } from "./set-property.js";
import { foundAt, type ParsedText, placesIn, type TextFault } from "./text-fault.js";

/**
 * The result of reading a text as JSON: the value, or the fault. A fault also says whether the text begins with a bracket, and
 * whether it may still be another language because only opening brackets were read.
 */
export type ParsedJsonc = ParsedText & { readonly unlikeJson?: boolean; readonly bracketed?: boolean };

class SyntaxFault extends Error {
  constructor(
    readonly offset: number,
    message: string,
    readonly rule: TextFault["rule"] = "input-syntax",
    readonly path = "",
  ) {
    super(message);
  }
}

const literals: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads JSON with comments and trailing commas.
 *
 * Guarantees: one pass, in time linear in the text. A property named twice is a fault at its place and does not hide another
 * value. A syntax fault says what was expected, what was found, and the line and column. Reading stops at more values than any
 * network needs.
 */
export function parseJsonc(text: string): ParsedJsonc {
  const faults: TextFault[] = [];
  const tokens: (string | number)[] = [];
  const place = placesIn(text);
  let at = 0;
  let bracketed = false;
  let scalars = 0;
  let values = 0;
  const most = inputRules["input-size"].values.values;

  try {
    skip();
    bracketed = /[[{]/.test(text.charAt(at));
    const value = readValue();
    skip();
    if (at < text.length) throw new SyntaxFault(at, `expected the end of the input, found ${foundAt(text, at)}`);
    return faults.length === 0 ? { value } : { faults };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const { line, column } = place(error.offset);
    const message = `line ${line}, column ${column}: ${error.message}`;
    const unlikeJson = error.rule === "input-syntax" && (!bracketed || scalars === 0);
    return { faults: [...faults, { rule: error.rule, path: error.path, message }], unlikeJson, bracketed };
  }

  function readValue(): unknown {
    if (++values > most) throw new SyntaxFault(at, `the input has more than ${most} values`, "input-size", pointer("", ...tokens));
    const character = text.charAt(at);
    if (character === "{") return nested(readObject);
    if (character === "[") return nested(readList);
    if (character === '"') return readText();
    if (/[-0-9]/.test(character)) return readNumber();
    const word = /^[a-z]*/.exec(text.slice(at, at + 10))?.[0] ?? "";
    if (!Object.hasOwn(literals, word) || /[\w$.-]/.test(text.charAt(at + word.length))) throw expectedHere("a value");
    at += word.length;
    scalars++;
    return literals[word];
  }

  function nested(read: () => unknown): unknown {
    const { levels } = inputRules["input-depth"].values;
    if (tokens.length === levels)
      throw new SyntaxFault(at, `the input is nested deeper than ${levels} levels`, "input-depth", pointer("", ...tokens));
    return read();
  }

  function readObject(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const lines = new Map<string, number>();
    readMembers("}", "a property name", () => {
      if (text.charAt(at) !== '"') throw expectedHere('a property name in double quotes or "}"');
      const start = at;
      const name = readText();
      const before = lines.get(name);
      tokens.push(name);
      if (before !== undefined) {
        const [first, second] = [place(before).line, place(start).line];
        const where = first === second ? `twice in line ${first}` : `in line ${first} and again in line ${second}`;
        const message = `"${shorten(name)}" is given ${where}`;
        faults.push({ rule: "input-duplicate-key", path: pointer("", ...tokens), message });
      }
      lines.set(name, start);
      skip();
      if (text.charAt(at) !== ":") throw expectedHere(`":" after the property name "${shorten(name)}"`);
      at++;
      skip();
      setProperty(object, name, readValue());
      tokens.pop();
    });
    return object;
  }

  function readList(): unknown[] {
    const list: unknown[] = [];
    readMembers("]", "a value", () => {
      tokens.push(list.length);
      list.push(readValue());
      tokens.pop();
    });
    return list;
  }

  /** Reads the members between an opening sign and `end`, with commas between them and optionally one after the last. */
  function readMembers(end: string, member: string, read: () => void): void {
    at++;
    skip();
    while (text.charAt(at) !== end) {
      if (at >= text.length) throw expectedHere(`${member} or "${end}"`);
      read();
      skip();
      if (text.charAt(at) === ",") {
        at++;
        skip();
      } else if (text.charAt(at) !== end) throw expectedHere(`"," or "${end}"`);
    }
    at++;
  }

  function readText(): string {
    const start = at;
    let plain = true;
    at++;
    for (let code = text.charCodeAt(at); code !== 0x22; code = text.charCodeAt(at)) {
      if (at >= text.length) throw new SyntaxFault(start, "the text that begins here has no closing quote");
      if (code < 0x20)
        throw new SyntaxFault(at, `expected the closing quote of the text, found ${foundAt(text, at)}; write \\n for a line break`);
      if (code === 0x5c) {
        const escaped = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0];
        if (escaped === undefined)
          throw new SyntaxFault(at, `"\\${text.charAt(at + 1)}" is not an escape in JSON; write "\\\\" for a backslash`);
        at += escaped.length;
        plain = false;
      } else at++;
    }
    at++;
    scalars++;
    return plain ? text.slice(start + 1, at - 1) : JSON.parse(text.slice(start, at));
  }

  function readNumber(): number {
    const end = endOfNumber();
    const source = text.slice(at, end);
    if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(source)) {
      const reason = /^-?0[0-9]/.test(source) ? " has a leading zero" : " is not a number as JSON writes them; texts need double quotes";
      throw new SyntaxFault(at, foundAt(text, at) + reason);
    }
    at = end;
    scalars++;
    return Number(source);
  }

  function endOfNumber(): number {
    let end = at + 1;
    while (/[\w.+-]/.test(text.charAt(end))) end++;
    return end;
  }

  /** Skips white space and comments. */
  function skip(): void {
    for (;;) {
      while (isSpace(text.charCodeAt(at))) at++;
      if (text.startsWith("//", at)) at = endOr(text.indexOf("\n", at));
      else if (text.startsWith("/*", at)) {
        const end = text.indexOf("*/", at + 2);
        if (end < 0) throw new SyntaxFault(at, "the comment that begins here has no end");
        at = end + 2;
      } else return;
    }
  }

  function endOr(found: number): number {
    return found < 0 ? text.length : found;
  }

  function expectedHere(what: string): SyntaxFault {
    const hint = /['‘’“”`]/.test(text.charAt(at)) ? '; texts need the double quotes "…"' : "";
    return new SyntaxFault(at, `expected ${what}, found ${foundAt(text, at)}${hint}`);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
