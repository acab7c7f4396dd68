import { expect } from "chai";
import { azWords } from "../../../lib/emit/commands/az-words.js";
import { composed, given, optionsOf } from "../../../lib/emit/commands/command.js";
import { adminGroupIds, subscription } from "../../../lib/emit/commands/variables.js";

describe("azWords", () => {
  const rows = [
    ["a value is a word of its own", given("a", ""), [["--name"], ["a"]]],
    // az would take it for an option
    ["a value with a dash in front is one word with its option", given("-n", ""), [["--name=", "-n"]]],
    ["so are two dashes", given("--", ""), [["--name=", "--"]]],
    // az would read the file /etc/passwd
    ["and what az takes for a file", given("a=@/etc/passwd", ""), [["--name=", "a=@/etc/passwd"]]],
    ["wherever a variable is", composed("", "a/", subscription, "=@b"), [["--name=", "a/", subscription, "=@b"]]],
    // only the first = matters
    ["an @ further on is nothing", given("a=b=@c", ""), [["--name"], ["a=b=@c"]]],
    ["nor one without =", given("a@b", ""), [["--name"], ["a@b"]]],
  ] as const;
  for (const [what, value, words] of rows)
    it(what, () => {
      expect(azWords({ purpose: "", words: [], options: optionsOf([["--name", value]]) })).to.deep.equal([{ words }]);
    });

  it("omits missing values, and writes switches and lists", () => {
    const options = optionsOf([["--switch"], ["--list", "a", 2], ["--none", undefined]]);
    expect(azWords({ purpose: "", words: [], options })).to.deep.equal([{ words: [["--switch"]] }, { words: [["--list"], ["a"], ["2"]] }]);
  });

  it("names the variable without which an option is omitted, if it is the value", () => {
    const options = optionsOf([
      ["--groups", composed("", adminGroupIds)],
      ["--name", composed("", "a", adminGroupIds)],
      ["--subscription", composed("", subscription)],
    ]);
    expect(azWords({ purpose: "", words: [], options }).map(({ unlessEmpty }) => unlessEmpty?.name)).to.deep.equal([
      "ADMIN_GROUP_IDS",
      undefined,
      undefined,
    ]);
  });
});
