import { expect } from "chai";
import fc from "fast-check";
import { loadEmitter } from "../../../lib/emit/emitters.js";
import { formatIds } from "../../../lib/emit/formats.js";
import { randomMatrices, validMatrix } from "../../helpers/random-matrices.js";

/** The words of a text, whatever a format does to punctuation, case and line ends. */
function wordsOf(text: string): string {
  const plain = text
    .replace(/&#(\d+);|#(\d+);/g, (_, a: string | undefined, b: string | undefined) => String.fromCodePoint(Number(a ?? b)))
    .replace(/&(amp|lt|gt|quot|apos);/g, " ");
  return ` ${plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
}

/** Findings that no file can say of itself: how large it is, and what it would be attached to. */
const ofTheWhole = /^emit-(diagram-size|azure-firewall-size|nsg-rules|nsg-addresses)$/;

describe("what a format cannot express", () => {
  for (const id of formatIds("port-matrix")) {
    it(`is said in the file of ${id} as in its findings`, async () => {
      const emit = await loadEmitter("port-matrix", id);
      const [row] = validMatrix().rules;
      if (row === undefined) throw new Error("there is no row");
      const texts = fc.constantFrom("plain", "two words", "a-b", "internet");
      fc.assert(
        fc.property(randomMatrices(texts), (matrix) => {
          const { files, findings } = emit({ ...matrix, rules: matrix.rules.map((rule, index) => ({ ...rule, id: `row-${index}` })) });
          const words = wordsOf(files.map(({ content }) => content).join("\n"));
          for (const { rule, message } of findings)
            if (!ofTheWhole.test(rule)) expect(words, `${rule}: ${message}`).to.include(wordsOf(message).trimEnd());
        }),
        { numRuns: 150 },
      );
    });
  }
});
