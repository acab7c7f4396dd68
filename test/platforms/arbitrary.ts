import fc from "fast-check";
import type { ReachableNetwork, Reservation } from "../../types/index.js";

/** An address as text. */
function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

/** Names that are hard to quote, to compare or to look up. */
const hostileNames = ["__proto__", "constructor", "a/b~c", "ÅNGSTRÖM", "line\n1", "x".repeat(5000), '"', " ", "İ", "-", "A-1"];

/** Names of which the first few are given often, so that they are met and met again. */
export function arbitraryName(...often: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...hostileNames) });
}

/** Texts of addresses close together, so that most of them meet something. */
export interface ArbitraryTexts {
  readonly address: fc.Arbitrary<string>;
  readonly prefix: fc.Arbitrary<string>;
  readonly bounds: fc.Arbitrary<{ start: string; end: string }>;
  readonly reservation: fc.Arbitrary<Reservation>;
  readonly networks: fc.Arbitrary<ReachableNetwork[]>;
}

/** Where addresses begin: somewhere, the ends of the address space, and the ranges of pods and services. */
const bases = [0x0a1e0700, 0xc0a80a00, 0x0a600000, 0x0af40000, 0, 0xfffffe00];

/** Prefixes of other networks. */
const usualPrefix = fc.constantFrom("10.244.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "0.0.0.0/0", "fd00::/8", "10.96.0.1/13");

/** Texts for one request each. */
export const arbitraryTexts: fc.Arbitrary<ArbitraryTexts> = fc.constantFrom(...bases).map((base) => {
  const number = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 511 }).map((offset) => Math.min(base + offset, 2 ** 32 - 1)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 32 - 1 }) },
  );
  const address = number.map(dotted);
  const length = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 22, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 32 }) },
  );
  const prefix = fc
    .tuple(number, length, fc.boolean())
    .map(([at, bits, hostBits]) => `${dotted(hostBits ? at : Math.floor(at / 2 ** (32 - bits)) * 2 ** (32 - bits))}/${bits}`);
  const range = fc.oneof(
    address,
    prefix,
    fc.tuple(number, number).map(([a, b]) => `${dotted(Math.min(a, b))}-${dotted(Math.max(a, b))}`),
  );
  return {
    address,
    prefix,
    bounds: fc.record({ start: address, end: address }),
    reservation: fc.oneof(range, fc.record({ name: arbitraryName("printers"), range })),
    networks: fc.array(
      fc.record({
        name: arbitraryName("offices"),
        addressPrefixes: fc.array(fc.oneof(prefix, usualPrefix), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  };
});

/** Counts, of which few are out of all proportion. */
export const arbitraryCount = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 31, 2 ** 32) },
);

export const arbitrarySpares = fc.record(
  { node: fc.constantFrom(0, 3, "20%"), vip: fc.constantFrom(0, 3, "20%"), loadBalancer: fc.constantFrom(0, 3, "20%") },
  { requiredKeys: [] },
);

export const arbitraryServices = fc.oneof(
  arbitraryCount,
  fc.array(fc.record({ name: arbitraryName("web"), port: fc.constantFrom(80, 443, 65535), count: arbitraryCount }), { maxLength: 3 }),
);
