import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { PlanError } from "../../lib/finding/plan-error.js";
import { carvePools } from "../../lib/plan/carving/carve-pools.js";
import { checkNetwork } from "../../lib/plan/network/check-network.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { addressRules } from "../../lib/rules/address-rules.js";
import { arcResourceBridgeRules } from "../../lib/rules/arc-resource-bridge-rules.js";
import { azureCniNodePoolRules } from "../../lib/rules/azure-cni-node-pool-rules.js";
import { azureCniPortRules } from "../../lib/rules/azure-cni-port-rules.js";
import { azureCniRangeRules } from "../../lib/rules/azure-cni-range-rules.js";
import { azureCniRules } from "../../lib/rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../lib/rules/azure-cni-subnet-rules.js";
import { azureLocalPortRules } from "../../lib/rules/azure-local-port-rules.js";
import { azureLocalRules } from "../../lib/rules/azure-local-rules.js";
import { changeRules } from "../../lib/rules/change-rules.js";
import { connectivityRules } from "../../lib/rules/connectivity-rules.js";
import { emitRules } from "../../lib/rules/emit-rules.js";
import { endpointRules } from "../../lib/rules/endpoint-rules.js";
import { firewallRules } from "../../lib/rules/firewall-rules.js";
import { fleetRules } from "../../lib/rules/fleet-rules.js";
import { importRules } from "../../lib/rules/import-rules.js";
import { inputRules } from "../../lib/rules/input-rules.js";
import { multiRackRules } from "../../lib/rules/multi-rack-rules.js";
import { overlapRules } from "../../lib/rules/overlap-rules.js";
import { proxyRules } from "../../lib/rules/proxy-rules.js";
import type { IdentifiedRow } from "../../lib/rules/rule-rows.js";
import { rules } from "../../lib/rules/rules.js";
import { userRules } from "../../lib/rules/user-rules.js";
import { vmwarePortRules } from "../../lib/rules/vmware-port-rules.js";
import { vmwareRules } from "../../lib/rules/vmware-rules.js";
import { windowsServerPortRules } from "../../lib/rules/windows-server-port-rules.js";
import { windowsServerRules } from "../../lib/rules/windows-server-rules.js";
import type { AzureLocalRequest, PoolCarvingRequest, Rule } from "../../types/index.js";
import { validRequest } from "../helpers/valid-request.js";
import { tables as azureCniTables } from "../platforms/azure-cni/rows/index.js";
import { tables } from "../platforms/azure-local/rows/index.js";
import { tell } from "../platforms/mutations.js";
import { carveRows } from "./carve-rows.js";

const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
const files = {
  inputRules,
  addressRules,
  proxyRules,
  userRules,
  overlapRules,
  changeRules,
  fleetRules,
  azureLocalRules,
  multiRackRules,
  arcResourceBridgeRules,
  azureLocalPortRules,
  windowsServerRules,
  windowsServerPortRules,
  vmwareRules,
  vmwarePortRules,
  azureCniRules,
  azureCniNodePoolRules,
  azureCniRangeRules,
  azureCniSubnetRules,
  azureCniPortRules,
  endpointRules,
  connectivityRules,
  emitRules,
  importRules,
  firewallRules,
};
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
const rows = Object.values(tables).flat();
/** Rules of any platform may be shown by the rows of any. */
const azureCniRows = Object.values(azureCniTables).flat();

function requestOf(change: (request: AzureLocalRequest) => unknown): AzureLocalRequest {
  const request = validRequest();
  change(request);
  return request;
}

const ruleOf = (told: string): string => told.split(" ")[1] ?? "";

function carved(request: PoolCarvingRequest): readonly string[] {
  try {
    return carvePools(request).findings.map(tell);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.findings.map(tell);
  }
}

