import { readFileSync } from "node:fs";
import { expect } from "chai";
import { importRequest } from "../../lib/import/import-request.js";
import { decodeText } from "../../lib/input/decode-text.js";
import { differences } from "./expected.js";

const folder = new URL("../data/import/", import.meta.url);

/** Documents of every kind, with names and addresses of our own, and what an import has to get out of them, alone and together. */
const index: readonly { readonly files: readonly string[]; readonly expect: Readonly<Record<string, unknown>> }[] = JSON.parse(
  readFileSync(new URL("index.json", folder), "utf8"),
);

describe("documents of every kind", () => {
  for (const { files, expect: expected } of index) {
    it(`${files.join(" and ")} give the values of the index`, async () => {
      const documents = files.map((name) => {
        const decoded = decodeText(readFileSync(new URL(name, folder)));
        return { name, content: "text" in decoded ? decoded.text : "" };
      });
      const result = await importRequest({ documents });
      expect(differences(result, { file: files.join(), expect: expected })).to.deep.equal([]);
      expect(JSON.stringify(result)).to.not.match(/secret/i);
    });
  }
});
