import { findOverlaps } from "../lib/plan/ranges/find-overlaps.js";
import { measure } from "./measure.js";
import { randomFrom } from "./random.js";
import { type Row, under } from "./row.js";

const count = 100_000;

/** Every two that overlap of named prefixes from /20 to /30 all over a /8, about four overlaps a prefix. */
export async function listOverlaps(): Promise<Row[]> {
  const random = randomFrom(7);
  const texts = Array.from({ length: count }, (_, i) => {
    const length = 20 + Math.floor(random() * 11);
    const block = 2 ** (32 - length);
    const first = Math.floor((random() * 2 ** 24) / block) * block;
    return { name: `range ${i}`, range: `10.${first >>> 16}.${(first >>> 8) & 255}.${first & 255}/${length}` };
  });
  const request = JSON.parse(JSON.stringify({ ranges: texts }));
  const found = findOverlaps(request).overlaps.length;
  const { ours } = await measure({ ours: () => findOverlaps(request) });
  const work = `${count.toLocaleString("en")} named ranges, all ${found.toLocaleString("en")} overlapping pairs`;
  return [{ work, implementation: "findOverlaps", milliseconds: ours, compared: under(ours, 1000) }];
}
