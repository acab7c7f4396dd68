import { expect } from "chai";
import type { PortModel } from "../../lib/platforms/model/port-model.js";
import { resolveEndpoints } from "../../lib/ports/resolve-endpoints.js";
import { separateNetworks, withArcGateway } from "./models.js";

const inRegion = (region: string): PortModel => ({ ...separateNetworks, region });

/** The one endpoint of a name. */
function endpoint(model: PortModel, fqdn: string) {
  return resolveEndpoints(model).endpoints.filter((candidate) => candidate.fqdn === fqdn);
}

describe("resolveEndpoints", () => {
  describe("without an Arc gateway", () => {
    const { endpoints } = resolveEndpoints(inRegion("eastus"));

    it("lists all rows of the table in its order", () => {
      expect(endpoints).to.have.lengthOf(83);
      expect(endpoints[0]).to.deep.equal({
        fqdn: "mcr.microsoft.com",
        protocol: "TCP",
        port: 443,
        purpose: "Azure Local AKS infra; during and after deployment",
        required: true,
        rule: "endpoints-eastus",
      });
      expect(endpoints[82]?.fqdn).to.equal("arcplatformcliextprod.z13.web.core.windows.net");
    });

    it("requires all endpoints except that of the Arc gateway itself", () => {
      expect(endpoints.filter(({ required }) => !required).map(({ fqdn, purpose }) => `${fqdn}: ${purpose}`)).to.deep.equal([
        "yourarcgatewayendpointid.gw.arc.azure.com: Azure Local Arc gateway; during and after deployment; needed only with an Arc gateway",
      ]);
    });
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
      ["time.windows.com", true, "endpoints-eastus", "during and after deployment"],
      ["eastus.obo.arc.azure.com", true, "endpoints-eastus", "after deployment"],
      // "No. Arc registration required"
      ["management.azure.com", true, "endpoints-eastus", "Arc registration reaches it directly"],
      ["yourarcgatewayendpointid.gw.arc.azure.com", true, "endpoints-eastus", "Arc registration reaches it directly"],
      // says nothing about the gateway, and which release is deployed is not known
      ["raw.githubusercontent.com", true, "endpoints-eastus", "new deployments of 2504 or later do without it"],
      // the column says yes, but the pages for AKS and for the deployment require it nevertheless
      ["mcr.microsoft.com", true, "endpoints-beside-arc-gateway-images", "AKS clusters reach it beside the Arc gateway"],
      ["westus.data.mcr.microsoft.com", true, "endpoints-beside-arc-gateway-images", "AKS clusters reach it beside the Arc gateway"],
      ["*.blob.core.windows.net", true, "endpoints-beside-arc-gateway-witness", "the cloud witness is reached beside the Arc gateway"],
    ] as const;
    for (const [fqdn, required, rule, ending] of rows) {
      it(`${fqdn} is ${required ? "" : "not "}required by ${rule}`, () => {
        const found = endpoint(withArcGateway, fqdn);
        expect(found.map((row) => [row.required, row.rule])).to.deep.equal([[required, rule]]);
        expect(found[0]?.purpose).to.match(new RegExp(`; ${ending}$`));
      });
    }

    it("still lists every row", () => {
      const { endpoints } = resolveEndpoints(withArcGateway);
      expect(endpoints).to.have.lengthOf(83);
      expect(endpoints.filter(({ required }) => required)).to.have.lengthOf(29);
    });
  });

  it("separates transport, host and path", () => {
    expect(endpoint(inRegion("eastus"), "time.windows.com")[0]).to.include({ protocol: "UDP", port: 123 });
    expect(endpoint(inRegion("eastus"), "eastus.obo.arc.azure.com")[0]).to.include({ protocol: "TCP", port: 8084 });
    expect(endpoint(inRegion("eastus"), "crl.microsoft.com")[0]).to.include({
      port: 80,
      purpose: "Azure Local CRLs; path /pkiinfra; during and after deployment",
    });
    expect(endpoint(inRegion("eastus"), "azgn*.servicebus.windows.net")).to.have.lengthOf(1);
  });

  for (const region of ["East US", "EastUS", " eastus ", "EAST\tUS"]) {
    it(`reads ${JSON.stringify(region)} as eastus`, () => {
      expect(resolveEndpoints(inRegion(region)).endpoints).to.deep.equal(resolveEndpoints(inRegion("eastus")).endpoints);
    });
  }

  const withoutList = [
    // [region, message, region of the repair]
    ["eastu", 'there is no endpoint list for region "eastu", there is one for eastus', "eastus"],
    ["east-us", 'there is no endpoint list for region "east-us", there is one for eastus', "eastus"],
    // another region of Azure, not a typing error
    [
      "eastus2",
      /^no endpoint list is published for region "eastus2", only for eastus, westeurope, .*; lists are shipped for eastus$/,
      undefined,
    ],
    [
      "West Europe",
      'the endpoint list of westeurope is published and not shipped, so none are listed for region "West Europe"; lists are shipped for eastus',
      undefined,
    ],
    [
      "westeurop",
      'the endpoint list of westeurope is published and not shipped, so none are listed for region "westeurop"; lists are shipped for eastus',
      undefined,
    ],
    ["centralindia", /^the endpoint list of centralindia is published/, undefined],
    ["mars", /^no endpoint list is published for region "mars", only for eastus/, undefined],
    // what a terminal would act on is escaped, and megabytes are not repeated
    ["\u001b[31m", /for region "\\u\{1b\}\[31m"/, undefined],
    ["x".repeat(1_000_000), /^no endpoint list is published for region "x{60}…", only/, undefined],
  ] as const;
  for (const [region, message, repair] of withoutList) {
    it(`reports that there is no list for ${JSON.stringify(region.slice(0, 20))}`, () => {
      const { endpoints, findings } = resolveEndpoints(inRegion(region));
      expect(endpoints).to.deep.equal([]);
      expect(findings).to.have.lengthOf(1);
      expect(findings[0]).to.include({ rule: "endpoints-region-not-shipped", severity: "warning", path: "/region", received: region });
      if (typeof message === "string") expect(findings[0]?.message).to.equal(message);
      else expect(findings[0]?.message).to.match(message);
      const toPlace =
        repair === undefined
          ? undefined
          : [{ text: `set region to ${repair}`, patch: [{ op: "replace", path: "/region", value: repair }] }];
      expect(findings[0]?.repairs).to.deep.equal(toPlace);
    });
  }

  it("the repair of a region removes the finding", () => {
    const patched = resolveEndpoints(inRegion("eastu")).findings[0]?.repairs?.[0]?.patch[0]?.value;
    expect(resolveEndpoints(inRegion(String(patched))).findings.map(({ rule }) => rule)).to.deep.equal(["endpoints-placeholder"]);
  });

  it("reports that no region is given", () => {
    const { endpoints, findings } = resolveEndpoints(separateNetworks);
    expect(endpoints).to.deep.equal([]);
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      ["endpoints-region-missing", "/region", "region is not given, so no endpoints are listed; lists are shipped for eastus"],
    ]);
  });

  it("names the placeholders among the required names, in one finding", () => {
    const vault =
      "yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is a placeholder for the name of the key vault of the Azure Local instance";
    const gateway =
      "yourarcgatewayendpointid in yourarcgatewayendpointid.gw.arc.azure.com is a placeholder for the id of the Arc gateway's endpoint";
    const told = (model: PortModel) =>
      resolveEndpoints(model).findings.map(({ rule, severity, path, message }) => [rule, severity, path, message]);
    expect(told(inRegion("eastus"))).to.deep.equal([["endpoints-placeholder", "info", "/region", `${vault}; fill in the real names`]]);
    expect(told(withArcGateway)).to.deep.equal([
      ["endpoints-placeholder", "info", "/region", `${gateway}; ${vault}; fill in the real names`],
    ]);
  });

  it("says nothing about a region if the platform has none", () => {
    const { region: _, ...paths } = separateNetworks.paths;
    expect(resolveEndpoints({ ...inRegion("mars"), paths })).to.deep.equal({ endpoints: [], findings: [] });
  });
});
