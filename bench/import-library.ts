import { existsSync } from "node:fs";
import { type Row, under } from "./row.js";
import { medianStarts } from "./starts.js";

const goal = 10;

/** What importing the built library by its name adds to a bare start of node: medians of starts in turn. */
export async function importLibrary(): Promise<Row[]> {
  if (!existsSync(new URL("../dist/index.js", import.meta.url)))
    throw new Error("npm run bench measures the built library too; run npm run build first");
  const script = (text: string, type: string) => [`--input-type=${type}`, "--eval", text];
  const starts = medianStarts({
    bare: script("0", "module"),
    imported: script('await import("aks-netplan")', "module"),
    bareCommonJs: script("0", "commonjs"),
    required: script('require("aks-netplan")', "commonjs"),
    used: script('require("aks-netplan").planNetwork', "commonjs"),
  });
  const row = (work: string, implementation: string, milliseconds: number, compared = ""): Row => ({
    work,
    implementation,
    milliseconds,
    compared,
  });
  const imported = starts.imported - starts.bare;
  const required = starts.required - starts.bareCommonJs;
  return [
    row("start of node", "bare", starts.bare),
    row("import of the library", "over the bare start", imported, under(imported, goal)),
    row("require of the library", "over the bare start", required, under(required, goal)),
    row("require of the library, code of planNetwork loaded", "over the bare start", starts.used - starts.bareCommonJs),
  ];
}
