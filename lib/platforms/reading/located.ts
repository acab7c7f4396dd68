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
 * A range with a name where it has one. `text`: as it was written, where one text says it. `reversed`: the start was
 * given after the end, and they are swapped here.
 */
export interface LocatedRange extends Located<AddressRange> {
  readonly name?: string;
  readonly text?: string;
  readonly reversed?: boolean;
}

/** An address of a valid request. */
export function readAddress(text: string, path: string): Located<Address> {
  return { value: parseAddress(text), path };
}

/** The addresses of a valid request, each with its own pointer below `path`. */
export function readAddresses(texts: readonly string[] | undefined, path: string): Located<Address>[] {
  return (texts ?? []).map((text, index) => readAddress(text, pointer(path, index)));
}

/** A range given as start and end; the wrong way round it is swapped and marked. */
export function readBounds(bounds: AddressBounds, path: string): LocatedRange {
  const start = parseAddress(bounds.start);
  const end = parseAddress(bounds.end);
  return start <= end ? { value: { first: start, last: end }, path } : { value: { first: end, last: start }, path, reversed: true };
}

/** The reservations of a valid request, each with its own pointer below `path`. */
export function readReservations(reservations: readonly Reservation[] | undefined, path: string): LocatedRange[] {
  return (reservations ?? []).map((reservation, index) =>
    typeof reservation === "string"
      ? { value: parseRange(reservation), path: pointer(path, index), text: reservation }
      : { value: parseRange(reservation.range), path: pointer(path, index), text: reservation.range, name: reservation.name },
  );
}

/** How messages call a reservation. */
export function reservationName(reservation: LocatedRange): string {
  return reservation.name === undefined ? "a reservation" : `the reservation "${reservation.name}"`;
}

/** A range as it was written, or as it would be. */
export function rangeText({ value, text }: Pick<LocatedRange, "value" | "text">): string {
  return text === undefined ? formatRange(value) : shorten(text);
}
