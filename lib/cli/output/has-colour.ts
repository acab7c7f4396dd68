import type { CliIo, OutputStream } from "../io.js";

/** Whether a stream shows colours: it is a terminal that can, and nobody asked for none with NO_COLOR. */
export function hasColour(stream: OutputStream, env: CliIo["env"]): boolean {
  return stream.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
}
