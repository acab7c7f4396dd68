import { expect } from "chai";
import fc from "fast-check";
import { type Address, type AddressRange, type AddressSet, AddressSyntaxError, addressAt, parseAddress } from "../../lib/address/index.js";

/** Returns what `parse` throws for a text; fails if it accepts the text or throws anything but an AddressSyntaxError. */
export function refusalOf(parse: (text: string) => unknown, text: unknown): AddressSyntaxError {
  let result: unknown;
  try {
    // JavaScript callers pass what they like
    result = parse(text as string);
  } catch (error) {
    if (error instanceof AddressSyntaxError) return error;
    throw error;
  }
  return expect.fail(`${JSON.stringify(text)?.slice(0, 80)} was taken for ${String(result)}`);
}

/** Makes a range of two dotted addresses, without the parser of ranges. */
export function range(first: string, last: string = first): AddressRange {
  return { first: parseAddress(first), last: parseAddress(last) };
}

/** Returns the plain numbers of a set, which chai prints better than objects in rows. */
export function numbersOf(set: readonly AddressRange[]): [first: number, last: number][] {
  return set.map(({ first, last }) => [first, last]);
}

/** The block of 256 addresses in which sets are compared with arrays of booleans, one for each address. */
export const blocks = { lowest: 0, middle: 0x7fffff80, highest: 0xffffff00 } as const;

/** Any address, with the ends of the address space and of its halves more often than by chance. */
export const anyAddress: fc.Arbitrary<Address> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 0xffffffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 300 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0xffffffff - 300, max: 0xffffffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x7fffffff - 150, max: 0x7fffffff + 150 }) },
  )
  .map(addressAt);

export const anyRange: fc.Arbitrary<AddressRange> = fc
  .tuple(anyAddress, anyAddress)
  .map(([a, b]) => (a <= b ? { first: a, last: b } : { first: b, last: a }));

/** Ranges inside the 256 addresses from `base`, in any order, overlapping and touching. */
export function rangesIn(base: number): fc.Arbitrary<AddressRange[]> {
  const octet = fc.integer({ min: 0, max: 255 });
  const one = fc.tuple(octet, octet).map(([a, b]) => ({ first: addressAt(base + Math.min(a, b)), last: addressAt(base + Math.max(a, b)) }));
  const short = fc.tuple(octet, fc.integer({ min: 0, max: 8 })).map(([a, length]) => ({
    first: addressAt(base + a),
    last: addressAt(base + Math.min(255, a + length)),
  }));
  return fc.array(fc.oneof({ weight: 1, arbitrary: one }, { weight: 4, arbitrary: short }), { maxLength: 24 });
}

export const anyBase = fc.constantFrom(...Object.values(blocks));

/** Reports which of the 256 addresses from `base` are in any of the ranges, address by address. */
export function membersOf(ranges: Iterable<AddressRange>, base: number): boolean[] {
  const members = new Array<boolean>(256).fill(false);
  for (const { first, last } of ranges) for (let address: number = first; address <= last; address++) members[address - base] = true;
  return members;
}

/** Checks the invariant of the type `AddressSet`: sorted, disjoint, never adjacent, and every range in the right order. */
export function expectInvariant(set: AddressSet): void {
  for (const [index, { first, last }] of set.entries()) {
    expect(first, `range ${index} ends before it starts`).to.be.at.most(last);
    const next = set[index + 1];
    if (next !== undefined) expect(next.first, `range ${index + 1} touches the one before`).to.be.greaterThan(last + 1);
  }
}
