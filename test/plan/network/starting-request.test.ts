import { expect } from "chai";
import { checkNetwork, PlanError, planNetwork, startingRequest } from "../../../lib/index.js";
import { platformNames } from "../../../lib/platforms/platforms.js";
import type { PlanRequest, Platform } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";

/** Every property of a document: the pointer as words, and what removes it from a copy. */
function* propertiesOf(document: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof document !== "object" || document === null) return;
  for (const [name, member] of Object.entries(document)) {
    if (!Array.isArray(document)) yield [...path, name];
    yield* propertiesOf(member, [...path, name]);
  }
}

function without(document: object, path: readonly string[]): PlanRequest {
  const copy = structuredClone(document);
  const owner = path.slice(0, -1).reduce<object>((value, name) => Reflect.get(value, name), copy);
  Reflect.deleteProperty(owner, path.at(-1) ?? "");
  return copy as PlanRequest;
}

describe("startingRequest", () => {
  for (const platform of platformNames) {
    it(`${platform}: can be planned as it is`, () => {
      const request = startingRequest({ platform });
      expectShape("plan-request", request);
      expect(request.platform).to.equal(platform);
      expect(planNetwork(request).clusters).to.have.lengthOf(1);
    });

    it(`${platform}: has no property that a plan can do without`, () => {
      const request = startingRequest({ platform });
      const dispensable = [...propertiesOf(request)].filter((path) => checkNetwork(without(request, path)).ok);
      expect(dispensable.map((path) => path.join("/"))).to.deep.equal([]);
    });

    it(`${platform}: is a new one for each call`, () => {
      const changed = startingRequest({ platform });
      changed.clusters.length = 0;
      expect(startingRequest({ platform }).clusters).to.have.lengthOf(1);
    });
  }

  const rows: readonly (readonly [why: string, input: unknown, path: string])[] = [
    ["an unknown platform", { platform: "abacus" }, "/platform"],
    ["the name of a prototype's property", { platform: "constructor" }, "/platform"],
    ["no platform", {}, "/platform"],
    ["a property besides", { platform: "vmware", region: "eastus" }, "/region"],
    ["text", "vmware", ""],
  ];
  for (const [why, input, path] of rows) {
    it(`refuses ${why}`, () => {
      const call = () => startingRequest(input as { platform: Platform });
      expect(call)
        .to.throw(PlanError)
        .with.property("findings")
        .that.satisfies((findings: { path: string }[]) => findings.length === 1 && findings[0]?.path === path);
    });
  }
});
