import type { CliIo } from "../io.js";
import { printable } from "./printable.js";
import { writeTo } from "./write-to.js";

/** What a call did so far, for --debug. */
export interface Trace {
  /** Notes what has just been done. */
  tell(text: string): void;
  /** Writes what was noted to standard error. */
  write(): Promise<void>;
}

/** A trace that begins now; each line tells the milliseconds since then. */
export function createTrace(io: Pick<CliIo, "stderr" | "now">): Trace {
  const start = io.now();
  const lines: string[] = [];
  return {
    tell(text) {
      const time = `${(io.now() - start).toFixed(0)} ms`.padStart(8);
      // a stack has lines of its own
      lines.push(...text.split("\n").map((line) => `DEBUG: ${time}  ${printable(line)}\n`));
    },
    write: async () => void (await writeTo(io.stderr, lines.join(""))),
  };
}
