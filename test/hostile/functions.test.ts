import { expect } from "chai";
import { doors, errorsOf } from "./doors.js";
import { hostileNames, hostileValues, nested } from "./values.js";

/** A place in a document that holds no object and no list. */
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

/** The document with another value at a place; no copy is made of that value. */
function replaced(document: unknown, [token, ...rest]: readonly string[], value: unknown): unknown {
  if (token === undefined) return value;
  const copy: unknown = Array.isArray(document) ? [...document] : { ...(document as object) };
  const members = copy as Record<string, unknown>;
  members[token] = replaced(members[token], rest, value);
  return copy;
}

/** More values than are read. */
const tooMany = new Array<number>(5_000_000).fill(0);
/** More characters than are read; the engine keeps it as what it repeats. */
const tooLong = "1".repeat(268_435_457);

describe("documents nobody should send, to every function", () => {
  it("the functions take the documents that are changed here", () => {
    expect(doors.length).to.be.above(25);
    for (const door of doors)
      expect(
        errorsOf(door, door.good).filter(({ rule }) => /^(?:schema|input)-/.test(rule)),
        door.name,
      ).to.deep.equal([]);
  });

  for (const door of doors) {
    describe(door.name, () => {
      for (const { what, make, rule, below, message } of hostileValues)
        it(`tells of ${what} in its place, and of nothing else there`, () => {
          const whole = make();
          expect(errorsOf(door, whole)).to.deep.include({ rule, path: below, message });
          for (const { path, tokens } of someLeaves(door.good)) {
            const errors = errorsOf(door, replaced(door.good, tokens, make()));
            // a list in place of a text is told besides what is in it
            const there = errors.filter((error) => error.path === path + below || error.path.startsWith(`${path + below}/`));
            expect(there, path).to.deep.equal([{ rule, path: path + below, message }]);
          }
        });

      for (const name of hostileNames)
        it(`takes "${name}" for a property like any other`, () => {
          const document = Object.defineProperty({ ...door.good }, name, { value: { polluted: true }, enumerable: true });
          const errors = errorsOf(door, document).filter(({ path }) => path === `/${name}`);
          expect(errors.map(({ rule }) => rule)).to.deep.equal(["schema-unknown-property"]);
          expect(Object.hasOwn(Object.prototype, "polluted") || "polluted" in {}).to.equal(false);
        });

      it("reads no property that a document inherits", () => {
        const errors = errorsOf(door, Object.create(door.good));
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
        it(`tells of ${what}, and of nothing else`, () => {
          expect(errorsOf(door, document)).to.deep.equal([{ rule, path, message }]);
        });
    });
  }
});
