import { expect } from "chai";
import { formatTable } from "../../../lib/cli/output/format-table.js";

describe("formatTable", () => {
  const rows: readonly (readonly [reason: string, value: unknown, lines: readonly string[]])[] = [
    [
      "objects are rows in the order of their properties",
      [
        { name: "nodes", size: 27 },
        { name: "vip", size: 5 },
      ],
      ["Name   Size", "-----  ----", "nodes  27", "vip    5"],
    ],
    [
      "one object is one row",
      { start: "10.0.0.1", controlPlaneIp: "10.0.0.9" },
      ["Start     ControlPlaneIp", "--------  --------------", "10.0.0.1  10.0.0.9"],
    ],
    ["lists and objects inside are skipped", [{ name: "a", pools: [1], source: { section: "x" } }], ["Name", "----", "a"]],
    [
      "null is skipped, and the cell is empty if another row has it",
      [
        { a: null, b: 1 },
        { a: 2, b: 3 },
      ],
      ["B  A", "-  -", "1", "3  2"],
    ],
    [
      "lists have numbered columns",
      [
        ["a", "10.0.0.1"],
        ["b", "10.0.0.2"],
      ],
      ["Column1  Column2", "-------  --------", "a        10.0.0.1", "b        10.0.0.2"],
    ],
    ["a list inside a list is JSON", [["a", [1, 2]]], ["Column1  Column2", "-------  -------", "a        [1,2]"]],
    ["scalars appear under Result", ["a", "b"], ["Result", "------", "a", "b"]],
    ["one scalar as well", 19, ["Result", "------", "19"]],
    ["truth is spelled as az spells it", [{ ok: true }, { ok: false }], ["Ok", "-----", "True", "False"]],
    [
      "what a terminal would act on is spelled out",
      [{ name: "a\u001b[31m\nb\u202e" }],
      ["Name", "-------------------------", "a\\u{1b}[31m\\u{a}b\\u{202e}"],
    ],
    ["in headers as well", [{ "na\u001bme": 1 }], ["Na\\u{1b}me", "----------", "1"]],
    [
      "wide characters take two columns",
      [
        { name: "網路", size: 1 },
        { name: "abc", size: 2 },
      ],
      ["Name  Size", "----  ----", "網路  1", "abc   2"],
    ],
  ];
  for (const [reason, value, lines] of rows) {
    it(reason, () => expect(formatTable(value).split("\n")).to.deep.equal([...lines, ""]));
  }

  for (const [reason, value] of [
    ["null", null],
    ["an empty list", []],
    ["an object of lists", { a: [] }],
    ["an empty object", {}],
  ] as const) {
    it(`is empty for ${reason}`, () => expect(formatTable(value)).to.equal(""));
  }
});
