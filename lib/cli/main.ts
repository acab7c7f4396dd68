#!/usr/bin/env node
import { createReadStream } from "node:fs";
import type { CliIo, OutputStream } from "./io.js";
import { largestDocument } from "./read-input.js";
import { readLimited } from "./read-limited.js";
import { run } from "./run.js";
import { startProgress } from "./start-progress.js";
import { writeFiles } from "./write-files.js";

/** The streams and files of this process. */
const io: CliIo = {
  get stdin() {
    return process.stdin;
  },
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  readFile: (path) => readLimited(createReadStream(path), largestDocument),
  writeFiles,
  now: () => performance.now(),
  startProgress,
};

function outputOf(stream: NodeJS.WriteStream): OutputStream {
  // a reader that has gone away is told to the callback of write; without a listener the process would end with a stack trace
  stream.on("error", () => {});
  return {
    write: (text, done) => stream.write(text, done),
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
  };
}

// no process.exit: what is still being written would be lost
process.exitCode = await run(process.argv.slice(2), io);
