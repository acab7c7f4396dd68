import { expect } from "chai";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { FleetPlan, FleetRequest } from "../../../types/index.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { cluster, contractRequest } from "../network/plan-requests.js";
import { expectSoundFleetFindings, plannedFleet, prefixesOf, site, siteErrors } from "./fleets.js";

const findingsOf = (fleet: FleetPlan, rule: string) =>
  [...fleet.sites.flatMap(({ findings }) => findings), ...fleet.findings].filter((one) => one.rule === rule);

function thrown(request: unknown): readonly (readonly [string, string])[] {
  try {
    planFleet(request as FleetRequest);
  } catch (error) {
    if (error instanceof PlanError) return error.findings.map(({ rule, path }) => [rule, path]);
    throw error;
  }
  return expect.fail("nothing was thrown");
}

describe("planFleet, blocks", () => {
  it("gives blocks in the order of the request, each at the lowest boundary, with its first usable address as gateway", () => {
    const fleet = plannedFleet({
      supernet: "10.30.0.0/16",
      sites: [
        site("a", { management: "/28" }),
        site("b", { lnet: "/25", management: "192.168.20.0/24" }),
        site("c", { lnet: "/27", management: "192.168.30.0/24" }),
      ],
    });
    expect(prefixesOf(fleet)).to.deep.equal({ a: "10.30.0.64/26", b: "10.30.0.128/25", c: "10.30.0.32/27" });
    expect(fleet.sites.map(({ plan }) => plan?.networks[0]?.gateway)).to.deep.equal(["10.30.0.65", "10.30.0.129", "10.30.0.33"]);
    expect(fleet.sites[0]?.plan?.request).to.deep.include({
      managementNetwork: { addressPrefix: "10.30.0.0/28", vlan: 8, gateway: "10.30.0.1" },
    });
    expect(fleet.free).to.deep.equal([
      { start: "10.30.0.16", end: "10.30.0.31", size: 16 },
      { start: "10.30.1.0", end: "10.30.255.255", size: 65280 },
    ]);
    expect(fleet.findings).to.deep.equal([]);
  });

  it("keeps a gateway that is named", () => {
    const fleet = plannedFleet({ supernet: "10.30.0.0/16", sites: [site("a", { gateway: "10.30.0.62" })] });
    expect(fleet.sites[0]?.plan?.networks[0]?.gateway).to.equal("10.30.0.62");
  });

  it("keeps clear of prefixes and DNS servers that any site names, in whatever order", () => {
    const dns = site("d", { lnet: "10.99.0.0/26", gateway: "10.99.0.1" });
    Object.assign((dns.request as ReturnType<typeof contractRequest>).logicalNetworks[0] ?? {}, { dnsServers: ["10.30.0.200"] });
    const fleet = plannedFleet({
      supernet: "10.30.0.0/22",
      sites: [site("a", { lnet: "/25" }), site("b", { lnet: "/24" }), dns, site("c", { lnet: "10.30.1.0/26", gateway: "10.30.1.1" })],
    });
    expect(prefixesOf(fleet)).to.deep.include({ a: "10.30.0.0/25", b: "10.30.2.0/24" });
  });

  it("leaves alone what pods and services have by default, as long as there is room beside it", () => {
    const beside = plannedFleet({ supernet: "10.240.0.0/12", sites: Array.from({ length: 3 }, (_, n) => site(`s${n}`, { lnet: "/14" })) });
    // the range from 10.244.0.0 is that of pods: the second block excludes it, and so do all others
    expect(prefixesOf(beside)).to.deep.include({ s0: "10.240.0.0/14", s1: "10.248.0.0/14", s2: "10.252.0.0/14" });
    const inside = plannedFleet({ supernet: "10.96.0.0/16", sites: [site("a")] });
    expect(siteErrors(inside)).to.deep.equal(["cidr-overlap-lnet /sites/0/request/logicalNetworks/0/addressPrefix"]);
  });

  it("plans sites of different platforms, with blocks wherever a network names its prefix", () => {
    const cni = structuredClone(contractRequest("azure-cni-overlay")) as unknown as { virtualNetwork: { addressPrefixes: string[] } };
    cni.virtualNetwork.addressPrefixes = ["/20"];
    const server = structuredClone(goodStatic) as unknown as Record<string, unknown>;
    server.virtualNetworks = [
      { name: "aksnet", addressPrefix: "/24", dnsServers: ["172.16.0.5"], vswitchName: "external", ipAllocationMethod: "Static" },
    ];
    server.physicalNodes = { addressPrefix: "/28", ipAllocationMethod: "Dynamic" };
    delete server.cloudServiceCidr;
    const fleet = plannedFleet({
      supernet: "10.64.0.0/16",
      sites: [
        { name: "server", request: server },
        { name: "cloud", request: { ...cni } },
      ],
    });
    expect(siteErrors(fleet)).to.deep.equal([]);
    expect(prefixesOf(fleet)).to.deep.equal({ server: "10.64.0.0/24", cloud: "10.64.16.0/20" });
    expect(fleet.sites[0]?.plan?.request).to.deep.include({
      physicalNodes: { addressPrefix: "10.64.1.0/28", ipAllocationMethod: "Dynamic" },
    });
  });

  it("puts no gateway into a network of a multi-rack deployment, which has none", () => {
    const request = {
      ...site("a").request,
      multiRack: true,
      logicalNetworks: [{ name: "fabric", addressPrefix: "/26", dnsServers: ["172.16.0.5"], vlan: 805 }],
    };
    const fleet = plannedFleet({ supernet: "10.30.0.0/16", sites: [{ name: "a", request }] });
    expect([siteErrors(fleet), prefixesOf(fleet).a, fleet.sites[0]?.plan?.networks[0]?.gateway]).to.deep.equal([
      [],
      "10.30.0.0/26",
      undefined,
    ]);
  });

  it("arranges blocks otherwise where one after the other would strand one, and says so", () => {
    const sites = [site("dns", { lnet: "10.30.1.0/25", gateway: "10.30.1.1" }), site("a", { lnet: "/25" }), site("b", { lnet: "/24" })];
    const fleet = plannedFleet({ supernet: "10.30.0.0/23", sites });
    expect(prefixesOf(fleet)).to.deep.include({ a: "10.30.1.128/25", b: "10.30.0.0/24" });
    expect(findingsOf(fleet, "fleet-order-changed").map(({ path, severity }) => [path, severity])).to.deep.equal([["/supernet", "info"]]);
  });

  it("needs no supernet where every site names its prefixes", () => {
    const fleet = plannedFleet({ sites: [site("a", { lnet: "10.30.1.0/26", gateway: "10.30.1.1" })] });
    expect([fleet.supernet, fleet.free, prefixesOf(fleet)]).to.deep.equal([undefined, undefined, { a: "10.30.1.0/26" }]);
    expect(plannedFleet({ sites: [] })).to.deep.equal({ sites: [], findings: [] });
  });

  it("reads a supernet with host bits, and tells of them", () => {
    const fleet = plannedFleet({ supernet: "10.30.0.7/16", sites: [site("a")] });
    expect([fleet.supernet, fleet.findings.map(({ rule, path }) => [rule, path])]).to.deep.equal([
      "10.30.0.0/16",
      [["prefix-host-bits", "/supernet"]],
    ]);
    expectSoundFleetFindings({ supernet: "10.30.0.7/16", sites: [site("a")] }, fleet);
  });
});

