import type { AddressBounds, Reservation } from "../../../types/index.js";
import { type Address, type AddressRange, formatRange, parseAddress, parseRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { shorten } from "../../text/shorten.js";

/** A value with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly path: string;
}

/**
 * A range with its name, if it has one. `text`: as it was written, if it is one text. `reversed`: the start was given after the
 * end, and they are swapped here.
 */
export interface LocatedRange extends Located<AddressRange> {
  readonly name?: string;
  readonly text?: string;
  readonly reversed?: boolean;
}

/** Reads an address of a valid request. */
export function readAddress(text: string, path: string): Located<Address> {
  return { value: parseAddress(text), path };
}

/** Reads the addresses of a valid request, each with its own pointer below `path`. */
export function readAddresses(texts: readonly string[] | undefined, path: string): Located<Address>[] {
  return (texts ?? []).map((text, index) => readAddress(text, pointer(path, index)));
}

/** Reads a range given as start and end. In the wrong order it is swapped and marked. */
export function readBounds(bounds: AddressBounds, path: string): LocatedRange {
  const start = parseAddress(bounds.start);
  const end = parseAddress(bounds.end);
  return start <= end ? { value: { first: start, last: end }, path } : { value: { first: end, last: start }, path, reversed: true };
}

/** Reads the reservations of a valid request, each with its own pointer below `path`. */
export function readReservations(reservations: readonly Reservation[] | undefined, path: string): LocatedRange[] {
  return (reservations ?? []).map((reservation, index) =>
    typeof reservation === "string"
      ? { value: parseRange(reservation), path: pointer(path, index), text: reservation }
      : { value: parseRange(reservation.range), path: pointer(path, index), text: reservation.range, name: reservation.name },
  );
}

/** Names a reservation in messages. */
export function reservationName(reservation: LocatedRange): string {
  return reservation.name === undefined ? "a reservation" : `the reservation "${reservation.name}"`;
}

/** Writes a range as it was written, or in standard form. */
export function rangeText({ value, text }: Pick<LocatedRange, "value" | "text">): string {
  return text === undefined ? formatRange(value) : shorten(text);
}
