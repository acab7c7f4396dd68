import { cpus } from "node:os";
import { carveAroundReserved } from "./carve-pools.js";
import { listOverlaps } from "./list-overlaps.js";
import { parsePrefixes } from "./parse-prefixes.js";
import { markdown, type Row } from "./row.js";
import { subtractReserved } from "./subtract-reserved.js";

const rows: Row[] = [];
for (const bench of [subtractReserved, carveAroundReserved, parsePrefixes, listOverlaps]) rows.push(...(await bench()));

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? "unknown processor"}\n`);
console.log(markdown(rows));
