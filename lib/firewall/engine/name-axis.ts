import { type Intervals, intervalsOf } from "./intervals.js";

/** The number of a packet whose client requests no name. */
export const noName = 0;

/**
 * Host names on an axis of numbers, arranged so that `*.x.y` is an interval: names are sorted from their last character to
 * their first, and a number is used for all names between two neighbouring ends of patterns. 0 means no name.
 *
 * ```text
 * pattern      from the back     interval
 * mcr.x.y      y.x.rcm           that name alone
 * *.x.y        y.x.              everything that begins with it
 * *            (empty)           every name
 * ```
 */
export class NameAxis {
  readonly #cuts = new Set<string>([""]);
  #sorted: readonly string[] | undefined;
  #places = new Map<string, number>();

  /** Adds a name or pattern that is looked up later. */
  add(pattern: string): void {
    const { first, end } = endsOf(pattern);
    this.#cuts.add(first);
    if (end !== undefined) this.#cuts.add(end);
    this.#sorted = undefined;
  }

  /** Returns the numbers of the names of some patterns that were added. */
  of(patterns: Iterable<string>): Intervals {
    const last = this.#freeze().length;
    return intervalsOf(
      [...patterns].flatMap((pattern) => {
        const { first, end } = endsOf(pattern);
        return [this.#places.get(first) as number, end === undefined ? last : (this.#places.get(end) as number) - 1];
      }),
    );
  }

  /** Returns every name, without the number for none. */
  all(): Intervals {
    return [1, this.#freeze().length];
  }

  /** Returns a name with a given number. */
  nameAt(value: number): string {
    const cuts = this.#freeze();
    const first = cuts[value - 1] ?? "";
    const next = cuts[value];
    // one cut is the name itself, the other the first text after it
    if (first !== "" && next === `${first}\0`) return reversed(first);
    const found = ["www", "a", "0", "z", "aa"]
      .map((label) => first.replace(/\0$/, "") + reversed(label))
      .find((text) => text >= first && (next === undefined || text < next));
    return reversed(found ?? first.replace(/\0$/, ""));
  }

  #freeze(): readonly string[] {
    if (this.#sorted === undefined) {
      this.#sorted = [...this.#cuts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      this.#places = new Map(this.#sorted.map((cut, index) => [cut, index + 1]));
    }
    return this.#sorted;
  }
}

/** Returns a name in the form that is used for comparison. */
function normalizeName(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/, "");
}

/** Reports whether a text can be a host name, or a pattern that begins with an asterisk. */
export function isNameText(text: string): boolean {
  return text.length <= 255 && /^(?:\*|\*?[a-z0-9_.-]+)$/i.test(text) && /^\*$|[a-z]/i.test(text);
}

/** Whether a pattern stands for all names with its ending, or for one name: an asterisk inside says more than an ending. */
export function isSimplePattern(pattern: string): boolean {
  return pattern.lastIndexOf("*") <= 0;
}

function endsOf(pattern: string): { readonly first: string; readonly end: string | undefined } {
  const name = normalizeName(pattern);
  const star = name.lastIndexOf("*");
  if (star < 0) return { first: reversed(name), end: `${reversed(name)}\0` };
  const first = reversed(name.slice(star + 1));
  if (first === "") return { first, end: undefined };
  return { first, end: first.slice(0, -1) + String.fromCharCode(first.charCodeAt(first.length - 1) + 1) };
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
