import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { NetworkPlan, WindowsServerRequest } from "../../../types/index.js";
import { tell } from "../mutations.js";
import { planOrNone, testPlans, testProperties } from "../platform-properties.js";
import { arbitraryWindowsServer } from "./arbitrary-windows-server.js";
import { exampleClusters, goodDynamic, goodStatic, type second } from "./requests.js";

const contract = (name: string): WindowsServerRequest =>
  JSON.parse(readFileSync(new URL(`../../contract/requests/${name}.json`, import.meta.url), "utf8"));

/** Pools as `network name start-end origin`. */
function poolsOf({ networks }: NetworkPlan): string[] {
  return networks.flatMap(({ name, pools }) => pools.map((pool) => `${name} ${pool.name} ${pool.start}-${pool.end} ${pool.origin}`));
}

/** The example without pools, in a prefix. */
function example(change: Partial<WindowsServerRequest["virtualNetworks"][number]> = {}): WindowsServerRequest {
  const [network] = contract("windows-server-static").virtualNetworks;
  return { ...contract("windows-server-static"), virtualNetworks: [{ ...(network as typeof second), ...change }] };
}

describe("windowsServerModel", () => {
  it("has nothing to say against good requests", () => {
    expect(checkNetwork(goodStatic)).to.deep.equal({ ok: true, findings: [] });
    const { ok, findings } = checkNetwork(goodDynamic);
    expect([ok, findings.map(({ rule }) => rule)]).to.deep.equal([true, ["hci-static-recommended"]]);
    // it cannot be changed any more
    expect(checkNetwork({ ...goodDynamic, previous: planNetwork(goodDynamic) })).to.deep.equal({ ok: true, findings: [] });
  });

  it("plans the vendor's example in its /26, node pool and VIP pool beside gateway and DNS server", () => {
    const plan = planNetwork(example());
    expect(poolsOf(plan)).to.deep.equal([
      "aksnet nodePool 172.16.8.3-172.16.8.29 selected",
      "aksnet vipPool 172.16.8.30-172.16.8.35 selected",
    ]);
    expect(plan.networks[0]).to.include({ usableCount: 62, usedCount: 35, gateway: "172.16.8.1" });
    expect(plan.clusters).to.deep.equal(
      ["clustera", "clusterb"].map((name) => ({ name, network: "aksnet", podCidr: "10.244.0.0/16", serviceCidr: "10.96.0.0/12" })),
    );
  });

  it("finds no room for it in a /27 and offers the /26 around it", () => {
    const request = example({ addressPrefix: "172.16.8.0/27" });
    const failure = checkNetwork(request).findings.find(({ rule }) => rule === "pool-does-not-fit");
    expect(failure?.path).to.equal("/virtualNetworks/0/addressPrefix");
    expect(failure?.repairs?.map(({ patch }) => patch[0]?.value)).to.deep.equal(["172.16.8.0/26"]);
  });

  it("takes the pools that are given as they are", () => {
    expect(poolsOf(planNetwork(goodStatic))).to.deep.equal([
      "aksnet nodePool 172.16.8.10-172.16.8.60 requested",
      "aksnet vipPool 172.16.8.100-172.16.8.120 requested",
    ]);
  });

  it("adds the spare of each pool", () => {
    expect(poolsOf(planNetwork({ ...example(), spare: { node: "20%", vip: 3 } }))).to.deep.equal([
      "aksnet nodePool 172.16.8.3-172.16.8.35 selected",
      "aksnet vipPool 172.16.8.36-172.16.8.44 selected",
    ]);
  });

  it("places the VIP pool of a dynamic network in the prefix and outside the scope", () => {
    const request = contract("windows-server-dhcp");
    const plan = planNetwork(request);
    expect(poolsOf(plan)).to.deep.equal(["aksnet vipPool 172.16.8.2-172.16.8.7 selected"]);
    const [network] = request.virtualNetworks;
    const fromTheStart = { ...(network as typeof second), dhcpScope: { start: "172.16.8.2", end: "172.16.8.120" } };
    expect(poolsOf(planNetwork({ ...request, virtualNetworks: [fromTheStart] }))).to.deep.equal([
      "aksnet vipPool 172.16.8.121-172.16.8.126 selected",
    ]);
  });

  it("keeps clear of the machines and of the cloud service where they are in the network", () => {
    const plan = planNetwork({
      ...example(),
      physicalNodes: { addressPrefix: "172.16.8.0/26", ipAllocationMethod: "Static", nodeIps: ["172.16.8.4"] },
      cloudServiceCidr: "172.16.8.33/26",
    });
    expect(poolsOf(plan)).to.deep.equal([
      "aksnet nodePool 172.16.8.5-172.16.8.31 selected",
      "aksnet vipPool 172.16.8.34-172.16.8.39 selected",
    ]);
  });

  it("shares one space between networks of one VLAN, and none between networks of two", () => {
    const twin = { ...(example().virtualNetworks[0] as typeof second), name: "twin", addressPrefix: "172.16.8.0/25" };
    const clusters = exampleClusters.map((cluster) => ({ ...cluster, network: "aksnet" }));
    const pools = (vlanId: number) =>
      poolsOf(
        planNetwork({ ...example(), virtualNetworks: [...example().virtualNetworks, { ...twin, vlanId }], hostNetwork: "twin", clusters }),
      );
    expect(pools(0)).to.deep.equal([
      "aksnet nodePool 172.16.8.3-172.16.8.26 selected",
      "aksnet vipPool 172.16.8.27-172.16.8.31 selected",
      "twin nodePool 172.16.8.32-172.16.8.34 selected",
      "twin vipPool 172.16.8.35-172.16.8.35 selected",
    ]);
    expect(pools(7)).to.deep.equal([
      "aksnet nodePool 172.16.8.3-172.16.8.26 selected",
      "aksnet vipPool 172.16.8.27-172.16.8.31 selected",
      "twin nodePool 172.16.8.3-172.16.8.5 selected",
      "twin vipPool 172.16.8.6-172.16.8.6 selected",
    ]);
  });

  it("keeps the AKS host, and services for all clusters, where they stand, whatever networks come before", () => {
    const [network] = example().virtualNetworks;
    const [a, b] = exampleClusters.map((cluster, index) => ({ ...cluster, network: `net${index}` }));
    const named = (name: string, octet: number) => ({
      ...(network as typeof second),
      name,
      addressPrefix: `172.16.${octet}.0/24`,
      gateway: `172.16.${octet}.1`,
      dnsServers: ["172.16.8.2"],
    });
    const [host, net0, net1] = [named("host", 20), named("net0", 21), named("net1", 22)];
    const where = (plan: NetworkPlan) =>
      ["host-control-plane", "service"].map(
        (item) =>
          plan.requirement.groups.find(({ lines }) => lines.some((line) => line.item === item && line.cluster === undefined))?.network,
      );
    const request = (virtualNetworks: WindowsServerRequest["virtualNetworks"], clusters: unknown[]): WindowsServerRequest => ({
      platform: "windows-server",
      virtualNetworks,
      clusters: clusters as WindowsServerRequest["clusters"],
      services: 2,
    });
    const first = planNetwork(request([host, net0], [a]));
    const later = planNetwork({ ...request([net1, host, net0], [a, b]), previous: first });
    const third = planNetwork({ ...(later.request as WindowsServerRequest), previous: later });
    expect([first, later, third].map(where)).to.deep.equal(Array.from({ length: 3 }, () => ["host", "net0"]));
    const bounds = (plan: NetworkPlan) => poolsOf(plan).map((pool) => pool.replace(/ \w+$/, ""));
    expect(bounds(third)).to.deep.equal(bounds(later));
  });

  it("keeps what exists, and names the rule that makes it immutable when it is outgrown", () => {
    const plan = planNetwork({ ...example(), spare: { node: 2 } });
    const oneMore = exampleClusters.map((cluster) => ({ ...cluster, nodePools: [{ name: "linux", nodeCount: 5 }] }));
    const grown = planNetwork({ ...example(), clusters: oneMore, previous: plan });
    expect(poolsOf(grown)).to.deep.equal(poolsOf(plan).map((pool) => pool.replace("selected", "kept")));
    const third = { name: "clusterc", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 1 }] };
    const outgrown = checkNetwork({ ...example(), clusters: [...exampleClusters, third], previous: plan }).findings;
    expect(outgrown.filter(({ severity }) => severity === "error").map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["hci-immutable", "/virtualNetworks/0/k8sNodeIpPoolStart"],
      ["hci-immutable", "/virtualNetworks/0/vipPoolStart"],
    ]);
  });

  it("warns of a pool that an earlier version planned without the address of the host, and of no growth", () => {
    const plan = planNetwork(example());
    const pools = plan.networks[0]?.pools ?? [];
    const earlier = {
      ...plan,
      networks: [
        { ...plan.networks[0], pools: pools.map((pool) => (pool.purpose === "vip" ? { ...pool, end: "172.16.8.34", size: 5 } : pool)) },
      ],
    } as NetworkPlan;
    const about = (clusters: WindowsServerRequest["clusters"]) =>
      checkNetwork({ ...example(), clusters, previous: earlier })
        .findings.filter(({ path, severity }) => path.endsWith("vipPoolStart") && severity !== "info")
        .map(({ severity, rule }) => `${severity} ${rule}`);
    expect(about(exampleClusters)).to.deep.equal(["warning hci-host-vip"]);
    const third = { name: "clusterc", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 1 }] };
    expect(about([...exampleClusters, third])).to.deep.equal(["error hci-immutable"]);
  });

  it("refuses bounds that are not those that exist", () => {
    const moved = example({ vipPoolStart: "172.16.8.40", vipPoolEnd: "172.16.8.44" });
    const { findings } = checkNetwork({ ...moved, previous: planNetwork(example()) });
    expect(findings.filter(({ severity }) => severity === "error").map(tell)).to.deep.equal([
      "error hci-immutable /virtualNetworks/0/vipPoolStart: vipPool is 172.16.8.30-172.16.8.35 in the previous plan and cannot be changed to 172.16.8.40-172.16.8.44; use 172.16.8.30-172.16.8.35",
    ]);
  });

  describe("requests", () => testProperties(arbitraryWindowsServer));

  describe("plans", () => {
    const oneNetwork = fc
      .record({
        length: fc.integer({ min: 22, max: 27 }),
        isStatic: fc.boolean(),
        nodes: fc.integer({ min: 0, max: 12 }),
        services: fc.integer({ min: 0, max: 6 }),
        reserved: fc.uniqueArray(fc.integer({ min: 3, max: 40 }), { maxLength: 5 }),
        scope: fc.tuple(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 30, max: 60 })),
        spare: fc.constantFrom("0%", "20%", "50%"),
      })
      .map(({ length, isStatic, nodes, services, reserved, scope, spare }): WindowsServerRequest => {
        const at = (last: number) => `172.16.8.${last}`;
        return {
          platform: "windows-server",
          virtualNetworks: [
            {
              name: "net",
              addressPrefix: `172.16.8.0/${length}`,
              gateway: at(1),
              dnsServers: [at(2)],
              vswitchName: "external",
              ipAllocationMethod: isStatic ? "Static" : "Dynamic",
              ...(isStatic ? {} : { dhcpScope: { start: at(scope[0]), end: at(scope[1]) } }),
              reserved: reserved.map(at),
            },
          ],
          clusters: [{ name: "c", controlPlaneNodeCount: 1, nodePools: [{ name: "p", nodeCount: nodes }] }],
          services,
          spare: { node: spare, vip: spare },
        };
      });

    testPlans(oneNetwork);

    it("hand out nothing twice and nothing that is taken", () => {
      fc.assert(
        fc.property(oneNetwork, (request) => {
          const plan = planOrNone(request);
          if (plan === undefined) return;
          const [network] = request.virtualNetworks;
          const last = (address: string) => Number(address.split(".")[2]) * 256 + Number(address.split(".")[3]) - 2048;
          const used = new Map<number, string>([
            [0, "network address"],
            [2 ** (32 - Number(network?.addressPrefix.split("/")[1])) - 1, "broadcast address"],
            [1, "gateway"],
            [2, "DNS server"],
          ]);
          for (const one of network?.reserved ?? []) used.set(last(one as string), "reserved");
          const { start, end } = network?.dhcpScope ?? { start: "0.0.8.0", end: "0.0.8.0" };
          for (let address = last(start); address <= last(end); address++) used.set(address, "leased");
          for (const pool of plan.networks[0]?.pools ?? []) {
            for (let address = last(pool.start); address <= last(pool.end); address++) {
              expect(used.get(address), `${address}`).to.equal(undefined);
              used.set(address, pool.name);
            }
          }
        }),
      );
    });
  });
});
