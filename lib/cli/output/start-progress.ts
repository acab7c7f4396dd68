import { writeSync } from "node:fs";

const interval = 1000;

// planning keeps its own thread busy, so that no timer of it could tell anything
const worker = `
const { writeSync } = require("node:fs");
const { workerData: { text, interval } } = require("node:worker_threads");
let seconds = 0;
setInterval(() => {
  seconds += interval / 1000;
  try { writeSync(2, "\\r" + text + ", " + seconds + " s"); } catch {}
}, interval);
`;

/**
 * Tells on standard error, which has to be a terminal, each second that work goes on.
 *
 * @returns what ends that and takes the line away
 */
export function startProgress(text: string): () => Promise<void> {
  // few calls take so long that the module is worth loading
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const start = performance.now();
  const thread = new Worker(worker, { eval: true, execArgv: [], workerData: { text, interval } });
  // without it work goes on just as well
  thread.on("error", () => {});
  thread.unref();
  return async () => {
    await thread.terminate();
    if (performance.now() - start < interval) return;
    try {
      writeSync(2, "\r\u001b[K");
    } catch {
      // a terminal that has gone away has no line to take away
    }
  };
}
