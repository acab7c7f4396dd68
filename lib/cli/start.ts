import { createReadStream } from "node:fs";
import { largestDocument } from "./documents/read-input.js";
import { readLimited } from "./documents/read-limited.js";
import type { CliIo, OutputStream } from "./io.js";
import { startProgress } from "./output/start-progress.js";
import { run } from "./run.js";

/** The streams and files of this process. What node has to load for them is loaded when it is used. */
const io: CliIo = {
  get stdin() {
    return process.stdin;
  },
  stdout: outputOf(() => process.stdout),
  stderr: outputOf(() => process.stderr),
  env: process.env,
  readFile: (path) => readLimited(createReadStream(path), largestDocument),
  writeFiles: async (folder, files) => (await import("./output/write-files.js")).writeFiles(folder, files),
  now: () => Number(process.hrtime.bigint()) / 1e6,
  startProgress,
};

function outputOf(streamOf: () => NodeJS.WriteStream): OutputStream {
  let opened: NodeJS.WriteStream | undefined;
  const stream = () => {
    if (opened === undefined) {
      opened = streamOf();
      // a reader that has gone away is told to the callback of write; without a listener the process would end with a stack trace
      opened.on("error", () => {});
    }
    return opened;
  };
  return {
    write: (text, done) => stream().write(text, done),
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY === true ? stream().columns : undefined;
    },
  };
}

// no process.exit: what is still being written would be lost
void run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
