// Bundles the app into dist/index.cjs with all it needs, but for what the Functions host brings: @azure/functions-core is no
// package, the Node.js worker answers that name. CommonJS, since @azure/functions is; names are kept for stack traces in the log.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

await build(JSON.parse(readFileSync(new URL("esbuild.json", import.meta.url), "utf8")));
