import type { RenderedFile } from "../../types/index.js";

/** A stream for text. `done` is called when the text has left the process, or could not. */
export interface OutputStream {
  write(text: string, done: (error?: Error | null) => void): unknown;
  readonly isTTY: boolean;
  /** Columns of the terminal; `undefined` if there is none. */
  readonly columns: number | undefined;
}

/** Everything outside the process that the command uses, so that it can run inside a test. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads the bytes of a file; rejects with Node's own error. */
  readFile(path: string): Promise<Uint8Array>;
  /** Milliseconds since some moment. */
  now(): number;
  /** Shows on a terminal that work goes on, until the returned function is called. Shows nothing during the first second. */
  startProgress(text: string): () => Promise<void>;
  /** Writes files into a folder, each of them whole or not at all; rejects with Node's own error. */
  writeFiles(folder: string, files: readonly RenderedFile[]): Promise<void>;
}
