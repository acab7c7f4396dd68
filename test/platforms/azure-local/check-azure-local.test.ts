import { expect } from "chai";
import { pointer, pointerTokens, valueAt } from "../../../lib/finding/json-pointer.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, Finding } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { validRequest } from "../../helpers/valid-request.js";
import { findingsOf } from "../../rules/cases/case.js";
import { tables } from "./rows/index.js";
import type { Row } from "./rows/row.js";

const asTold = ({ severity, rule, path, message }: Finding) => [severity, rule, path, message];
const told = (request: AzureLocalRequest, purpose?: "planning") =>
  purpose === "planning" ? findingsOf(() => planNetwork(request)) : checkNetwork(request).findings;
const base = new Set(told(validRequest()).map((finding) => JSON.stringify(asTold(finding))));

function changed({ change }: Row): AzureLocalRequest {
  const request = validRequest();
  change(request);
  return request;
}

/** Said of many changes that are about something else; a row expects them only where it is about them. */
const incidental = ["mgmt-infrastructure-range", "mgmt-occupants-unknown", "lnet-dns-forwarding", "proxy-bypass", "proxy-bypass-private"];

describe("checkAzureLocal", () => {
  it("tells nothing of a request everything is right with, but that published names stand for the customer's own", () => {
    expect(told(validRequest()).map(({ severity, rule, path }) => [severity, rule, path])).to.deep.equal([
      ["info", "endpoints-placeholder", "/region"],
    ]);
  });

  it("the names of the rows are unique", () => {
    const names = Object.values(tables).flatMap((rows) => rows.map(({ name }) => name));
    expect([...new Set(names)]).to.deep.equal(names);
  });

  for (const [about, rows] of Object.entries(tables)) {
    describe(about, () => {
      for (const row of rows) {
        it(`${row.name}: ${row.reason}`, () => {
          const request = changed(row);
          const findings = told(request, row.purpose);
          const expectedRules = row.expected.map(([, rule]) => rule);
          const beyond = findings.filter(
            (finding) =>
              !base.has(JSON.stringify(asTold(finding))) && (!incidental.includes(finding.rule) || expectedRules.includes(finding.rule)),
          );
          expect(beyond.map((finding, index) => asTold(finding).slice(0, row.expected[index]?.length))).to.deep.equal(row.expected);
          expect(beyond.map(({ rule }) => rule).filter((rule) => row.within?.includes(rule))).to.deep.equal([]);
          for (const finding of beyond) expectComplete(finding, request, row.purpose);
        });
      }
    });
  }
});

/** What is promised of every finding, whatever it is about. */
function expectComplete(finding: Finding, request: AzureLocalRequest, purpose?: "planning"): void {
  const { rule, path, message, received, repairs = [] } = finding;
  const parent = pointer("", ...pointerTokens(path).slice(0, -1));
  expect(valueAt(request, parent), `${path} leads nowhere`).to.not.equal(undefined);
  expect(message, rule).to.match(rule.startsWith("ports-") ? /[^.\s]$/ : /^[^A-Z\s].*[^.\s]$/);
  expect(message.length).to.be.below(600);
  if (typeof received === "string" && received.length < 100) expect(valueAt(request, path)).to.equal(received);
  for (const { text, patch } of repairs) {
    const left = told(applyPatch(request, patch), purpose).filter((other) => other.rule === rule && other.path === path);
    expect(left.map(asTold), `${rule} at ${path} after the repair "${text}"`).to.deep.equal([]);
  }
}
