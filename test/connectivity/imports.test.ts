import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

const room = new URL("../../lib/connectivity/", import.meta.url);

describe("lib/connectivity", () => {
  it("imports itself, the types and the rooms before it, and no library", () => {
    const froms = readdirSync(room).flatMap((name) => {
      const text = readFileSync(new URL(name, room), "utf8");
      return [...text.matchAll(/^(?:import|export) .*\bfrom "([^"]+)"/gm)].map(([, from = ""]) => from);
    });
    const outside = froms.filter((from) => !/^\.\/[a-z0-9-]+\.(?:js|json)$/.test(from)).map((from) => from.replace(/[^/]+$/, ""));
    expect([...new Set(outside)].sort()).to.deep.equal([
      "../../types/",
      "../address/",
      "../finding/",
      "../input/",
      "../rules/",
      "../text/",
    ]);
  });
});
