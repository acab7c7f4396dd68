import { writeSync } from "node:fs";

const interval = 1000;

// planning keeps its own thread busy, so a timer in it could not fire
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
 * Shows each second on standard error, which must be a terminal, that work goes on.
 *
 * @returns a function that stops this and removes the line
 */
export function startProgress(text: string): () => Promise<void> {
  // few calls take long enough to need this module
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const start = performance.now();
  const thread = new Worker(worker, { eval: true, execArgv: [], workerData: { text, interval } });
  // without it the work goes on just the same
  thread.on("error", () => {});
  thread.unref();
  return async () => {
    await thread.terminate();
    if (performance.now() - start < interval) return;
    try {
      writeSync(2, "\r\u001b[K");
    } catch {
      // a terminal that is gone has no line to remove
    }
  };
}