describe("planFleet, what is wrong", () => {
  it("throws for its own shape, and for names that exist for two sites", () => {
    expect(thrown({})).to.deep.equal([["schema-required", "/sites"]]);
    expect(thrown({ supernet: "10.30.0.0", sites: [] })).to.deep.equal([["prefix-syntax", "/supernet"]]);
    expect(thrown({ sites: [{ name: "a" }] })).to.deep.equal([["schema-required", "/sites/0/request"]]);
    expect(thrown({ sites: [site("a"), site("b"), site("A")] })).to.deep.equal([["name-unique", "/sites/2/name"]]);
    expect(thrown({ sites: [], previous: { sites: [{ name: "a" }, { name: "a" }] } })).to.deep.equal([
      ["name-unique", "/previous/sites/1/name"],
    ]);
  });

  it("tells of one site what stops it, with pointers into the input, and plans the others", () => {
    const broken = site("broken", { vlan: 5000 });
    const fleet = plannedFleet({
      supernet: "10.30.0.0/16",
      sites: [site("a"), broken, { name: "none", request: {} }, { name: "odd", request: { platform: "abacus" } }, site("b")],
    });
    expect(prefixesOf(fleet)).to.deep.equal({ a: "10.30.0.0/26", broken: undefined, none: undefined, odd: undefined, b: "10.30.0.128/26" });
    expect(siteErrors(fleet)).to.deep.equal([
      "lnet-vlan-range /sites/1/request/logicalNetworks/0/vlan",
      "schema-required /sites/2/request/platform",
      "schema-value /sites/3/request/platform",
    ]);
  });

  it("says which block has no place, and offers the smallest larger supernet and the largest smaller block", () => {
    const request: FleetRequest = {
      supernet: "10.30.0.0/24",
      sites: [site("a", { lnet: "/25" }), site("b", { lnet: "/26" }), site("c", { lnet: "/25" }), site("d", { lnet: "/28" })],
    };
    const fleet = plannedFleet(request);
    expect(prefixesOf(fleet)).to.deep.equal({ a: "10.30.0.0/25", b: "10.30.0.128/26", c: undefined, d: "10.30.0.192/28" });
    expect(siteErrors(fleet)).to.deep.equal(["fleet-block-does-not-fit /sites/2/request/logicalNetworks/0/addressPrefix"]);
    const [finding] = findingsOf(fleet, "fleet-block-does-not-fit");
    expect(finding?.message).to.equal(
      'a block of /25 for "lnet" does not fit into 10.30.0.0/24; 48 addresses are free after the other blocks are placed; use the supernet 10.30.0.0/23, or request a block of /27',
    );
    expect([finding?.received, finding?.repairs?.length]).to.deep.equal(["/25", 2]);
    expect(expectSoundFleetFindings(request, fleet)).to.be.greaterThan(1);
  });

  it("offers no smaller block that is too small for the site", () => {
    const many = cluster("line-1", { nodes: 60 });
    const fleet = plannedFleet({
      supernet: "10.30.0.0/25",
      sites: [site("a", { lnet: "/26" }), site("b", { lnet: "/25", clusters: [many] })],
    });
    expect(findingsOf(fleet, "fleet-block-does-not-fit")[0]?.repairs?.map(({ text }) => text)).to.deep.equal([
      "use the supernet 10.30.0.0/24",
    ]);
  });

  it("asks for a supernet where a block is requested and there is none", () => {
    const fleet = plannedFleet({ sites: [site("a"), site("b", { lnet: "10.1.0.0/26", gateway: "10.1.0.1" })] });
    expect(siteErrors(fleet)).to.deep.equal(["fleet-no-supernet /sites/0/request/logicalNetworks/0/addressPrefix"]);
    expect(prefixesOf(fleet).b).to.equal("10.1.0.0/26");
  });

  for (const [text, reason] of [
    ["/33", '"/33" is not a prefix: prefix length 33 is over 32'],
    ["/024", '"/024" is not a prefix: prefix length "024" has a leading zero'],
    ["/x", '"/x" is not a prefix: prefix length "x" is not a number from 0 to 32'],
  ] as const) {
    it(`refuses a block of ${text}, once`, () => {
      const fleet = plannedFleet({ supernet: "10.30.0.0/16", sites: [site("a", { lnet: text })] });
      const [finding, ...others] = (fleet.sites[0]?.findings ?? []).filter(({ severity }) => severity === "error");
      expect([finding?.rule, finding?.message, others]).to.deep.equal(["prefix-syntax", reason, []]);
    });
  }

  it("says of a block that is too small for its site to ask for a larger one, which works", () => {
    const request: FleetRequest = {
      supernet: "10.30.0.0/16",
      sites: [site("a", { lnet: "/29", clusters: [cluster("line-1", { nodes: 10 })] }), site("b")],
    };
    const fleet = plannedFleet(request);
    const [finding] = findingsOf(fleet, "pool-does-not-fit");
    expect(finding?.path).to.equal("/sites/0/request/logicalNetworks/0/addressPrefix");
    expect(finding?.received).to.equal("/29");
    expect(finding?.repairs?.slice(0, 1).map(({ text, patch }) => [text, patch[0]?.value])).to.deep.equal([["use a block of /27", "/27"]]);
    expect(finding?.message).to.include("; use a block of /27, or ");
    expectSoundFleetFindings(request, fleet);
  });

  it("names networks of different sites that overlap, in one finding for each", () => {
    const lnet = { lnet: "10.40.0.0/26", gateway: "10.40.0.1" };
    const request: FleetRequest = {
      sites: [
        site("a", lnet),
        site("b", { lnet: "10.41.0.0/26", gateway: "10.41.0.1", management: "10.50.0.0/24" }),
        site("c", { ...lnet, management: "10.51.0.0/24" }),
      ],
    };
    const fleet = plannedFleet(request);
    expect(fleet.findings.map(({ rule, severity, path, message }) => [rule, severity, path, message])).to.deep.equal([
      [
        "fleet-overlap",
        "warning",
        "/sites/2/request/logicalNetworks/0/addressPrefix",
        '"lnet" of "c" with 10.40.0.0/26 overlaps "lnet" of "a" with 10.40.0.0/26; give each site prefixes of its own',
      ],
    ]);
    const same = plannedFleet({ sites: [site("a", lnet), site("b", lnet)] });
    expect(same.findings.map(({ path }) => path)).to.deep.equal([
      "/sites/1/request/managementNetwork/addressPrefix",
      "/sites/1/request/logicalNetworks/0/addressPrefix",
    ]);
  });

  it("says nothing of storage networks, which no router sees", () => {
    const storage = (name: string, octet: number) => {
      const one = site(name, { lnet: `10.${octet}.0.0/26`, gateway: `10.${octet}.0.1`, management: `192.168.${octet}.0/24` });
      Object.assign((one.request as ReturnType<typeof contractRequest>).managementNetwork, {
        storageNetworks: [{ addressPrefix: "10.71.1.0/24", vlan: 711 }],
      });
      return one;
    };
    expect(plannedFleet({ sites: [storage("a", 40), storage("b", 41)] }).findings).to.deep.equal([]);
  });
});

