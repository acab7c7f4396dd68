import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { largestDocument } from "../../lib/cli/documents/read-input.js";
import { readLimited } from "../../lib/cli/documents/read-limited.js";
import type { CliIo, OutputStream } from "../../lib/cli/io.js";
import { writeFiles } from "../../lib/cli/output/write-files.js";
import { run } from "../../lib/cli/run.js";

/** The environment of a call. */
export interface Surroundings {
  /** Its text or bytes, or the error of reading it. */
  readonly stdin?: string | Uint8Array | Error;
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Files by path; a string is their text, an error is that of reading them. Other paths are looked up in the folder of the
   * contract.
   */
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  /** Columns of a terminal on both streams. */
  readonly terminal?: number;
  /** Whether standard input comes from a keyboard. */
  readonly typed?: boolean;
  /** The error of writing to standard output. */
  readonly stdoutFault?: Error;
  /** A replacement for a stream, which remembers what is written to it. */
  readonly stdout?: OutputStream;
  /** Replaces writing files, so that what random arguments write stays inside the test. */
  readonly writeFiles?: typeof writeFiles;
}

export interface Called {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = resolve(import.meta.dirname, "../contract");

/** Runs the command inside the test. */
export async function call(
  argv: readonly string[],
  { stdin, typed = false, env = {}, files = {}, terminal, stdoutFault, stdout, writeFiles: write = writeFiles }: Surroundings = {},
): Promise<Called> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written, fault?: Error): OutputStream => ({
    isTTY: terminal !== undefined,
    columns: terminal,
    write(text, done) {
      if (fault === undefined) written[name] += text;
      // later, like a pipe
      setImmediate(() => done(fault));
    },
  });
  const io: CliIo = {
    stdin: Object.assign(chunksOf(stdin ?? ""), { isTTY: typed }),
    stdout: stdout ?? stream("stdout", stdoutFault),
    stderr: stream("stderr"),
    env,
    writeFiles: write,
    now: () => 0,
    startProgress: (text) => {
      written.stderr += `[${text}]`;
      return async () => {
        written.stderr += "[done]";
      };
    },
    async readFile(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file instanceof Error) throw file;
      if (file === undefined) return readLimited(createReadStream(resolve(folder, path)), largestDocument);
      return typeof file === "string" ? Buffer.from(file) : file;
    },
  };
  return { exit: await run(argv, io), ...written };
}

async function* chunksOf(input: string | Uint8Array | Error): AsyncGenerator<Uint8Array> {
  if (input instanceof Error) throw input;
  const bytes = Buffer.from(input as string);
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}
