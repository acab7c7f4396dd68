import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { parseDocument } from "../../lib/input/parse-document.js";

const requests = new URL("../contract/requests/", import.meta.url);

function findings(input: string | Uint8Array) {
  const parsed = parseDocument(input);
  return "findings" in parsed ? parsed.findings.map(({ rule, severity, path, message }) => [rule, severity, path, message]) : "none";
}

const refused = [
  ["nothing", "", [["input-syntax", "error", "", "the input is empty"]]],
  ["white space", " \r\n\t", [["input-syntax", "error", "", "the input is empty"]]],
  ["a mark alone", Buffer.from("\uFEFF"), [["input-syntax", "error", "", "the input is empty"]]],
  [
    "bytes of an image",
    Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    [["input-encoding", "error", "", "line 1: byte 0x89 at offset 0 is not UTF-8; save the input as UTF-8"]],
  ],
  [
    "zero bytes",
    Buffer.from([0x7b, 0x7d, 0x20, 0x20, 0, 0]),
    [["input-encoding", "error", "", "the input contains the character U+0000, so it is not text"]],
  ],
  [
    "broken JSON",
    '{"a": 1,\n "b" 2}',
    [["input-syntax", "error", "", 'line 2, column 6: expected ":" after the property name "b", found "2"']],
  ],
  [
    "JSON that YAML would read with another meaning",
    '{"vlan": 010}',
    [["input-syntax", "error", "", 'line 1, column 10: "010" has a leading zero']],
  ],
  [
    "what is neither JSON nor YAML",
    "{a: [}",
    [["input-syntax", "error", "", 'line 1, column 2: expected a property name in double quotes or "}", found "a"']],
  ],
  ["broken YAML", "a: b: c", [["input-syntax", "error", "", "line 1, column 4: nested mappings are not allowed in compact mappings"]]],
  [
    "a name twice, which JSON.parse would hide",
    '{"a": {"b": 1, "b": 1}}',
    [["input-duplicate-key", "error", "/a/b", '"b" is given twice in line 1']],
  ],
  [
    "a name twice behind an escape",
    '{"b": 1,\n"\\u0062": 2}',
    [["input-duplicate-key", "error", "/b", '"b" is given in line 1 and again in line 2']],
  ],
  [
    "text that PowerShell cut off",
    '{"clusters": [{"nodePools": "System.Object[]"}]}',
    [
      [
        "input-truncated",
        "error",
        "/clusters/0/nodePools",
        'PowerShell cut this value off and wrote text "System.Object[]"; write the input with ConvertTo-Json -Depth 64',
      ],
    ],
  ],
  [
    "text that PowerShell cut off, in YAML",
    "a: '@{b=1}'",
    [
      [
        "input-truncated",
        "error",
        "/a",
        'PowerShell cut this value off and wrote text "@{b=1}"; write the input with ConvertTo-Json -Depth 64',
      ],
    ],
  ],
  [
    "a hundred thousand levels",
    "[".repeat(1e5) + "]".repeat(1e5),
    [["input-depth", "error", "/0".repeat(64), "the input is nested deeper than 64 levels"]],
  ],
] as const;

const read = [
  ["JSON with comments", '// c\n{"a": 1,}', { a: 1 }],
  ["YAML", "a:\n  - 1\n", { a: [1] }],
  ["YAML that opens like JSON", "{a: 1, b: [x, 'y']}", { a: 1, b: ["x", "y"] }],
  ["YAML that begins with a quote", '"a": x', { a: "x" }],
  ["colons and quotes within texts", '{"a:\\"b": "{\\"c\\": 1}\\\\"}', { 'a:"b': '{"c": 1}\\' }],
  ["a name that is nothing but escapes", '{"\\\\": 1, "\\"": 2}', { "\\": 1, '"': 2 }],
] as const;

describe("parseDocument", () => {
  for (const [what, input, expected] of refused) {
    it(`refuses ${what}`, () => {
      expect(findings(input)).to.deep.equal(expected);
    });
  }

  for (const [what, text, value] of read) {
    it(`reads ${what}`, () => {
      expect(parseDocument(text)).to.deep.equal({ value });
    });
  }

  for (const name of readdirSync(requests)) {
    it(`reads ${name} in every encoding`, () => {
      const text = readFileSync(new URL(name, requests), "utf8");
      const value = JSON.parse(text);
      for (const encoded of [text, `\uFEFF${text}`]) {
        expect(parseDocument(encoded)).to.deep.equal({ value });
        expect(parseDocument(Buffer.from(encoded))).to.deep.equal({ value });
        expect(parseDocument(Buffer.from(encoded, "utf16le"))).to.deep.equal({ value });
        expect(parseDocument(Buffer.from(encoded, "utf16le").swap16())).to.deep.equal({ value });
      }
    });
  }

  it("refuses more bytes than any network needs, without looking at them", () => {
    expect(findings(new Uint8Array(268_435_457))).to.deep.equal([
      ["input-size", "error", "", "the input has 268435457 bytes, more than 268435456"],
    ]);
  });

  it("reads the JSON of any value", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json);
        expect(parseDocument(JSON.stringify(value))).to.deep.equal({ value });
      }),
    );
  });

  it("never throws over content", () => {
    const signs = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "'",
      "a",
      "1",
      "0",
      "-",
      " ",
      "\n",
      "&a ",
      "*a",
      "!!str ",
      "# ",
      "//",
      "/*",
      "|",
      ">",
      "%",
      "@",
      "?",
      "~",
      "\\",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(signs, { maxLength: 20 }).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const parsed = parseDocument(text);
          if ("findings" in parsed) expect(parsed.findings).not.to.have.length(0);
        },
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const parsed = parseDocument(bytes);
        if ("findings" in parsed) expect(parsed.findings).not.to.have.length(0);
      }),
    );
  });

  it("ends where tens of thousands of names repeat", () => {
    const names = 40_000;
    const text = `{${Array.from({ length: names }, (_, i) => `"a":${i}`).join(",\n")}}`;
    expect(findings(text)).to.have.length(names - 1);
  });
});
