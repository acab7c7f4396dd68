import { expect } from "chai";
import type { PortModel } from "../../lib/platforms/model/port-model.js";
import { resolveEndpoints } from "../../lib/ports/resolve-endpoints.js";
import { separateNetworks, withArcGateway } from "./models.js";

const paths = { ...separateNetworks.paths, oem: "/oem", features: "/features", asOf: "/asOf" };
const inRegion = (region: string, more: Partial<PortModel> = {}): PortModel => ({ ...separateNetworks, paths, region, ...more });
const aks = (more: Partial<PortModel> = {}): PortModel => ({
  ...separateNetworks,
  platform: "azure-cni",
  conditions: new Set(),
  paths: { region: "/region", cloud: "/cloud", oem: "/oem", features: "/features", asOf: "/asOf" },
  ...more,
});

const endpoint = (model: PortModel, fqdn: string) => resolveEndpoints(model).endpoints.filter((candidate) => candidate.fqdn === fqdn);
const told = (model: PortModel) => resolveEndpoints(model).findings.map(({ rule, severity, path }) => [rule, severity, path]);
const messages = (model: PortModel) => resolveEndpoints(model).findings.map(({ message }) => message);

describe("resolveEndpoints", () => {
  it("lists the table of a region, then what the environment validator reaches", () => {
    const { endpoints, lists } = resolveEndpoints(inRegion("eastus"));
    expect(endpoints).to.have.lengthOf(85);
    expect(endpoints[0]).to.deep.equal({
      fqdn: "mcr.microsoft.com",
      protocol: "TCP",
      port: 443,
      purpose: "container images",
      required: true,
      rule: "endpoints-azure-local",
      list: "Azure Local, East US",
      since: "2024-07-03",
    });
    expect(lists.map(({ name, date }) => [name, date])).to.deep.equal([
      ["Azure Local, East US", "2026-07-14"],
      ["Azure Local environment validator", "2025-09-22"],
    ]);
    expect(endpoint(inRegion("eastus"), "internetbeacon.msedge.net").map(({ port, rule }) => [port, rule])).to.deep.equal([
      [80, "endpoints-environment-validator"],
      [443, "endpoints-environment-validator"],
    ]);
  });

  it("adds the list of a hardware vendor, a host of several paths once", () => {
    const { endpoints, lists } = resolveEndpoints(inRegion("westeurope", { oem: "HPE" }));
    expect(lists.map(({ name }) => name)).to.include("hardware updates of HPE");
    expect(endpoints.filter(({ fqdn }) => fqdn === "h41380.www4.hpe.com")).to.have.lengthOf(1);
    expect(endpoint(inRegion("westeurope", { oem: "HPE" }), "h41380.www4.hpe.com")[0]?.purpose).to.match(
      /SBE_Discovery_HPE\.xml.*SBE_Discovery_HPE\.xml/,
    );
  });

  describe("with an Arc gateway", () => {
    const rows = [
      // [name, required, rule, what the purpose ends with]
      [
        "azurearcfork8s.azurecr.io",
        false,
        "endpoints-through-arc-gateway",
        "the Arc gateway carries it in new deployments of 2408 or later",
      ],
      [
        "msk8s.api.cdp.microsoft.com",
        false,
        "endpoints-through-arc-gateway",
        "the Arc gateway carries it in new deployments of 2411 or later",
      ],
      ["download.microsoft.com", false, "endpoints-through-arc-gateway", "the Arc gateway carries it in new deployments of 2503 or later"],
      // the column says "No"
      ["time.windows.com", true, "endpoints-azure-local", "time of the machines and the Arc resource bridge"],
      ["eastus.obo.arc.azure.com", true, "endpoints-azure-local", "after deployment"],
      // "No. Arc registration required"
      ["management.azure.com", true, "endpoints-azure-local", "Arc registration reaches it directly"],
      ["yourarcgatewayendpointid.gw.arc.azure.com", true, "endpoints-azure-local", "Arc registration reaches it directly"],
      // says nothing about the gateway, and which release is deployed is not known
      ["raw.githubusercontent.com", true, "endpoints-azure-local", "new deployments of 2504 or later do without it"],
      // the column says yes, and the pages for AKS and for the deployment want it opened all the same
      ["mcr.microsoft.com", true, "endpoints-beside-arc-gateway-images", "AKS clusters reach it beside the Arc gateway"],
      ["westus.data.mcr.microsoft.com", true, "endpoints-beside-arc-gateway-images", "AKS clusters reach it beside the Arc gateway"],
      ["*.blob.core.windows.net", true, "endpoints-beside-arc-gateway-witness", "the cloud witness is reached beside the Arc gateway"],
    ] as const;
    for (const [fqdn, required, rule, ending] of rows) {
      it(`${fqdn} is ${required ? "" : "not "}required by ${rule}`, () => {
        const found = endpoint(withArcGateway, fqdn);
        expect(found.map((row) => [row.required, row.rule])).to.deep.equal([[required, rule]]);
        expect(found[0]?.purpose.endsWith(ending), found[0]?.purpose).to.equal(true);
      });
    }

    it("requires all of a region whose table says that no gateway carries anything", () => {
      const { endpoints } = resolveEndpoints(inRegion("usgovvirginia", { conditions: new Set(["arc-gateway"]) }));
      expect(endpoints.filter(({ required }) => !required)).to.deep.equal([]);
    });
  });

  it("leaves to the request what depends on a feature, and lists it as the vendor does where the request does not say", () => {
    const defender = (features?: string[]) =>
      endpoint(inRegion("westeurope", features === undefined ? {} : { features }), "*.endpoint.security.microsoft.com")[0]?.required;
    expect([defender(), defender([]), defender(["defender"])]).to.deep.equal([true, false, true]);
  });

  it("names transport, host and path apart", () => {
    expect(endpoint(inRegion("eastus"), "time.windows.com")[0]).to.include({ protocol: "UDP", port: 123 });
    expect(endpoint(inRegion("eastus"), "eastus.obo.arc.azure.com")[0]).to.include({ protocol: "TCP", port: 8084 });
    expect(endpoint(inRegion("eastus"), "crl.microsoft.com")[0]).to.include({
      port: 80,
      purpose: "certificate revocation; path /pkiinfra",
    });
    expect(endpoint(inRegion("eastus"), "azgn*.servicebus.windows.net")[0]).to.include({ required: false });
  });

  for (const region of ["East US", "EastUS", " eastus ", "EAST\tUS"]) {
    it(`reads ${JSON.stringify(region)} as eastus`, () => {
      expect(resolveEndpoints(inRegion(region)).endpoints).to.deep.equal(resolveEndpoints(inRegion("eastus")).endpoints);
    });
  }

  it("knows Central India under the name of the vendor's folder, and says how Azure calls it", () => {
    const { endpoints, findings } = resolveEndpoints(inRegion("IndiaCentral"));
    expect(endpoints.map(({ fqdn }) => fqdn)).to.include("pn.his.arc.azure.com");
    expect(findings[0]).to.include({
      rule: "endpoints-region-alias",
      severity: "info",
      message: 'Azure calls region "IndiaCentral" centralindia; the endpoints of centralindia are listed',
    });
    expect(findings[0]?.repairs?.[0]?.patch).to.deep.equal([{ op: "replace", path: "/region", value: "centralindia" }]);
  });

  const page = "https://github.com/Azure/AzureStack-Tools/tree/master/HCI";
  const withoutList = [
    // [region, message, region of the repair]
    [
      "eastu",
      `no endpoint list for region "eastu" is built in, so the firewall endpoints of the region are missing here; there is one for eastus. All lists are at ${page}`,
      "eastus",
    ],
    ["east-us", /there is one for eastus\. All lists are at https/, "eastus"],
    ["westeurop", /there is one for westeurope/, "westeurope"],
    // another region of Azure, not a slip
    [
      "eastus2",
      /^no endpoint list for region "eastus2" is built in, .* missing here; there are lists for australiaeast, .*, westeurope\. Ask the vendor which list holds, and add its endpoints from https/,
      undefined,
    ],
    ["France Central", /^no endpoint list for region "France Central" is built in/, undefined],
    ["toString", /^no endpoint list for region "toString"/, undefined],
    ["__proto__", /^no endpoint list for region "__proto__"/, undefined],
    // what a terminal would act on is spelled out, and megabytes are not echoed
    ["\u001b[31m", /for region "\\u\{1b\}\[31m"/, undefined],
    ["x".repeat(1_000_000), /^no endpoint list for region "x{60}…"/, undefined],
  ] as const;
  for (const [region, message, repair] of withoutList) {
    it(`says that there is no list for ${JSON.stringify(region.slice(0, 20))}, and names the page`, () => {
      const { endpoints, lists, findings } = resolveEndpoints(inRegion(region));
      expect(endpoints.map(({ rule }) => rule)).to.deep.equal(["endpoints-environment-validator", "endpoints-environment-validator"]);
      expect(lists.map(({ name }) => name)).to.deep.equal(["Azure Local environment validator"]);
      expect(findings).to.have.lengthOf(1);
      expect(findings[0]).to.include({ rule: "endpoints-region-not-shipped", severity: "warning", path: "/region", received: region });
      if (typeof message === "string") expect(findings[0]?.message).to.equal(message);
      else expect(findings[0]?.message).to.match(message);
      expect(findings[0]?.repairs?.map(({ patch }) => patch[0]?.value) ?? []).to.deep.equal(repair === undefined ? [] : [repair]);
    });
  }

  it("the repair of a region removes the finding", () => {
    const patched = resolveEndpoints(inRegion("eastu")).findings[0]?.repairs?.[0]?.patch[0]?.value;
    expect(told(inRegion(String(patched)))).to.deep.equal([["endpoints-placeholder", "info", "/region"]]);
  });

  it("says that no region is given", () => {
    expect(resolveEndpoints(separateNetworks).findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["endpoints-region-missing", "/region"],
    ]);
    expect(messages(separateNetworks)[0]).to.match(
      /^region is not given, so the firewall endpoints of the region are missing here; set region to one of .*westeurope, or take the list from https/,
    );
  });

  it("names the parameters among the required names, in one finding, until they are given", () => {
    const model = inRegion("eastus", { conditions: new Set(["arc-gateway"]) });
    expect(messages(model)).to.deep.equal([
      "yourarcgatewayendpointid in yourarcgatewayendpointid.gw.arc.azure.com is the id of the Arc gateway's endpoint; yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is the name of the key vault of the Azure Local instance. Set endpointParameters.arcGatewayEndpointId and endpointParameters.keyVaultName, or put the names in before the rules are used",
    ]);
    const given = { ...model, endpointParameters: { keyVaultName: "kv-plant", arcGatewayEndpointId: "3f2a" } };
    expect(told(given)).to.deep.equal([]);
    expect(resolveEndpoints(given).endpoints.map(({ fqdn }) => fqdn)).to.include.members([
      "kv-plant.vault.azure.net",
      "3f2a.gw.arc.azure.com",
    ]);
    expect(endpoint(model, "yourhcikeyvaultname.vault.azure.net")[0]?.parameters?.map(({ name }) => name)).to.deep.equal(["keyVaultName"]);
  });

  it("says of a hardware vendor without a list, and of one where there are none", () => {
    expect(told(inRegion("eastus", { oem: "supermicro", endpointParameters: { keyVaultName: "a" } }))).to.deep.equal([
      ["endpoints-oem-missing", "warning", "/oem"],
    ]);
    expect(resolveEndpoints(inRegion("eastus", { oem: "del" })).findings[0]?.repairs?.[0]?.patch[0]?.value).to.equal("dell");
    expect(told(aks({ region: "westeurope", oem: "dell" }))).to.deep.equal([["endpoints-unused", "info", "/oem"]]);
  });

  it("says of features that no list names", () => {
    expect(told(inRegion("westeurope", { features: ["gpu", "defender"], endpointParameters: { keyVaultName: "a" } }))).to.deep.equal([
      ["endpoints-unused", "info", "/features"],
    ]);
    expect(told(aks({ region: "westeurope", features: ["gpu"] }))).to.deep.equal([]);
  });

  describe("of AKS in Azure", () => {
    it("holds the region in its names, or a parameter where it is not given", () => {
      expect(endpoint(aks({ region: "West Europe" }), "*.hcp.westeurope.azmk8s.io")).to.have.lengthOf(1);
      expect(endpoint(aks(), "*.hcp.<region>.azmk8s.io")[0]?.parameters?.map(({ name }) => name)).to.deep.equal(["region"]);
      expect(told(aks())).to.deep.equal([["endpoints-placeholder", "info", "/region"]]);
    });

    it("keeps all reasons of a name that several features need", () => {
      const [sharedName] = endpoint(aks({ region: "westeurope", features: ["defender", "cost-analysis"] }), "login.microsoftonline.com");
      expect(sharedName?.required).to.equal(true);
      expect(
        endpoint(aks({ region: "westeurope", features: ["azure-monitor", "azure-policy"] }), "dc.services.visualstudio.com")[0]?.purpose,
      ).to.equal("telemetry of the agent; telemetry of the add-on");
    });

    for (const [region, cloud, home] of [
      ["usgovarizona", undefined, "AzureUSGovernment"],
      ["chinaeast2", "AzureCloud", "AzureChinaCloud"],
      ["westeurope", "AzureUSGovernment", "AzureCloud"],
    ] as const) {
      it(`says that ${region} is of ${home}`, () => {
        const model = aks({ region, ...(cloud === undefined ? {} : { cloud }) });
        expect(told(model)).to.deep.equal([["endpoints-cloud-region", "warning", "/cloud"]]);
        const value = resolveEndpoints(model).findings[0]?.repairs?.[0]?.patch[0]?.value;
        expect(value).to.equal(home);
        expect(told({ ...model, cloud: home })).to.deep.equal([]);
      });
    }
  });

  describe("the age of a list", () => {
    const day = (asOf: string) => inRegion("westeurope", { asOf, endpointParameters: { keyVaultName: "a" } });
    for (const [asOf, count] of [
      ["2026-07-14", 0],
      ["2027-07-14", 1],
      ["2027-07-15", 2],
      ["2025-09-22", 0],
      ["2025-07-14", 0],
      ["2025-07-13", 1],
    ] as const) {
      it(`${asOf}: ${count} ${count === 1 ? "list is" : "lists are"} more than a year away`, () => {
        const found = resolveEndpoints(day(asOf)).findings.filter(({ rule }) => rule === "endpoints-list-age");
        expect(found.map(({ path, received }) => [path, received])).to.deep.equal(count === 0 ? [] : [["/asOf", asOf]]);
        expect(found[0]?.message.match(/more than a year/g) ?? []).to.have.lengthOf(count);
      });
    }
  });

  it("says nothing about a region where the platform has none", () => {
    const { region: _, ...others } = separateNetworks.paths;
    expect(resolveEndpoints({ ...inRegion("mars"), paths: others }).findings).to.deep.equal([]);
  });

  it("lists no name and port twice, in any region, with any hardware vendor", () => {
    for (const region of ["eastus", "westeurope", "usgovvirginia"]) {
      for (const oem of ["dell", "hpe", "lenovo", "dataon", "hitachi"]) {
        const keys = resolveEndpoints(inRegion(region, { oem })).endpoints.map(({ fqdn, port, protocol }) => `${fqdn} ${protocol} ${port}`);
        expect(new Set(keys).size).to.equal(keys.length);
      }
    }
  });
});
