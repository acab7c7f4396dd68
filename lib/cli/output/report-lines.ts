import type { CliIo } from "../io.js";
import { colour } from "./colour.js";
import type { MessageLine } from "./finding-lines.js";
import { hasColour } from "./has-colour.js";
import { writeTo } from "./write-to.js";

/** Which lines are shown; errors always are. */
export interface Shown {
  readonly onlyShowErrors: boolean;
  readonly verbose: boolean;
}

const labels = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;
const labelColours = { error: "red", warning: "yellow", info: undefined } as const;

/** All lines of a large document would be longer than one text can be. */
const linesAtOnce = 10_000;

/** Writes lines to standard error, each with its label. */
export async function reportLines(lines: readonly MessageLine[], shown: Shown, io: Pick<CliIo, "stderr" | "env">): Promise<void> {
  const coloured = hasColour(io.stderr, io.env);
  const visible = lines.filter(
    ({ severity }) => severity === "error" || (!shown.onlyShowErrors && (severity === "warning" || shown.verbose)),
  );
  const text = visible.map(({ severity, text: line }) => {
    const name = labelColours[severity];
    return `${coloured && name !== undefined ? colour(labels[severity], name) : labels[severity]}: ${line}\n`;
  });
  for (let start = 0; start < text.length; start += linesAtOnce) await writeTo(io.stderr, text.slice(start, start + linesAtOnce).join(""));
}
