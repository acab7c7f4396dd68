import { expect } from "chai";
import { UsageError } from "../../../lib/cli/arguments/usage-error.js";
import { compileQuery } from "../../../lib/cli/output/compile-query.js";

async function messageOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    expect(error).to.be.instanceOf(UsageError);
    return (error as UsageError).message;
  }
  return expect.fail("nothing was thrown");
}

const plan = {
  total: 19,
  pools: [
    { name: "a", size: 4, tags: { x: 1 } },
    { name: "b", size: 6 },
  ],
  empty: {},
};

describe("compileQuery", () => {
  const answers: readonly (readonly [reason: string, expression: string, answer: unknown])[] = [
    ["a property", "total", 19],
    [
      "a projection",
      "pools[].[name, size]",
      [
        ["a", 4],
        ["b", 6],
      ],
    ],
    ["a filter with a raw string", "pools[?name=='b'].size | [0]", 6],
    ["a filter with a literal", "pools[?size > `4`].name", ["b"]],
    ["a bare literal as az's own grammar has it", "pools[?name == `b`].name", ["b"]],
    ["functions", "sum(pools[].size)", 10],
    ["an object of one's own", "{t: total, n: length(pools)}", { t: 19, n: 2 }],
    ["an escaped quote in a raw string", "'it\\'s'", "it's"],
    ["a quoted name", '"total"', 19],
    ["nothing found is null", "nothing.here", null],
    ["an empty object counts as false", "empty || total", 19],
    ["what every object inherits is not a property", "constructor", null],
    ["nor is this", "pools[0].toString", null],
    ["nor this", "hasOwnProperty", null],
    ["nor this", "__proto__", null],
  ];
  for (const [reason, expression, answer] of answers) {
    it(`${reason}: ${expression}`, async () => expect((await compileQuery(expression))(plan)).to.deep.equal(answer));
  }

  const refused: readonly (readonly [expression: string, message: string])[] = [
    ["", "--query '': the expression is empty"],
    ["a b", "--query 'a b': unexpected 'b' at position 3"],
    ["pools[?size >].name", "--query 'pools[?size >].name': unexpected ']' at position 14"],
    ["pools[?name=='a'", "--query 'pools[?name=='a'': the expression ends too early, at position 17"],
    ["pools[1:2", "--query 'pools[1:2': the expression ends too early, at position 10"],
    ["pools[1:2] b", "--query 'pools[1:2] b': unexpected 'b' at position 12"],
    ["total.", "--query 'total.': the expression ends too early, at position 7"],
    ["a.b..c", "--query 'a.b..c': unexpected '.' at position 5"],
    ["a %", "--query 'a %': '%' at position 3 has no meaning or no end"],
    ["pools[?name=='a].size", "--query 'pools[?name=='a].size': ''' at position 14 has no meaning or no end"],
    ['"total', "--query '\"total': '\"' at position 1 has no meaning or no end"],
    ["`[1`", "--query '`[1`': '`' at position 1 has no meaning or no end"],
    ["{a: total", "--query '{a: total': the expression ends too early, at position 10"],
    ["[", "--query '[': the expression ends too early, at position 2"],
    ["total)", "--query 'total)': unexpected ')' at position 6"],
    ["'a\u001b", "--query ''a\\u{1b}': ''' at position 1 has no meaning or no end"],
  ];
  for (const [expression, message] of refused) {
    it(`refuses ${JSON.stringify(expression)}`, async () => expect(await messageOf(() => compileQuery(expression))).to.equal(message));
  }

  const failing: readonly (readonly [expression: string, message: string])[] = [
    [
      "length(total)",
      "--query 'length(total)': TypeError: length() expected argument 1 to be type string,array,object but received type number instead.",
    ],
    ["nofunction(total)", "--query 'nofunction(total)': Unknown function: nofunction()"],
    ["pools[::0]", "--query 'pools[::0]': Invalid slice, step cannot be 0"],
  ];
  for (const [expression, message] of failing) {
    it(`refuses ${expression} when it meets the result`, async () => {
      const query = await compileQuery(expression);
      expect(await messageOf(() => query(plan))).to.equal(message);
    });
  }

  it("handles a hundred thousand brackets correctly", async () => {
    expect(await messageOf(() => compileQuery("(".repeat(100_000)))).to.match(/: the expression is not JMESPath$/);
  });

  it("does not change the result", async () => {
    const before = structuredClone(plan);
    (await compileQuery("reverse(sort_by(pools, &size))"))(plan);
    expect(plan).to.deep.equal(before);
  });
});
