import { expect } from "chai";
import { parsePrefix, wildcardsOf } from "../../lib/address/index.js";

describe("wildcardsOf", () => {
  const rows: [prefix: string, texts: readonly string[], isWider?: true][] = [
    ["192.168.10.0/24", ["192.168.10.*"]],
    ["10.0.0.0/8", ["10.*"]],
    ["172.30.0.0/15", ["172.30.*", "172.31.*"]],
    ["10.30.8.0/22", ["10.30.8.*", "10.30.9.*", "10.30.10.*", "10.30.11.*"]],
    ["10.0.0.4/30", ["10.0.0.4", "10.0.0.5", "10.0.0.6", "10.0.0.7"]],
    ["10.0.0.4/32", ["10.0.0.4"]],
    ["10.30.7.64/27", ["10.30.7.*"], true],
    ["10.30.128.0/17", ["10.30.*"], true],
    ["0.0.0.0/0", ["*"]],
    ["128.0.0.0/1", ["*"], true],
  ];
  for (const [prefix, texts, isWider] of rows) {
    it(`${prefix} is ${texts.join(" and ")}`, () => {
      expect(wildcardsOf(parsePrefix(prefix))).to.deep.equal({ texts, ...(isWider ? { isWider } : {}) });
    });
  }

  it("has 16 texts for a /12", () => {
    const { texts } = wildcardsOf(parsePrefix("172.16.0.0/12"));
    expect([texts.length, texts[0], texts.at(-1)]).to.deep.equal([16, "172.16.*", "172.31.*"]);
  });
});
