import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
// @ts-expect-error: scripts have no declarations
import { parserAnywhere } from "../../../scripts/parser-anywhere.mjs";
import { appFile, app as folderOfApp } from "./published.js";

/** A request in the form in which the host passes it to a function of the app. */
export interface Call {
  readonly name: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the app did in a process of its own. */
interface Run {
  readonly functions: readonly { readonly name: string; readonly bindings: readonly Readonly<Record<string, unknown>>[] }[];
  readonly loadMs: number;
  readonly firstCallMs: number;
  readonly answers: readonly { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string }[];
}

/** The app, bundled into a folder away from the packages of this repository, so that what is not in the bundle is noticed. */
export interface BundledApp {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Loads the app in a new process and makes calls, one after the other. */
  run(calls: readonly Call[]): Run;
  remove(): void;
}

export async function bundleApp(): Promise<BundledApp> {
  const folder = mkdtempSync(join(tmpdir(), "aks-netplan-functions-"));
  const app = join(folder, "dist/index.cjs");
  const worker = fileURLToPath(new URL("worker.cjs", import.meta.url));
  await build({
    ...(appFile("esbuild.json") as BuildOptions),
    absWorkingDir: fileURLToPath(folderOfApp),
    alias: { "aks-netplan": fileURLToPath(new URL("../../../lib/index.ts", import.meta.url)) },
    outfile: app,
    // the published package contains the parser in this form
    plugins: [parserAnywhere],
    logLevel: "silent",
  });
  const text = readFileSync(app);
  return {
    bytes: text.length,
    gzipBytes: gzipSync(text).length,
    run(calls) {
      const callsFile = join(folder, "calls.json");
      writeFileSync(callsFile, JSON.stringify(calls));
      return JSON.parse(execFileSync(process.execPath, [worker, app, callsFile], { cwd: folder, encoding: "utf8", env: {} }));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
