import fc from "fast-check";
import { addressAt, formatAddress, parseRange, prefixAt, rangeSize } from "../../../lib/address/index.js";
import type { PlannedNetwork, PlannedPool, ReservedRange } from "../../../types/index.js";

/** Unusual texts for names, and usual ones. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "plain-name",
    "]]> <script>alert(1)</script> --> & \"'",
    "<!-- - -- ---",
    "\u202Eright to left\u202C \u2066\u2069",
    "\u0000\u0008\u001B[31m\u007F\u0085\uFFFE\uFFFF\uFDD0",
    "\uD800 lone \uDFFF",
    "a\r\nb\tc\u2028\u2029d",
    "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308",
    "Werk München-Süd, Größe Ø, Łódź, œuvre",
    "工場のプリンター 😀👩‍👩‍👧 مرحبا بالعالم שלום",
    "W".repeat(400),
    "many words ".repeat(60),
    "﷽".repeat(30),
    "",
  ),
  fc.string({ maxLength: 40, unit: "binary" }),
  fc.string({ maxLength: 40, unit: "grapheme" }),
);

const base = 0x0a000000;

/** Networks as a plan may have them, and some that no plan has: things at any place of the prefix, also overlapping. */
export const randomNetwork: fc.Arbitrary<PlannedNetwork> = fc
  .record({
    name: hostileText,
    prefixLength: fc.oneof(fc.integer({ min: 20, max: 32 }), fc.integer({ min: 8, max: 32 })),
    things: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 })),
        name: hostileText,
        kind: fc.constantFrom("pool", "pool", "reserved", "free"),
        purpose: fc.constantFrom<PlannedPool["purpose"]>("node", "vip", "control-plane", "load-balancer", "node-subnet", "pod-subnet"),
        reason: fc.constantFrom<ReservedRange["reason"]>("gateway", "dns-server", "dhcp-scope", "other-network", "reserved"),
        cluster: fc.option(hostileText, { nil: undefined }),
      }),
      { maxLength: 30 },
    ),
    inARow: fc.constantFrom(0, 0, 5, 6, 50),
  })
  .map(({ name, prefixLength, things, inARow }) => {
    const { first, last } = prefixAt(addressAt(base), prefixLength);
    const placed = things.map((thing) => {
      const start = Math.floor(first + thing.at * (last - first));
      return { ...thing, start: formatAddress(addressAt(start)), end: formatAddress(addressAt(Math.min(last, start + thing.length - 1))) };
    });
    const row = Array.from({ length: Math.min(inARow, last - first + 1) }, (_, i) => {
      const at = formatAddress(addressAt(first + i));
      return { start: at, end: at, name: `cp-${i}`, purpose: "control-plane" as const, cluster: `cluster-${i}` };
    });
    const pool = (one: Pick<PlannedPool, "name" | "purpose" | "start" | "end"> & { cluster: string | undefined }): PlannedPool => ({
      name: one.name,
      purpose: one.purpose,
      ...(one.cluster === undefined ? {} : { cluster: one.cluster }),
      start: one.start,
      end: one.end,
      size: rangeSize(parseRange(`${one.start}-${one.end}`)),
      addressPrefixes: [],
      origin: "selected",
    });
    return {
      name,
      addressPrefix: `10.0.0.0/${prefixLength}`,
      pools: [...placed.filter(({ kind }) => kind === "pool").map(pool), ...row.map(pool)],
      reserved: placed
        .filter(({ kind }) => kind === "reserved")
        .map(({ name: called, reason, start, end }) => ({ name: called, reason, start, end })),
      free: placed
        .filter(({ kind }) => kind === "free")
        .map(({ start, end }) => ({ start, end, size: rangeSize(parseRange(`${start}-${end}`)) })),
      usableCount: 0,
      usedCount: 0,
    };
  });
