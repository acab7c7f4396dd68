import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What az prints of itself: newer than anything that a script needs, and the version of aksarc that a platform needs. */
export function versionsOf(aksarc = "1.5.62"): string {
  const extensions = { aksarc, "k8s-runtime": "2.0.0", "stack-hci-vm": "1.11.9" };
  return JSON.stringify({ "azure-cli": "2.80.0", "azure-cli-core": "2.80.0", "azure-cli-telemetry": "1.1.0", extensions }, null, 2);
}

/**
 * A replacement for az: prints its versions, and otherwise writes how many arguments it has and what they are, each followed by
 * a NUL.
 */
const az = `az() { if [ "$1" = version ]; then printf '%s\\n' "$VERSIONS"; else printf '%s\\0' "$#" "$@" >>"$CALLS"; fi; }`;

/**
 * Runs scripts one after another in one bash, each in a shell of its own.
 *
 * @returns for each script the arguments of each call of az
 */
export function runBash(
  scripts: readonly string[],
  variables: Readonly<Record<string, string>>,
  versions: string = versionsOf(),
): string[][][] {
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
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", VERSIONS: versions, ...variables },
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
