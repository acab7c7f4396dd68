import { expect } from "chai";
import { CliError } from "../../lib/cli/arguments/cli-error.js";
import { formatJsonc } from "../../lib/cli/output/format-jsonc.js";
import { formatResult } from "../../lib/cli/output/format-result.js";
import { csvCell } from "../../lib/emit/text/csv-text.js";
import { markdownCode } from "../../lib/emit/text/markdown-text.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import { checkDocument } from "../../lib/input/check-document.js";
import type { Finding } from "../../types/index.js";
import { errorsOf, publicFunctions } from "./public-functions.js";

/** More repetitions of a group than the engine of Node can remember. */
const rounds = 8_388_608;

describe("texts of millions of characters", () => {
  it("a cell of CSV that consists of spaces", () => {
    expect(csvCell(" ".repeat(rounds)).length).to.equal(rounds);
  });

  it("words in code of Markdown", () => {
    expect(markdownCode(`${"a ".repeat(rounds)}a`).length).to.equal(2 * rounds + 3);
  });

  it("escaped quotes in colour", () => {
    expect(formatJsonc('"'.repeat(rounds)).length).to.be.above(2 * rounds);
  });

  it("text that PowerShell cut off", () => {
    const { faults } = checkDocument([`${"System.Object[] ".repeat(rounds / 4)}System.Object[]`]);
    expect(faults.map(({ rule, path }) => ({ rule, path }))).to.deep.equal([{ rule: "input-truncated", path: "/0" }]);
  });

  it("a pointer in a plan", () => {
    const publicFunction = publicFunctions.find(({ name }) => name === "emitSvg");
    const finding = {
      rule: "a",
      severity: "info",
      path: "/a".repeat(rounds),
      message: "a",
      source: { document: "a", section: "a", basis: "documented" },
    };
    if (publicFunction === undefined) throw new Error("no such function");
    expect(errorsOf(publicFunction, { ...publicFunction.good, findings: [finding] })).to.deep.equal([
      { rule: "input-size", path: "", message: "a text of the input is too long to be checked" },
    ]);
  });

  it("a result that is longer than a text can be", async () => {
    const tooLong = {
      toJSON() {
        return "a".repeat(2 ** 30);
      },
    };
    const failure: unknown = await formatResult(tooLong, { output: "json", coloured: false }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(CliError);
    expect(failure).to.include({ exitCode: 1, message: "the result is too long for one text; select a part of it with --query" });
  });

  it("the message of a million errors names a thousand of them", () => {
    const source = { document: "a", section: "a", basis: "documented" } as const;
    const error: Finding = { rule: "name-unique", severity: "error", path: "/a", message: "b".repeat(600), source };
    const { message, findings } = new PlanError(new Array<Finding>(1_000_000).fill(error));
    expect(findings).to.have.length(1_000_000);
    expect(message.split("\n")).to.have.length(1001);
    expect(message.endsWith("\nand 999000 more errors")).to.equal(true);
  });
});
