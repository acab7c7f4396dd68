import { cpus } from "node:os";
import { carveAroundReserved } from "./carve-pools.js";
import { checkFirewalls } from "./check-firewalls.js";
import { importLibrary } from "./import-library.js";
import { listOverlaps } from "./list-overlaps.js";
import { memoryTable } from "./memory.js";
import { parsePrefixes } from "./parse-prefixes.js";
import { placePools } from "./place-pools.js";
import { planFleets } from "./plan-fleets.js";
import { markdown, type Row } from "./row.js";
import { selectIps } from "./select-ips.js";
import { startCommand } from "./start-command.js";
import { startFunctions } from "./start-functions.js";
import { subtractReserved } from "./subtract-reserved.js";

const rows: Row[] = [];
for (const bench of [
  subtractReserved,
  carveAroundReserved,
  parsePrefixes,
  placePools,
  selectIps,
  planFleets,
  listOverlaps,
  checkFirewalls,
  importLibrary,
  startFunctions,
  startCommand,
])
  rows.push(...(await bench()));

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? "unknown processor"}\n`);
console.log(`${markdown(rows)}\n`);
console.log(memoryTable());
