import { defineConfig, type Options } from "tsup";

const shared = {
  target: "node20",
  splitting: false,
  sourcemap: false,
  // what the package needs at run time travels inside it: no run-time dependency is published
  noExternal: [/.*/],
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: { index: "lib/index.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    entry: { cli: "lib/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    // commander and jmespath are CommonJS and ask for node's own modules with require()
    banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
  },
]);
