import { expect } from "chai";
import { PlanError } from "../../lib/finding/plan-error.js";
import { listEndpoints } from "../../lib/ports/list-endpoints.js";
import type { EndpointListRequest } from "../../types/index.js";
import { expectShape } from "../plan/against-schema.js";

const platforms = ["azure-local", "windows-server", "vmware", "azure-cni"] as const;

describe("listEndpoints", () => {
  for (const platform of platforms) {
    for (const region of [undefined, "westeurope", "francecentral", "usgovvirginia"]) {
      it(`lists ${platform} in ${region ?? "no region"} in the shape of its schema, every endpoint with its list`, () => {
        const result = listEndpoints({ platform, ...(region === undefined ? {} : { region }), asOf: "2026-08-01", oem: "dell" });
        expectShape("endpoint-list", result);
        const names = new Set(result.lists.map(({ name }) => name));
        for (const { list } of result.endpoints) expect(names.has(list), list).to.equal(true);
      });
    }
  }

  it("says since when the list names an endpoint", () => {
    const since = (request: EndpointListRequest, name: string) => listEndpoints(request).endpoints.find(({ fqdn }) => fqdn === name)?.since;
    const westEurope = { platform: "azure-local", region: "westeurope" } as const;
    // came, went and came back
    expect(since(westEurope, "weu.his.arc.azure.com")).to.equal("2025-12-11");
    expect(since(westEurope, "ocsp.globalsign.com")).to.equal("2026-07-14");
    // was there from the first day on
    expect(since(westEurope, "mcr.microsoft.com")).to.equal("2024-07-05");
    expect(since({ ...westEurope, oem: "hpe" }, "h30302.www3.hpe.com")).to.equal("2026-06-25");
    expect(since({ platform: "azure-cni", region: "westeurope" }, "packages.aks.azure.com")).to.equal("2025-02-05");
    expect(since({ platform: "azure-cni", region: "westeurope" }, "*.hcp.westeurope.azmk8s.io")).to.equal("2023-03-09");
    expect(since({ platform: "vmware" }, "gcr.io")).to.equal(undefined);
  });

  it("keeps the day of a name whose parameter is given", () => {
    const { endpoints } = listEndpoints({
      platform: "azure-local",
      region: "westeurope",
      endpointParameters: { keyVaultName: "kv-plant" },
    });
    expect(endpoints.find(({ fqdn }) => fqdn === "kv-plant.vault.azure.net")).to.include({
      since: "2024-07-05",
      list: "Azure Local, West Europe",
    });
  });

  it("lists another table for a multi-rack deployment", () => {
    const { lists } = listEndpoints({ platform: "azure-local", multiRack: true, region: "westeurope" });
    expect(lists.map(({ name }) => name)).to.deep.equal(["Azure Local multi-rack"]);
  });

  for (const [why, request, rule, path] of [
    ["no platform", {}, "schema-required", "/platform"],
    ["a platform that is none", { platform: "gke" }, "schema-value", "/platform"],
    ["a feature that is none", { platform: "azure-cni", features: ["windows"] }, "schema-value", "/features/0"],
    ["a property that is none", { platform: "azure-cni", regions: [] }, "schema-unknown-property", "/regions"],
    [
      "a name that is no label",
      { platform: "azure-local", endpointParameters: { keyVaultName: "a.b" } },
      "schema-value",
      "/endpointParameters/keyVaultName",
    ],
    ["an empty region", { platform: "azure-local", region: "" }, "schema-value", "/region"],
    ["a day that is none", { platform: "azure-local", asOf: "2026-02-30" }, undefined, "/asOf"],
  ] as const) {
    it(`refuses ${why}`, () => {
      const call = () => listEndpoints(request as unknown as EndpointListRequest);
      expect(call).to.throw(PlanError);
      try {
        call();
      } catch (error) {
        const [first] = (error as PlanError).findings;
        expect(first?.path).to.equal(path);
        if (rule !== undefined) expect(first?.rule).to.equal(rule);
      }
    });
  }
});
