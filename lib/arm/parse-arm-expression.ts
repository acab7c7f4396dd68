/** A part of an ARM template expression. */
export type ArmExpression =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly ArmExpression[] }
  | { readonly kind: "member"; readonly of: ArmExpression; readonly name: ArmExpression };

/** Longest expression that is looked at, and deepest nesting in it. */
const longest = 4096;
const deepest = 24;

class Unreadable extends Error {}

/** Parses an expression without its brackets; undefined where it is none that is known. Nothing is evaluated. */
export function parseArmExpression(text: string): ArmExpression | undefined {
  if (text.length > longest) return undefined;
  let at = 0;
  try {
    const expression = read(0);
    skip();
    return at === text.length ? expression : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }

  function read(depth: number): ArmExpression {
    if (depth > deepest) throw new Unreadable();
    let found = readSimple(depth);
    for (;;) {
      skip();
      if (text.charAt(at) === ".") {
        at++;
        found = { kind: "member", of: found, name: { kind: "text", value: readName() } };
      } else if (text.charAt(at) === "[") {
        at++;
        found = { kind: "member", of: found, name: read(depth + 1) };
        expect("]");
      } else return found;
    }
  }

  function readSimple(depth: number): ArmExpression {
    skip();
    if (text.charAt(at) === "'") return { kind: "text", value: readText() };
    const number = /^\d{1,15}/.exec(text.slice(at, at + 16))?.[0];
    if (number !== undefined) {
      at += number.length;
      return { kind: "number", value: Number(number) };
    }
    const name = readName();
    expect("(");
    return { kind: "call", name: name.toLowerCase(), given: readGiven(depth) };
  }

  function readGiven(depth: number): ArmExpression[] {
    const given: ArmExpression[] = [];
    skip();
    if (text.charAt(at) === ")") {
      at++;
      return given;
    }
    for (;;) {
      given.push(read(depth + 1));
      skip();
      const sign = text.charAt(at++);
      if (sign === ")") return given;
      if (sign !== ",") throw new Unreadable();
    }
  }

  /** A text in single quotes, in which two of them are one. */
  function readText(): string {
    let value = "";
    for (at++; at < text.length; at++) {
      if (text.charAt(at) !== "'") value += text.charAt(at);
      else if (text.charAt(at + 1) === "'") value += text.charAt(at++);
      else {
        at++;
        return value;
      }
    }
    throw new Unreadable();
  }

  function readName(): string {
    skip();
    const name = /^\w{1,100}/.exec(text.slice(at, at + 100))?.[0];
    if (name === undefined) throw new Unreadable();
    at += name.length;
    return name;
  }

  function expect(sign: string): void {
    skip();
    if (text.charAt(at++) !== sign) throw new Unreadable();
  }

  function skip(): void {
    while (/\s/.test(text.charAt(at))) at++;
  }
}
