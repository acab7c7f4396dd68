import { expect } from "chai";
import { readPoolCarvingRequest } from "../../lib/input/read-pool-carving-request.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { readJson, told } from "./read-requests.js";

const valid = () => readJson("schemas/pool-carving-request.schema.json").examples[0];

const ways = "expected size, prefixLength or start and end, got";

/** A pool and its findings; `left` is what each repair leaves of it. */
const pools: readonly (readonly [pool: unknown, rule: string, path: string, message: string, left: readonly unknown[]])[] = [
  [{ name: "a" }, "schema-required", "", `${ways} none of them`, []],
  [{ name: "a", start: "10.220.32.1" }, "schema-value", "", `${ways} start`, []],
  [{ name: "a", end: "10.220.32.1" }, "schema-value", "", `${ways} end`, []],
  [{ name: "a", size: 1, start: "10.220.32.1" }, "schema-value", "", `${ways} size and start`, [{ name: "a", size: 1 }]],
  [
    { name: "a", size: 1, prefixLength: 30 },
    "schema-value",
    "",
    `${ways} size and prefixLength`,
    [
      { name: "a", size: 1 },
      { name: "a", prefixLength: 30 },
    ],
  ],
  [{ size: 1 }, "schema-required", "/name", "name is missing; expected text", []],
  [
    { name: "a", sise: 1 },
    "schema-unknown-property",
    "/sise",
    '"sise" is not a known property; did you mean "size"?',
    [{ name: "a", size: 1 }],
  ],
  [{ name: "a", size: 0 }, "schema-value", "/size", "0 is under 1; expected a whole number from 1 to 4294967296", []],
  [{ name: "a", prefixLength: "/28" }, "schema-type", "/prefixLength", 'expected a whole number from 0 to 32, got text "/28"', []],
  [
    { name: "a", size: 1, spare: "20 %" },
    "schema-value",
    "/spare",
    'expected a whole number from 0 to 4294967296 or a percentage such as "20%", got text "20 %"',
    [],
  ],
  [5, "schema-type", "", "expected an object with name, got 5", []],
];

describe("readPoolCarvingRequest", () => {
  it("accepts the published example, and every way to request a pool", () => {
    const request = {
      ...valid(),
      pools: [
        { name: "a", size: 1 },
        { name: "b", prefixLength: 28, room: 2 },
        { name: "c", start: "10.220.32.1", end: "10.220.32.2", spare: "10%" },
      ],
    };
    expect(readPoolCarvingRequest(valid())).to.deep.equal({ value: valid(), findings: [] });
    expect(readPoolCarvingRequest(request)).to.deep.equal({ value: request, findings: [] });
  });

  for (const [pool, rule, path, message, left] of pools) {
    it(`reports the pool ${JSON.stringify(pool)}`, () => {
      const request = { ...valid(), pools: [pool] };
      const { findings } = readPoolCarvingRequest(request);
      const misspelt = rule === "schema-unknown-property";
      const others = misspelt ? [{ rule: "schema-required", path: "/pools/0", message: `${ways} none of them` }] : [];
      expect(findings.map(({ rule, path, message }) => ({ rule, path, message }))).to.deep.equal([
        ...others,
        { rule, path: `/pools/0${path}`, message },
      ]);
      const repairs = findings.flatMap((finding) => finding.repairs ?? []);
      expect(repairs.map(({ patch }) => (applyPatch(request, patch) as typeof request).pools[0])).to.deep.equal(left);
      for (const { patch } of repairs) expect(readPoolCarvingRequest(applyPatch(request, patch)).findings).to.deep.equal([]);
    });
  }

  it("takes a previous result or its pools as previous", () => {
    const earlier = [{ name: "a", start: "10.220.32.1", end: "10.220.32.2", size: 2, addressPrefixes: [] }];
    expect(readPoolCarvingRequest({ ...valid(), previous: earlier }).findings).to.deep.equal([]);
    expect(readPoolCarvingRequest({ ...valid(), previous: { addressPrefix: "10.220.32.0/24", pools: earlier } }).findings).to.deep.equal(
      [],
    );
    const message = "expected an object with pools or a list, each item an object with name, start and end, got 5";
    expect(readPoolCarvingRequest({ ...valid(), previous: 5 }).findings.map(told)).to.deep.equal([
      { rule: "schema-type", severity: "error", path: "/previous", message, received: 5 },
    ]);
    expect(
      readPoolCarvingRequest({ ...valid(), previous: [{ name: "a", start: "10.220.32.1" }] }).findings.map(({ path }) => path),
    ).to.deep.equal(["/previous/0/end"]);
  });

  it("does not report several prefixes as a fault of a logical network", () => {
    expect(
      readPoolCarvingRequest({ ...valid(), addressPrefix: "10.0.0.0/24,10.0.1.0/24" }).findings.map(({ rule, message }) => [rule, message]),
    ).to.deep.equal([["prefix-syntax", '"10.0.0.0/24,10.0.1.0/24" is not a prefix: more than one slash']]);
  });

  it("echoes a megabyte of text shortened", () => {
    const { findings } = readPoolCarvingRequest({ ...valid(), addressPrefix: "1".repeat(1_000_000) });
    expect(findings[0]?.message.length).to.be.below(200);
    expect(findings[0]?.received).to.equal(`${"1".repeat(200)}…`);
  });
});
