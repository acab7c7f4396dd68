import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";
// @ts-expect-error: scripts have no declarations
import { exportedFiles } from "./scripts/exported-files.mjs";
// @ts-expect-error: scripts have no declarations
import { lateLibraries } from "./scripts/late-libraries.mjs";
// @ts-expect-error: scripts have no declarations
import { parserAnywhere } from "./scripts/parser-anywhere.mjs";
// @ts-expect-error: scripts have no declarations
import { toCommonJs } from "./scripts/to-common-js.mjs";

const shared = {
  target: "node20",
  sourcemap: false,
  treeshake: false,
  removeNodeProtocol: false,
  // what the package needs at run time travels inside it: no run-time dependency is published
  noExternal: [/.*/],
  esbuildPlugins: [lateLibraries, parserAnywhere],
} satisfies Options;

/** Text of one byte a character, which node reads and compiles in half the time. */
function small(options: { charset?: "ascii" | "utf8"; minifyWhitespace?: boolean; minifySyntax?: boolean }): void {
  options.charset = "ascii";
  options.minifyWhitespace = true;
  options.minifySyntax = true;
}

/** The library runs wherever JavaScript does, so nothing of it may be resolved for Node alone. */
const library = {
  ...shared,
  platform: "neutral",
  esbuildOptions(options) {
    options.mainFields = ["module", "main"];
    options.charset = "ascii";
  },
} satisfies Options;

/** One entry for each exported file, so that what only one function needs is left to it. */
const entries = {
  index: "lib/index.ts",
  ...Object.fromEntries(exportedFiles().map(({ path }: { path: string }) => [`parts/${basename(path, ".ts")}`, path])),
};

export default defineConfig([
  {
    ...library,
    // bundlers that want one function leave the chunks of the others behind
    entry: entries,
    format: ["esm"],
    splitting: true,
    dts: { entry: { index: "lib/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    // for node alone, which starts faster with CommonJS and has no use for dropping code: scripts/node-entries.mjs writes
    // what loads these when they are called; what only some calls of the command need (YAML, JMESPath) is loaded for them
    entry: { ...entries, cli: "lib/cli/main.ts" },
    outDir: "dist/node",
    format: ["esm"],
    splitting: true,
    platform: "node",
    outExtension: () => ({ js: ".cjs" }),
    esbuildOptions: small,
    plugins: [toCommonJs],
  },
  {
    ...library,
    entry: { index: "lib/index.ts" },
    format: ["cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
