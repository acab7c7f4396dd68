import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import { assessConnectivity } from "../../lib/connectivity/assess-connectivity.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import { rules } from "../../lib/rules/rules.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { anyRequest, plainRequest } from "./support.js";

const root = new URL("../../", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const contract: ConnectivityRequest = json("test/contract/requests/connectivity.json");

/** The findings of the error with which an input is refused. */
function refusal(input: unknown): PlanError["findings"] {
  try {
    assessConnectivity(input as ConnectivityRequest);
  } catch (error) {
    if (error instanceof PlanError) return error.findings;
    throw error;
  }
  return expect.fail("it was accepted");
}

describe("assessConnectivity", () => {
  it("assesses the request of the contract", () => {
    const { mode, deadlines, findings } = assessConnectivity(contract);
    expect(mode).to.equal("semi-connected");
    expect(deadlines).to.deep.equal([
      { name: "billing-export", date: "2026-11-14", overdue: true },
      { name: "certificate-renewal", date: "2027-01-13", overdue: false },
    ]);
    expect(findings.map(({ severity, rule, path }) => [severity, rule, path])).to.deep.equal([
      ["warning", "arc-30-days", "/lastConnected"],
      ["warning", "arc-tls-inspection", "/tlsInspection"],
      ["info", "arc-private-link-public", "/privateLink"],
      ["error", "arc-private-link", "/clusterConnect"],
    ]);
  });

  it("requires only the mode", () => {
    const { deadlines, endpoints, findings } = assessConnectivity({ mode: "fully-connected" });
    expect(deadlines).to.deep.equal([]);
    expect(endpoints).to.deep.include({ ...endpoints[0], fqdn: "management.azure.com" });
    expect(findings.map(({ rule }) => rule)).to.deep.equal(["arc-region-missing"]);
  });

  it("reports nothing about a cluster that is fully connected with nothing on its way", () => {
    expect(assessConnectivity(plainRequest()).findings).to.deep.equal([]);
  });

  it("accepts the example of the schema", () => {
    const [example] = json("schemas/connectivity-request.schema.json").examples;
    expect(assessConnectivity(example).findings.map(({ severity, rule }) => [severity, rule])).to.deep.equal([["info", "arc-websockets"]]);
  });

  it("does not know the current date: the clock of the machine changes nothing", () => {
    const now = Date.now;
    const before = JSON.stringify(assessConnectivity(contract));
    Date.now = () => 0;
    try {
      expect(JSON.stringify(assessConnectivity(contract))).to.equal(before);
    } finally {
      Date.now = now;
    }
    const texts = readdirSync(new URL("lib/connectivity/", root)).map((name) =>
      readFileSync(new URL(`lib/connectivity/${name}`, root), "utf8"),
    );
    expect(texts.filter((text) => /\bDate\b(?!s)|performance|Math\.random/.test(text))).to.deep.equal([]);
  });

  it("gives a result of its schema, and findings in document order with existing rules", () => {
    const ajv = new Ajv2020({ strict: false });
    for (const name of readdirSync(new URL("schemas/", root))) ajv.addSchema(json(`schemas/${name}`));
    const ids = new Set(rules.map(({ id }) => id));
    fc.assert(
      fc.property(anyRequest, (request) => {
        const assessment = assessConnectivity(request);
        ajv.validate("connectivity-assessment.schema.json", assessment);
        expect(ajv.errors).to.equal(null);
        expect(ajv.validate("connectivity-request.schema.json", request)).to.equal(true);
        const cited = [...assessment.findings, ...assessment.endpoints, ...assessment.recommendations].map(({ rule }) => rule);
        expect(cited.filter((id) => !ids.has(id))).to.deep.equal([]);
        const keys = Object.keys(request);
        const tops = assessment.findings.map(({ path }) => keys.indexOf(path.split("/")[1] ?? "")).filter((index) => index >= 0);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(JSON.parse(JSON.stringify(assessment))).to.deep.equal(assessment);
      }),
      { numRuns: 300 },
    );
  });

  it("offers only repairs that remove the finding, each alone", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { rule, message, repairs } of assessConnectivity(request).findings) {
          for (const { patch } of repairs ?? []) {
            const after = assessConnectivity(applyPatch(request, patch)).findings;
            expect(after.filter((finding) => finding.rule === rule && finding.message === message)).to.deep.equal([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not change its input, and gives the same bytes again", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const before = JSON.stringify(request);
        const first = JSON.stringify(assessConnectivity(request));
        expect(JSON.stringify(assessConnectivity(JSON.parse(before)))).to.equal(first);
        expect(JSON.stringify(request)).to.equal(before);
      }),
    );
  });

  const refused: readonly (readonly [reason: string, input: unknown, rule: string, path: string])[] = [
    ["no object", null, "schema-type", ""],
    ["no mode", {}, "schema-required", "/mode"],
    ["a mode that there is not", { mode: "offline" }, "schema-value", "/mode"],
    ["a cloud that there is not", { mode: "fully-connected", cloud: "azurecloud" }, "schema-value", "/cloud"],
    ["30 February", { mode: "semi-connected", asOf: "2026-02-30" }, "schema-value", "/asOf"],
    ["29 February of no leap year", { mode: "semi-connected", lastConnected: "2026-02-29" }, "schema-value", "/lastConnected"],
    ["29 February of 1900", { mode: "semi-connected", lastConnected: "1900-02-29" }, "schema-value", "/lastConnected"],
    ["a time after the date", { mode: "semi-connected", asOf: "2026-11-20T00:00:00Z" }, "schema-value", "/asOf"],
    ["a date as a number", { mode: "semi-connected", asOf: 20261120 }, "schema-type", "/asOf"],
    ["a flag as text", { mode: "fully-connected", privateLink: "true" }, "schema-type", "/privateLink"],
    ["a property that there is not", { mode: "fully-connected", privatelink: true }, "schema-unknown-property", "/privatelink"],
    ["one extension without a list", { mode: "fully-connected", extensions: "microsoft.flux" }, "schema-type", "/extensions"],
    ["a service range that is none", { mode: "fully-connected", serviceCidr: "10.96.0.0" }, "prefix-syntax", "/serviceCidr"],
    ["an instance of a class", new Date(0), "schema-type", ""],
  ];
  for (const [reason, input, rule, path] of refused) {
    it(`refuses ${reason}`, () => {
      expect(refusal(input).map((finding) => [finding.rule, finding.path])).to.deep.equal([[rule, path]]);
    });
  }

  it("refuses a date with the date in its words", () => {
    expect(refusal({ mode: "semi-connected", asOf: "2026-02-30" })[0]?.message).to.equal(
      '"2026-02-30" is not a calendar date in the form 2026-03-16',
    );
  });

  it("does not repeat megabytes, and escapes everything a terminal would act on", () => {
    const long = "\u001b[2J".repeat(300_000);
    const { findings, endpoints } = assessConnectivity({
      mode: "semi-connected",
      region: long,
      privateLink: true,
      privateLinkScope: { region: long, virtualNetworkRegion: `${" ".repeat(1_000_000)}eastus`, privateEndpointRegion: "westus" },
      extensions: [long],
      proxy: { https: long, noProxy: [long, "10.0.0.0/8"] },
    });
    expect(findings.map(({ rule }) => rule)).to.include.members(["arc-region-name", "arc-private-link", "arc-proxy-bypass"]);
    for (const { message, received } of findings) {
      expect(message).to.have.length.below(400);
      expect(message).not.to.include("\u001b");
      expect(JSON.stringify(received) ?? "").to.have.length.below(500);
    }
    expect(endpoints.every(({ fqdn }) => fqdn.length < 60)).to.equal(true);
  });

  it("reads a bypass list of a megabyte", () => {
    const noProxy = Array.from({ length: 60_000 }, (_, i) => `10.${i >> 8}.${i & 255}.0/24`).join(",");
    const request = plainRequest({ proxy: { https: "http://10.0.0.8:3128", noProxy }, serviceCidr: "10.0.0.0/9" });
    expect(assessConnectivity(request).findings.map(({ message }) => message)).to.deep.equal([
      "the bypass list of the proxy lacks kubernetes.default.svc, .svc.cluster.local, .svc, so traffic inside the cluster would go through the proxy",
    ]);
  });

  it("is not misled by the members of objects", () => {
    const request = JSON.parse('{ "mode": "fully-connected", "region": "constructor", "extensions": ["__proto__", "toString"] }');
    expect(assessConnectivity(request).endpoints.some(({ fqdn }) => fqdn === "constructor.login.microsoft.com")).to.equal(true);
    expect(
      refusal(JSON.parse('{ "mode": "fully-connected", "__proto__": { "privateLink": true } }')).map(({ path }) => path),
    ).to.deep.equal(["/__proto__"]);
  });
});
