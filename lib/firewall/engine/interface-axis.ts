import { difference, type Intervals, intervalsOf } from "./intervals.js";

/** Names of interfaces on an axis of numbers; 0 is every interface that no rule and no flow names. */
export class InterfaceAxis {
  /** The names and beginnings, with their numbers. */
  readonly #numbers = new Map<string, number>();

  /** Adds the name of an interface, or the beginning of names followed by a `+`. */
  add(name: string): void {
    if (!this.#numbers.has(name)) this.#numbers.set(name, this.#numbers.size + 1);
  }

  /** Returns the numbers of the interfaces of names and beginnings. */
  of(names: Iterable<string>): Intervals {
    return intervalsOf([...names].flatMap((name) => this.#numbersOf(name)).flatMap((number) => [number, number]));
  }

  /** A beginning that was added stands for all interfaces with this beginning that are not named. */
  #numbersOf(name: string): number[] {
    if (!name.endsWith("+")) return [this.#numbers.get(name) ?? 0].filter((number) => number > 0);
    const beginning = name.slice(0, -1);
    return [...this.#numbers].flatMap(([member, number]) => (member.startsWith(beginning) ? [number] : []));
  }

  all(): Intervals {
    return [0, this.#numbers.size];
  }

  /** Returns the interfaces to other machines, if a rule distinguishes them from the loopback interface; undefined if none does. */
  toOthers(): Intervals | undefined {
    const loopback = this.#numbers.get("lo");
    return loopback === undefined ? undefined : difference(this.all(), [loopback, loopback]);
  }
}
