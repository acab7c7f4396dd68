import { expect } from "chai";
import fc from "fast-check";
import { parse } from "yaml";
import { yamlText } from "../../../lib/emit/text/yaml-text.js";
import { hostileText } from "../../helpers/random-plans.js";

const rows = [
  ["no", '"no"', "false to YAML 1.1"],
  ["on", '"on"', "true to YAML 1.1"],
  ["1:30", '"1:30"', "90 to YAML 1.1"],
  ["0755", '"0755"', "493 to YAML 1.1"],
  ["1e3", '"1e3"', "a number to both"],
  ["null", '"null"', "nothing to both"],
  ["~", '"~"', "nothing to both"],
  ["2026-11-21", '"2026-11-21"', "a date to YAML 1.1"],
  ["a: b # c", '"a: b # c"', "a mapping and a comment"],
  ["- a\n---\nb", '"- a\\n---\\nb"', "another document"],
  ["\u0085\u2028", '"\\u0085\\u2028"', "ends of lines to YAML 1.1"],
  ["\u{E0001}", '"\\U000e0001"', "beyond 16 bits YAML counts characters, where JSON counts halves"],
] as const;

describe("yamlText", () => {
  for (const [text, scalar, reason] of rows) {
    it(`writes ${JSON.stringify(text)} as ${scalar}: ${reason}`, () => {
      expect(yamlText(text)).to.equal(scalar);
    });
  }

  for (const version of ["1.1", "1.2"] as const) {
    it(`is read back by a reader of YAML ${version}`, () => {
      fc.assert(
        fc.property(fc.oneof(hostileText, fc.string({ unit: "binary" }), fc.constantFrom(...rows.map(([text]) => text))), (text) => {
          expect(parse(`a: ${yamlText(text)}\n`, { version })).to.deep.equal({ a: text.replace(/\p{Cs}/gu, "\ufffd") });
        }),
        { numRuns: 1000 },
      );
    });
  }
});
