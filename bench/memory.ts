import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const counts = [100, 1000, 10_000, 100_000];
const ways = ["RangeList", "carvePools", "bareSweep", "excludeCidr"];
const flags = ["--expose-gc", "--min-semi-space-size=512", "--max-semi-space-size=512", "--import", "tsx"];
const script = fileURLToPath(new URL("memory-of.ts", import.meta.url));

/** What a /8 minus reserved prefixes takes: all that is made for it, garbage included, and what its result holds. */
export function memoryTable(): string {
  const lines = counts.flatMap((count) => ways.map((way) => `| ${count.toLocaleString("en")} | ${way} | ${cellsOf(way, count)} |`));
  return ["| prefixes | implementation | made, kB | result holds, kB |", "|--:|---|--:|--:|", ...lines].join("\n");
}

function cellsOf(way: string, count: number): string {
  const printed = execFileSync(process.execPath, [...flags, script, way, String(count)], { encoding: "utf8" });
  const { made, held } = JSON.parse(printed) as { made: number; held: number };
  return [made, held].map((kilobytes) => Math.max(0, kilobytes).toFixed(0)).join(" | ");
}
