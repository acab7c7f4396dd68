// Prints how many kilobytes one way to subtract reserved prefixes takes; run by memory.ts in a process of its own.
import { excludeCidr } from "cidr-tools";
import { parsePrefix, RangeList } from "../lib/address/index.js";
import { carvePools } from "../lib/plan/carving/carve-pools.js";
import { bareSweep } from "./bare-sweep.js";
import { reservedPrefixes } from "./reserved-prefixes.js";

const prefix = "10.0.0.0/8";
const ways: Readonly<Record<string, (reserved: string[]) => unknown>> = {
  RangeList: (reserved) => RangeList.read(reserved).merged().gapsIn(parsePrefix(prefix)),
  carvePools: (reserved) => carvePools({ addressPrefix: prefix, reserved, pools: [] }),
  bareSweep: (reserved) => bareSweep(prefix, reserved),
  excludeCidr: (reserved) => excludeCidr(prefix, reserved),
};

const [way = "", count = "0"] = process.argv.slice(2);
const reserved = reservedPrefixes(Number(count));
const subtract = ways[way];
if (subtract === undefined || gc === undefined) throw new Error("expected a way, a count and --expose-gc");
// once before, so that code and tables are not counted
subtract(reserved.slice(0, 10));
gc();
const before = used();
const result = subtract(reserved);
// with a young generation that nothing outgrows, nothing has been collected yet
const made = used() - before;
gc();
console.log(JSON.stringify({ made: made / 1024, held: (used() - before) / 1024, isKept: result !== undefined }));

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
