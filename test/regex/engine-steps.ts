import type { RegexPart } from "./parse-regex.js";

/**
 * Counts the characters that a backtracking engine reads, over a search for every match as with the flag g.
 *
 * Written from the semantics of ECMAScript and not from the graph, so that the two can be compared. It stops at `most`.
 */
export function engineSteps(pattern: RegexPart, flags: string, text: string, most: number): number {
  let steps = 0;
  try {
    for (let start = 0; start <= text.length; ) {
      let end: number | undefined;
      const found = match(pattern, start, (at) => {
        end = at;
        return true;
      });
      start = found && end !== undefined && end > start ? end : start + 1;
    }
  } catch (error) {
    if (error !== stopped) throw error;
  }
  return steps;

  function match(part: RegexPart, at: number, then: (at: number) => boolean): boolean {
    switch (part.kind) {
      case "set":
        steps++;
        if (steps >= most) throw stopped;
        return at < text.length && new RegExp(`^${part.source}$`, flags).test(text[at] ?? "") && then(at + 1);
      case "sequence":
        return sequence(part.parts, 0, at, then);
      case "choice":
        return part.parts.some((each) => match(each, at, then));
      case "repeat":
        return repeat(part.body, part.min, part.max, at, then);
      case "assertion": {
        if (part.body !== undefined && !part.isBehind)
          return match(part.body, at, () => true) === part.source.startsWith("(?=") && then(at);
        const regex = new RegExp(part.source, `${flags}y`);
        regex.lastIndex = at;
        return regex.test(text) && then(at);
      }
    }
  }

  function sequence(parts: readonly RegexPart[], index: number, at: number, then: (at: number) => boolean): boolean {
    const part = parts[index];
    return part === undefined ? then(at) : match(part, at, (next) => sequence(parts, index + 1, next, then));
  }

  function repeat(body: RegexPart, min: number, max: number, at: number, then: (at: number) => boolean): boolean {
    const again = max > 0 && match(body, at, (next) => (min > 0 || next > at) && repeat(body, Math.max(0, min - 1), max - 1, next, then));
    return again || (min === 0 && then(at));
  }
}

const stopped = new Error("enough steps");
