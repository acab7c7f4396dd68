import { expect } from "chai";
import { pointer, pointerTokens, valueAt } from "../../../lib/finding/json-pointer.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { Purpose } from "../../../lib/platforms/model/purpose.js";
import { azureCniNodePoolRules } from "../../../lib/rules/azure-cni-node-pool-rules.js";
import { azureCniRangeRules } from "../../../lib/rules/azure-cni-range-rules.js";
import { azureCniRules } from "../../../lib/rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../../lib/rules/azure-cni-subnet-rules.js";
import { rules } from "../../../lib/rules/rules.js";
import type { AzureCniRequest, Finding, Rule } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";
import { outcomeOf } from "../../plan/outcome.js";
import { tables } from "./rows/index.js";

const asTold = ({ severity, rule, path, message }: Finding) => [severity, rule, path, message];
const told = (request: AzureCniRequest, purpose: Purpose = "checking") =>
  purpose === "planning" ? outcomeOf(planNetwork, request).findings : checkNetwork(request).findings;
const base = new Set(told(validAzureCniRequest()).map((finding) => JSON.stringify(asTold(finding))));
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** Reported for many changes that are about something else; a row expects it only if it is about it. */
const incidental: readonly string[] = ["endpoints-placeholder"];

describe("checkAzureCni", () => {
  it("tells of a request everything is right with only what the clusters have to be allowed", () => {
    expect(told(validAzureCniRequest()).map(({ severity, rule, path }) => [severity, rule, path])).to.deep.equal([
      ["info", "aks-network-contributor", "/clusters/1/nodePools/0/subnet"],
      ["info", "aks-network-contributor", "/clusters/2/nodePools/0/podSubnet"],
    ]);
  });

  it("the names of the rows are unique", () => {
    const names = Object.values(tables).flatMap((rows) => rows.map(({ name }) => name));
    expect([...new Set(names)]).to.deep.equal(names);
  });

  for (const [about, rows] of Object.entries(tables)) {
    describe(about, () => {
      for (const { name, reason, change, expected, within = [], purpose } of rows) {
        it(`${name}: ${reason}`, () => {
          const request = validAzureCniRequest();
          change(request);
          const expectedRules = expected.map(([, rule]) => rule);
          const beyond = told(request, purpose).filter(
            (finding) =>
              !base.has(JSON.stringify(asTold(finding))) && (!incidental.includes(finding.rule) || expectedRules.includes(finding.rule)),
          );
          expect(beyond.map(asTold)).to.deep.equal(expected);
          expect(beyond.map(({ rule }) => rule).filter((rule) => within.includes(rule))).to.deep.equal([]);
          for (const finding of beyond) expectComplete(finding, request, purpose);
        });
      }
    });
  }
});

describe("the rules of Azure CNI", () => {
  const rows = Object.values(tables).flat();
  const broken = new Set(rows.flatMap(({ expected }) => expected.map(([, rule]) => rule)));
  const kept = new Set(rows.flatMap(({ within = [] }) => within));

  for (const { id, decidedBy } of Object.values({
    ...azureCniRules,
    ...azureCniNodePoolRules,
    ...azureCniRangeRules,
    ...azureCniSubnetRules,
  })) {
    if (decidedBy !== "input") continue;
    it(`${id} is broken by a row, and kept just so by another`, () => {
      expect([broken.has(id), kept.has(id)]).to.deep.equal([true, true]);
    });
  }

  it("that only the running system decides, or that count, are reported by none", () => {
    expect([...broken].filter((id) => byId.get(id)?.decidedBy !== "input")).to.deep.equal([]);
  });
});

function errorKeys(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`));
}

/** What is promised of every finding, whatever it is about. */
function expectComplete(finding: Finding, request: AzureCniRequest, purpose?: Purpose): void {
  const { rule, severity, source, path, message, received, repairs = [] } = finding;
  // headroom cites the document of the pool's own rule
  const row = byId.get(rule === "pool-no-headroom" ? "aks-subnet-fixed" : rule);
  expect(severity).to.equal(byId.get(rule)?.severity);
  // so does a setting that is fixed
  if (rule !== "previous-setting-fixed")
    expect([source.document, source.section, source.basis]).to.deep.equal([row?.source.document, row?.source.section, row?.basis]);
  expect(valueAt(request, pointer("", ...pointerTokens(path).slice(0, -1))), `${path} leads nowhere`).to.not.equal(undefined);
  expect(message, rule).to.match(/^[^A-Z\s].*[^.\s]$/);
  expect(message.length).to.be.below(600);
  if (typeof received === "string") expect(valueAt(request, path)).to.equal(received);
  const errors = errorKeys(told(request, purpose));
  for (const { text, patch } of repairs) {
    const after = told(applyPatch(request, patch), purpose);
    const left = after.filter((other) => other.rule === rule && other.path === path);
    expect(left.map(asTold), `${rule} at ${path} after the repair "${text}"`).to.deep.equal([]);
    const fresh = [...errorKeys(after)].filter((key) => !errors.has(key));
    expect(fresh, `errors that the repair "${text}" of ${rule} at ${path} brings`).to.deep.equal([]);
  }
}
