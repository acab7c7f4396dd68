import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const folder = new URL("../../lib/address/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));

describe("lib/address", () => {
  it("imports itself, the two folders below it and, in one file, netmask", () => {
    const outside = files.flatMap((name) =>
      importsOf(name)
        .filter((from) => !/^(?:\.|\.\.\/text|\.\.\/collections)\/[a-z0-9-]+\.js$/.test(from))
        .map((from) => `${name} ${from}`),
    );
    expect(outside.sort()).to.deep.equal(["describe-prefix.ts netmask"]);
  });

  it("needs IPv6 where text is parsed, and nowhere else", () => {
    const users = files.filter((name) => importsOf(name).some((from) => from.endsWith("6.js")));
    expect(users.sort()).to.deep.equal(["index.ts", "parse.ts"]);
  });

  it("is not imported back through its index", () => {
    expect(files.filter((name) => importsOf(name).includes("./index.js"))).to.deep.equal([]);
  });

  it("re-exports and does nothing else in its index", () => {
    const reExport = /^export (?:type )?\{[^}]*\} from "\.\/[a-z0-9-]+\.js";\n/gm;
    expect(textOf("index.ts").replace(reExport, "")).to.equal("");
  });
});

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

function importsOf(name: string): string[] {
  return [...textOf(name).matchAll(/\bfrom "([^"]+)"|\bimport\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? "");
}
