import { expect } from "chai";
import { azureLocalPortRows } from "../../lib/ports/azure-local-port-rows.js";
import { azureLocalPortRules } from "../../lib/rules/azure-local-port-rules.js";

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
    ]);
  });
});
