import { carvePools } from "../lib/plan/carving/carve-pools.js";
import { measure } from "./measure.js";
import { randomFrom } from "./random.js";
import { reservedPrefixes } from "./reserved-prefixes.js";
import { type Row, under } from "./row.js";

const pools = 1000;
const reservations = 10_000;

/** Pools of mixed sizes, blocks among them, around reservations all over a /8; nothing else on npm does this. */
export async function placePools(): Promise<Row[]> {
  const random = randomFrom(11);
  const toPlace = Array.from({ length: pools }, (_, index) =>
    index % 3 === 0
      ? { name: `pool-${index}`, prefixLength: 23 + Math.floor(random() * 7) }
      : { name: `pool-${index}`, size: 1 + Math.floor(random() * 1000) },
  );
  const request = { addressPrefix: "10.0.0.0/8", reserved: reservedPrefixes(reservations), pools: toPlace };
  const { ours } = await measure({ ours: () => carvePools(request) });
  const work = `${pools.toLocaleString("en")} pools in a /8 with ${reservations.toLocaleString("en")} reservations`;
  return [{ work, implementation: "carvePools", milliseconds: ours, compared: under(ours, 100) }];
}
