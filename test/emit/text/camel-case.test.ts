import { expect } from "chai";
import { camelCase, snakeCase } from "../../../lib/emit/text/camel-case.js";

describe("camelCase", () => {
  for (const [key, name, reason] of [
    ["node-pool-1", "nodePool1", "each word begins with a capital letter or a digit"],
    ["a--b", "aB", "several hyphens count as one"],
    ["-a", "A", "a hyphen before the first word"],
    ["a-", "a-", "behind the last word nothing begins"],
    ["", "", "nothing"],
    [`a${"-".repeat(200_000)}!`, `a${"-".repeat(200_000)}!`, "hyphens before no word, in no time"],
  ] as const)
    it(reason, () => {
      expect(camelCase(key) === name).to.equal(true);
    });
});

describe("snakeCase", () => {
  for (const [key, name] of [
    ["nodePool", "node_pool"],
    ["node-pool", "node_pool"],
  ] as const)
    it(`${key} is ${name}`, () => {
      expect(snakeCase(key)).to.equal(name);
    });
});
