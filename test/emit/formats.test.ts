import { readdirSync } from "node:fs";
import { expect } from "chai";
import { loadEmitter } from "../../lib/emit/emitters.js";
import { formatIds, formats } from "../../lib/emit/formats.js";
import * as library from "../../lib/index.js";
import { platformNames } from "../../lib/platforms/platforms.js";
import type { Format, Rendering } from "../../types/index.js";
import { expectShape } from "../plan/against-schema.js";
import { contractPlan, contractRequests } from "./requests.js";

/** A format's rendering of the first contract request of a platform. */
async function rendered({ input, id }: Format, platform: keyof typeof contractRequests): Promise<Rendering> {
  const plan = contractPlan(contractRequests[platform][0] ?? "");
  if (input === "port-matrix") return (await loadEmitter(input, id as never))(plan.portMatrix);
  return (await loadEmitter(input, id as never))(plan);
}

describe("formats", () => {
  it("fit their schema", () => {
    for (const row of formats) expectShape("format", row);
  });

  it("have different ids for one input", () => {
    const keys = formats.map(({ input, id }) => `${input} ${id}`);
    expect([...new Set(keys)]).to.deep.equal(keys);
  });

  it("list platforms in the order of the platforms", () => {
    for (const { id, platforms } of formats) expect(platforms, id).to.deep.equal(platformNames.filter((name) => platforms.includes(name)));
  });

  it("are not affected by changes of the exported rows", () => {
    expect(formats[0]?.platforms).to.not.equal(formats[1]?.platforms);
    expect(formats.at(-1)?.platforms).to.not.equal(platformNames);
  });

  it("are a file of lib/emit each, whose emitter the package exports", async () => {
    const files = readdirSync(new URL("../../lib/emit/", import.meta.url)).filter((name) => name.startsWith("emit-"));
    expect(files).to.have.lengthOf(formats.length);
    const emitters = await Promise.all(formats.map(({ input, id }) => loadEmitter(input, id as never)));
    expect(new Set(emitters)).to.have.lengthOf(formats.length);
    const exported: readonly unknown[] = Object.values(library);
    for (const emitter of emitters) expect(exported).to.include(emitter);
  });

  for (const row of formats) {
    it(`${row.input} ${row.id} is written for its platforms, under its id, and for no other`, async () => {
      for (const platform of platformNames) {
        if (row.platforms.includes(platform)) {
          const { format, files } = await rendered(row, platform);
          expect([format, files.length > 0], platform).to.deep.equal([row.id, true]);
          continue;
        }
        const refusal = await rendered(row, platform).then(
          () => undefined,
          (error: unknown) => (error instanceof library.PlanError ? error.findings : undefined),
        );
        const own = formats.filter(({ input, platforms }) => input === row.input && platforms.includes(platform));
        expect(refusal?.map(({ rule, path }) => [rule, path])).to.deep.equal([["emit-format-platform", "/platform"]]);
        expect(refusal?.[0]?.message).to.equal(
          `there is no ${row.id} for the platform "${platform}", only for ${row.platforms.join(", ")}; for this platform use ${own.map(({ id }) => id).join(", ")}`,
        );
      }
    });
  }
});

describe("formatIds", () => {
  it("returns the formats of an input, or those of a platform", () => {
    expect(formatIds("port-matrix")).to.include("nftables").and.not.include("metallb");
    expect(formatIds("network-plan", "windows-server")).to.deep.equal(["akshci-powershell", "markdown", "svg"]);
  });
});
