import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A replacement for az: writes how many arguments it has and what they are, each followed by a NUL. */
const az = `az() { printf '%s\\0' "$#" "$@" >>"$CALLS"; }`;

/**
 * Runs scripts one after another in one bash, each in a shell of its own.
 *
 * @returns for each script the arguments of each call of az
 */
export function runBash(scripts: readonly string[], variables: Readonly<Record<string, string>>): string[][][] {
  const folder = mkdtempSync(join(tmpdir(), "aks-netplan-bash-"));
  try {
    const files = scripts.map((script, index) => {
      const file = join(folder, `${index}.sh`);
      writeFileSync(file, script);
      return file;
    });
    const driver = [az, ...files.map((file) => `CALLS=${file}.calls; : >"$CALLS"; ( . ${file} ) || exit`)].join("\n");
    const { status, stderr } = spawnSync("bash", ["-c", driver], {
      encoding: "utf8",
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", ...variables },
    });
    if (status !== 0) throw new Error(`bash ended with ${status}: ${stderr}`);
    return files.map((file) => callsIn(readFileSync(`${file}.calls`, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The calls in the output of the replacement for az. */
export function callsIn(text: string): string[][] {
  const words = text.split("\0").slice(0, -1);
  const calls: string[][] = [];
  for (let at = 0; at < words.length; ) {
    const count = Number(words[at]);
    calls.push(words.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return calls;
}
