import { expect } from "chai";
import fc from "fast-check";
import { parse } from "yaml";
import { formatYaml } from "../../../lib/cli/output/format-yaml.js";

describe("formatYaml", () => {
  it("writes a result in block style", async () => {
    expect(await formatYaml({ name: "a", pools: [{ size: 5 }], ok: true })).to.equal("name: a\npools:\n  - size: 5\nok: true\n");
  });

  for (const text of ["yes", "no", "on", "off", "y", "12:30:00", "010", "0x10", "1e3", "null", "~", "true", "2026-03-16", ""]) {
    it(`quotes the text ${JSON.stringify(text)}, which some readers take for something else`, async () => {
      expect(await formatYaml([text])).to.equal(`- "${text}"\n`);
    });
  }

  it("repeats a value that occurs twice and writes no anchors", async () => {
    const shared = { zone: "management" };
    expect(await formatYaml([shared, shared])).to.equal("- zone: management\n- zone: management\n");
  });

  it("keeps a long sentence on its line", async () => {
    expect((await formatYaml({ message: "word ".repeat(100).trim() })).split("\n")).to.have.length(2);
  });

  it("says null for nothing", async () => {
    expect(await formatYaml(null)).to.equal("null\n");
  });

  it("comes back as the same value for readers of YAML 1.1 and 1.2", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        const expected: unknown = JSON.parse(JSON.stringify(value));
        const text = await formatYaml(expected);
        for (const version of ["1.1", "1.2"] as const) expect(parse(text, { version })).to.deep.equal(expected);
      }),
      { numRuns: 200 },
    );
  });
});
