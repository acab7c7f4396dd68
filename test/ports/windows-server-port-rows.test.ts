import { expect } from "chai";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import { windowsServerPortRows } from "../../lib/ports/windows-server-port-rows.js";
import { windowsServerPortRules } from "../../lib/rules/windows-server-port-rules.js";
import { windowsServerRules } from "../../lib/rules/windows-server-rules.js";
import type { PortMatrixRequest } from "../../types/index.js";
import { goodDynamic, goodStatic, second } from "../platforms/windows-server/requests.js";
import { portMatrixErrors } from "./models.js";

const rules = new Map(Object.values(windowsServerPortRules).map((rule) => [rule.id as string, rule]));

/** The rows of a matrix as `protocol port source > destination`, with addresses where a zone has any. */
function linesOf(request: PortMatrixRequest): string[] {
  const zone = ({ zone, addresses }: { zone: string; addresses: string[] }): string => `${zone}(${addresses.join(" ")})`;
  return generatePortMatrix(request).rules.map(
    (row) => `${row.protocol} ${row.destinationPort} ${zone(row.source)} > ${zone(row.destination)}${row.required ? "" : " optional"}`,
  );
}

const hosts = "physical-hosts(10.11.23.1 10.11.23.2)";
const vms = "aks-vms(172.16.8.0/24)";
const agent = "cloud-service(10.11.23.45)";

