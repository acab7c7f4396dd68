import { type Intervals, intervalsOf } from "./intervals.js";

/** Names of interfaces on an axis of numbers; 0 is every interface that no rule and no flow names. */
export class InterfaceAxis {
  readonly #members: string[] = [];

  /** Takes the name of an interface, or the beginning of names with a `+` behind it. */
  add(name: string): void {
    if (!this.#members.includes(name)) this.#members.push(name);
  }

  /** The numbers of the interfaces that a name or beginning stands for. */
  of(names: Iterable<string>): Intervals {
    return intervalsOf(
      [...names].flatMap((name) => this.#members.flatMap((member, index) => (isOf(member, name) ? [index + 1, index + 1] : []))),
    );
  }

  all(): Intervals {
    return [0, this.#members.length];
  }
}

/** A beginning stands among the members for all interfaces that have it and are not named. */
function isOf(member: string, name: string): boolean {
  return name.endsWith("+") ? member.startsWith(name.slice(0, -1)) : member === name;
}
