import { expect } from "chai";
import { hasType, ownProperty, type Shape, shapeBelow, shapeFor } from "../../lib/input/shape.js";

const text: Shape = { type: "string" };
const named: Shape = { type: "object", properties: { name: text } };
const alternatives: Shape = { anyOf: [text, named] };
const branched: Shape = { type: "object", by: "platform", branches: { a: named }, properties: { platform: text } };

describe("shapeFor", () => {
  it("is the alternative of the value's type, or the whole if none fits", () => {
    expect(shapeFor(alternatives, "x")).to.equal(text);
    expect(shapeFor(alternatives, {})).to.equal(named);
    expect(shapeFor(alternatives, 5)).to.equal(alternatives);
  });

  it("passes a rule on the alternatives to each", () => {
    expect(shapeFor({ ...alternatives, rule: "r" }, "x")).to.deep.equal({ type: "string", rule: "r" });
  });

  it("is the branch the value names itself", () => {
    expect(shapeFor(branched, { platform: "a" })).to.equal(named);
    expect(shapeFor(branched, { platform: "constructor" })).to.equal(branched);
    expect(shapeFor(branched, Object.create({ platform: "a" }))).to.equal(branched);
    expect(shapeFor(branched, null)).to.equal(branched);
  });
});

describe("shapeBelow", () => {
  it("is the shape of the property, of the item, or of properties named nowhere", () => {
    expect(shapeBelow(alternatives, { name: 1 }, "name")).to.equal(text);
    expect(shapeBelow({ type: "array", items: named }, [{}], "0")).to.equal(named);
    expect(shapeBelow({ type: "object", others: text }, { x: 1 }, "x")).to.equal(text);
    expect(shapeBelow(named, {}, "toString")).to.equal(undefined);
  });
});

describe("hasType", () => {
  it("distinguishes lists, objects and null, and whole numbers from others", () => {
    const values = [[], {}, null, 1, 1.5, "x", true];
    const typed = (type: string) => values.filter((value) => hasType({ type }, value));
    expect(["array", "object", "integer", "number", "string", "boolean"].map(typed)).to.deep.equal([
      [[]],
      [{}],
      [1],
      [1, 1.5],
      ["x"],
      [true],
    ]);
    expect(hasType({}, undefined)).to.equal(true);
  });
});

describe("ownProperty", () => {
  it("is never what an object inherits", () => {
    expect([ownProperty({ a: 1 }, "a"), ownProperty({}, "toString"), ownProperty("x", "length"), ownProperty(null, "a")]).to.deep.equal([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