describe("the catalogue of rules", () => {
  it("has each id once, over all files, as the key of its row", () => {
    const ids = Object.values(files).flatMap((file) => Object.keys(file));
    expect([...new Set(ids)]).to.deep.equal(ids);
    expect(rules.map(({ id }) => id)).to.deep.equal(ids);
  });

  it("has rows its schema allows", () => {
    const ajv = new Ajv2020({ strict: false, schemas: [schema("finding"), schema("rule")] });
    for (const rule of rules) expect(ajv.validate("rule.schema.json", rule), `${rule.id}: ${ajv.errorsText()}`).to.equal(true);
  });

  for (const { id, statement } of rules) {
    it(`${id} is stated in one to four short sentences`, () => {
      expect(statement).to.match(/^[A-Z].*[^.\s]\.$/);
      const sentences = statement.split(/(?<=[.])\s+(?=[A-Za-z])/);
      expect(sentences.length, "sentences").to.be.within(1, 4);
      for (const sentence of sentences) expect(sentence.split(" ").length, `words: ${sentence}`).to.be.at.most(40);
      expect(statement, "odd spaces").to.not.match(/\s{2}|\s$|^\s/);
    });
  }

  it("names documents with the version that was read", () => {
    expect(rules.filter(({ source }) => !source.version || !source.section).map(({ id }) => id)).to.deep.equal([]);
  });

  it("says only of what the vendor's documents say that it is documented", () => {
    const own = rules.filter(({ source, basis }) => source.document === "aks-netplan" && basis === "documented");
    expect(own.map(({ id }) => id)).to.deep.equal([]);
  });
});

describe("the tables of findings", () => {
  for (const { reason, request, told, within = [] } of carveRows) {
    it(`carvePools: ${reason}`, () => {
      expect(carved(request)).to.deep.equal(told);
      expect(within.filter((rule) => told.map(ruleOf).includes(rule))).to.deep.equal([]);
    });
  }

  const told = new Set([
    ...[...rows, ...azureCniRows].flatMap(({ expected }) => expected.map(([, rule]) => rule)),
    ...carveRows.flatMap((row) => row.told.map(ruleOf)),
  ]);
  const within = new Set([...rows, ...azureCniRows, ...carveRows].flatMap((row) => row.within ?? []));

  const tabled = [azureLocalRules, multiRackRules, arcResourceBridgeRules, addressRules].flatMap((file) =>
    Object.values<IdentifiedRow>(file),
  );
  for (const { id } of tabled.filter(({ decidedBy }) => decidedBy === "input")) {
    it(`have a row that breaks ${id}, and one just inside its limit`, () => {
      expect([told.has(id), within.has(id)]).to.deep.equal([true, true]);
    });
  }

  it("report nothing that only the running system decides", () => {
    expect([...told].filter((id) => byId.get(id)?.decidedBy !== "input")).to.deep.equal([]);
  });

  it("name in their limits only existing rules", () => {
    expect([...within].filter((id) => !byId.has(id))).to.deep.equal([]);
  });
});

describe("what cites the catalogue", () => {
  const checks = rows.map(({ change }) => requestOf(change));

  it("findings cite a row, with its severity and its source", () => {
    for (const request of checks) {
      for (const { rule, severity, source } of checkNetwork(request).findings) {
        const row = byId.get(rule);
        // these cite the page on which the platform says that a pool stays as it is
        if (["pool-no-headroom", "pool-counted-less"].includes(rule)) continue;
        expect([severity, source.document, source.section, source.basis], rule).to.deep.equal([
          row?.severity,
          row?.source.document,
          row?.source.section,
          row?.basis,
        ]);
      }
    }
  });

  it("count lines, ports and endpoints cite rows that count, and every rule that counts nodes and addresses is cited", () => {
    const cited = new Set<string>();
    for (const request of checks) {
      if (!checkNetwork(request).ok) continue;
      const { requirement, portMatrix } = planNetwork(request);
      for (const { rule } of requirement.groups.flatMap(({ lines }) => lines)) cited.add(rule);
      for (const { rule } of [...portMatrix.rules, ...portMatrix.endpoints]) cited.add(rule);
    }
    expect([...cited].filter((id) => byId.get(id)?.decidedBy !== "counting")).to.deep.equal([]);
    const counting = [azureLocalRules, multiRackRules]
      .flatMap((file) => Object.values<IdentifiedRow>(file))
      .filter(({ decidedBy }) => decidedBy === "counting");
    // the pod range is not counted, because it is in the plan itself
    expect(counting.map(({ id }) => id).filter((id) => !cited.has(id))).to.deep.equal(["pod-cidr-default"]);
    expect(planNetwork(validRequest()).clusters[0]?.podCidr).to.equal(azureLocalRules["pod-cidr-default"].values.prefix);
  });
});
