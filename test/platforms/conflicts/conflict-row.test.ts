import { expect } from "chai";
import { azureCniConflicts, azureCniConflicts6 } from "../../../lib/platforms/azure-cni/conflict-rows.js";
import { azureLocalConflicts } from "../../../lib/platforms/azure-local/conflict-rows.js";
import type { ConflictRow } from "../../../lib/platforms/conflicts/conflict-row.js";
import { vmwareConflicts } from "../../../lib/platforms/vmware/conflict-rows.js";
import { windowsServerConflicts } from "../../../lib/platforms/windows-server/conflict-rows.js";

const tables: readonly (readonly [platform: string, rows: readonly ConflictRow[]])[] = [
  ["azure-local", azureLocalConflicts],
  ["windows-server", windowsServerConflicts],
  ["vmware", vmwareConflicts],
  ["azure-cni", azureCniConflicts],
  ["azure-cni, IPv6", azureCniConflicts6],
];

describe("the conflicts of each platform", () => {
  for (const [platform, rows] of tables) {
    it(`${platform}: report each pair of uses once at most, from one side`, () => {
      const pairs = rows.flatMap(({ claim, others }) => others.map((other) => `${claim} and ${other}`));
      expect([...new Set(pairs)]).to.deep.equal(pairs);
      const bothWays = rows.flatMap(({ claim, others }) =>
        others.filter((other) => other !== claim && pairs.includes(`${other} and ${claim}`)).map((other) => `${claim} and ${other}`),
      );
      expect(bothWays).to.deep.equal([]);
    });
  }
});
