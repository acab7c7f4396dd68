import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "chai";
import { call } from "../cli/call.js";
import { type Fence, root } from "./fences.js";

/**
 * Runs a console example: a line that begins with `$ aks-netplan` is a call, the lines up to the next are its output, standard
 * output first and then standard error. A line `...` matches any lines. What goes to a file by `>` can be read by the calls
 * below.
 */
export async function runConsole({ text, where }: Fence): Promise<void> {
  const calls = text.split(/^\$ /m).slice(1);
  expect(calls, `${where} has no call`).to.not.be.empty;
  const written: Record<string, string> = {};
  for (const shown of calls) {
    const [line = "", ...expected] = shown.replace(/\\\n\s*/g, "").split("\n");
    const [program, ...words] = wordsOf(line);
    expect(program, where).to.equal("aks-netplan");
    const into = words.indexOf(">");
    const argv = words
      .slice(0, into < 0 ? undefined : into)
      .map((word) => (existsSync(resolve(root, word)) && word.includes("/") ? resolve(root, word) : word));
    const { stdout, stderr } = await call(argv, { files: written });
    if (into >= 0) written[words[into + 1] ?? ""] = stdout;
    expectLines(`${into < 0 ? stdout : ""}${stderr}`.split("\n"), expected, `${where}: ${line}`);
  }
}

export function expectLines(actual: readonly string[], expected: readonly string[], where: string): void {
  const clean = (lines: readonly string[]) =>
    lines.map((line) => line.trimEnd()).filter((line, index, all) => line !== "" || index < all.length - 1);
  const pattern = clean(expected)
    .map((line) => (line === "..." ? "(?:.*\\n)*?" : `${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\n`))
    .join("");
  const text = clean(actual)
    .map((line) => `${line}\n`)
    .join("");
  if (!new RegExp(`^${pattern}$`).test(text)) expect(text, where).to.equal(clean(expected).join("\n"));
}

/** Splits a command line into words: at spaces, except inside single and double quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, "$1$2"));
}
