import type { Reservation } from "../../types/index.js";
import { type AddressRange, formatRange, RangeList } from "../address/index.js";
import { pointer } from "../finding/json-pointer.js";
import { type LocatedRange, reservationName } from "../platforms/reading/located.js";
import { shorten } from "../text/shorten.js";

/**
 * The reservations of a valid request as ranges. Further details are worked out only on request, because there may be a hundred
 * thousand of them and findings about only a few.
 */
export class Reservations {
  readonly ranges: RangeList;
  readonly #reserved: readonly Reservation[];

  /** @param ranges the ranges of the reservations, if they are already known */
  constructor(reserved: readonly Reservation[] | undefined, ranges?: RangeList) {
    this.#reserved = reserved ?? [];
    this.ranges = ranges ?? rangesOf(this.#reserved);
  }

  /** Returns some of the reservations, as if there were no others. */
  only(indexes: readonly number[]): Reservations {
    return new Reservations(
      indexes.map((index) => this.#reserved[index] as Reservation),
      RangeList.from(indexes.map((index) => this.rangeAt(index))),
    );
  }

  rangeAt(index: number): AddressRange {
    return { first: this.ranges.firstAt(index), last: this.ranges.lastAt(index) };
  }

  /** Whether a reservation has a name; undefined if there is no such reservation. */
  isNamed(index: number): boolean | undefined {
    const reservation = this.#reserved[index];
    return reservation === undefined ? undefined : typeof reservation === "object";
  }

  /** A reservation with its pointer and its name, if it has one. */
  at(index: number): LocatedRange {
    const reservation = this.#reserved[index];
    const value = this.rangeAt(index);
    const located = { value, path: pointer("/reserved", index) };
    return typeof reservation === "object" ? { ...located, name: reservation.name } : located;
  }

  /** The name of a reservation in messages and in `conflict`. */
  nameOf(index: number): { readonly inMessages: string; readonly inConflict: string } {
    const { value, path, name } = this.at(index);
    const inMessages = reservationName(name === undefined ? { value, path } : { value, path, name: shorten(name) });
    return { inMessages, inConflict: name ?? formatRange(value) };
  }
}

function rangesOf(reserved: readonly Reservation[]): RangeList {
  const ranges = new RangeList(reserved.length);
  for (const reservation of reserved) ranges.addText(typeof reservation === "string" ? reservation : reservation.range);
  return ranges;
}
