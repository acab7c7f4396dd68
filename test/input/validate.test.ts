import { expect } from "chai";
import fc from "fast-check";
import { formatAddress, formatRange, parseRange } from "../../lib/address/index.js";
import { valueAt } from "../../lib/finding/json-pointer.js";
import { readControlPlaneIpRequest } from "../../lib/input/read-control-plane-ip-request.js";
import { readPlanRequest } from "../../lib/input/read-plan-request.js";
import { readPoolCarvingRequest } from "../../lib/input/read-pool-carving-request.js";
import type { ReadResult } from "../../lib/input/validate.js";
import { anyRange } from "../address/support.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { readJson } from "./read-requests.js";

type Read = (input: unknown) => ReadResult<unknown>;

const documents: readonly (readonly [unknown, Read])[] = [
  [readJson("test/contract/requests/azure-local-open.json"), readPlanRequest],
  [readJson("test/contract/requests/azure-local-published.json"), readPlanRequest],
  [
    { ...readJson("schemas/pool-carving-request.schema.json").examples[0], previous: [{ name: "a", start: "10.0.0.1", end: "10.0.0.2" }] },
    readPoolCarvingRequest,
  ],
  [{ ...readJson("schemas/control-plane-ip-request.schema.json").examples[0], previous: { a: "10.0.0.1" } }, readControlPlaneIpRequest],
];

const values = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  5,
  1e12,
  "",
  "8",
  " x",
  "true",
  "10.0.0.1",
  "10.0.0.1 ",
  "10.0.0.0/24",
  "10.0.0.0/24,10.0.1.0/24",
];
const others = [
  "fd00::/8",
  "20%",
  "static",
  "auto",
  "Both",
  [],
  {},
  [1],
  ["10.0.0.1"],
  [["10.0.0.1"]],
  { name: "x" },
  { name: "x", range: 5 },
  Number.NaN,
  1n,
];
const value = fc.oneof(fc.constantFrom(...values, ...others), fc.jsonValue({ maxDepth: 2 }));

/** Changes one place: another value, none, another name, or one more. */
const change = fc.record({ place: fc.nat(), kind: fc.constantFrom("set", "drop", "rename", "add"), value, name: fc.string() });
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

function* holders(document: unknown): Generator<[holder: Record<string, unknown>, key: string]> {
  if (typeof document !== "object" || document === null) return;
  for (const [key, member] of Object.entries(document)) {
    yield [document as Record<string, unknown>, key];
    yield* holders(member);
  }
}

function changed(document: unknown, changes: readonly Change[]): unknown {
  const result = structuredClone(document);
  for (const { place, kind, value, name } of changes) {
    const places = [...holders(result)];
    const [holder, key] = places[place % Math.max(places.length, 1)] ?? [];
    if (holder === undefined || key === undefined) continue;
    if (kind === "set") holder[key] = structuredClone(value);
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (kind === "add") holder[name] = structuredClone(value);
    else {
      const moved = holder[key];
      delete holder[key];
      if (kind === "rename") holder[`${key.slice(0, 2)}${key.charAt(3)}${key.charAt(2)}${key.slice(4)}`] = moved;
    }
  }
  return result;
}

const broken = fc.tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }));

describe("readInput", () => {
  it("gives either the value as it was given, or findings", () => {
    fc.assert(
      fc.property(broken, ([[document, read], changes]) => {
        const input = changed(document, changes);
        const reading = read(input);
        if (reading.value === undefined) expect(reading.findings).not.to.have.length(0);
        else expect({ value: reading.value, findings: reading.findings }).to.deep.equal({ value: input, findings: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("reads a list that contains only ranges into numbers, and finds the same in it as in one with a name", () => {
    const text = fc.oneof(
      anyRange.map(formatRange),
      anyRange.map(({ first }) => `${formatAddress(first)}/29`),
      fc.constantFrom("10.0.0.9-10.0.0.1", "10.0.0.256", "x", ""),
    );
    fc.assert(
      fc.property(fc.array(text), fc.constantFrom("24", "33"), (reserved, length) => {
        const request = { addressPrefix: `10.0.0.0/${length}`, pools: [] };
        const reading = readPoolCarvingRequest({ ...request, reserved });
        const named = readPoolCarvingRequest({ ...request, reserved: [...reserved, { name: "printers", range: "10.0.0.1" }] });
        expect(named.reserved).to.equal(undefined);
        expect(reading.findings).to.deep.equal(named.findings);
        if (reading.value !== undefined) {
          expect(reading.value.reserved).to.deep.equal(reserved);
          expect(reading.reserved?.toArray()).to.deep.equal(reserved.map(parseRange));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reports each fault once, as an error, at its place", () => {
    fc.assert(
      fc.property(broken, ([[document, read], changes]) => {
        const input = changed(document, changes);
        const { findings } = read(input);
        const keys = findings.map(({ rule, path }) => `${rule} ${path}`);
        expect(new Set(keys).size).to.equal(keys.length);
        for (const { severity, path, message, received } of findings) {
          expect(severity).to.equal("error");
          expect(message)
            .to.match(/^\P{Lu}/u)
            .and.not.match(/\.$/);
          expect(message).not.to.match(/\[object|undefined is missing/);
          if (received !== undefined) expect(valueAt(input, path), path).not.to.equal(undefined);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("offers repairs, each of which, applied alone, removes its finding", () => {
    fc.assert(
      fc.property(broken, ([[document, read], changes]) => {
        const input = changed(document, changes);
        for (const { rule, path, repairs = [] } of read(input).findings) {
          for (const { patch } of repairs) {
            const left = read(applyPatch(input, patch)).findings.filter((finding) => finding.rule === rule && finding.path === path);
            expect(left, JSON.stringify(patch)).to.deep.equal([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads only JSON: a copy that later changes of the input do not affect", () => {
    const input = readJson("test/contract/requests/azure-local-open.json");
    const { value } = readPlanRequest(input);
    input.clusters.length = 0;
    expect(value).to.deep.equal(readJson("test/contract/requests/azure-local-open.json"));
  });

  it("reports hostile values like any others, together with other faults", () => {
    const input = readJson("test/contract/requests/azure-local-open.json");
    input.logicalNetworks[0].vlan = 5000;
    input.clusters[0].name = () => "x";
    input.clusters[1].services = new Map();
    input.extra = Symbol("x");
    expect(readPlanRequest(input).findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      ["lnet-vlan-range", "/logicalNetworks/0/vlan", "5000 is over 4094; expected a whole number from 0 to 4094"],
      ["schema-type", "/clusters/0/name", "expected plain JSON, got a function"],
      ["schema-type", "/clusters/1/services", "expected plain JSON, got an instance of Map"],
      ["schema-type", "/extra", "expected plain JSON, got a symbol"],
    ]);
  });

  it("reports twenty thousand faults, each once", () => {
    const reserved = Array.from({ length: 20_000 }, (_, i) => `10.0.${i >> 8}.${i & 255}.`);
    expect(readPoolCarvingRequest({ addressPrefix: "10.0.0.0/8", pools: [], reserved }).findings).to.have.length(20_000);
  });
});
