import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const folder = new URL("../../lib/connectivity/", import.meta.url);

describe("lib/connectivity", () => {
  it("imports only itself, the types and earlier folders", () => {
    const froms = readdirSync(folder).flatMap((name) => {
      const text = readFileSync(new URL(name, folder), "utf8");
      return [...text.matchAll(/^(?:import|export) .*\bfrom "([^"]+)"/gm)].map(([, from = ""]) => from);
    });
    const outside = froms.filter((from) => !/^\.\/[a-z0-9-]+\.(?:js|json)$/.test(from)).map((from) => from.replace(/[^/]+$/, ""));
    expect([...new Set(outside)].sort()).to.deep.equal([
      "../../types/",
      "../address/",
      "../finding/",
      "../input/",
      "../platforms/checks/",
      "../rules/",
      "../text/",
    ]);
  });
});
