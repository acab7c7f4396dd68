import { createRequire } from "node:module";
import { join } from "node:path";
import repl from "node:repl";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect } from "chai";
import * as library from "../../lib/index.js";
import { type Fence, root } from "./fences.js";
import { expectLines } from "./run-console.js";

/**
 * Types a session into a node REPL: a line that begins with `> ` is typed, lines that begin with `... ` continue it, and the
 * lines up to the next are the answer of node. A line `...` matches any lines.
 */
export async function runRepl({ text: shown, where }: Fence): Promise<void> {
  const typed = [...shown.matchAll(/^(?:> |\.\.\. )(.*)$/gm)].map(([, line = ""]) => line);
  expect(typed, `${where} has no line that is typed`).to.not.be.empty;
  expectLines((await sessionOf(typed)).split("\n"), shown.split("\n"), where);
}

/** What the terminal shows after these lines, including what is typed, like the echo of a terminal. */
async function sessionOf(typed: readonly string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const server = repl.start({ input, output, prompt: "\0", terminal: false, useColors: false });
  const nodeRequire = createRequire(join(root, "package.json"));
  server.context.require = (name: string): unknown => (name === "aks-netplan" ? library : nodeRequire(name));
  // console.table and console.dir write to the same place as the answers
  server.context.console = new console.Console({ stdout: output, stderr: output, colorMode: false });
  input.end(typed.map((line) => `${line}\n`).join(""));
  server.on("exit", () => output.end());
  return echoed(await text(output), typed);
}

/** Prompts are a character nobody types. The typed line is put after each, and after each prompt that continues it. */
function echoed(output: string, typed: readonly string[]): string {
  let line = 0;
  return output.replace(/\0(?:(?:\.\.\. |\| )*)/g, (prompts) => {
    const shown = ["> ", ...(prompts.match(/\.\.\. |\| /g) ?? []).map(() => "... ")];
    return shown.map((prompt) => (typed[line] === undefined ? "" : `${prompt}${typed[line++]}\n`)).join("");
  });
}
