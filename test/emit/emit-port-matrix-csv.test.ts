import { expect } from "chai";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { emitPortMatrixCsv } from "../../lib/emit/emit-port-matrix-csv.js";
import { textOfCell } from "../../lib/emit/text/csv-text.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import { emitRules } from "../../lib/rules/emit-rules.js";
import { findingOf } from "../../lib/rules/finding-of.js";
import type { PortMatrix, RuleId } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

type Row = Record<string, string>;

const rowsOf = (content: string): Row[] => parse(content, { columns: true, record_delimiter: "\r\n" });
const csvOf = (matrix: PortMatrix): string => emitPortMatrixCsv(matrix).files[0]?.content ?? "";

/** What a person who reads the file gets. */
function matrixOf(content: string): Omit<PortMatrix, "platform"> {
  const rows = rowsOf(content).map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOfCell(cell)])));
  const list = (text = ""): string[] => (text === "" ? [] : text.split("; "));
  return {
    rules: rows
      .filter(({ type }) => type === "rule")
      .map((row) => ({
        id: row.id ?? "",
        purpose: row.purpose ?? "",
        protocol: row.protocol as "TCP",
        destinationPort: row.destinationPort ?? "",
        source: { zone: row.sourceZone ?? "", addresses: list(row.sourceAddresses) },
        destination: { zone: row.destinationZone ?? "", addresses: list(row.destinationAddresses) },
        required: row.required === "true",
        rule: row.rule as RuleId,
      })),
    endpoints: rows
      .filter(({ type }) => type === "endpoint")
      .map((row) => ({
        fqdn: row.fqdn ?? "",
        protocol: row.protocol as "TCP",
        port: Number(row.destinationPort),
        purpose: row.purpose ?? "",
        required: row.required === "true",
        rule: row.rule as RuleId,
      })),
    findings: [],
  };
}

/** In the form a file can hold: without halves of surrogate pairs. */
function wellFormed(matrix: PortMatrix): PortMatrix {
  return JSON.parse(JSON.stringify(matrix), (_, value) => (typeof value === "string" ? value.replace(/\p{Cs}/gu, "\ufffd") : value));
}

describe("emitPortMatrixCsv", () => {
  describeGolden("csv", emitPortMatrixCsv);

  it("is read back unchanged, whatever its texts contain", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const { rules, endpoints } = wellFormed(matrix);
        const content = csvOf(matrix);
        expect(matrixOf(content)).to.deep.equal({ rules, endpoints, findings: [] });
        for (const row of rowsOf(content)) expect(textOfCell(row.platform ?? "")).to.equal(wellFormed(matrix).platform);
      }),
      { numRuns: 1000 },
    );
  });

  it("has no cell that a spreadsheet takes for a formula, whatever it takes for the end of a cell", () => {
    const begins = /^[\p{Z}\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        for (const row of rowsOf(csvOf(matrix)))
          for (const cell of Object.values(row))
            for (const part of [cell, ...cell.split(/[,;\t\r\n]/).filter((text) => text !== "")])
              expect(part, JSON.stringify(cell)).to.not.match(begins);
      }),
      { numRuns: 500 },
    );
  });

  const guarded = [
    // the four signs of a formula
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    // Excel ignores a tab or a line end before the sign
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    // if numbers are typed in full width
    ["\uFF1D1", "'\uFF1D1"],
    // what precedes the sign is invisible
    ["\u200B =1", "'\u200B =1"],
    // an apostrophe of the text is not ours
    ["'a", "''a"],
    // a semicolon separates cells if the comma is for decimals
    ["a;=1", "a;'=1"],
    // a hyphen in the middle does not begin a formula
    ["a-b = c", "a-b = c"],
  ] as const;
  for (const [text, cell] of guarded) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      const matrix = validMatrix();
      const content = csvOf({ ...matrix, rules: matrix.rules.map((rule) => ({ ...rule, purpose: text })) });
      expect(rowsOf(content)[0]?.purpose).to.equal(cell);
    });
  }

  it("ends every line as RFC 4180 requires", () => {
    expect(csvOf(validMatrix()).replaceAll("\r\n", "")).to.not.match(/[\r\n]/);
    expect(csvOf(validMatrix()).endsWith("\r\n")).to.equal(true);
  });

  it("names allowed errors at the top, and refuses them otherwise", () => {
    const error = findingOf(emitRules["emit-has-errors"], { path: "/a", message: "broken" });
    const matrix = { ...validMatrix(), findings: [error] };
    expect(() => emitPortMatrixCsv(matrix)).to.throw(PlanError, /there is 1 error finding/);
    const [row] = rowsOf(emitPortMatrixCsv(matrix, { allowErrors: true }).files[0]?.content ?? "");
    expect([row?.type, row?.purpose]).to.deep.equal(["error", "/a: broken"]);
  });

  it("refuses what is not a port matrix", () => {
    expect(() => emitPortMatrixCsv({ platform: "x" } as unknown as PortMatrix)).to.throw(PlanError, /rules/);
  });

  it("refuses texts that are not addresses in place of addresses", () => {
    const [rule] = validMatrix().rules;
    const rules = [{ ...rule, source: { zone: "a", addresses: ["=1; drop"] } }] as PortMatrix["rules"];
    expect(() => emitPortMatrixCsv({ ...validMatrix(), rules })).to.throw(PlanError, /\/rules\/0\/source\/addresses\/0/);
  });
});
