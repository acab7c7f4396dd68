import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { emitSvg, planNetwork } from "../../lib/index.js";

const docs = new URL("../../docs/", import.meta.url);

describe("the pictures of the documents", () => {
  const names = readdirSync(new URL("images/", docs));

  it("exist", () => {
    expect(names).to.deep.equal(["azure-local.svg", "plant-7.svg"]);
  });

  for (const name of names) {
    it(`${name} is what emitSvg draws of the example; if not, run: npm run images`, () => {
      const request = JSON.parse(readFileSync(new URL(`examples/${name.replace(/svg$/, "json")}`, docs), "utf8"));
      expect(readFileSync(new URL(`images/${name}`, docs), "utf8")).to.equal(emitSvg(planNetwork(request)).files[0]?.content);
    });
  }
});
