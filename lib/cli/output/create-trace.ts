import type { CliIo } from "../io.js";
import { printable } from "./printable.js";
import { writeTo } from "./write-to.js";

/** What a call did so far, for --debug. */
export interface Trace {
  /** Records a step that has just been done. */
  tell(text: string): void;
  /** Writes the recorded steps to standard error. */
  write(): Promise<void>;
}

/** Creates a trace that begins now; each line shows the milliseconds since then. */
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
