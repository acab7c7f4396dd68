import type { CliIo, OutputStream } from "../io.js";

/**
 * Reports whether a stream shows colours: it is a terminal with colours, and NO_COLOR is not set. FORCE_COLOR overrides both,
 * as in Node: 0 and false mean no colours, any other value means colours, even without a terminal.
 */
export function hasColour(stream: OutputStream, env: CliIo["env"]): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
}
