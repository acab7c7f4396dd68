import { readFileSync } from "node:fs";
import { expect } from "chai";
import { objectReaders } from "../../lib/import/readers/object-readers.js";
import { rootReaders } from "../../lib/import/readers/root-readers.js";

describe("docs/import.md", () => {
  const rows = readFileSync(new URL("../../docs/import.md", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (?:document|---)/.test(line));
  const listed = rows.flatMap((row) => row.split(" | ")[0]?.slice(2).split(", ") ?? []);

  it("lists exactly the kinds of documents that have a reader, each once", () => {
    const kinds = [...objectReaders, ...rootReaders].map(({ kind }) => kind);
    expect(listed.toSorted()).to.deep.equal(kinds.toSorted());
  });

  it("says what is ignored of each", () => {
    for (const row of rows) expect(row.split(" | "), row).to.have.length(3);
  });
});
