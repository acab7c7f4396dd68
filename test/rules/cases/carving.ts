import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import { carveRows } from "../carve-rows.js";
import { type CaseTable, carveCases, findingsOf } from "./case.js";

const pools = [
  { name: "nodes", size: 4, spare: 1, room: 1 },
  { name: "services", start: "10.220.32.8", end: "10.220.32.11" },
];

export const carvingTable: CaseTable = {
  about: "pools of a prefix",
  good: [{ why: "two pools with growth room", ask: () => findingsOf(() => carvePools({ addressPrefix: "10.220.32.0/28", pools })) }],
  cases: carveCases(carveRows),
};
