import { expect } from "chai";
import { alternatives, either, together } from "../../lib/text/together.js";

describe("lists in words", () => {
  const rows: [items: string[], together: string, either: string, alternatives: string][] = [
    [[], "", "", ""],
    [["a"], "a", "a", "a"],
    [["a", "b"], "a and b", "a or b", "a, or b"],
    [["a", "b", "c"], "a, b and c", "a, b or c", "a, b, or c"],
  ];
  for (const [items, all, one, clauses] of rows) {
    it(`[${items}] is "${all}", "${one}" and "${clauses}"`, () => {
      expect([together(items), either(items), alternatives(items)]).to.deep.equal([all, one, clauses]);
    });
  }
});
