import { expect } from "chai";
import { groups } from "../../lib/cli/groups.js";
import { call } from "../cli/call.js";
import { hostileNames } from "./values.js";

/** Each option that reads a document, as a call that reads it from standard input, with the other required options. */
const readers = groups.flatMap((group) =>
  group.commands.flatMap(({ name, options, needs }) => {
    const long = ({ flags }: { flags: string }) => flags.replace(/^-[a-z], /, "").split(" ")[0] ?? "";
    const format = options.find((option) => long(option) === "--format");
    return options
      .filter(({ flags }) => flags.endsWith("<path>"))
      .map((option) => {
        const others = options
          .filter(({ flags }) => /<path(?:\.\.\.)?>$/.test(flags))
          .map(long)
          .filter((other) => other !== long(option) && (other === "--file" || needs.includes(other)));
        return [
          group.name,
          name,
          ...(format === undefined ? [] : ["--format", format.choices?.[0] ?? ""]),
          ...others.flatMap((other) => [other, other === "--rules" ? "rules.txt" : "requests/azure-local-open.json"]),
          long(option),
          "-",
        ];
      });
  }),
);

/** The smallest rules of a firewall. */
const files = { "rules.txt": "*filter\n:FORWARD DROP [0:0]\nCOMMIT\n" };

const tooDeep = "the input is nested deeper than 64 levels (input-depth)";
const deepest = (place: string, at = "") => `ERROR: standard input ${place.repeat(64)}: ${at}${tooDeep}`;

/** Documents that no command accepts, with the only line that is written for each. */
const texts: readonly (readonly [what: string, text: string | Uint8Array, line: string])[] = [
  ["nothing", "", "ERROR: standard input: the input is empty (input-syntax)"],
  ["a hundred thousand lists", "[".repeat(1e5) + "]".repeat(1e5), deepest("/0")],
  ["a hundred thousand lists without an end", "[".repeat(1e5), deepest("/0", "line 1, column 65: ")],
  ["a hundred thousand objects", `${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`, deepest("/a", "line 1, column 321: ")],
  ["a hundred lists", "[".repeat(100) + "]".repeat(100), deepest("/0")],
  ["a hundred lists of YAML", `- ${"[".repeat(99)}${"]".repeat(99)}`, deepest("/0")],
  ["a hundred thousand lists of YAML", `a: ${"[".repeat(1e5)}`, `ERROR: standard input: ${tooDeep}`],
  ["a name twice", '{"a":1,"a":2}', 'ERROR: standard input /a: "a" is given twice in line 1 (input-duplicate-key)'],
  [
    "a name that every object has, twice",
    '{"__proto__":1,"__proto__":2}',
    'ERROR: standard input /__proto__: "__proto__" is given twice in line 1 (input-duplicate-key)',
  ],
  [
    "the same in YAML",
    "constructor: 1\nconstructor: 2\n",
    'ERROR: standard input /constructor: line 2, column 1: "constructor" is given a second time (input-duplicate-key)',
  ],
  [
    "a number of YAML that is none",
    "a: .nan\n",
    "ERROR: standard input /a: line 1, column 4: .nan is not a number that JSON can hold (input-syntax)",
  ],
  [
    "the character U+0000",
    '{"a":"\0"}',
    "ERROR: standard input: the input contains the character U+0000, so it is not text (input-encoding)",
  ],
  [
    "half of a surrogate pair",
    Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22),
    "ERROR: standard input: line 1: byte 0xed at offset 1 is not UTF-8; save the input as UTF-8 (input-encoding)",
  ],
  [
    "more YAML than is read",
    `a: 1\n${"#".repeat(2_097_152)}`,
    "ERROR: standard input: the input has 2097157 characters of YAML, and more than 2097152 are accepted only as JSON; write it as JSON (input-size)",
  ],
];

describe("hostile documents for the command", () => {
  it("every option that reads a document is among them", () => {
    expect(readers.length).to.be.above(15);
  });

  for (const argv of readers)
    describe(argv.join(" "), () => {
      for (const [what, text, line] of texts)
        it(`has one line about ${what}`, async () => {
          const { exit, stdout, stderr } = await call(argv, { stdin: text, files });
          expect({ exit, stdout, stderr }).to.deep.equal({ exit: 1, stdout: "", stderr: `${line}\n` });
        });
    });

  it("has one line about more values than are read", async () => {
    const { exit, stdout, stderr } = await call(["plan", "create", "--file", "-"], { stdin: `[${"0,".repeat(5_000_000)}0]` });
    const line = "ERROR: /4999999: the input has more than 5000000 values (input-size)\n";
    expect({ exit, stdout, stderr }).to.deep.equal({ exit: 1, stdout: "", stderr: line });
  });

  for (const [what, text, line] of [
    [
      "1e999",
      '{"addressPrefix":"10.0.0.0/24","pools":[{"name":"a","size":1e999}]}',
      "expected a number that JSON can hold, got Infinity (schema-type)",
    ],
    [
      "1e-400",
      '{"addressPrefix":"10.0.0.0/24","pools":[{"name":"a","size":1e-400}]}',
      "0 is under 1; expected a whole number from 1 to 4294967296 (schema-value)",
    ],
    [
      "-0",
      '{"addressPrefix":"10.0.0.0/24","pools":[{"name":"a","size":-0}]}',
      "0 is under 1; expected a whole number from 1 to 4294967296 (schema-value)",
    ],
  ] as const)
    it(`has one line about the number ${what}`, async () => {
      const { exit, stdout, stderr } = await call(["pool", "carve", "--file", "-"], { stdin: text });
      expect({ exit, stdout, stderr }).to.deep.equal({ exit: 1, stdout: "", stderr: `ERROR: /pools/0/size: ${line}\n` });
    });
});

describe("names that every object has, as arguments", () => {
  for (const name of hostileNames) {
    it(`${name}: is not a command, option, rule, schema or value`, async () => {
      for (const argv of [
        [name],
        ["plan", name],
        ["plan", "create", `--${name}`],
        ["rule", "list", "--output", name],
        ["rule", "list", "--severity", name],
        ["plan", "init", "--platform", name],
        ["completion", name],
      ]) {
        const { exit, stdout, stderr } = await call(argv);
        expect([exit, stdout], argv.join(" ")).to.deep.equal([2, ""]);
        expect(stderr.split("\n")[0], argv.join(" "))
          .to.match(/^ERROR: /)
          .and.include(name);
      }
      for (const argv of [
        ["rule", "show", "--name", name],
        ["schema", "show", "--name", name],
      ]) {
        const { exit, stdout, stderr } = await call(argv);
        expect([exit, stdout], argv.join(" ")).to.deep.equal([1, ""]);
        expect(stderr).to.match(/^ERROR: there is no (?:rule|schema) '.+'\..*\n$/);
      }
    });

    it(`${name}: can be a name of a pool and of a cluster, and no query finds it in what is inherited`, async () => {
      const carved = await call(["pool", "carve", "--address-prefix", "10.0.0.0/24", "--pool", `${name}=5`, "--query", "pools[].name"]);
      expect({ ...carved, stdout: JSON.parse(carved.stdout) })
        .to.include({ exit: 0 })
        .and.to.have.property("stdout")
        .deep.equal([name]);
      const selected = await call(["control-plane-ip", "select", "--address-prefix", "10.0.0.0/24", "--clusters", name, "--query", name]);
      expect([selected.exit, selected.stdout]).to.deep.equal([0, "null\n"]);
    });
  }
});
