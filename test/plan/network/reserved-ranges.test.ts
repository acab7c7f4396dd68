import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, PlanRequest } from "../../../types/index.js";

const network = {
  name: "plant",
  addressPrefix: "10.30.7.0/26",
  gateway: "10.30.7.1",
  dnsServers: ["10.30.7.2"],
  vmSwitchName: "s",
  vlan: 7,
};
const request: AzureLocalRequest = {
  platform: "azure-local",
  managementNetwork: { addressPrefix: "192.168.10.0/24", vlan: 1 },
  logicalNetworks: [{ ...network, reserved: [{ name: "printers", range: "10.30.7.32/29" }] }],
  clusters: [{ name: "line-1", network: "plant", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
};

function reservedOf(input: PlanRequest, index = 0): string[] | undefined {
  return planNetwork(input).networks[index]?.reserved?.map(({ name, reason, start, end }) => `${start}-${end} ${reason}: ${name}`);
}

describe("the reserved ranges of a plan", () => {
  it("are what exists beside the pools, by address", () => {
    expect(reservedOf({ ...request, reserved: ["10.30.7.60"] })).to.deep.equal([
      "10.30.7.1-10.30.7.1 gateway: the gateway",
      "10.30.7.2-10.30.7.2 dns-server: a DNS server",
      '10.30.7.32-10.30.7.39 reserved: the reservation "printers"',
      "10.30.7.60-10.30.7.60 reserved: a reservation",
    ]);
  });

  it("are the subnets of a virtual network that no node pool is in, by name", () => {
    const plan = planNetwork({
      platform: "azure-cni",
      virtualNetwork: {
        name: "vnet",
        addressPrefixes: ["10.1.0.0/16"],
        subnets: [
          { name: "db", addressPrefixes: ["10.1.9.0/24"] },
          { name: "apps", addressPrefixes: ["10.1.1.0/24"] },
          { name: "AzureBastionSubnet", addressPrefixes: ["10.1.0.0/26"] },
        ],
      },
      clusters: [{ name: "c", networkModel: "overlay", nodePools: [{ name: "p", nodeCount: 2, subnet: "apps" }] }],
      reserved: ["10.1.200.0/24"],
    });
    expect(plan.networks[0]?.reserved).to.deep.equal([
      { name: 'the subnet "AzureBastionSubnet"', reason: "subnet", start: "10.1.0.0", end: "10.1.0.63" },
      { name: 'the subnet "db"', reason: "subnet", start: "10.1.9.0", end: "10.1.9.255" },
      { name: "a reservation", reason: "reserved", start: "10.1.200.0", end: "10.1.200.255" },
    ]);
  });

  it("hold once what networks with one prefix both name, and the ends of neither", () => {
    const second = { ...network, name: "hall" };
    const both = { ...request, logicalNetworks: [...request.logicalNetworks, second] };
    expect(reservedOf(both, 1)).to.deep.equal([
      "10.30.7.1-10.30.7.1 gateway: the gateway",
      "10.30.7.2-10.30.7.2 dns-server: a DNS server",
      '10.30.7.3-10.30.7.6 other-network: ipPool of network "plant"',
      '10.30.7.7-10.30.7.7 other-network: line-1-control-plane of network "plant"',
      '10.30.7.32-10.30.7.39 reserved: the reservation "printers"',
    ]);
  });

  it("hold the ends of a smaller network inside it", () => {
    const second = { ...network, name: "hall", addressPrefix: "10.30.7.0/27" };
    const both = { ...request, logicalNetworks: [...request.logicalNetworks, second] };
    expect(reservedOf(both)?.filter((text) => text.includes("address"))).to.deep.equal([
      "10.30.7.31-10.30.7.31 reserved: the broadcast address",
    ]);
  });

  it("hold the pools of a network that shares the addresses", () => {
    const second = { ...network, name: "hall", addressPrefix: "10.30.7.0/27" };
    const both = { ...request, logicalNetworks: [...request.logicalNetworks, second] };
    expect(reservedOf(both, 1)).to.include.members(['10.30.7.3-10.30.7.6 other-network: ipPool of network "plant"']);
    expect(reservedOf(both, 0)?.filter((text) => text.includes("other-network"))).to.deep.equal([]);
  });

  it("tell the gateway from the DNS server it is as well", () => {
    const logicalNetworks = [{ ...network, dnsServers: ["10.30.7.1"] }];
    expect(reservedOf({ ...request, logicalNetworks })).to.deep.equal([
      "10.30.7.1-10.30.7.1 gateway: the gateway",
      "10.30.7.1-10.30.7.1 dns-server: a DNS server",
    ]);
  });

  it("are its own alone where more than a thousand stand in its space", () => {
    const many = (count: number) => ({
      ...request,
      reserved: ["10.40.15.9"],
      logicalNetworks: [
        {
          ...network,
          addressPrefix: "10.40.0.0/20",
          gateway: "10.40.15.1",
          dnsServers: ["10.40.15.2"],
          reserved: Array.from({ length: count }, (_, i) => `10.40.${i >> 8}.${i & 255}`),
        },
      ],
    });
    const last = (count: number) => reservedOf(many(count))?.slice(count);
    const own = ["10.40.15.1-10.40.15.1 gateway: the gateway", "10.40.15.2-10.40.15.2 dns-server: a DNS server"];
    expect([last(900), last(1100)]).to.deep.equal([[...own, "10.40.15.9-10.40.15.9 reserved: a reservation"], own]);
  });

  it("are the subnets of a virtual network, but more than a thousand stand in it, and none where it has none", () => {
    const reserved = Array.from({ length: 1001 }, (_, i) => `10.1.${128 + (i >> 8)}.${i & 255}`);
    const ownOf = (subnets: { name: string; addressPrefixes: string[] }[]) =>
      reservedOf({
        platform: "azure-cni",
        virtualNetwork: { name: "vnet", addressPrefixes: ["10.1.0.0/16"], subnets },
        clusters: [{ name: "c", networkModel: "overlay", nodePools: [{ name: "p", nodeCount: 2 }] }],
        reserved,
      });
    expect([ownOf([{ name: "db", addressPrefixes: ["10.1.9.0/24"] }]), ownOf([])]).to.deep.equal([
      ['10.1.9.0-10.1.9.255 subnet: the subnet "db"'],
      [],
    ]);
  });

  it("omit the pools of another network that lie beyond its own prefix", () => {
    const plant = { ...network, ipPoolStart: "10.30.7.40", ipPoolEnd: "10.30.7.45" };
    const hall = { ...network, name: "hall", addressPrefix: "10.30.7.0/27" };
    expect(reservedOf({ ...request, logicalNetworks: [plant, hall] }, 1)?.filter((text) => text.includes("plant"))).to.deep.equal([
      '10.30.7.3-10.30.7.3 other-network: line-1-control-plane of network "plant"',
    ]);
  });

  it("count the pools of networks that share its addresses to the thousand", () => {
    // ten more stand there: the ends, the gateway and the DNS server of both, and the two pools of the smaller one
    const shared = (count: number): AzureLocalRequest => {
      const reserved = Array.from({ length: count }, (_, i) => `10.40.${i >> 8}.${i & 255}`);
      const wide = { ...network, addressPrefix: "10.40.0.0/20", gateway: "10.40.15.1", dnsServers: ["10.40.15.2"], reserved };
      const hall = { ...network, name: "hall", addressPrefix: "10.40.8.0/24", gateway: "10.40.8.1", dnsServers: ["10.40.15.2"] };
      const clusters = request.clusters.map((one) => ({ ...one, network: "hall" }));
      return { ...request, logicalNetworks: [wide, hall], clusters };
    };
    const withOthers = (count: number) =>
      reservedOf(shared(count))
        ?.slice(count)
        .some((text) => text.includes("other-network"));
    expect([withOthers(990), withOthers(991)]).to.deep.equal([true, false]);
  });

  it("are by their first address, and of those with the same by their last", () => {
    const reserved = ["10.30.7.32-10.30.7.39", "10.30.7.34-10.30.7.36", "10.30.7.32-10.30.7.33", "10.30.7.31-10.30.7.45"];
    expect(reservedOf({ ...request, logicalNetworks: [{ ...network, reserved }] })?.slice(2)).to.deep.equal([
      "10.30.7.31-10.30.7.45 reserved: a reservation",
      "10.30.7.32-10.30.7.33 reserved: a reservation",
      "10.30.7.32-10.30.7.39 reserved: a reservation",
      "10.30.7.34-10.30.7.36 reserved: a reservation",
    ]);
  });

  it("are those of each of several prefixes", () => {
    const plan = planNetwork({
      platform: "azure-cni",
      virtualNetwork: { name: "vnet", addressPrefixes: ["10.1.0.0/24", "10.3.0.0/24"] },
      clusters: [{ name: "c", networkModel: "overlay", nodePools: [{ name: "p", nodeCount: 2 }] }],
      reserved: ["10.1.0.0/28", "10.2.0.0/28", "10.3.0.0/28"],
    });
    expect(plan.networks[0]?.reserved?.map(({ start, end }) => `${start}-${end}`)).to.deep.equal([
      "10.1.0.0-10.1.0.15",
      "10.3.0.0-10.3.0.15",
    ]);
  });

  it("tell a DHCP scope", () => {
    const vmware: PlanRequest = {
      platform: "vmware",
      segments: [{ name: "s", addressPrefix: "192.168.50.0/24", dhcpScope: { start: "192.168.50.100", end: "192.168.50.199" } }],
      clusters: [{ name: "retail", controlPlaneNodeCount: 1, nodePools: [{ name: "a", nodeCount: 3 }] }],
    };
    expect(reservedOf(vmware)).to.deep.equal(['192.168.50.100-192.168.50.199 dhcp-scope: the DHCP scope of "s"']);
  });
});
