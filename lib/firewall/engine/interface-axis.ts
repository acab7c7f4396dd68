import { difference, type Intervals, intervalsOf } from "./intervals.js";

/** Names of interfaces on an axis of numbers; 0 is every interface that no rule and no flow names. */
export class InterfaceAxis {
  readonly #members: string[] = [];

  /** Adds the name of an interface, or the beginning of names followed by a `+`. */
  add(name: string): void {
    if (!this.#members.includes(name)) this.#members.push(name);
  }

  /** Returns the numbers of the interfaces of a name or beginning. */
  of(names: Iterable<string>): Intervals {
    return intervalsOf(
      [...names].flatMap((name) => this.#members.flatMap((member, index) => (isOf(member, name) ? [index + 1, index + 1] : []))),
    );
  }

  all(): Intervals {
    return [0, this.#members.length];
  }

  /** Returns the interfaces to other machines, if a rule distinguishes them from the loopback interface; undefined if none does. */
  toOthers(): Intervals | undefined {
    const loopback = this.#members.indexOf("lo") + 1;
    return loopback === 0 ? undefined : difference(this.all(), [loopback, loopback]);
  }
}

/** The member that a beginning has for all interfaces with this beginning that are not named. */
function isOf(member: string, name: string): boolean {
  return name.endsWith("+") ? member.startsWith(name.slice(0, -1)) : member === name;
}
