import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { azureCniPortRows } from "../../../lib/ports/azure-cni-port-rows.js";
import { azureLocalPortRows } from "../../../lib/ports/azure-local-port-rows.js";
import { aksList } from "../../../lib/ports/endpoints/aks-list.js";
import { azureLocalList, azureLocalRegions, cloudOfRegion, oemList, oemNames } from "../../../lib/ports/endpoints/azure-local-lists.js";
import type { EndpointSituation } from "../../../lib/ports/endpoints/endpoint-list.js";
import { endpointSources } from "../../../lib/ports/endpoints/endpoint-sources.js";
import { generatePortMatrix } from "../../../lib/ports/generate-port-matrix.js";
import { vmwarePortRows } from "../../../lib/ports/vmware-port-rows.js";
import { windowsServerPortRows } from "../../../lib/ports/windows-server-port-rows.js";
import { rules } from "../../../lib/rules/rules.js";
import type { AzureCloudName } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";

const folder = new URL("../../data/endpoints/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

interface Published {
  readonly source: string;
  readonly date: string;
  readonly kind: "region" | "oem";
  readonly rows: readonly (readonly [endpoint: string, port: number, gateway: string, requiredFor: string])[];
}

const published = readdirSync(folder)
  .filter((name) => name !== "aks.json")
  .map((name) => ({ id: name.replace(".json", ""), ...(read(name) as Published) }));

const situation = (more: Partial<EndpointSituation> = {}): EndpointSituation => ({
  conditions: new Set(),
  features: undefined,
  cloud: "AzureCloud",
  region: undefined,
  ...more,
});

/** Host and port of a cell of the published table; a port inside the name is the one that counts. */
function entry(endpoint: string, port: number): string {
  const url = new URL(endpoint.includes("://") ? endpoint : `https://${endpoint.replaceAll("*", "wild-card")}`);
  return `${url.hostname.replaceAll("wild-card", "*")}:${url.port === "" ? port : url.port}`;
}

describe("the lists of Azure Local", () => {
  it("are of the nine regions and five hardware vendors whose tables were read", () => {
    const ids = (kind: Published["kind"]) => published.filter((list) => list.kind === kind).map(({ id }) => id);
    expect([...azureLocalRegions])
      .to.have.members(ids("region"))
      .and.have.lengthOf(9);
    expect([...oemNames])
      .to.have.members(ids("oem"))
      .and.have.lengthOf(5);
  });

  for (const { id, kind, rows, date, source } of published) {
    it(`${id} has the ${rows.length} rows of its table, and no other`, () => {
      const list = kind === "region" ? azureLocalList(id, situation({ region: id })) : oemList(id);
      const ours = list?.endpoints.map(({ fqdn, port }) => `${fqdn}:${port}`);
      expect(ours).to.have.lengthOf(rows.length);
      expect([...(ours ?? [])].sort()).to.deep.equal(rows.map(([endpoint, port]) => entry(endpoint, port)).sort());
      expect(list?.date).to.equal(date);
      // the table was read at one commit of the repository, the data has that of its last change
      expect(list?.source.split(" @")[0]).to.equal(source.split(" @")[0]);
    });
  }

  for (const { id, rows } of published.filter(({ kind }) => kind === "region")) {
    it(`${id} says of every row what the column about the Arc gateway says`, () => {
      const through = azureLocalList(id, situation({ region: id, conditions: new Set(["arc-gateway"]) }));
      const carried = through?.endpoints
        .filter(({ rule }) => rule === "endpoints-through-arc-gateway")
        .map(({ fqdn, port }) => `${fqdn}:${port}`);
      const beside = through?.endpoints
        .filter(({ rule }) => rule.startsWith("endpoints-beside-"))
        .map(({ fqdn, port }) => `${fqdn}:${port}`);
      const covered = "azgn*.servicebus.windows.net:443";
      const theirs = rows.filter(([, , gateway]) => gateway.startsWith("Yes.")).map(([endpoint, port]) => entry(endpoint, port));
      expect([...(carried ?? []), ...(beside ?? [])].sort()).to.deep.equal(theirs.filter((name) => name !== covered).sort());
    });

    it(`${id} says when each row is needed`, () => {
      const list = azureLocalList(id, situation({ region: id }));
      const only = list?.endpoints.filter(({ purpose }) => purpose.includes("during deployment only")).map(({ fqdn }) => fqdn);
      const theirs = rows
        .filter(([, , , requiredFor]) => requiredFor === "Deployment")
        .map(([endpoint, port]) => entry(endpoint, port).split(":")[0]);
      expect([...(only ?? [])].sort()).to.deep.equal(theirs.sort());
    });
  }

  it("know the cloud of a region", () => {
    expect(cloudOfRegion("usgovvirginia")).to.equal("AzureUSGovernment");
    expect(cloudOfRegion("westeurope")).to.equal("AzureCloud");
    expect(cloudOfRegion("toString")).to.equal(undefined);
  });

  for (const name of ["toString", "__proto__", "constructor", ""]) {
    it(`have none for ${JSON.stringify(name)}`, () => {
      expect(azureLocalList(name, situation({ region: name }))).to.equal(undefined);
      expect(oemList(name)).to.equal(undefined);
    });
  }
});

describe("the list of AKS in Azure", () => {
  type Row = readonly [fqdn: string, port: number, clouds: readonly AzureCloudName[], feature: string, required: boolean];
  const rows: readonly Row[] = read("aks.json").rows;
  const features = new Set(rows.map(([, , , feature]) => (feature === "windows" ? "windows-nodes" : feature)));
  // the page writes the name that no vault has; see the note of the data
  const named = (fqdn: string) => (fqdn === "vault.azure.net" ? "*.vault.azure.net" : fqdn.replace(/<[a-z-]+>/, "eastus"));

  for (const cloud of ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"] as const) {
    it(`has every row of ${cloud} with all features`, () => {
      const theirs = rows.filter(([, , clouds]) => clouds.includes(cloud)).map(([fqdn, port]) => `${named(fqdn)}:${port}`);
      const ours = aksList(situation({ cloud, region: "eastus", features })).endpoints.map(({ fqdn, port }) => `${fqdn}:${port}`);
      expect(ours).to.deep.equal(theirs);
    });

    it(`has what every cluster of ${cloud} needs without a feature, and updates of the nodes as recommended`, () => {
      const theirs = rows.filter(([, , clouds, feature]) => clouds.includes(cloud) && (feature === "core" || feature === "os-updates"));
      const ours = aksList(situation({ cloud, region: "eastus" })).endpoints;
      expect(ours.map(({ fqdn }) => fqdn)).to.deep.equal(theirs.map(([fqdn]) => named(fqdn)));
      expect(ours.filter(({ required }) => !required)).to.have.lengthOf(4);
    });
  }

  for (const feature of ["windows-nodes", "gpu", "defender", "azure-monitor", "azure-policy", "cost-analysis", "workload-identity"]) {
    it(`adds the rows of ${feature}`, () => {
      const without = aksList(situation({ region: "eastus", features: new Set() })).endpoints.length;
      const count = rows.filter(
        ([, , clouds, own]) => clouds.includes("AzureCloud") && (own === feature || `${own}-nodes` === feature),
      ).length;
      expect(aksList(situation({ region: "eastus", features: new Set([feature]) })).endpoints).to.have.lengthOf(without + count);
      expect(count).to.be.greaterThan(0);
    });
  }

  it("is without the API server's name in a private cluster", () => {
    const names = (conditions: EndpointSituation["conditions"]) =>
      aksList(situation({ region: "westeurope", conditions })).endpoints.map(({ fqdn }) => fqdn);
    expect(names(new Set())).to.include("*.hcp.westeurope.azmk8s.io");
    expect(names(new Set(["private-cluster"]))).to.deep.equal(names(new Set()).filter((name) => name !== "*.hcp.westeurope.azmk8s.io"));
  });
});

describe("all endpoint sources", () => {
  const lists = [
    ...endpointSources.flatMap(({ everywhere }) => everywhere?.(situation({ features: new Set(["defender", "windows-nodes"]) })) ?? []),
    ...azureLocalRegions.flatMap((region) => azureLocalList(region, situation({ region })) ?? []),
    ...oemNames.flatMap((oem) => oemList(oem) ?? []),
  ];
  const ids = new Set(rules.map(({ id }) => id));

  for (const { name, endpoints, page, source } of lists) {
    it(`${name}: names hosts, cites rules that exist, and says where it is published`, () => {
      expect(page).to.match(/^https:\/\/[a-z.]+\/\S+$/);
      expect(source).to.match(/^\S+\/\S+/);
      for (const { fqdn, purpose, rule, port } of endpoints) {
        expect(fqdn).to.match(/^(?:\*\.)?(?:[a-z0-9*<>-]+\.)+[a-z]{2,}$/);
        expect(purpose, fqdn).to.match(/^\S.*[^.\s]$/);
        expect(ids.has(rule), rule).to.equal(true);
        expect(port).to.be.within(1, 65535);
      }
    });
  }

  it("need no port that has no row in the matrix", () => {
    const rowsOf = {
      "azure-local": azureLocalPortRows,
      "windows-server": windowsServerPortRows,
      vmware: vmwarePortRows,
      "azure-cni": azureCniPortRows,
    };
    for (const [platform, rows] of Object.entries(rowsOf)) {
      const opened = new Set(rows.map(({ destinationPort }) => destinationPort));
      const own = endpointSources.filter(({ platforms }) => platforms.includes(platform));
      const needed = own.flatMap(({ everywhere }) => everywhere?.(situation({ features: new Set(["windows-nodes"]) })).endpoints ?? []);
      expect(
        [...new Set(needed.map(({ port }) => String(port)))].filter((port) => !opened.has(port)),
        platform,
      ).to.deep.equal([]);
    }
  });
});

describe("the endpoints of a port matrix", () => {
  const validator = ["internetbeacon.msedge.net:443", "internetbeacon.msedge.net:80"];
  const namesOf = ({ rows }: Published) => rows.map(([endpoint, port]) => entry(endpoint, port));
  const vendors = published.filter(({ kind }) => kind === "oem");

  for (const region of published.filter(({ kind }) => kind === "region")) {
    it(`of ${region.id} are the ${region.rows.length} rows of its table, those of each vendor, and no other`, () => {
      for (const vendor of [undefined, ...vendors]) {
        const request = { ...validRequest(), region: region.id, ...(vendor === undefined ? {} : { oem: vendor.id }) };
        const { endpoints } = generatePortMatrix(request);
        const ours = endpoints.map(({ fqdn, port }) => `${fqdn}:${port}`);
        const theirs = new Set([...namesOf(region), ...(vendor === undefined ? [] : namesOf(vendor))]);
        // what the environment validator of the deployment reaches is the same in every region
        const own = ours.filter((name) => theirs.has(name) || !validator.includes(name));
        expect(own.sort(), vendor?.id).to.deep.equal([...theirs].sort());
        expect(new Set(ours).size).to.equal(ours.length);
      }
    });
  }
});