describe("planFleet, what exists", () => {
  const sites = [site("a", { management: "/28" }), site("b", { lnet: "/25" }), site("c")];
  const first = plannedFleet({ supernet: "10.30.0.0/20", sites });

  it("moves nothing when sites come, go and change their order", () => {
    const [a, b, c] = sites as [(typeof sites)[0], (typeof sites)[0], (typeof sites)[0]];
    const orders = [[c, b, a], [site("new", { lnet: "/27" }), a, b, c], [c, site("new")], [b]];
    for (const order of orders) {
      const fleet = plannedFleet({ supernet: "10.30.0.0/20", sites: order, previous: first });
      for (const { name, plan } of fleet.sites) {
        const stood = first.sites.find((one) => one.name === name)?.plan;
        if (stood !== undefined)
          expect([plan?.networks, plan?.clusters].map(withoutOrigin)).to.deep.equal([stood.networks, stood.clusters].map(withoutOrigin));
        if (stood !== undefined) expect(plan?.request).to.deep.equal(stood.request);
      }
    }
  });

  it("keeps a block by the names of site and network, whatever their case", () => {
    const fleet = plannedFleet({ supernet: "10.30.0.0/20", sites: [{ ...(sites[2] as (typeof sites)[0]), name: "C" }], previous: first });
    expect(prefixesOf(fleet)).to.deep.equal({ C: prefixesOf(first).c });
  });

  it("keeps blocks without a supernet, and outside of another one, which is reported", () => {
    expect(prefixesOf(plannedFleet({ sites, previous: first }))).to.deep.equal(prefixesOf(first));
    const elsewhere = plannedFleet({ supernet: "10.99.0.0/16", sites, previous: first });
    expect(prefixesOf(elsewhere)).to.deep.equal(prefixesOf(first));
    expect(findingsOf(elsewhere, "fleet-block-outside").map(({ path, severity }) => [path, severity])).to.deep.equal([
      ["/sites/0/request/managementNetwork/addressPrefix", "warning"],
      ["/sites/0/request/logicalNetworks/0/addressPrefix", "warning"],
      ["/sites/1/request/logicalNetworks/0/addressPrefix", "warning"],
      ["/sites/2/request/logicalNetworks/0/addressPrefix", "warning"],
    ]);
  });

  it("refuses to change the length of a block that exists, and takes it for no other site", () => {
    const request: FleetRequest = {
      supernet: "10.30.0.0/20",
      sites: [site("new", { lnet: "/25" }), site("b", { lnet: "/24" })],
      previous: first,
    };
    const fleet = plannedFleet(request);
    expect(siteErrors(fleet)).to.deep.equal(["fleet-block-changed /sites/1/request/logicalNetworks/0/addressPrefix"]);
    expect(findingsOf(fleet, "fleet-block-changed")[0]?.message).to.equal(
      '"lnet" is 10.30.0.128/25 in the previous plan but requests a block of /24; existing blocks cannot change, so request /25',
    );
    expect(prefixesOf(fleet).new).to.equal("10.30.0.0/25");
    expectSoundFleetFindings(request, fleet);
  });

  it("keeps the control plane IP of a cluster when one more comes before it", () => {
    const clusters = [cluster("line-0"), cluster("line-1")];
    const fleet = plannedFleet({
      supernet: "10.30.0.0/20",
      sites: [site("c", { clusters, spare: { node: 5 } })],
      previous: plannedFleet({ supernet: "10.30.0.0/20", sites: [site("c", { spare: { node: 5 } })] }),
    });
    expect(fleet.sites[0]?.plan?.clusters.map(({ name, controlPlaneIpOrigin }) => [name, controlPlaneIpOrigin])).to.deep.equal([
      ["line-0", "selected"],
      ["line-1", "kept"],
    ]);
  });

  it("offers a second block beside a network that was outgrown, out of the supernet and clear of the next site", () => {
    const before = plannedFleet({ supernet: "10.30.0.0/20", sites: [site("a"), site("b")] });
    const request: FleetRequest = {
      supernet: "10.30.0.0/20",
      sites: [site("a", { clusters: [cluster("line-1"), cluster("line-2", { nodes: 8 })] }), site("b")],
      previous: before,
    };
    const fleet = plannedFleet(request);
    expect(siteErrors(fleet)).to.deep.equal(["lnet-immutable /sites/0/request/logicalNetworks/0"]);
    const [finding] = findingsOf(fleet, "lnet-immutable");
    expect(finding?.repairs?.[0]?.patch[0]).to.deep.include({ op: "add", path: "/sites/0/request/logicalNetworks/-" });
    expect(finding?.repairs?.[0]?.patch[0]?.value).to.deep.include({ name: "lnet-2", addressPrefix: "/26" });
    expect(finding?.repairs?.[0]?.text).to.equal('put "line-2" into a second network "lnet-2" with a block of /26');
    expect(expectSoundFleetFindings(request, fleet)).to.be.greaterThan(0);
  });

  it("takes a plan that a site brings along before that of the fleet", () => {
    const own = plannedFleet({ supernet: "10.77.0.0/16", sites: [site("c")] }).sites[0]?.plan;
    const fleet = plannedFleet({ supernet: "10.30.0.0/20", sites: [site("c", { previous: own })], previous: first });
    expect(prefixesOf(fleet)).to.deep.equal({ c: "10.77.0.0/26" });
  });

  it("reads a plan that does not say what it was made from by its networks", () => {
    const previous = {
      sites: first.sites.map(({ name, plan }) => ({
        name,
        ...(plan === undefined ? {} : { plan: { networks: plan.networks, clusters: plan.clusters } }),
      })),
    };
    const fleet = plannedFleet({ supernet: "10.30.0.0/20", sites: [...sites].reverse(), previous });
    expect(prefixesOf(fleet)).to.deep.equal(prefixesOf(first));
  });

  it("points into the previous fleet plan where that is at fault", () => {
    const previous = structuredClone(first);
    Object.assign(previous.sites[2]?.plan?.networks[0]?.pools[0] ?? {}, { end: "10.30.0.300" });
    expect(thrown({ supernet: "10.30.0.0/20", sites, previous })).to.deep.equal([
      ["address-syntax", "/previous/sites/2/plan/networks/0/pools/0/end"],
    ]);
  });
});

describe("planFleet, many sites", () => {
  const many = (count: number, clusters: number): FleetRequest => ({
    supernet: "10.0.0.0/8",
    sites: Array.from({ length: count }, (_, n) =>
      site(`site-${n}`, {
        lnet: "/22",
        management: "/26",
        clusters: Array.from({ length: clusters }, (_one, c) =>
          cluster(`cluster-${c}`, { controlPlaneNodeCount: 3, nodes: 4, services: 3 }),
        ),
      }),
    ),
  });

  it("plans 20 sites of 25 clusters each and gives the same bytes again", () => {
    const request = many(20, 25);
    const fleet = planFleet(request);
    const again = planFleet({ ...request, previous: fleet });
    expect(siteErrors(fleet)).to.deep.equal([]);
    expect(prefixesOf(again)).to.deep.equal(prefixesOf(fleet));
    expect(JSON.stringify(planFleet(structuredClone(request)))).to.equal(JSON.stringify(fleet));
  });
});

function withoutOrigin(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, member) => (/[oO]rigin$/.test(key) ? undefined : member));
}
