import { expect } from "chai";
import { readerWithParts } from "../../lib/input/read-apart.js";
import type { Validate } from "../../lib/input/shape.js";
import { type Reader, readInput } from "../../lib/input/validate.js";
import { inputRules } from "../../lib/rules/input-rules.js";

/** A reader of objects that have a number at `size`, and every document its validator was given. */
function sized(): { readonly reader: Reader; readonly seen: unknown[] } {
  const seen: unknown[] = [];
  const validate: Validate = (document, { instancePath } = { instancePath: "" }) => {
    seen.push(document);
    const { size } = (document ?? {}) as { readonly size?: unknown };
    validate.errors = typeof size === "number" ? null : [{ instancePath: `${instancePath}/size`, keyword: "type" }];
    return validate.errors === null;
  };
  const shape = { type: "object", required: ["size"], properties: { size: { type: "number" }, note: { type: "string" } } };
  return { reader: { validate, shape, rules: [inputRules] }, seen };
}

function reading(input: unknown) {
  const [whole, part] = [sized(), sized()];
  const reader = readerWithParts(whole.reader, { "a/b": part.reader });
  const { findings } = readInput(input, reader);
  return {
    places: findings.map(({ path }) => path),
    repaired: findings.flatMap(({ path, repairs }) => (repairs ? [path] : [])),
    part,
    whole,
  };
}

describe("readerWithParts", () => {
  it("finds nothing where whole and part are as they should be, or the part is not there", () => {
    expect(reading({ size: 1, "a/b": { size: 2 } }).places).to.deep.equal([]);
    expect(reading({ size: 1 }).places).to.deep.equal([]);
  });

  it("finds the faults of both, with pointers from the root", () => {
    expect(reading({ "a/b": { size: "2" }, size: "1" }).places).to.deep.equal(["/a~1b/size", "/size"]);
  });

  it("hands the part nothing but objects", () => {
    for (const value of [[], null, "x", 1]) expect(reading({ size: 1, "a/b": value }).part.seen, JSON.stringify(value)).to.deep.equal([]);
    expect(reading(null).part.seen).to.deep.equal([]);
  });

  it("knows which properties of the part can be removed", () => {
    const { places, repaired } = reading({ size: 1, "a/b": { size: undefined, note: undefined } });
    expect([places, repaired]).to.deep.equal([["/a~1b/size", "/a~1b/note"], ["/a~1b/note"]]);
  });

  it("keeps no errors of the validators it has called", () => {
    const { part, whole } = reading({ "a/b": { size: "2" }, size: "1" });
    expect([part.reader.validate.errors, whole.reader.validate.errors]).to.deep.equal([null, null]);
  });
});
