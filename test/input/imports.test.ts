import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

/** Every file that a file of the library imports, directly or not, and the packages it names. */
function reachableFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const open = [new URL(`../../${entry}`, import.meta.url)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = fileURLToPath(file);
    if (reached.has(path)) continue;
    reached.add(path);
    const code = readFileSync(file, "utf8").replace(/^(?:import|export) type .*$/gm, "");
    for (const [, specifier = ""] of code.matchAll(/\bfrom "([^"]+)"/g)) {
      if (!specifier.startsWith(".")) reached.add(specifier);
      else {
        const target = new URL(specifier, file);
        const source = new URL(target.href.replace(/\.js$/, ".ts"));
        open.push(existsSync(target) ? target : source);
      }
    }
  }
  return reached;
}

describe("what each entry includes", () => {
  it("the library includes no parser of documents, because it is given values", () => {
    const reached = [...reachableFrom("lib/index.ts")];
    expect(reached.filter((name) => /parse-(?:document|yaml|jsonc)\.ts$|^yaml$/.test(name))).to.deep.equal([]);
    expect(reached.some((name) => name.endsWith("validators/plan-request.js"))).to.equal(true);
  });

  it("a prefix is read without the rules of a platform", () => {
    const reached = [...reachableFrom("lib/input/read-address-prefix-request.ts")];
    expect(reached.filter((name) => /azure-local|platforms/.test(name))).to.deep.equal([]);
  });
});
