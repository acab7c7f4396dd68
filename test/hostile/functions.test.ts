import { expect } from "chai";
import { errorsOf, publicFunctions } from "./public-functions.js";
import { hostileNames, hostileValues, nested } from "./values.js";

/** A place in a document whose value is not an object or list. */
interface Leaf {
  readonly path: string;
  readonly tokens: readonly string[];
}

function leavesOf(value: unknown, tokens: readonly string[] = []): Leaf[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...tokens, key]));
  return [{ path: tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""), tokens }];
}

/** Some leaves of a document, from its beginning to its end. */
function someLeaves(document: unknown): Leaf[] {
  const leaves = leavesOf(document);
  const step = Math.ceil(leaves.length / 8);
  return leaves.filter((_, index) => index % step === 0);
}

/** The document with another value at a place; that value is not copied. */
function replaced(document: unknown, [token, ...rest]: readonly string[], value: unknown): unknown {
  if (token === undefined) return value;
  const copy: unknown = Array.isArray(document) ? [...document] : { ...(document as object) };
  const members = copy as Record<string, unknown>;
  members[token] = replaced(members[token], rest, value);
  return copy;
}

/** More values than are read. */
const tooMany = new Array<number>(5_000_000).fill(0);
/** More characters than are read; the engine stores it as a repetition. */
const tooLong = "1".repeat(268_435_457);

describe("hostile documents for every function", () => {
  it("the functions accept the documents that are changed here", () => {
    expect(publicFunctions.length).to.be.above(25);
    for (const publicFunction of publicFunctions)
      expect(
        errorsOf(publicFunction, publicFunction.good).filter(({ rule }) => /^(?:schema|input)-/.test(rule)),
        publicFunction.name,
      ).to.deep.equal([]);
  });

  for (const publicFunction of publicFunctions) {
    describe(publicFunction.name, () => {
      for (const { what, make, rule, below, message } of hostileValues)
        it(`reports ${what} at its place, and nothing else there`, () => {
          const whole = make();
          expect(errorsOf(publicFunction, whole)).to.deep.include({ rule, path: below, message });
          for (const { path, tokens } of someLeaves(publicFunction.good)) {
            const errors = errorsOf(publicFunction, replaced(publicFunction.good, tokens, make()));
            // a list in place of a text is reported in addition to what is in it
            const there = errors.filter((error) => error.path === path + below || error.path.startsWith(`${path + below}/`));
            expect(there, path).to.deep.equal([{ rule, path: path + below, message }]);
          }
        });

      for (const name of hostileNames)
        it(`treats "${name}" like any other property`, () => {
          const document = Object.defineProperty({ ...publicFunction.good }, name, { value: { polluted: true }, enumerable: true });
          const errors = errorsOf(publicFunction, document).filter(({ path }) => path === `/${name}`);
          expect(errors.map(({ rule }) => rule)).to.deep.equal(["schema-unknown-property"]);
          expect(Object.hasOwn(Object.prototype, "polluted") || "polluted" in {}).to.equal(false);
        });

      it("reads no property that a document inherits", () => {
        const errors = errorsOf(publicFunction, Object.create(publicFunction.good));
        expect(errors).to.deep.equal([{ rule: "schema-type", path: "", message: "expected plain JSON, got an instance of Object" }]);
      });

      for (const [what, document, rule, path, message] of [
        [
          "a hundred thousand lists",
          nested(100_000, (a) => [a]),
          "input-depth",
          "/0".repeat(64),
          "the input is nested deeper than 64 levels",
        ],
        [
          "a hundred thousand objects",
          nested(100_000, (a) => ({ a })),
          "input-depth",
          "/a".repeat(64),
          "the input is nested deeper than 64 levels",
        ],
        ["more values than are read", tooMany, "input-size", "/4999999", "the input has more than 5000000 values"],
        ["more text than is read", [tooLong], "input-size", "/0", "the input is larger than 268435456 bytes"],
      ] as const)
        it(`reports ${what}, and nothing else`, () => {
          expect(errorsOf(publicFunction, document)).to.deep.equal([{ rule, path, message }]);
        });
    });
  }
});
