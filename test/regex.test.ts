import { expect } from "chai";
import { type RegexLiteral, regexLiterals } from "./regex-literals.js";

/** What texts begin with, and what is then repeated until something no expression takes ends them. */
const beginnings = ["", "a", "-", "@{", "0"];
const pumps = ["a", "0", " ", ".", "-", "1.", "a-", "\\", "\t", "\n", ":", "f:", "(", "[", "=", "_", "@{", " -", '"a'];

/** Processor time for one text: linear work takes a thousandth of it, work that doubles with each character never ends. */
const milliseconds = 400;

const each = [
  ...new Map(
    regexLiterals(new URL("../lib/", import.meta.url)).map((literal) => [`/${literal.source}/${literal.flags}`, literal]),
  ).values(),
];

function tooSlow({ source, flags }: RegexLiteral): string | undefined {
  const regex = new RegExp(source, flags);
  // short texts first: what doubles with each character shows there already
  for (const size of [26, 3000])
    for (const beginning of beginnings)
      for (const pump of pumps) {
        const before = process.cpuUsage();
        regex.lastIndex = 0;
        regex.test(`${beginning}${pump.repeat(size)}\u0001`);
        const { user } = process.cpuUsage(before);
        if (user > milliseconds * 1000) return `${JSON.stringify(beginning + pump)}, ${size} times`;
      }
  return undefined;
}

describe("regular expressions of the library", () => {
  it("are found", () => {
    expect(each.length).to.be.above(100);
  });

  it("take no time without end, whatever is repeated in a text", () => {
    const slow = each.flatMap((literal) => {
      const text = tooSlow(literal);
      return text === undefined ? [] : [`${literal.file}:${literal.line} /${literal.source}/: ${text}`];
    });
    expect(slow).to.deep.equal([]);
  });
});
