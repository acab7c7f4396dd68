import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { importRequest } from "../../lib/import/import-request.js";
import { decodeText } from "../../lib/input/decode-text.js";
import { differences, type ExpectedImport } from "./expected.js";

/** Documents as people have them, which are kept beside the repository and are no part of it. */
const folder = fileURLToPath(new URL(process.env.IMPORT_SAMPLES ?? "../../../shared/samples/import/", import.meta.url));

async function importFile(folderPath: string, file: string) {
  const decoded = decodeText(readFileSync(folderPath + file));
  return importRequest({ documents: [{ name: file, content: "text" in decoded ? decoded.text : "" }] });
}

describe("the samples of documents", () => {
  if (!existsSync(`${folder}index.json`)) {
    it(`are skipped: there is no ${folder}index.json; set IMPORT_SAMPLES to a folder of samples`, function () {
      this.skip();
    });
    return;
  }
  const index: readonly ExpectedImport[] = JSON.parse(readFileSync(`${folder}index.json`, "utf8"));
  for (const row of index) {
    it(`${row.file} gives the values of its index`, async () => {
      const expected = index.find(({ file }) => file === row.expect.sameAs) ?? row;
      expect(differences(await importFile(folder, row.file), expected)).to.deep.equal([]);
    });
  }
});
