/** A part of a regular expression. Greedy and lazy repeats are the same here, because both try the same ways if nothing matches. */
export type RegexPart =
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly RegexPart[] }
  | { readonly kind: "repeat"; readonly body: RegexPart; readonly min: number; readonly max: number }
  | { readonly kind: "assertion"; readonly source: string; readonly body?: RegexPart; readonly isBehind: boolean };

/** Parses the source of a valid regular expression; throws for what cannot be judged here, such as a backreference. */
export function parseRegex(source: string, flags: string): RegexPart {
  const isUnicode = flags.includes("u");
  // a literal brace does not occur in a pattern with the flag u
  const token =
    /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|c[a-z]|[\s\S])|\[(?:\\[\s\S]|[^\\\]])*\]|\(\?<?[=!]|\(\?:|\(\?<\w+>|\(\?|[\s\S]/iy;
  new RegExp(source, flags);
  if (flags.includes("v")) throw new Error("the flag v is not judged");
  let at = 0;
  const whole = choice();
  if (at < source.length) throw new Error(`${source.slice(at)} is left over`);
  return whole;

  function choice(): RegexPart {
    const parts = [sequence()];
    while (source[at] === "|") {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "choice", parts };
  }

  function sequence(): RegexPart {
    const parts: RegexPart[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeated(atom()));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "sequence", parts };
  }

  function repeated(body: RegexPart): RegexPart {
    const quantifier = /([*+?]|\{(\d+)(,(\d*))?\})\??/y;
    quantifier.lastIndex = at;
    const match = quantifier.exec(source);
    if (match === null) return body;
    at = quantifier.lastIndex;
    const [, sign = "", least, comma, most] = match;
    if (sign === "*") return { kind: "repeat", body, min: 0, max: Number.POSITIVE_INFINITY };
    if (sign === "+") return { kind: "repeat", body, min: 1, max: Number.POSITIVE_INFINITY };
    if (sign === "?") return { kind: "repeat", body, min: 0, max: 1 };
    const min = Number(least);
    return { kind: "repeat", body, min, max: comma === undefined ? min : most === "" ? Number.POSITIVE_INFINITY : Number(most) };
  }

  function atom(): RegexPart {
    const start = at;
    token.lastIndex = at;
    let text = token.exec(source)?.[0] ?? "";
    if (isUnicode && text.length === 1) text = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += text.length;
    if (text[0] === "(") {
      if (text === "(?") throw new Error("flags inside a pattern are not judged");
      const body = choice();
      at++;
      return /[=!]$/.test(text) ? { kind: "assertion", source: source.slice(start, at), body, isBehind: text[2] === "<" } : body;
    }
    if (/^(?:[$^]|\\b)$/i.test(text)) return { kind: "assertion", source: text, isBehind: false };
    if (/^\\[1-9k]/.test(text)) throw new Error("backreferences are not judged");
    return { kind: "set", source: text };
  }
}
