import { expect } from "chai";
import fc from "fast-check";
import { inDocumentOrder } from "../../lib/finding/in-document-order.js";
import type { Finding, Severity } from "../../types/index.js";

const finding = (path: string, severity: Severity = "error", message = path): Finding => ({
  rule: "name-unique",
  severity,
  path,
  message,
  source: { document: "document", section: "section", basis: "documented" },
});

const document = { z: { b: 1, a: [10, 20, 30] }, a: "text", m: [{ x: 1 }, { x: 2 }] };

const ordered = (...paths: string[]) =>
  inDocumentOrder(
    paths.map((path) => finding(path)),
    document,
  ).map(({ path }) => path);

describe("inDocumentOrder", () => {
  const rows: [reason: string, given: string[], order: string[]][] = [
    ["by the order of the document, not of the alphabet", ["/a", "/z"], ["/z", "/a"]],
    ["a place before the places in it", ["/z/b", "/z", ""], ["", "/z", "/z/b"]],
    ["items by number", ["/z/a/2", "/z/a/0"], ["/z/a/0", "/z/a/2"]],
    ["items by number, also past nine", ["/z/a/10", "/z/a/2"], ["/z/a/2", "/z/a/10"]],
    ["what is missing behind what is there, inside its parent", ["/z/missing", "/z/a/0", "/a"], ["/z/a/0", "/z/missing", "/a"]],
    ["what is missing at the top behind everything", ["/missing", "/m/1/x"], ["/m/1/x", "/missing"]],
    ["behind the end of a list", ["/m/-", "/m/1"], ["/m/1", "/m/-"]],
    ["two that are missing stay as they were given", ["/q", "/b"], ["/q", "/b"]],
    ["what is missing before what would be in it", ["/q/r", "/q"], ["/q", "/q/r"]],
    ["below what has no parts", ["/a/b", "/m"], ["/a/b", "/m"]],
    ["names that every object inherits are missing", ["/constructor", "/m"], ["/m", "/constructor"]],
  ];
  for (const [reason, given, order] of rows) {
    it(reason, () => {
      expect(ordered(...given)).to.deep.equal(order);
    });
  }

  it("at one place errors come before warnings before infos, and otherwise the given order stays", () => {
    const given = [finding("/a", "info", "1"), finding("/a", "error", "2"), finding("/a", "warning", "3"), finding("/a", "error", "4")];
    expect(inDocumentOrder(given, document).map(({ message }) => message)).to.deep.equal(["2", "4", "3", "1"]);
    expect(given.map(({ message }) => message)).to.deep.equal(["1", "2", "3", "4"]);
  });

  it("knows a name of JSON that every object inherits", () => {
    const hostile = JSON.parse('{ "b": 1, "__proto__": { "c": 1 }, "a": 2 }');
    expect(inDocumentOrder([finding("/a"), finding("/__proto__/c"), finding("/b")], hostile).map(({ path }) => path)).to.deep.equal([
      "/b",
      "/__proto__/c",
      "/a",
    ]);
  });

  it("accepts any document, or none", () => {
    for (const none of [undefined, null, 3, "text", []]) {
      expect(inDocumentOrder([finding("/b"), finding("/a")], none).map(({ path }) => path)).to.deep.equal(["/b", "/a"]);
    }
  });

  it("visits the places of any document in the order in which its text has them", () => {
    const names = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b", "~", "/", "é") });
    const documents = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.integer(),
        fc.dictionary(names, tie("value"), { maxKeys: 4 }),
        fc.array(tie("value"), { maxLength: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(documents, fc.integer(), (given, seed) => {
        const paths: string[] = [];
        const visit = (value: unknown, path: string): void => {
          paths.push(path);
          if (typeof value !== "object" || value === null) return;
          for (const [key, member] of Object.entries(value)) visit(member, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
        };
        visit(given, "");
        // any order will do, as long as it is another
        const mixed = paths.map((path, index) => ({ path, key: (index * 7919 + seed) % 1009 })).sort((a, b) => a.key - b.key);
        expect(
          inDocumentOrder(
            mixed.map(({ path }) => finding(path)),
            given,
          ).map(({ path }) => path),
        ).to.deep.equal(paths);
      }),
    );
  });

  it("orders 100,000 findings", () => {
    const large = { list: Array.from({ length: 100_000 }, (_, index) => index) };
    const findings = large.list.map((index) => finding(`/list/${99_999 - index}`));
    expect(inDocumentOrder(findings, large)[0]?.path).to.equal("/list/0");
  });
});
