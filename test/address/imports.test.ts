import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const room = new URL("../../lib/address/", import.meta.url);
const files = readdirSync(room).filter((name) => name.endsWith(".ts"));

describe("lib/address", () => {
  it("imports only itself, netmask and ip-cidr, and each library in the one place for it", () => {
    const outside = files.flatMap((name) =>
      importsOf(name)
        .filter((from) => !/^\.\/[a-z0-9-]+\.js$/.test(from))
        .map((from) => `${name} ${from}`),
    );
    expect(outside.sort()).to.deep.equal(["describe-prefix.ts netmask", "format-address6.ts ip-cidr", "parse-address6.ts ip-cidr"]);
  });

  it("keeps IPv6 and ip-cidr out of what IPv4 needs", () => {
    const six = (name: string) => /6[-.]/.test(name);
    for (const name of files) {
      if (six(name) || name === "index.ts") continue;
      expect(importsOf(name).filter(six), name).to.deep.equal([]);
    }
  });

  it("never builds ip-cidr's class, whose constructor fails over the patched ip-address", () => {
    for (const name of files) expect(textOf(name), name).to.not.match(/new IPCIDR\b/);
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
