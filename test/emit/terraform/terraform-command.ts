import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function run(folder: string, args: readonly string[], input?: string): string {
  const { TF_CLI_CONFIG_FILE: _, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync("terraform", args, {
    cwd: folder,
    env: { ...env, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`terraform ${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

function inFolder<Result>(files: Readonly<Record<string, string>>, work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "aks-netplan-terraform-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reports whether Terraform is available; if not, it says so loudly, because then nothing is proved. */
export function hasTerraform(): boolean {
  try {
    inFolder({}, (folder) => run(folder, ["version"]));
    return true;
  } catch {
    console.warn("SKIPPED: terraform is not installed, so nothing of what it would read back is tested");
    return false;
  }
}

/** The names of files that `terraform fmt` would change. */
export function filesFmtChanges(files: Readonly<Record<string, string>>): string[] {
  return inFolder(files, (folder) => {
    run(folder, ["fmt", "-list=false"]);
    return Object.entries(files).flatMap(([name, content]) => (readFileSync(join(folder, name), "utf8") === content ? [] : [name]));
  });
}

/** The value of a local value named `value`, as Terraform evaluates it. */
export function evaluateLocal(files: Readonly<Record<string, string>>): unknown {
  return inFolder(files, (folder) => {
    const printed = run(folder, ["console"], "base64encode(jsonencode(local.value))\n");
    const [, encoded = ""] = /^"([^"]*)"$/m.exec(printed.trim()) ?? [];
    return JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
  });
}
