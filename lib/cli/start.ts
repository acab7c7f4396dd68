import { createReadStream } from "node:fs";
import { largestDocument } from "./documents/read-input.js";
import { readLimited } from "./documents/read-limited.js";
import type { CliIo, OutputStream } from "./io.js";
import { startProgress } from "./output/start-progress.js";
import { run } from "./run.js";

/** The streams and files of this process. Node modules for them are loaded when they are used. */
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
      // the callback of write receives the error of a reader that is gone; without a listener the process would end with a
      // stack trace
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

// no process.exit, because it would lose what is still being written
void run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
