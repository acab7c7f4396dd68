import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";

const folder = new URL("../../golden/plan/", import.meta.url);

/** A result is, byte for byte, what the file of this name has; with UPDATE_GOLDEN=1 the file is written instead. */
export function expectGolden(name: string, result: unknown): void {
  const file = new URL(`${name}.json`, folder);
  const text = `${JSON.stringify(result, undefined, 2)}\n`;
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).to.equal(readFileSync(file, "utf8"));
}
