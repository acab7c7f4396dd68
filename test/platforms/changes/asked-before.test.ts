import { expect } from "chai";
import { previouslyRequested } from "../../../lib/platforms/changes/asked-before.js";
import type { PreviousPlan } from "../../../types/index.js";

const rows: readonly (readonly [reason: string, request: unknown, names: readonly string[]])[] = [
  ["what the request has", { segments: [{ name: "a" }, { name: "b", vlan: 7 }] }, ["a", "b"]],
  ["what was edited so that it has no name is omitted", { segments: [null, { name: 7 }, { name: "b" }] }, ["b"]],
  ["a list of another platform is none", { virtualNetworks: [{ name: "a" }] }, []],
  ["something else in its place", { segments: "a" }, []],
  ["a plan that was cut down has no request", undefined, []],
];

describe("askedBefore", () => {
  for (const [reason, request, names] of rows) {
    it(reason, () => {
      const previous = { networks: [], clusters: [], request } as unknown as PreviousPlan;
      expect(previouslyRequested(previous, "segments").map(({ name }) => name)).to.deep.equal(names);
    });
  }
});
