import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import type { PlanRequest, Rendering } from "../../types/index.js";

/**
 * Tests that the files of a rendering are, byte for byte, those of its golden folder; with UPDATE_GOLDEN=1 they are written
 * instead.
 */
export function expectGoldenRendering(platform: PlanRequest["platform"], request: string, { format, files }: Rendering): void {
  const folder = new URL(`../golden/emit/${format}/${platform}/${request}/`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { name, content } of files) writeFileSync(new URL(name, folder), content);
  }
  expect(readdirSync(folder).sort()).to.deep.equal(files.map(({ name }) => name).sort());
  for (const { name, content } of files) expect(content, name).to.equal(readFileSync(new URL(name, folder), "utf8"));
}
