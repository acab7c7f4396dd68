import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const room = new URL("../../lib/address/", import.meta.url);
const files = readdirSync(room).filter((name) => name.endsWith(".ts"));

describe("lib/address", () => {
  it("imports only itself and, in the one place for it, netmask", () => {
    const outside = files.flatMap((name) =>
      importsOf(name)
        .filter((from) => !/^\.\/[a-z0-9-]+\.js$/.test(from))
        .map((from) => `${name} ${from}`),
    );
    expect(outside.sort()).to.deep.equal(["describe-prefix.ts netmask"]);
  });

  it("keeps IPv6 out of what IPv4 needs", () => {
    const six = (name: string) => /6[-.]/.test(name);
    for (const name of files) {
      if (six(name) || name === "index.ts") continue;
      expect(importsOf(name).filter(six), name).to.deep.equal([]);
    }
  });

  it("re-exports and does nothing else at its door", () => {
    expect(
      textOf("index.ts")
        .split("\n")
        .filter((line) => line !== "" && !/^export (type )?\{[^}]*\} from "\.\/[a-z0-9-]+\.js";$/.test(line)),
    ).to.deep.equal([]);
  });
});

function textOf(name: string): string {
  return readFileSync(new URL(name, room), "utf8");
}

function importsOf(name: string): string[] {
  return [...textOf(name).matchAll(/\bfrom "([^"]+)"|\bimport\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? "");
}
