import { expect } from "chai";
import { windowsServerPortRules } from "../../../lib/rules/windows-server-port-rules.js";
import { windowsServerRules } from "../../../lib/rules/windows-server-rules.js";
import type { Rule } from "../../../types/index.js";
import { rulesOf, testMutations } from "../mutations.js";
import { goodDynamic, goodStatic } from "./requests.js";
import { agentPortsRows } from "./rows/agent-ports.js";
import { besideAksRows } from "./rows/beside-aks.js";
import { cloudServiceRows } from "./rows/cloud-service.js";
import { clustersRows } from "./rows/clusters.js";
import { conflictsRows } from "./rows/conflicts.js";
import { existingDynamic, existingDynamicRows, existingRows, existingStatic } from "./rows/existing.js";
import { leasesRows } from "./rows/leases.js";
import { macPoolRows } from "./rows/mac-pool.js";
import { namesRows } from "./rows/names.js";
import { poolsRows } from "./rows/pools.js";
import { proxyRows } from "./rows/proxy.js";
import { servicesRows } from "./rows/services.js";
import { virtualNetworksRows } from "./rows/virtual-networks.js";

const ofStatic = {
  "virtual networks": virtualNetworksRows,
  pools: poolsRows,
  conflicts: conflictsRows,
  names: namesRows,
  clusters: clustersRows,
  services: servicesRows,
  "the machines and the cloud service": cloudServiceRows,
  "the proxy": proxyRows,
  "the failover cluster and the Arc resource bridge": besideAksRows,
  "the MAC pool": macPoolRows,
  "the ports of the agents": agentPortsRows,
};

describe("checkWindowsServer", () => {
  for (const [about, rows] of Object.entries(ofStatic)) describe(about, () => testMutations(goodStatic, rows));

  describe("a dynamic network", () => testMutations(goodDynamic, leasesRows));

  describe("a network that exists", () => testMutations(existingStatic, existingRows));

  describe("a dynamic network that exists", () => testMutations(existingDynamic, existingDynamicRows));

  // the good requests keep every rule, for nothing is reported of them
  it("has a row that breaks each rule the input decides", () => {
    const told = new Set(rulesOf([...Object.values(ofStatic).flat(), ...leasesRows, ...existingRows]));
    const rules: Pick<Rule, "id" | "decidedBy">[] = Object.values({ ...windowsServerRules, ...windowsServerPortRules });
    const decided = rules.filter(({ decidedBy }) => decidedBy === "input").map(({ id }) => id);
    expect(decided.filter((id) => !told.has(id))).to.deep.equal([]);
  });
});
