import { expect } from "chai";
import { PlanError } from "../../lib/finding/plan-error.js";
import { compareEndpoints } from "../../lib/ports/compare-endpoints.js";
import { azureLocalList, azureLocalRegions, oemList, oemNames } from "../../lib/ports/endpoints/azure-local-lists.js";
import { changesOf, firstDay } from "../../lib/ports/endpoints/endpoint-history.js";
import type { EndpointChange, EndpointComparisonRequest } from "../../types/index.js";
import { expectShape } from "../plan/against-schema.js";

const compare = (since: string, until?: string, more: Partial<EndpointComparisonRequest> = {}) =>
  compareEndpoints({ platform: "azure-local", region: "westeurope", since, ...(until === undefined ? {} : { until }), ...more });

const told = ({ date, kind, before, after }: EndpointChange) => [date, kind, before?.fqdn, after?.fqdn];

describe("compareEndpoints", () => {
  it("tells what appeared and what went, oldest first, both days included", () => {
    expect(compare("2025-12-11", "2026-07-14").changes.map(told)).to.deep.equal([
      ["2025-12-11", "added", undefined, "weu.his.arc.azure.com"],
      ["2026-04-14", "removed", "pipelineagent.azurecr.io", undefined],
      ["2026-07-14", "added", undefined, "ocsp.globalsign.com"],
      ["2026-07-14", "removed", "*.dl.delivery.mp.microsoft.com", undefined],
      ["2026-07-14", "removed", "fe3.delivery.mp.microsoft.com", undefined],
      ["2026-07-14", "removed", "fe3cr.delivery.mp.microsoft.com", undefined],
      ["2026-07-14", "removed", "tlu.dl.delivery.mp.microsoft.com", undefined],
    ]);
    expect(compare("2025-12-12", "2026-07-13").changes.map(told)).to.deep.equal([
      ["2026-04-14", "removed", "pipelineagent.azurecr.io", undefined],
    ]);
    expect(compare("2026-07-15").changes).to.deep.equal([]);
  });

  it("takes a name on another port for one change", () => {
    const [change] = compare("2025-03-31", "2025-03-31").changes.filter(({ kind }) => kind === "changed");
    expect(change).to.deep.include({
      before: { fqdn: "go.microsoft.com", protocol: "TCP", port: 80 },
      after: { fqdn: "go.microsoft.com", protocol: "TCP", port: 443 },
    });
  });

  it("marks changes that take each other back, in pairs", () => {
    const { changes } = compare("2025-03-01", "2025-12-31");
    const identity = changes.filter(({ before, after }) => (before ?? after)?.fqdn === "weu.his.arc.azure.com");
    expect(identity.map(({ date, kind, undone, undoes }) => [date, kind, undone, undoes])).to.deep.equal([
      ["2025-03-31", "removed", "2025-12-11", undefined],
      ["2025-12-11", "added", undefined, "2025-03-31"],
    ]);
    // alone, neither is taken back
    expect(compare("2025-04-01", "2025-12-31").changes.filter(({ undoes }) => undoes !== undefined)).to.deep.equal([]);
  });

  it("adds the changes of a hardware vendor", () => {
    expect(compare("2026-06-01", "2026-06-30", { oem: "hpe" }).changes.map(told)).to.deep.equal([
      ["2026-06-25", "added", undefined, "h30302.www3.hpe.com"],
    ]);
  });

  it("tells when names of AKS in Azure appeared, of the cloud and the features alone", () => {
    const names = (more: Partial<EndpointComparisonRequest>) =>
      compareEndpoints({ platform: "azure-cni", since: "2024-01-01", ...more }).changes.map(({ after }) => after?.fqdn);
    expect(names({ region: "westeurope" }))
      .to.include("packages.aks.azure.com")
      .and.not.include("mcr.azure.cn");
    expect(names({ region: "chinaeast2", cloud: "AzureChinaCloud" })).to.include("mcr.azure.cn");
    expect(compareEndpoints({ platform: "azure-cni", since: "2020-01-01" }).changes.map(({ after }) => after?.fqdn)).to.not.include(
      "mcr.microsoft.com",
    );
  });

  for (const [why, request, expected] of [
    ["a list without a history", { platform: "vmware", since: "2025-01-01" }, ["endpoints-history", "info", "/since"]],
    [
      "a list that tells only what appeared",
      { platform: "azure-cni", region: "westeurope", since: "2025-01-01" },
      ["endpoints-history", "info", "/since"],
    ],
    [
      "a time before the list began",
      { platform: "azure-local", region: "westeurope", since: "2024-01-01" },
      ["endpoints-history", "info", "/since"],
    ],
    [
      "a time that ends before it begins",
      { platform: "azure-local", region: "westeurope", since: "2026-01-02", until: "2026-01-01" },
      ["endpoints-comparison-time", "error", "/since"],
    ],
    [
      "a region without a list",
      { platform: "azure-local", region: "francecentral", since: "2026-01-01" },
      ["endpoints-region-not-shipped", "warning", "/region"],
    ],
    ["no region", { platform: "azure-local", since: "2026-01-01" }, ["endpoints-region-missing", "info", "/region"]],
  ] as const) {
    it(`says of ${why}`, () => {
      const { findings } = compareEndpoints(request);
      expect(findings.map(({ rule, severity, path }) => [rule, severity, path])).to.deep.include([...expected]);
    });
  }

  it("offers to exchange two days that are the wrong way round", () => {
    const [finding] = compare("2026-01-02", "2026-01-01").findings.filter(({ rule }) => rule === "endpoints-comparison-time");
    expect(finding?.repairs?.[0]?.patch.map(({ path, value }) => [path, value])).to.deep.equal([
      ["/since", "2026-01-01"],
      ["/until", "2026-01-02"],
    ]);
  });

  for (const id of [...azureLocalRegions, ...oemNames]) {
    it(`the history of ${id} leads back from its list without a contradiction`, () => {
      const list = azureLocalList(id, { region: id, cloud: "AzureCloud", features: undefined, conditions: new Set() }) ?? oemList(id);
      const current = new Set(list?.endpoints.map(({ fqdn, port }) => `${fqdn}:${port}`));
      for (const { added, removed, date } of changesOf(id).reverse()) {
        for (const { fqdn, port } of added) expect(current.delete(`${fqdn}:${port}`), `${fqdn}:${port} of ${date}`).to.equal(true);
        for (const { fqdn, port } of removed) {
          expect(current.has(`${fqdn}:${port}`), `${fqdn}:${port} of ${date}`).to.equal(false);
          current.add(`${fqdn}:${port}`);
        }
        expect(date >= (firstDay(id) ?? "")).to.equal(true);
      }
      expect(current.size).to.be.greaterThan(0);
    });
  }

  it("has the shape of its schema, for every region and hardware vendor", () => {
    for (const region of azureLocalRegions)
      for (const oem of oemNames)
        expectShape("endpoint-comparison", compareEndpoints({ platform: "azure-local", region, oem, since: "2024-01-01" }));
  });

  it("refuses an input without a day", () => {
    expect(() => compareEndpoints({ platform: "vmware" } as unknown as EndpointComparisonRequest)).to.throw(PlanError);
  });
});
