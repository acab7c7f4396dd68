import fc from "fast-check";
import type { PoolCarvingRequest, PoolRequest, Reservation } from "../../../types/index.js";

/** Where prefixes lie: at both ends of the address space, across its middle, and where people have them. */
const bases = [0x0adc2000, 0x7fffffc0, 0, 0xffffffc0];

export function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}

/** A prefix of 1 to 64 addresses. */
const anyPrefix = fc.record({ base: fc.constantFrom(...bases), prefixLength: fc.integer({ min: 26, max: 32 }) });

interface Block {
  readonly base: number;
  readonly prefixLength: number;
}

const span = 64;

/** An address of the prefix, or a little outside of it. */
function addressIn({ base }: Block): fc.Arbitrary<number> {
  return fc.integer({ min: -4, max: span + 3 }).map((offset) => Math.min(Math.max(base + offset, 0), 2 ** 32 - 1));
}

export function reservationIn(block: Block): fc.Arbitrary<Reservation> {
  const range = fc.oneof(
    addressIn(block).map(dotted),
    fc.tuple(addressIn(block), fc.nat(5)).map(([first, more]) => `${dotted(first)}-${dotted(Math.min(first + more, 2 ** 32 - 1))}`),
    fc.tuple(addressIn(block), fc.integer({ min: 28, max: 32 })).map(([address, length]) => `${dotted(address)}/${length}`),
  );
  return fc.oneof(
    { weight: 3, arbitrary: range },
    { weight: 1, arbitrary: fc.record({ name: fc.constantFrom("dns", "printers", "a"), range }) },
  );
}

/** A pool but for its name: a size with or without spare, a block, now and then with room; seldom given bounds. */
export function poolIn(block: Block, given = 1): fc.Arbitrary<Omit<PoolRequest, "name">> {
  const room = fc.constantFrom({}, {}, {}, { room: 0 }, { room: 1 }, { room: 5 });
  const spare = fc.constantFrom({}, {}, { spare: 2 }, { spare: "20%" }, { spare: "0%" });
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 20 }), spare, room).map(([size, more, behind]) => ({ size, ...more, ...behind })),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.integer({ min: 28, max: 32 }), room).map(([prefixLength, behind]) => ({ prefixLength, ...behind })),
    },
    {
      weight: given,
      arbitrary: fc
        .tuple(addressIn(block), fc.nat(6), room)
        .map(([first, more, behind]) => ({ start: dotted(first), end: dotted(Math.min(first + more, 2 ** 32 - 1)), ...behind })),
    },
  );
}

/** Requests without `previous`, most of which can be carved. */
export const carvingRequest: fc.Arbitrary<PoolCarvingRequest> = anyPrefix.chain((block) =>
  fc
    .record({
      hostBits: fc.constantFrom(0, 0, 0, 1),
      reserved: fc.array(reservationIn(block), { maxLength: 4 }),
      pools: fc.array(poolIn(block), { maxLength: 6 }),
    })
    .map(({ hostBits, reserved, pools }) => ({
      addressPrefix: `${dotted(block.base + (block.prefixLength < 32 ? hostBits : 0))}/${block.prefixLength}`,
      reserved,
      pools: pools.map((pool, index) => ({ name: `pool-${index}`, ...pool })),
    })),
);

/** A request, and how it is edited later: pools dropped, resized, added and put in another order, reservations added. */
export const editedRequest: fc.Arbitrary<{ readonly before: PoolCarvingRequest; readonly after: PoolCarvingRequest }> =
  carvingRequest.chain((before) => {
    const [address = "", length = ""] = before.addressPrefix.split("/");
    const base = address.split(".").reduce((number, octet) => number * 256 + Number(octet), 0);
    const block = { base: base - (base % 64), prefixLength: Number(length) };
    return fc
      .record({
        dropped: fc.array(fc.nat(5), { maxLength: 2 }),
        resized: fc.array(fc.tuple(fc.nat(5), poolIn(block, 0)), { maxLength: 2 }),
        added: fc.array(poolIn(block, 0), { maxLength: 2 }),
        reserved: fc.array(reservationIn(block), { maxLength: 1 }),
        order: fc.array(fc.nat(100), { minLength: 8, maxLength: 8 }),
      })
      .map(({ dropped, resized, added, reserved, order }) => {
        const changes = new Map(resized);
        const kept = before.pools.flatMap((pool, index): PoolRequest[] => {
          if (dropped.includes(index)) return [];
          const change = changes.get(index);
          return [change === undefined ? pool : { name: pool.name, ...change }];
        });
        const pools = [...kept, ...added.map((pool, index) => ({ name: `added-${index}`, ...pool }))]
          .map((pool, index) => ({ pool, key: order[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ pool }) => pool);
        return { before, after: { ...before, reserved: [...(before.reserved ?? []), ...reserved], pools } };
      });
  });
