// Bundles the app into dist/index.cjs with everything it needs, except for what the Functions host supplies:
// @azure/functions-core is not a package, the Node.js worker provides it. CommonJS, because @azure/functions is; names are kept
// for stack traces in the log.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

await build(JSON.parse(readFileSync(new URL("esbuild.json", import.meta.url), "utf8")));
