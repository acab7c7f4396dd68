import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import { selectControlPlaneIps } from "../../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { PlanRequest, PoolRequest, WindowsServerRequest } from "../../../types/index.js";
import { dotted } from "../carving/requests.js";
import { errorsOf, outcomeOf } from "../outcome.js";

/** Numbers that are the same in every run. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const base = 0x0a000000;

/** Prefixes of 1 to 16 addresses, spread over 10.0.0.0/8. */
function reservations(count: number): string[] {
  const next = numbersFrom(count);
  return Array.from({ length: count }, () => `${dotted(base + next(2 ** 24))}/${28 + next(5)}`);
}

function pools(count: number, largest: number): PoolRequest[] {
  const next = numbersFrom(count);
  return Array.from({ length: count }, (_, index) => {
    const size = 1 + next(largest);
    return {
      name: `pool-${index}`,
      ...(index % 3 === 0 ? { prefixLength: 32 - Math.floor(Math.log2(size)) } : { size }),
      ...(index % 7 === 0 ? { room: next(9) } : {}),
    };
  });
}

// That they are right; how long they take is measured by the benchmark.
describe("large requests", () => {
  it("places a thousand pools around ten thousand reservations", () => {
    const { result, findings } = outcomeOf(carvePools, {
      addressPrefix: "10.0.0.0/8",
      reserved: reservations(10_000),
      pools: pools(1000, 500),
    });
    expect(errorsOf(findings)).to.deep.equal([]);
    expect(result?.pools).to.have.length(1000);
  });

  it("places fifty thousand pools around fifty thousand reservations", () => {
    const { result } = outcomeOf(carvePools, { addressPrefix: "10.0.0.0/8", reserved: reservations(50_000), pools: pools(50_000, 120) });
    expect(result?.pools).to.have.length(50_000);
  });

  it("says of twenty thousand pools that they do not fit, and what would", () => {
    const { findings } = outcomeOf(carvePools, { addressPrefix: "10.0.0.0/12", reserved: reservations(20_000), pools: pools(20_000, 200) });
    expect(errorsOf(findings)[0]).to.match(/^pool-does-not-fit /);
    expect(findings.at(-1)?.repairs?.[0]?.text).to.match(/^use the prefix 10\.0\.0\.0\//);
  });

  it("keeps twenty thousand pools that exist, and tells of as many that exist on each other", () => {
    const requested = { addressPrefix: "10.0.0.0/8", pools: pools(20_000, 100).map(({ room: _, ...pool }) => pool) };
    const { result } = outcomeOf(carvePools, requested);
    expect(outcomeOf(carvePools, { ...requested, previous: result?.pools ?? [] }).result?.pools).to.deep.equal(result?.pools);
    const same = Array.from({ length: 20_000 }, (_, index) => ({ name: `pool-${index}`, start: "10.0.0.9", end: "10.9.0.0" }));
    const { findings } = outcomeOf(carvePools, { addressPrefix: "10.0.0.0/8", reserved: ["10.0.0.0/8"], pools: same });
    expect(findings).to.have.length(20_000);
  });

  it("selects five hundred control plane IPs beside sixty thousand addresses", () => {
    const next = numbersFrom(3);
    const used = new Set(Array.from({ length: 60_000 }, () => dotted(base + next(2 ** 17))));
    const selection = selectControlPlaneIps({
      addressPrefix: "10.0.0.0/15",
      reserved: [...used],
      clusters: Array.from({ length: 500 }, (_, index) => `cluster-${index}`),
    });
    const expected: string[] = [];
    for (let address = base + 1; expected.length < 500; address++) if (!used.has(dotted(address))) expected.push(dotted(address));
    expect(selection.selections.map(({ controlPlaneIp }) => controlPlaneIp)).to.deep.equal(expected);
  });

  it("tells of twenty thousand control plane IPs that lie in twenty thousand reservations on top of each other", () => {
    const request = {
      addressPrefix: "10.0.0.0/8",
      reserved: Array.from({ length: 20_000 }, () => "10.0.0.0/9"),
      clusters: Array.from({ length: 20_000 }, (_, index) => ({ name: `cluster-${index}`, controlPlaneIp: dotted(base + 1 + index) })),
    };
    expect(outcomeOf(selectControlPlaneIps, request).findings).to.have.length(20_000);
  });

  it("selects from all addresses there are", () => {
    const { selections, remaining } = selectControlPlaneIps({ addressPrefix: "0.0.0.0/0", clusters: ["a"], prefer: "highest" });
    expect([selections[0]?.controlPlaneIp, remaining]).to.deep.equal(["255.255.255.254", 2 ** 32 - 3]);
  });

  const everywhere = Array.from({ length: 2000 }, (_, index) => index);
  const nodePools = [{ name: "linux", nodeCount: 3 }];
  const windows = {
    platform: "windows-server",
    hostNetwork: "net0",
    virtualNetworks: everywhere.map((index) => ({
      name: `net${index}`,
      addressPrefix: "10.0.0.0/8",
      gateway: "10.0.0.1",
      dnsServers: ["10.0.0.2"],
      vswitchName: "external",
      ipAllocationMethod: "Static" as const,
    })),
    clusters: everywhere.map((index) => ({ name: `c${index}`, network: `net${index}`, controlPlaneNodeCount: 1, nodePools, services: 1 })),
  } as const satisfies WindowsServerRequest;
  const scopeAt = (index: number) => ({ start: dotted(base + 65_536 + 64 * index), end: dotted(base + 65_536 + 64 * index + 63) });
  const crowded: [reason: string, request: PlanRequest, pools: number][] = [
    ["two thousand static networks", windows, 4000],
    [
      "two thousand dynamic networks with a scope each",
      {
        ...windows,
        virtualNetworks: windows.virtualNetworks.map((network, index) => ({
          ...network,
          ipAllocationMethod: "Dynamic" as const,
          dhcpScope: scopeAt(index),
        })),
      },
      2000,
    ],
    [
      "two thousand dynamic networks without a scope",
      { ...windows, virtualNetworks: windows.virtualNetworks.map((network) => ({ ...network, ipAllocationMethod: "Dynamic" as const })) },
      2000,
    ],
    [
      "two thousand segments",
      {
        platform: "vmware",
        segments: everywhere.map((index) => ({
          name: `net${index}`,
          addressPrefix: "10.0.0.0/8",
          gateway: "10.0.0.1",
          dhcpScope: scopeAt(index),
        })),
        clusters: [{ name: "c", network: "net0", controlPlaneNodeCount: 1, nodePools, services: 1 }],
      },
      2,
    ],
    [
      "two thousand logical networks",
      {
        platform: "azure-local",
        managementNetwork: { addressPrefix: "192.168.10.0/24" },
        logicalNetworks: everywhere.map((index) => ({
          name: `net${index}`,
          addressPrefix: "172.16.0.0/12",
          gateway: "172.16.0.1",
          dnsServers: ["172.16.0.2"],
          vmSwitchName: "switch",
          vlan: 7,
        })),
        clusters: [{ name: "c", network: "net0", controlPlaneNodeCount: 1, nodePools, services: 1 }],
      },
      3,
    ],
  ];
  for (const [reason, request, pools] of crowded) {
    it(`plans ${reason} in one prefix on one VLAN, and keeps them`, () => {
      const plan = planNetwork(request);
      expect(plan.networks.reduce((sum, network) => sum + network.pools.length, 0)).to.equal(pools);
      expect(planNetwork({ ...plan.request, previous: plan }).networks).to.deep.equal(
        plan.networks.map((network) => ({ ...network, pools: network.pools.map((pool) => ({ ...pool, origin: "kept" })) })),
      );
    });
  }
});
