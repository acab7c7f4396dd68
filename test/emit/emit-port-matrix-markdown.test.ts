import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixMarkdown } from "../../lib/emit/emit-port-matrix-markdown.js";
import { emitRules } from "../../lib/rules/emit-rules.js";
import { findingOf } from "../../lib/rules/finding-of.js";
import type { PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const markdownOf = (matrix: PortMatrix, allowErrors = false): string =>
  emitPortMatrixMarkdown(matrix, { allowErrors }).files[0]?.content ?? "";

/** The cells of the lines that begin a table's row, by the rules of GitHub: a bar ends a cell unless a backslash precedes it. */
const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)(?:\\\\)*\|/)
    .map((cell) => cell.trim());

describe("emitPortMatrixMarkdown", () => {
  describeGolden("markdown", emitPortMatrixMarkdown);

  it("has one line with as many cells as titles for each row and endpoint, whatever its texts contain", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const content = markdownOf(matrix);
        expect(content.replaceAll("\n", "")).to.not.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        const lines = content.split("\n");
        const tables = lines.filter((line) => line.startsWith("|"));
        const toPlace = (count: number) => (count === 0 ? 0 : count + 2);
        expect(tables.length).to.equal(toPlace(matrix.rules.length) + toPlace(matrix.endpoints.length));
        const rows = tables.slice(0, toPlace(matrix.rules.length));
        expect(new Set(rows.map((line) => cellsOf(line).length))).to.deep.equal(new Set(rows.length === 0 ? [] : [8]));
        const endpoints = tables.slice(rows.length);
        expect(new Set(endpoints.map((line) => cellsOf(line).length))).to.deep.equal(new Set(endpoints.length === 0 ? [] : [6]));
      }),
      { numRuns: 500 },
    );
  });

  it("lets no text begin markup", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const words = markdownOf(matrix)
          .split("\n")
          .filter((line) => line.startsWith("|"))
          .flatMap(cellsOf)
          // the code of plain words is our own
          .map((cell) =>
            cell
              .replace(/(?<!\\)`[A-Za-z0-9.*:;/_%-]+(?:[ ,][A-Za-z0-9.*:;/_%-]+)*`/g, "")
              .replace(/\\[!-/:-@[-`{-~]|&(?:#\d+|amp|lt|gt);/g, ""),
          );
        for (const word of words) expect(word).to.not.match(/[`*_[\]<>~&$@#!]/);
      }),
      { numRuns: 500 },
    );
  });

  it("says where a zone has no addresses, and what is not required", () => {
    expect(markdownOf(validMatrix()).split("\n")).to.include.members([
      "| management: `192.168.10.0/24` | ntp: no addresses given | UDP | 123 | Time | no | `ntp` | `port-ntp` |",
      "| logical-network: `10.30.7.0/26` | internet | TCP | 443 | HTTPS | yes | `https` | `port-outbound-443` |",
    ]);
  });

  it("says so if there are no rows and no endpoints", () => {
    const content = markdownOf({ ...validMatrix(), rules: [], endpoints: [] });
    expect(content).to.contain("There are no rows.").and.to.contain("This matrix names no endpoints.");
  });

  it("lists the findings of the matrix, errors at the top", () => {
    const error = findingOf(emitRules["emit-has-errors"], { path: "/a", message: "broken | \n# x" });
    const warning = findingOf(emitRules["emit-address"], { path: "/b", message: "doubtful" });
    const lines = markdownOf({ ...validMatrix(), findings: [error, warning] }, true).split("\n");
    const [top, bottom] = [lines.findIndex((line) => line.includes("broken")), lines.findIndex((line) => line.includes("doubtful"))];
    expect(top).to.be.within(1, lines.indexOf("## Rows"));
    expect(bottom).to.be.above(lines.indexOf("## Findings"));
    expect(lines[top]).to.contain("broken &#124;");
  });
});
