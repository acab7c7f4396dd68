import { defineConfig, type Options } from "tsup";
// @ts-expect-error: scripts have no declarations
import { lateLibraries } from "./scripts/late-libraries.mjs";
// @ts-expect-error: scripts have no declarations
import { toCommonJs } from "./scripts/to-common-js.mjs";

const shared = {
  target: "node20",
  sourcemap: false,
  treeshake: false,
  removeNodeProtocol: false,
  // what the package needs at run time travels inside it: no run-time dependency is published
  noExternal: [/.*/],
  esbuildPlugins: [lateLibraries],
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

/** One entry a function, so that what only one function needs is left to it. */
const entries = {
  index: "lib/index.ts",
  "parts/assess-connectivity": "lib/connectivity/assess-connectivity.ts",
  "parts/carve-pools": "lib/plan/carving/carve-pools.ts",
  "parts/check-network": "lib/plan/network/check-network.ts",
  "parts/compare-endpoints": "lib/ports/compare-endpoints.ts",
  "parts/compare-plans": "lib/plan/comparison/compare-plans.ts",
  "parts/count-addresses": "lib/plan/network/count-addresses.ts",
  "parts/emit-aks-hci-powershell": "lib/emit/emit-aks-hci-powershell.ts",
  "parts/emit-arm": "lib/emit/emit-arm.ts",
  "parts/emit-az-cli": "lib/emit/emit-az-cli.ts",
  "parts/emit-az-powershell": "lib/emit/emit-az-powershell.ts",
  "parts/emit-bicep": "lib/emit/emit-bicep.ts",
  "parts/emit-markdown": "lib/emit/emit-markdown.ts",
  "parts/emit-metal-lb": "lib/emit/emit-metal-lb.ts",
  "parts/emit-port-matrix-csv": "lib/emit/emit-port-matrix-csv.ts",
  "parts/emit-port-matrix-markdown": "lib/emit/emit-port-matrix-markdown.ts",
  "parts/emit-port-matrix-mermaid": "lib/emit/emit-port-matrix-mermaid.ts",
  "parts/emit-port-matrix-nftables": "lib/emit/emit-port-matrix-nftables.ts",
  "parts/emit-port-matrix-nsg-arm": "lib/emit/emit-port-matrix-nsg-arm.ts",
  "parts/emit-port-matrix-nsg-az": "lib/emit/emit-port-matrix-nsg-az.ts",
  "parts/emit-port-matrix-windows-firewall": "lib/emit/emit-port-matrix-windows-firewall.ts",
  "parts/emit-svg": "lib/emit/emit-svg.ts",
  "parts/emit-terraform": "lib/emit/emit-terraform.ts",
  "parts/find-overlaps": "lib/plan/ranges/find-overlaps.ts",
  "parts/format-finding": "lib/finding/format-finding.ts",
  "parts/generate-port-matrix": "lib/ports/generate-port-matrix.ts",
  "parts/list-endpoints": "lib/ports/list-endpoints.ts",
  "parts/parse-address-prefix": "lib/plan/ranges/parse-address-prefix.ts",
  "parts/plan-error": "lib/finding/plan-error.ts",
  "parts/plan-fleet": "lib/plan/fleet/plan-fleet.ts",
  "parts/plan-network": "lib/plan/network/plan-network.ts",
  "parts/rules": "lib/rules/rules.ts",
  "parts/schemas": "lib/input/schemas.ts",
  "parts/select-control-plane-ips": "lib/plan/control-plane-ips/select-control-plane-ips.ts",
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
