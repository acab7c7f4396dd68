import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { median } from "./median.js";
import { type Row, under } from "./row.js";

const rounds = 21;
const built = new URL("../dist/index.js", import.meta.url);

/** What importing the built library adds to a bare start of node: medians of starts in turn. */
export async function importLibrary(): Promise<Row[]> {
  if (!existsSync(built)) throw new Error("npm run bench measures the built library too; run npm run build first");
  const scripts = { bare: "0", ours: `await import(${JSON.stringify(built.href)})` };
  const times: Record<keyof typeof scripts, number[]> = { bare: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of ["bare", "ours"] as const) {
      const before = performance.now();
      execFileSync(process.execPath, ["--input-type=module", "--eval", scripts[name]]);
      times[name].push(performance.now() - before);
    }
  }
  const added = median(times.ours) - median(times.bare);
  return [
    { work: "start of node", implementation: "bare", milliseconds: median(times.bare), compared: "" },
    { work: "import of the library", implementation: "over the bare start", milliseconds: added, compared: under(added, 10) },
  ];
}
