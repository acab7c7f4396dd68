import { expect } from "chai";
import { arcEndpointRows } from "../../lib/connectivity/arc-endpoint-rows.js";
import { resolveArcEndpoints } from "../../lib/connectivity/resolve-arc-endpoints.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { situation } from "./support.js";

const required = (more: Partial<ConnectivityRequest>) =>
  resolveArcEndpoints(situation(more))
    .filter((endpoint) => endpoint.required)
    .map(({ fqdn, port }) => (port === 443 ? fqdn : `${fqdn}:${port}`));

/** What the lists require with everything on, as they print it. */
const published: Readonly<Record<string, readonly string[]>> = {
  AzureCloud: [
    ...[
      "management.azure.com",
      "<region>.dp.kubernetesconfiguration.azure.com",
      "login.microsoftonline.com",
      "<region>.login.microsoft.com",
    ],
    ...["login.windows.net", "mcr.microsoft.com", "*.data.mcr.microsoft.com", "dl.k8s.io", "gbl.his.arc.azure.com", "*.his.arc.azure.com"],
    ...["guestnotificationservice.azure.com", "*.guestnotificationservice.azure.com", "sts.windows.net", "*.servicebus.windows.net"],
    ...["graph.microsoft.com", "*.arc.azure.net", "<region>.obo.arc.azure.com:8084", "linuxgeneva-microsoft.azurecr.io"],
  ],
  AzureUSGovernment: [
    ...["management.usgovcloudapi.net", "<region>.dp.kubernetesconfiguration.azure.us", "login.microsoftonline.us"],
    ...[
      "<region>.login.microsoftonline.us",
      "mcr.microsoft.com",
      "*.data.mcr.microsoft.com",
      "gbl.his.arc.azure.us",
      "usgv.his.arc.azure.us",
    ],
    ...["guestnotificationservice.azure.us", "*.guestnotificationservice.azure.us", "sts.windows.net", "*.servicebus.usgovcloudapi.net"],
    ...["graph.microsoft.com", "usgovvirginia.obo.arc.azure.us:8084"],
  ],
  AzureChinaCloud: [
    ...["management.chinacloudapi.cn", "<region>.dp.kubernetesconfiguration.azure.cn", "login.chinacloudapi.cn"],
    ...[
      "<region>.login.chinacloudapi.cn",
      "login.partner.microsoftonline.cn",
      "mcr.azk8s.cn",
      "gbl.his.arc.azure.cn",
      "*.his.arc.azure.cn",
    ],
    ...[
      "guestnotificationservice.azure.cn",
      "*.guestnotificationservice.azure.cn",
      "sts.chinacloudapi.cn",
      "*.servicebus.chinacloudapi.cn",
    ],
    ...["graph.chinacloudapi.cn", "*.arc.azure.cn", "<region>.obo.arc.azure.cn:8084"],
    ...["quay.azk8s.cn", "registryk8s.azk8s.cn", "k8sgcr.azk8s.cn", "usgcr.azk8s.cn", "dockerhub.azk8s.cn"],
  ],
};

const regions = { AzureCloud: "westeurope", AzureUSGovernment: "usgovarizona", AzureChinaCloud: "chinaeast2" } as const;

