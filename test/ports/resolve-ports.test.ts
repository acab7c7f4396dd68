import { expect } from "chai";
import fc from "fast-check";
import { valueAt } from "../../lib/finding/json-pointer.js";
import type { PortCondition, PortModel } from "../../lib/platforms/model/port-model.js";
import { portRows } from "../../lib/ports/port-rows.js";
import { resolvePorts } from "../../lib/ports/resolve-ports.js";
import { azureLocalPortRules } from "../../lib/rules/azure-local-port-rules.js";
import { endpointRules } from "../../lib/rules/endpoint-rules.js";
import type { PortMatrix } from "../../types/index.js";
import { portMatrixErrors, sameNetwork, separateNetworks, withArcGateway } from "./models.js";

/** `id protocol port source destination`, with addresses where a zone has any. */
function linesOf(matrix: PortMatrix): string[] {
  const zone = ({ zone, addresses }: { zone: string; addresses: string[] }): string => `${zone}(${addresses.join(" ")})`;
  return matrix.rules.map(
    (row) => `${row.protocol} ${row.destinationPort} ${zone(row.source)} > ${zone(row.destination)}${row.required ? "" : " optional"}`,
  );
}

function findingsOf(model: PortModel): string[] {
  return resolvePorts(model).findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`);
}

describe("resolvePorts", () => {
  it("lists the ports between separate networks both ways, then what else a firewall must allow", () => {
    const mgmt = "management(10.220.30.0/24)";
    const lnet = "logical-network(10.220.32.0/24)";
    expect(linesOf(resolvePorts(separateNetworks))).to.deep.equal([
      `TCP 22 ${mgmt} > ${lnet}`,
      `TCP 22 ${lnet} > ${mgmt}`,
      `TCP 6443 ${mgmt} > ${lnet}`,
      `TCP 6443 ${lnet} > ${mgmt}`,
      `TCP 55000 ${lnet} > ${mgmt}`,
      `TCP 55000 ${mgmt} > ${lnet}`,
      `TCP 65000 ${lnet} > ${mgmt}`,
      `TCP 65000 ${mgmt} > ${lnet}`,
      // the DNS servers of the logical network are inside it; those of the management network are not named
      `UDP 53 ${mgmt} > dns()`,
      `TCP 53 ${mgmt} > dns()`,
      `UDP 123 ${mgmt} > ntp()`,
      `UDP 123 ${lnet} > ntp() optional`,
      `TCP 443 ${mgmt} > internet()`,
      `TCP 443 ${lnet} > internet()`,
      `TCP 80 ${mgmt} > internet()`,
      `TCP 80 ${lnet} > internet()`,
      `TCP 8084 ${mgmt} > internet()`,
      `TCP 8084 ${lnet} > internet()`,
    ]);
  });

  it("adds the Arc gateway's port between the logical network and the cluster IP, both ways", () => {
    const lines = linesOf(resolvePorts(withArcGateway)).filter((line) => line.includes(" 40343 "));
    expect(lines).to.deep.equal([
      "TCP 40343 logical-network(10.30.7.0/26) > cluster-ip(192.168.10.50)",
      "TCP 40343 cluster-ip(192.168.10.50) > logical-network(10.30.7.0/26)",
    ]);
  });

  it("names the DNS servers only for the network they are outside of", () => {
    const lines = linesOf(resolvePorts(withArcGateway)).filter((line) => line.includes(" 53 "));
    expect(lines).to.deep.equal([
      "UDP 53 logical-network(10.30.7.0/26) > dns(192.168.10.5 192.168.10.6)",
      "TCP 53 logical-network(10.30.7.0/26) > dns(192.168.10.5 192.168.10.6)",
    ]);
  });

  it("has no row for DNS servers if none are outside a network, whatever the whole zone contains", () => {
    const zones = { management: ["10.0.0.0/24"], "logical-network": ["10.1.0.0/24"], dns: ["10.0.0.5", "10.1.0.5"] };
    expect(resolvePorts({ ...separateNetworks, zones }).rules.filter((row) => row.destinationPort === "53")).to.deep.equal([]);
  });

  it("has no rows between networks that are the same, and says why", () => {
    const { rules, findings } = resolvePorts(sameNetwork);
    expect(rules.filter((row) => ["22", "6443", "55000", "65000", "40343"].includes(row.destinationPort))).to.deep.equal([]);
    expect(findings[0]).to.deep.equal({
      rule: "ports-same-network",
      severity: "info",
      path: "/logicalNetworks/0",
      message: '"flat" has the vlan and addressPrefix of the management network, so there are no rows between the two',
      source: {
        document: "AKS enabled by Azure Arc network requirements",
        section: "Network port and cross-VLAN requirements",
        basis: "documented",
      },
    });
    // without rows for the Arc gateway nothing is missing from them
    expect(findingsOf(sameNetwork)).to.deep.equal(["info ports-same-network /logicalNetworks/0", "info endpoints-region-missing /region"]);
  });

  it("lists only the separate ones if some logical networks share the management network", () => {
    const model: PortModel = {
      ...separateNetworks,
      zones: {
        ...separateNetworks.zones,
        "logical-network": ["10.220.30.0/24", "10.1.0.0/24"],
        "logical-network/separate": ["10.1.0.0/24"],
      },
      sharedNetworks: [{ name: "flat", path: "/logicalNetworks/0" }],
    };
    const { rules } = resolvePorts(model);
    expect(rules.find((row) => row.id === "al-ssh-management-to-logical-network")?.destination).to.deep.equal({
      zone: "logical-network",
      addresses: ["10.1.0.0/24"],
    });
    expect(rules.find((row) => row.id === "al-https-logical-network-to-internet")?.source.addresses).to.deep.equal([
      "10.220.30.0/24",
      "10.1.0.0/24",
    ]);
    expect(findingsOf(model)[0]).to.equal("info ports-same-network /logicalNetworks/0");
  });

  it("keeps the rows of the Arc gateway without a cluster IP, and warns", () => {
    const { "cluster-ip": _, ...zones } = withArcGateway.zones;
    for (const without of [zones, { ...zones, "cluster-ip": [] }]) {
      const { rules, findings } = resolvePorts({ ...withArcGateway, zones: without });
      const row = rules.find(({ id }) => id === "al-arc-gateway-logical-network-to-cluster-ip");
      expect(row?.destination).to.deep.equal({ zone: "cluster-ip", addresses: [] });
      expect(findings[0]).to.include({ rule: "ports-cluster-ip-unknown", severity: "warning", path: "/managementNetwork/clusterIp" });
      expect(findings[0]?.message).to.match(/^clusterIp is not given.*Get-ClusterResource -Name "Cluster IP Address"/);
    }
    expect(findingsOf(withArcGateway)).to.deep.equal(["info endpoints-placeholder /region"]);
  });

  const proxies = [
    // [conditions, ports, rows to the proxy, rows to the internet that stay required, message]
    [["https-proxy"], { "https-proxy": "3128" }, ["3128", "3128"], ["80", "80"], /^HTTPS traffic leaves through the proxy/],
    [["http-proxy"], { "http-proxy": "8080" }, ["8080", "8080"], ["443", "443", "8084", "8084"], /^HTTP traffic leaves through the proxy/],
    [
      ["http-proxy", "https-proxy"],
      { "http-proxy": "8080", "https-proxy": "3128" },
      ["3128", "3128", "8080", "8080"],
      [],
      /^HTTP and HTTPS traffic leaves/,
    ],
  ] as const;
  for (const [conditions, ports, toProxy, required, message] of proxies) {
    it(`opens the proxy on its ports, and leaves the internet to it: ${conditions.join(", ")}`, () => {
      const zones = { ...separateNetworks.zones, "proxy/http-proxy": ["10.9.9.8"], "proxy/https-proxy": ["10.9.9.3"] };
      const matrix = resolvePorts({
        ...separateNetworks,
        zones,
        ports,
        conditions: new Set<PortCondition>(["separate-networks", ...conditions]),
      });
      const viaProxy = matrix.rules.filter(({ destination }) => destination.zone === "proxy");
      expect(viaProxy.map((row) => row.destinationPort)).to.deep.equal(toProxy);
      expect(viaProxy.map(({ source }) => source.zone)).to.deep.equal(
        toProxy.map((_, index) => ["management", "logical-network"][index % 2]),
      );
      // the address ends like the port begins: each row leads to its own proxy
      for (const { destination, destinationPort } of viaProxy)
        expect(destination.addresses).to.deep.equal([`10.9.9.${destinationPort[0]}`]);
      const direct = matrix.rules.filter((row) => row.destination.zone === "internet" && row.required);
      expect(direct.map((row) => row.destinationPort)).to.deep.equal(required);
      expect(matrix.findings[0]).to.include({ rule: "ports-proxy", severity: "info", path: "/proxy" });
      expect(matrix.findings[0]?.message).to.match(message);
    });
  }

  it("lists no row for a proxy whose port or zone is not given", () => {
    const conditions = new Set<PortCondition>(["https-proxy"]);
    const toProxy = (model: PortModel) => resolvePorts(model).rules.filter(({ destination }) => destination.zone === "proxy");
    expect(toProxy({ ...separateNetworks, conditions, ports: { "https-proxy": "3128" } })).to.deep.equal([]);
    expect(toProxy({ ...separateNetworks, conditions, zones: { ...separateNetworks.zones, "proxy/https-proxy": [] } })).to.deep.equal([]);
  });

  it("answers any model with a valid matrix, the same each time, whose rows keep the documented order", () => {
    const addresses = fc.option(fc.array(fc.ipV4(), { maxLength: 3 }), { nil: undefined });
    const models = fc.record({
      conditions: fc.uniqueArray(fc.constantFrom<PortCondition>("separate-networks", "arc-gateway", "http-proxy", "https-proxy")),
      region: fc.option(fc.constantFrom("eastus", "East US", "eastu", "westeurope", "", "𝔢astus\u0007"), { nil: undefined }),
      zones: fc.record({
        management: addresses,
        "logical-network": addresses,
        "logical-network/separate": addresses,
        "cluster-ip": addresses,
        "dns/management": addresses,
        "proxy/http-proxy": addresses,
      }),
      httpProxy: fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined }),
    });
    const places = Object.fromEntries(Object.values(separateNetworks.paths).map((path) => [path, true]));
    const order = new Map(portRows["azure-local"].map(({ id }, index) => [id, index]));
    fc.assert(
      fc.property(models, ({ conditions, region, zones, httpProxy }) => {
        const model: PortModel = {
          platform: "azure-local",
          ...(region === undefined ? {} : { region }),
          zones: JSON.parse(JSON.stringify(zones)),
          conditions: new Set(conditions),
          ...(httpProxy === undefined ? {} : { ports: { "http-proxy": String(httpProxy) } }),
          sharedNetworks: [],
          paths: separateNetworks.paths,
        };
        const matrix = resolvePorts(model);
        expect(portMatrixErrors(matrix)).to.equal("");
        expect(JSON.stringify(resolvePorts(model))).to.equal(JSON.stringify(matrix));
        const listed = matrix.rules.map(({ id }) => order.get(id) ?? -1);
        expect(listed).to.deep.equal([...new Set(listed)].sort((a, b) => a - b));
        for (const { rule } of [...matrix.rules, ...matrix.endpoints, ...matrix.findings])
          expect({ ...azureLocalPortRules, ...endpointRules }).to.have.property(rule);
        for (const { path } of matrix.findings) expect(places).to.have.property(path);
        for (const { repairs = [] } of matrix.findings)
          expect(repairs.every(({ patch }) => patch.every((step) => valueAt({ region }, step.path) === region))).to.equal(true);
      }),
    );
  });
});
