import { expect } from "chai";
import fc from "fast-check";
import { groups } from "../../lib/cli/groups.js";
import { call } from "./call.js";

const words = [
  ...groups.flatMap(({ name, commands }) => [name, ...commands.map((command) => command.name)]),
  ...groups.flatMap(({ commands }) => commands.flatMap(({ options }) => options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? ""))),
  ...[
    "--output",
    "-o",
    "json",
    "jsonc",
    "yaml",
    "table",
    "tsv",
    "none",
    "--query",
    "[]",
    "--verbose",
    "--debug",
    "--only-show-errors",
    "--help",
    "--version",
    "--",
    "-",
    "help",
  ],
  ...["10.0.0.0/24", "10.0.0.1", "10.0.0.1-10.0.0.9", "a=5", "a=/28", "a", "r.json", "none.json"],
];

describe("any arguments", () => {
  it("end with an exit code, and with a result or an error", async () => {
    const request = '{ "addressPrefix": "10.0.0.0/24", "pools": [{ "name": "a", "size": 1 }], "clusters": ["a"] }';
    const word = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    );
    const command = fc.constantFrom(...groups.flatMap(({ name, commands }) => commands.map((each) => [name, each.name])));
    await fc.assert(
      fc.asyncProperty(fc.option(command, { nil: [] }), fc.array(word, { maxLength: 8 }), async (start, rest) => {
        const { exit, stdout, stderr } = await call([...start, ...rest], {
          stdin: request,
          files: { "r.json": request },
          writeFiles: async () => {},
        });
        expect(exit).to.be.oneOf([0, 1, 2, 3]);
        expect(stderr).to.not.include("internal error");
        // nothing but line breaks, and stack traces on request
        expect(stderr.replaceAll("\n", "")).to.not.match(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        if (exit === 0) expect(stderr).to.not.match(/^ERROR/m);
        else expect(stderr).to.match(/^ERROR: \S/m);
        if (exit !== 0 && !(exit === 1 && [...start, ...rest].includes("check"))) expect(stdout).to.equal("");
      }),
      { numRuns: 1500 },
    );
  });
});
