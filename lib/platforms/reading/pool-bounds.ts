import { type Address, type AddressRange, parseAddress } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";

/** A pool that a network gives by two properties: both, one of them or neither. */
export interface PoolBounds {
  readonly startName: string;
  readonly endName: string;
  /** Pointers to the two, given or not. */
  readonly startPath: string;
  readonly endPath: string;
  readonly start?: Address;
  readonly end?: Address;
  /** From the lower to the higher of the two. */
  readonly range?: AddressRange;
}

/** Reads the bounds of a pool of a valid request. `path`: pointer to the network. */
export function readPoolBounds(
  path: string,
  names: readonly [start: string, end: string],
  texts: readonly [start: string | undefined, end: string | undefined],
): PoolBounds {
  const [startName, endName] = names;
  const [start, end] = texts.map((text) => (text === undefined ? undefined : parseAddress(text)));
  return {
    startName,
    endName,
    startPath: pointer(path, startName),
    endPath: pointer(path, endName),
    ...defined({ start, end }),
    ...(start === undefined || end === undefined
      ? {}
      : { range: start <= end ? { first: start, last: end } : { first: end, last: start } }),
  };
}