describe("resolveArcEndpoints", () => {
  for (const cloud of ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"] as const) {
    const everything = { cloud, clusterConnect: true, azureRbac: true, extensions: ["microsoft.flux"] };

    it(`${cloud}: lists what the vendor lists, with the region in the names`, () => {
      const named = published[cloud]?.map((fqdn) => fqdn.replace("<region>", regions[cloud]));
      expect(required({ ...everything, region: regions[cloud] })).to.deep.equal(named);
    });

    it(`${cloud}: lists wildcards without a region, or with one that cannot be part of a name`, () => {
      const wild = published[cloud]?.map((fqdn) => fqdn.replace("<region>", "*"));
      for (const region of ["east/us", "*", "", "eastus.evil.example", "-", "1east"])
        expect(required({ ...everything, region })).to.deep.equal(wild);
    });

    it(`${cloud}: requires only what is used`, () => {
      const none = required({ cloud, region: regions[cloud] });
      expect(none.filter((fqdn) => /servicebus|guestnotification|sts\.|obo|graph|linuxgeneva/.test(fqdn))).to.deep.equal([]);
      const rbac = required({ cloud, region: regions[cloud], azureRbac: true }).filter((fqdn) => !none.includes(fqdn));
      // one version of the list requires the endpoint on 8084 with Azure RBAC
      expect(rbac.map((fqdn) => fqdn.replace(/.*\.obo\..*(?=:8084)/, "obo"))).to.deep.equal([
        cloud === "AzureChinaCloud" ? "graph.chinacloudapi.cn" : "graph.microsoft.com",
        "obo:8084",
      ]);
      const locations = required({ cloud, region: regions[cloud], customLocations: true });
      expect(locations).to.deep.equal(required({ cloud, region: regions[cloud], clusterConnect: true }));
    });

    it(`${cloud}: names an endpoint once, with a host name that a firewall accepts`, () => {
      const endpoints = resolveArcEndpoints(situation({ cloud, arcGateway: true }));
      const keys = endpoints.map(({ fqdn, port }) => `${fqdn}:${port}`);
      expect(keys).to.deep.equal([...new Set(keys)]);
      for (const { fqdn } of endpoints) expect(fqdn).to.match(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    });
  }

  it("reads a region as people write it", () => {
    expect(required({ region: "East US 2" })).to.include("eastus2.login.microsoft.com");
  });

  it("lists what only earlier lists have as not required, whatever is used", () => {
    for (const cloud of ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"] as const) {
      const endpoints = resolveArcEndpoints(situation({ cloud, clusterConnect: true }));
      const helm = endpoints.filter(({ fqdn }) => /k8connecthelm|k8sconnectcsp/.test(fqdn));
      expect(helm).to.have.length(cloud === "AzureCloud" ? 4 : 2);
      expect(helm.every((endpoint) => !endpoint.required && endpoint.rule === "arc-endpoints-earlier")).to.equal(true);
    }
  });

  it("with an Arc gateway requires it and what its page names, and no more", () => {
    expect(required({ arcGateway: true, clusterConnect: true, azureRbac: true })).to.deep.equal([
      ...["*.gw.arc.azure.com", "management.azure.com", "login.microsoftonline.com", "eastus.login.microsoft.com"],
      ...["mcr.microsoft.com", "*.data.mcr.microsoft.com", "gbl.his.arc.azure.com", "*.his.arc.azure.com"],
      // the page names no port for cluster connect, the list 8084
      ...["eastus.obo.arc.azure.com:8084", "eastus.obo.arc.azure.com"],
    ]);
    const through = resolveArcEndpoints(situation({ arcGateway: true })).find(({ fqdn }) => fqdn === "login.windows.net");
    expect(through).to.deep.include({ required: false, rule: "arc-endpoints-arc-gateway" });
  });

  it("has no Arc gateway in a cloud without one", () => {
    for (const cloud of ["AzureUSGovernment", "AzureChinaCloud"] as const) {
      expect(resolveArcEndpoints(situation({ cloud, arcGateway: true }))).to.deep.equal(resolveArcEndpoints(situation({ cloud })));
    }
    expect(required({}).filter((fqdn) => fqdn.includes(".gw."))).to.deep.equal([]);
  });

  it("lists endpoints of extensions that are used, also with an Arc gateway", () => {
    const monitor = ["*.ods.opinsights.azure.com", "*.oms.opinsights.azure.com", "*.monitoring.azure.com"];
    const extensions = ["Microsoft.AzureMonitor.Containers", "microsoft.azurekeyvaultsecretsprovider", "Microsoft.PolicyInsights"];
    const policy = ["data.policy.core.windows.net", "store.policy.core.windows.net"];
    for (const arcGateway of [false, true]) {
      expect(required({ arcGateway, extensions })).to.include.members([...monitor, "*.vault.azure.net", ...policy]);
      expect(required({ arcGateway, monitoring: true })).to.include.members(monitor);
      expect(required({ arcGateway, extensions: ["microsoft.flux"] })).not.to.include.any.members([...monitor, ...policy]);
    }
  });

  it("says where Private Link leads a name, and still requires it", () => {
    const endpoints = resolveArcEndpoints(situation({ privateLink: true }));
    const privately = endpoints.filter(({ purpose }) => purpose.includes("private endpoint"));
    expect(privately.map(({ fqdn, required }) => [fqdn, required])).to.deep.equal([
      ["eastus.dp.kubernetesconfiguration.azure.com", true],
      ["gbl.his.arc.azure.com", true],
      ["*.his.arc.azure.com", true],
    ]);
  });

  it("reports websockets if they are needed", () => {
    for (const rows of Object.values(arcEndpointRows))
      for (const { fqdn, purpose } of rows) expect(purpose.includes("websockets")).to.equal(fqdn.startsWith("*.servicebus."));
  });
});
