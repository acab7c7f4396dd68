// Draws the pictures of the documents from docs/examples, with the code in lib.
//   tsx scripts/images.mjs          writes them to docs/images
// A test compares them with what the library draws.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { emitSvg, planNetwork } from "../lib/index.ts";

const root = new URL("../", import.meta.url);

await mkdir(new URL("docs/images/", root), { recursive: true });
for (const name of ["plant-7", "azure-local"]) {
  const request = JSON.parse(await readFile(new URL(`docs/examples/${name}.json`, root), "utf8"));
  const [file] = emitSvg(planNetwork(request)).files;
  await writeFile(new URL(`docs/images/${name}.svg`, root), file.content);
}
