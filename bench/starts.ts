import { execFileSync } from "node:child_process";
import { median } from "./median.js";

const rounds = 21;

// node reads these certificates at every start, and whatever is measured beside that would look fast
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** The median milliseconds of each call of node, started in turn. */
export function medianStarts<Name extends string>(calls: Readonly<Record<Name, readonly string[]>>): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = performance.now();
      execFileSync(process.execPath, calls[name], { cwd: new URL("..", import.meta.url), stdio: "ignore", env });
      times.get(name)?.push(performance.now() - before);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