describe("windowsServerPortRows", () => {
  it("have ids of their own that name both zones", () => {
    expect(new Set(windowsServerPortRows.map(({ id }) => id)).size).to.equal(windowsServerPortRows.length);
    for (const { id, source, destination } of windowsServerPortRows)
      expect(id).to.match(new RegExp(`^ws-[a-z-]+-${source.zone}-to-${destination.zone}$`));
  });

  it("cite a counting rule each, and every such rule except that of the endpoints is cited", () => {
    for (const { id, rule } of windowsServerPortRows) expect(rules.get(rule)?.decidedBy, id).to.equal("counting");
    const counting = [...rules.values()].filter(({ decidedBy }) => decidedBy === "counting").map(({ id }) => id as string);
    const cited = new Set([...windowsServerPortRows.map(({ rule }) => rule), "hci-endpoints"]);
    expect([...cited].sort()).to.deep.equal(counting.sort());
  });

  it("are marked as inferred by their rule if no document contains it", () => {
    const inferred = windowsServerPortRows.filter(({ rule }) => rules.get(rule)?.basis === "inferred").map(({ id }) => id);
    expect(inferred).to.deep.equal([
      "ws-dns-udp-aks-vms-to-dns",
      "ws-dns-tcp-aks-vms-to-dns",
      "ws-dns-udp-physical-hosts-to-dns",
      "ws-dns-tcp-physical-hosts-to-dns",
      "ws-dhcp-aks-vms-to-dhcp",
      "ws-dhcp-answer-dhcp-to-aks-vms",
      "ws-ntp-aks-vms-to-ntp",
      "ws-ntp-physical-hosts-to-ntp",
      "ws-services-clients-to-services",
      "ws-kubernetes-api-operators-to-kubernetes-api",
    ]);
  });

  it("open the vendor's table between machines and AKS VMs, then what else a firewall must allow", () => {
    const matrix = generatePortMatrix(goodStatic);
    expect(portMatrixErrors(matrix)).to.equal("");
    expect(matrix.findings).to.deep.equal([]);
    expect(matrix.endpoints).to.have.lengthOf(23);
    expect(linesOf(goodStatic)).to.deep.equal([
      `TCP 22 ${hosts} > ${vms}`,
      `TCP 6443 ${hosts} > ${vms}`,
      `TCP 45000 ${hosts} > ${hosts}`,
      `TCP 45001 ${hosts} > ${hosts}`,
      `TCP 46000 ${hosts} > ${vms}`,
      `TCP 55000 ${vms} > ${agent}`,
      `TCP 65000 ${vms} > ${agent}`,
      // of the two servers one is in the network
      `UDP 53 ${vms} > dns(10.0.0.10)`,
      `TCP 53 ${vms} > dns(10.0.0.10)`,
      `UDP 53 ${hosts} > dns()`,
      `TCP 53 ${hosts} > dns()`,
      `UDP 123 ${vms} > ntp() optional`,
      `UDP 123 ${hosts} > ntp() optional`,
      `TCP 443 ${vms} > internet()`,
      `TCP 443 ${hosts} > internet()`,
      `TCP 80 ${hosts} > internet()`,
    ]);
  });

  it("have the given ports", () => {
    const ports = { nodeAgent: 46001, nodeAgentAuthorizer: 46002, cloudAgent: 56000, cloudAgentAuthorizer: 65535 };
    const ofAgents = generatePortMatrix({ ...goodStatic, ports }).rules.filter(({ id }) => /agent/.test(id));
    expect(ofAgents.map(({ id, destinationPort }) => [id, destinationPort])).to.deep.equal([
      ["ws-node-agent-physical-hosts-to-physical-hosts", "46001"],
      ["ws-node-agent-authentication-physical-hosts-to-physical-hosts", "46002"],
      ["ws-load-balancer-agent-physical-hosts-to-aks-vms", "46000"],
      ["ws-cloud-agent-aks-vms-to-cloud-service", "56000"],
      ["ws-cloud-agent-authentication-aks-vms-to-cloud-service", "65535"],
    ]);
  });

  it("name the DHCP server's ports for dynamic networks only, and DNS servers that are not given", () => {
    const both = {
      ...goodDynamic,
      virtualNetworks: [...goodDynamic.virtualNetworks, second],
      clusters: [],
    };
    const lines = linesOf(both).filter((line) => / (?:53|67|68) /.test(line));
    expect(lines).to.deep.equal([
      // each network to its own servers: those of the first come from its DHCP server
      "UDP 53 aks-vms(172.16.8.0/24) > dns()",
      "UDP 53 aks-vms(172.16.9.0/24) > dns(10.0.0.10)",
      "TCP 53 aks-vms(172.16.8.0/24) > dns()",
      "TCP 53 aks-vms(172.16.9.0/24) > dns(10.0.0.10)",
      `UDP 53 physical-hosts(10.11.0.0/16) > dns()`,
      `TCP 53 physical-hosts(10.11.0.0/16) > dns()`,
      "UDP 67 aks-vms(172.16.8.0/24) > dhcp()",
      "UDP 68 dhcp() > aks-vms(172.16.8.0/24)",
    ]);
    expect(linesOf(goodDynamic)).to.include(`UDP 53 ${vms} > dns()`);
  });

  it("do not exist between machines and AKS VMs on one prefix, which an info reports", () => {
    const shared = { ...goodStatic, physicalNodes: { addressPrefix: "172.16.8.7/24", ipAllocationMethod: "Dynamic" as const } };
    const { rules: rows, findings } = generatePortMatrix(shared);
    expect(rows.filter(({ destinationPort }) => ["22", "6443", "46000", "55000", "65000"].includes(destinationPort))).to.deep.equal([]);
    expect(findings.map(({ rule, severity, path }) => [rule, severity, path])).to.deep.equal([
      ["hci-ports-same-network", "info", "/virtualNetworks/0"],
    ]);
  });

  it("name no machines and no cloud agent if the request does not", () => {
    const { physicalNodes: _machines, cloudServiceCidr: _agent, ...bare } = goodStatic;
    expect(linesOf(bare).slice(0, 6)).to.deep.equal([
      `TCP 22 physical-hosts() > ${vms}`,
      `TCP 6443 physical-hosts() > ${vms}`,
      "TCP 45000 physical-hosts() > physical-hosts()",
      "TCP 45001 physical-hosts() > physical-hosts()",
      `TCP 46000 physical-hosts() > ${vms}`,
      `TCP 55000 ${vms} > cloud-service()`,
    ]);
    expect(generatePortMatrix(bare).findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["hci-ports-machines-unknown", "/physicalNodes"],
      ["hci-ports-cloud-service-unknown", "/cloudServiceCidr"],
    ]);
  });

  it("have the ports that their rules say, and the defaults of the agents", () => {
    const defaults = windowsServerPortRows.flatMap(({ destinationPort }) =>
      typeof destinationPort === "string" || "each" in destinationPort || destinationPort.default === undefined
        ? []
        : [[destinationPort.setting, destinationPort.default]],
    );
    expect(defaults).to.deep.equal([
      ["node-agent", "45000"],
      ["node-agent-authorizer", "45001"],
      ["cloud-agent", "55000"],
      ["cloud-agent-authorizer", "65000"],
      ["cloud-agent", "55000"],
      ["cloud-agent-authorizer", "65000"],
    ]);
  });

  it("lead to the failover cluster IP as well, if it is given, and on the ports of the request", () => {
    const rows = linesOf({ ...goodStatic, failoverClusterIp: "10.11.23.30", ports: { cloudAgent: 55001 } });
    expect(rows.filter((row) => row.includes("10.11.23.30"))).to.deep.equal([
      `TCP 55001 ${vms} > cluster-ip(10.11.23.30)`,
      `TCP 65000 ${vms} > cluster-ip(10.11.23.30)`,
    ]);
  });

  it("have the agents' ports that plans are compared by", () => {
    const { standard } = windowsServerRules["hci-agent-ports"].values;
    const ports = {
      nodeAgent: windowsServerPortRules["hci-port-45000-node-agent"],
      nodeAgentAuthorizer: windowsServerPortRules["hci-port-45001-node-agent-authentication"],
      cloudAgent: windowsServerPortRules["hci-port-55000-cloud-agent"],
      cloudAgentAuthorizer: windowsServerPortRules["hci-port-65000-cloud-agent-authentication"],
    };
    expect(Object.entries(ports).map(([name, { values }]) => [name, Number(values.destinationPort)])).to.deep.equal(
      Object.entries(standard),
    );
  });
});
