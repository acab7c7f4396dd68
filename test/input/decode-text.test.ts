import { expect } from "chai";
import fc from "fast-check";
import { decodeText } from "../../lib/input/decode-text.js";

const json = '{"name": "Zürich 🏔"}';

function utf16(text: string, order: "le" | "be"): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

const read = [
  ["UTF-8", Buffer.from(json)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${json}`)],
  ["UTF-16 LE with a mark", utf16(`\uFEFF${json}`, "le")],
  ["UTF-16 BE with a mark", utf16(`\uFEFF${json}`, "be")],
  ["UTF-16 LE without a mark", utf16(json, "le")],
  ["UTF-16 BE without a mark", utf16(json, "be")],
  ["a plain Uint8Array", new Uint8Array(Buffer.from(json))],
] as const;

const refused = [
  ["Latin-1", Buffer.from('{\n"name": "Zürich"}', "latin1"), "line 2: byte 0xfc at offset 12 is not UTF-8; save the input as UTF-8"],
  ["a sequence cut off at the end", Buffer.from([0x22, 0xe2, 0x82]), "line 1: byte 0xe2 at offset 1 is not UTF-8; save the input as UTF-8"],
  ["an overlong slash", Buffer.from([0x22, 0xc0, 0xaf]), "line 1: byte 0xc0 at offset 1 is not UTF-8; save the input as UTF-8"],
  ["a surrogate", Buffer.from([0xed, 0xa0, 0x80]), "line 1: byte 0xed at offset 0 is not UTF-8; save the input as UTF-8"],
  [
    "beyond the last character",
    Buffer.from([0x22, 0xf4, 0x90, 0x80, 0x80]),
    "line 1: byte 0xf4 at offset 1 is not UTF-8; save the input as UTF-8",
  ],
  [
    "half a character of UTF-16",
    utf16(`\uFEFF${json}`, "le").subarray(0, 9),
    "the input begins as UTF-16 and ends in half a character; save it as UTF-8",
  ],
  ["UTF-32 LE", Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), "the input is UTF-32; save it as UTF-8"],
  ["UTF-32 BE", Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), "the input is UTF-32; save it as UTF-8"],
] as const;

describe("decodeText", () => {
  for (const [what, bytes] of read) {
    it(`reads ${what}`, () => {
      const before = Buffer.from(bytes);
      expect(decodeText(bytes)).to.deep.equal({ text: json });
      expect(Buffer.from(bytes), "the bytes given are not touched").to.deep.equal(before);
    });
  }

  it("reads no bytes as no text", () => {
    expect(decodeText(new Uint8Array())).to.deep.equal({ text: "" });
  });

  for (const [what, bytes, fault] of refused) {
    it(`refuses ${what}`, () => {
      expect(decodeText(bytes)).to.deep.equal({ fault });
    });
  }

  // a zero byte near the beginning identifies UTF-16
  const withoutZero = fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", ""));

  it("names the byte up to which the bytes are UTF-8", () => {
    fc.assert(
      fc.property(withoutZero, fc.uint8Array({ min: 1, minLength: 1, maxLength: 6 }), (start, rest) => {
        const bytes = Buffer.concat([Buffer.from(`"${start}`), rest]);
        const decoded = decodeText(bytes);
        if ("text" in decoded) {
          expect(Buffer.from(decoded.text)).to.deep.equal(bytes);
          return;
        }
        const at = Number(/offset (\d+)/.exec(decoded.fault)?.[1]);
        const good = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
        expect(Buffer.from(good.decode(bytes.subarray(0, at)))).to.deep.equal(bytes.subarray(0, at));
        for (let end = at + 1; end <= bytes.length; end++) {
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at, end))).to.throw(TypeError, /not valid/);
        }
      }),
    );
  });
});
