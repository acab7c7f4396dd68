import { expect } from "chai";
import { findingLines } from "../../../lib/cli/output/finding-lines.js";
import type { Finding } from "../../../types/index.js";

const finding: Finding = {
  rule: "prefix-syntax",
  severity: "error",
  path: "/pools/0/start",
  message: "x is wrong",
  source: { document: "d", section: "s", basis: "documented" },
};

describe("findingLines", () => {
  const rows: readonly (readonly [reason: string, change: Partial<Finding>, givenBy: Record<string, string>, text: string])[] = [
    ["where, what, and the rule", {}, {}, "/pools/0/start: x is wrong (prefix-syntax)"],
    ["the whole input has no path", { path: "" }, {}, "x is wrong (prefix-syntax)"],
    ["a value of an option is reported with the option", { path: "/pools" }, { "/pools": "--pool" }, "--pool: x is wrong (prefix-syntax)"],
    ["a place inside what an option gave has both", {}, { "/pools": "--pool" }, "/pools/0/start (--pool): x is wrong (prefix-syntax)"],
    [
      "a name that only begins alike is another place",
      { path: "/poolsize" },
      { "/pool": "--pool" },
      "/poolsize: x is wrong (prefix-syntax)",
    ],
    [
      "repairs are below",
      {
        repairs: [
          { text: "do this", patch: [] },
          { text: "or that", patch: [] },
        ],
      },
      {},
      "/pools/0/start: x is wrong (prefix-syntax)\n  try: do this\n  try: or that",
    ],
    [
      "nothing reaches a terminal raw",
      { path: "/a\u001b[2J", message: "one\ntwo\u202e", repairs: [{ text: "a\rb", patch: [] }] },
      {},
      "/a\\u{1b}[2J: one\\u{a}two\\u{202e} (prefix-syntax)\n  try: a\\u{d}b",
    ],
  ];
  for (const [reason, change, givenBy, text] of rows) {
    it(reason, () =>
      expect(findingLines([{ ...finding, ...change }], new Map(Object.entries(givenBy)))).to.deep.equal([{ severity: "error", text }]),
    );
  }

  it("names the document if it is not the request", () => {
    const texts = (path: string) => findingLines([{ ...finding, path }], new Map(), "r.json").map(({ text }) => text);
    expect(texts("")).to.deep.equal(["r.json: x is wrong (prefix-syntax)"]);
    expect(texts("/a")).to.deep.equal(["r.json /a: x is wrong (prefix-syntax)"]);
  });

  it("does not repeat a path of megabytes", () => {
    const [line] = findingLines([{ ...finding, path: `/${"x".repeat(3_000_000)}` }], new Map());
    expect(line?.text.length).to.be.below(400);
  });
});
