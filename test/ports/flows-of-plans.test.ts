import { expect } from "chai";
import fc from "fast-check";
import type { AzureLocalRequest, NetworkPlan, PortRule, WindowsServerRequest } from "../../types/index.js";
import { parseAddress, parsePrefix, prefixContains } from "../helpers/plain-addresses.js";
import { randomPlans } from "../helpers/random-plans.js";

/** Every pair of addresses that rows open, as text; a side without addresses counts as one unknown address. */
function pairsOf(rows: readonly Pick<PortRule, "source" | "destination">[]): string[] {
  const sides = (addresses: readonly string[]) => (addresses.length === 0 ? ["?"] : addresses);
  const pairs = rows.flatMap(({ source, destination }) =>
    sides(source.addresses).flatMap((from) => sides(destination.addresses).map((to) => `${from} > ${to}`)),
  );
  return [...new Set(pairs)].sort();
}

interface Network {
  readonly addressPrefix: string;
  readonly dnsServers?: readonly string[] | undefined;
}

/** What each network needs for names: its own servers, as far as they are outside of it. */
function namesOf(networks: readonly Network[], isUnknownWithout: boolean): string[] {
  const pairs = networks.flatMap(({ addressPrefix, dnsServers = [] }) => {
    const prefix = parsePrefix(addressPrefix);
    if (dnsServers.length === 0) return isUnknownWithout ? [`${prefix.text} > ?`] : [];
    return dnsServers.filter((server) => !prefixContains(prefix, parseAddress(server))).map((server) => `${prefix.text} > ${server}`);
  });
  return [...new Set(pairs)].sort();
}

const dnsRows = ({ portMatrix }: NetworkPlan, start: string) =>
  portMatrix.rules.filter(({ id, protocol }) => id.startsWith(start) && protocol === "UDP");

describe("the rows of random plans", () => {
  it("let each network of Azure Local through to its own DNS servers and to no others", () => {
    let several = 0;
    fc.assert(
      fc.property(randomPlans("azure-local"), (plan) => {
        const { logicalNetworks } = plan.request as AzureLocalRequest;
        const rows = dnsRows(plan, "al-dns-udp-logical-network");
        expect(pairsOf(rows)).to.deep.equal(namesOf(logicalNetworks, false));
        if (rows.length > 1) several++;
      }),
      { numRuns: 150 },
    );
    expect(several).to.be.greaterThan(0);
  });

  it("do so for networks of Windows Server, whose servers may come from DHCP", () => {
    fc.assert(
      fc.property(randomPlans("windows-server"), (plan) => {
        const { virtualNetworks } = plan.request as WindowsServerRequest;
        expect(pairsOf(dnsRows(plan, "ws-dns-udp-aks-vms"))).to.deep.equal(namesOf(virtualNetworks, true));
      }),
      { numRuns: 100 },
    );
  });

  it("let nodes of AKS in Azure through to the nodes of their own cluster", () => {
    fc.assert(
      fc.property(randomPlans("azure-cni"), (plan) => {
        const own = plan.clusters.map(({ subnets = [] }) =>
          subnets.filter(({ purpose }) => purpose === "node-subnet").map(({ addressPrefix }) => addressPrefix),
        );
        const expected = own.flatMap((prefixes) => prefixes.flatMap((from) => prefixes.map((to) => `${from} > ${to}`)));
        const rows = plan.portMatrix.rules.filter(({ id }) => id.startsWith("ac-nodes-"));
        const isIpv4 = (pair: string) => !pair.includes(":");
        expect(pairsOf(rows).filter(isIpv4)).to.deep.equal([...new Set(expected)].filter(isIpv4).sort());
      }),
      { numRuns: 100 },
    );
  });

  it("have ids of their own", () => {
    for (const platform of ["azure-local", "windows-server", "azure-cni", "vmware"] as const)
      fc.assert(
        fc.property(randomPlans(platform, { names: "hostile" }), ({ portMatrix }) => {
          const ids = portMatrix.rules.map(({ id }) => id);
          expect(new Set(ids).size).to.equal(ids.length);
          for (const id of ids) expect(id).to.match(/^[a-z]+-[A-Za-z0-9-]+$/);
        }),
        { numRuns: 40 },
      );
  });
});
