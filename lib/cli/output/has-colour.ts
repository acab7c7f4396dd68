import type { CliIo, OutputStream } from "../io.js";

/**
 * Whether a stream shows colours: it is a terminal that can, and nobody asked for none with NO_COLOR. FORCE_COLOR has
 * the last word, as in Node: 0 and false are none, anything else is colours, even where the stream is no terminal.
 */
export function hasColour(stream: OutputStream, env: CliIo["env"]): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
}
