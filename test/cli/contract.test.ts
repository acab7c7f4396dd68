import { readFileSync } from "node:fs";
import { expect } from "chai";
import { call } from "./call.js";

interface Expectation {
  readonly id: string;
  readonly args: readonly string[];
  readonly query?: string;
  readonly equals?: unknown;
  readonly contains?: unknown;
  readonly exit?: readonly number[];
  readonly stderrMatches?: string;
}

const expectations = JSON.parse(readFileSync(new URL("../contract/expectations.json", import.meta.url), "utf8")) as readonly Expectation[];

/** Beginnings of the expectations about existing commands and platforms. */
const beginnings = [
  "prefix",
  "carve",
  "control plane",
  "azure-local",
  "windows-server",
  "vmware",
  "azure-cni",
  "connectivity",
  "usage",
  "no such",
  "schemas",
];

describe("the contract's expectations of the command", () => {
  for (const expectation of expectations.filter(({ id }) => beginnings.some((beginning) => id.startsWith(beginning)))) {
    it(expectation.id, async () => {
      const query = expectation.query === undefined ? [] : ["--query", expectation.query, "--output", "json"];
      const { exit, stdout, stderr } = await call([...expectation.args, ...query]);
      if (expectation.exit !== undefined) {
        expect(expectation.exit).to.include(exit);
        expect(stderr).to.match(new RegExp(expectation.stderrMatches ?? ""));
        expect(stdout).to.equal("");
        return;
      }
      expect(exit, stderr).to.equal(0);
      if ("contains" in expectation) expect(JSON.parse(stdout)).to.include(expectation.contains);
      else expect(JSON.parse(stdout)).to.deep.equal(expectation.equals);
    });
  }
});
