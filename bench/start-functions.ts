import { readFileSync } from "node:fs";
import { bundleApp } from "../test/docs/azure-functions/bundled-app.js";
import { median } from "./median.js";
import type { Row } from "./row.js";

const rounds = 21;
const body = readFileSync(new URL("../docs/examples/azure-local.json", import.meta.url), "utf8");

/** What the bundled functions app takes in a new process, with a stand-in for the worker: medians of its starts. */
export async function startFunctions(): Promise<Row[]> {
  const app = await bundleApp();
  const runs = Array.from({ length: rounds }, () => app.run([{ name: "plan", method: "POST", body }]));
  app.remove();
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const size = `${kilobytes(app.bytes)}, ${kilobytes(app.gzipBytes)} with gzip`;
  return [
    {
      work: "start of the functions app",
      implementation: "loading the bundle",
      milliseconds: median(runs.map(({ loadMs }) => loadMs)),
      compared: size,
    },
    {
      work: "start of the functions app",
      implementation: "the first plan",
      milliseconds: median(runs.map(({ firstCallMs }) => firstCallMs)),
      compared: "",
    },
  ];
}
