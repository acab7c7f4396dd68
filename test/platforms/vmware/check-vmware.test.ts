import { expect } from "chai";
import { vmwareRules } from "../../../lib/rules/vmware-rules.js";
import { rulesOf, testMutations } from "../mutations.js";
import { goodVmware } from "./requests.js";
import { clustersRows } from "./rows/clusters.js";
import { existingRows, existingVmware } from "./rows/existing.js";
import { previewRows } from "./rows/preview.js";
import { segmentsRows } from "./rows/segments.js";

const tables = { "the preview": previewRows, segments: segmentsRows, clusters: clustersRows };

describe("checkVmware", () => {
  for (const [about, rows] of Object.entries(tables)) describe(about, () => testMutations(goodVmware, rows));

  describe("a plan that exists", () => testMutations(existingVmware, existingRows));

  // the good request keeps every other rule, for of it only the end of the preview is reported
  it("has a row that breaks each rule the input decides", () => {
    const told = new Set(rulesOf(Object.values(tables).flat()));
    const decided = Object.values(vmwareRules).filter(({ decidedBy }) => decidedBy === "input");
    expect(decided.map(({ id }) => id).filter((id) => !told.has(id))).to.deep.equal([]);
  });
});
