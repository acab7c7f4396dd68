import { expect } from "chai";
import fc from "fast-check";
import { pointer, pointerTokens, valueAt } from "../../lib/finding/json-pointer.js";

// the examples of RFC 6901, section 5
const document = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, 'k"l': 6, " ": 7, "m~n": 8 };

describe("pointer", () => {
  const rows: [tokens: (string | number)[], text: string, reason: string][] = [
    [[], "", "the whole document"],
    [["foo", 0], "/foo/0", "an index is a token"],
    [[""], "/", "the empty name is a name"],
    [["a/b"], "/a~1b", "a slash"],
    [["m~n"], "/m~0n", "a tilde"],
    [["~1"], "/~01", "a tilde before a 1 is not a slash"],
    [["c%d"], "/c%d", "nothing else is escaped"],
  ];
  for (const [tokens, text, reason] of rows) {
    it(`${JSON.stringify(tokens)} is "${text}": ${reason}`, () => {
      expect(pointer("", ...tokens)).to.equal(text);
    });
  }

  it("continues from a base", () => {
    expect(pointer("/clusters/0", "loadBalancer", "addresses", 2)).to.equal("/clusters/0/loadBalancer/addresses/2");
  });

  it("comes back as its tokens", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "a", "é") })), (tokens) => {
        expect(pointerTokens(pointer("", ...tokens))).to.deep.equal(tokens);
      }),
    );
  });
});

describe("valueAt", () => {
  const rows: [path: string, value: unknown][] = [
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ];
  for (const [path, value] of rows) {
    it(`finds what "${path}" leads to`, () => {
      expect(valueAt(document, path)).to.deep.equal(value);
    });
  }

  const nowhere: [path: string, reason: string][] = [
    ["/bar", "no such name"],
    ["/foo/2", "past the end of a list"],
    ["/foo/-", "behind the end of a list"],
    ["/foo/00", "an index has no leading zeros"],
    ["/foo/length", "a list has items, and nothing else"],
    ["/foo/0/0", "a text has no parts"],
    ["/foo/bar/baz", "nothing is below nothing"],
    ["/toString", "names an object inherits are none of its own"],
    ["/__proto__", "names an object inherits are none of its own"],
  ];
  for (const [path, reason] of nowhere) {
    it(`"${path}" leads nowhere: ${reason}`, () => {
      expect(valueAt(document, path)).to.equal(undefined);
    });
  }

  it("finds what JSON has under a name that every object inherits", () => {
    expect(valueAt(JSON.parse('{ "__proto__": { "a": 1 } }'), "/__proto__/a")).to.equal(1);
  });

  it("leads nowhere below null", () => {
    expect(valueAt({ a: null }, "/a/b")).to.equal(undefined);
    expect(valueAt(null, "/a")).to.equal(undefined);
  });
});
