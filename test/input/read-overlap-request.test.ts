import { expect } from "chai";
import { readOverlapRequest } from "../../lib/input/read-overlap-request.js";

const reading = (range: unknown) => readOverlapRequest({ ranges: [{ name: "a", range }] });

describe("readOverlapRequest", () => {
  const accepted = [
    "10.0.0.1",
    "10.0.0.1-10.0.0.9",
    "10.0.0.1 - 10.0.0.9",
    "10.0.0.0/8",
    "10.0.0.5/255.0.0.0",
    "::",
    "fd00::1-fd00::9",
    "FD00::/8",
  ];
  for (const range of accepted) {
    it(`accepts ${range}`, () => expect(reading(range)).to.deep.equal({ value: { ranges: [{ name: "a", range }] }, findings: [] }));
  }

  const expected = "addresses such as 10.220.32.1, 10.220.32.16-10.220.32.17 or fd00::/64";
  const refused: readonly (readonly [range: unknown, rule: string, message: string])[] = [
    ["", "range-syntax", '"" is not a range: the text is empty'],
    ["10.0.0", "range-syntax", '"10.0.0" is not a range: expected 4 octets, got 3'],
    ["10.0.0.2-10.0.0.1", "range-order", '"10.0.0.2-10.0.0.1" is not a range: first address 10.0.0.2 is after last address 10.0.0.1'],
    ["fd00::2-fd00::1", "range-order", '"fd00::2-fd00::1" is not a range: first address fd00::2 is after last address fd00::1'],
    ["fd00::1-", "range-syntax", '"fd00::1-" is not a range: the last address is missing'],
    [5, "schema-type", `expected ${expected}, got 5`],
    [["10.0.0.1"], "schema-type", `expected ${expected}, got a list of 1 item`],
  ];
  for (const [range, rule, message] of refused) {
    it(`refuses ${JSON.stringify(range)}: ${message}`, () => {
      const { value, findings } = reading(range);
      expect(value).to.equal(undefined);
      expect(findings.map((finding) => [finding.rule, finding.path, finding.message])).to.deep.equal([[rule, "/ranges/0/range", message]]);
    });
  }
});
