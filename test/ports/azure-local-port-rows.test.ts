import { expect } from "chai";
import { azureLocalPortRows } from "../../lib/ports/azure-local-port-rows.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import { azureLocalPortRules } from "../../lib/rules/azure-local-port-rules.js";
import { validRequest } from "../helpers/valid-request.js";

const rules = new Map(Object.values(azureLocalPortRules).map((rule) => [rule.id as string, rule]));

describe("azureLocalPortRows", () => {
  it("have ids of their own that name both zones", () => {
    expect(new Set(azureLocalPortRows.map(({ id }) => id)).size).to.equal(azureLocalPortRows.length);
    for (const { id, source, destination } of azureLocalPortRows)
      expect(id).to.match(new RegExp(`^al-[a-z-]+-${source.zone}-to-${destination.zone}$`));
  });

  it("cite a counting rule each", () => {
    for (const { id, rule } of azureLocalPortRows) expect(rules.get(rule)?.decidedBy, id).to.equal("counting");
  });

  it("open the cross-VLAN ports of the documents both ways, and only on separate networks", () => {
    const across = azureLocalPortRows.filter(({ when = [] }) => when.includes("separate-networks"));
    const ways = across.map(({ destinationPort, source, destination }) => `${destinationPort} ${source.zone} > ${destination.zone}`);
    const documented = [
      ...["22", "6443", "55000", "65000"].flatMap((port) => [
        `${port} management > logical-network`,
        `${port} logical-network > management`,
      ]),
      "40343 logical-network > cluster-ip",
      "40343 cluster-ip > logical-network",
    ];
    expect([...ways].sort()).to.deep.equal([...documented].sort());
  });

  it("are marked as inferred by their rule if the documents do not say it", () => {
    const inferred = azureLocalPortRows.filter(({ rule }) => rules.get(rule)?.basis === "inferred").map(({ id }) => id);
    expect(inferred).to.deep.equal([
      "al-dns-udp-logical-network-to-dns",
      "al-dns-tcp-logical-network-to-dns",
      "al-dns-udp-management-to-dns",
      "al-dns-tcp-management-to-dns",
      "al-ntp-logical-network-to-ntp",
      "al-https-logical-network-to-internet",
      "al-http-logical-network-to-internet",
      "al-cluster-connect-logical-network-to-internet",
      "al-services-clients-to-services",
      "al-kubernetes-api-operators-to-kubernetes-api",
    ]);
  });

  it("open BGP from the nodes of each network to its own peers, and nothing without peers", () => {
    const request = validRequest();
    const peer = (peerAddress: string) => ({ myAsn: 64512, peerAsn: 64513, peerAddress });
    const [network, cluster] = [request.logicalNetworks[0], request.clusters[0]];
    if (network === undefined || cluster === undefined) throw new Error("the request is empty");
    const { controlPlaneIp: _, ...other } = cluster;
    const second = { ...network, name: "plant-8", addressPrefix: "10.30.8.0/24", gateway: "10.30.8.1", vlan: 308 };
    const { ipPoolStart: _start, ipPoolEnd: _end, reserved: _reserved, ...chosen } = second;
    const withPeers = (range: string, ...peers: string[]) => ({
      advertiseMode: "BGP" as const,
      addresses: [range],
      bgpPeers: peers.map(peer),
    });
    const bgp = generatePortMatrix({
      ...request,
      logicalNetworks: [network, chosen],
      clusters: [
        { ...cluster, network: "plant-7", loadBalancer: withPeers("10.60.0.0/28", "10.50.0.1", "10.50.0.2") },
        { ...other, name: "line-8", network: "plant-8", loadBalancer: withPeers("10.60.1.0/28", "10.50.0.9") },
      ],
    }).rules.filter(({ destinationPort }) => destinationPort === "179");
    expect(bgp.map(({ protocol, source, destination }) => [protocol, source.addresses, destination.addresses])).to.deep.equal([
      ["TCP", ["10.30.7.0/24"], ["10.50.0.1", "10.50.0.2"]],
      ["TCP", ["10.30.8.0/24"], ["10.50.0.9"]],
    ]);
    expect(generatePortMatrix(request).rules.filter(({ destinationPort }) => destinationPort === "179")).to.deep.equal([]);
  });
});
