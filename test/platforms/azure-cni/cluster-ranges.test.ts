import { expect } from "chai";
import fc from "fast-check";
import { formatAddress, formatPrefix, formatPrefix6, parsePrefix, rangesOverlap } from "../../../lib/address/index.js";
import { clusterRanges } from "../../../lib/platforms/azure-cni/cluster-ranges.js";
import { readAzureCni } from "../../../lib/platforms/azure-cni/read-azure-cni.js";
import type { AzureCniCluster, AzureCniRequest } from "../../../types/index.js";

/** One cluster in a virtual network, beside prefixes on premises. */
function requestOf(
  cluster: Partial<AzureCniCluster>,
  onPremisesPrefixes: string[] = [],
  addressPrefixes = ["10.1.0.0/16"],
): AzureCniRequest {
  return {
    platform: "azure-cni",
    virtualNetwork: { name: "vnet", addressPrefixes, onPremisesPrefixes },
    clusters: [{ name: "aks", networkModel: "overlay", nodePools: [{ name: "system", nodeCount: 3 }], ...cluster }],
  };
}

function rangesOf(request: AzureCniRequest) {
  const [ranges] = clusterRanges(readAzureCni(request));
  const { service, pod, service6, pod6, dnsServiceIp } = ranges ?? {};
  return {
    ...(service === undefined ? {} : { service: `${formatPrefix(service.value)} ${service.origin}` }),
    ...(dnsServiceIp === undefined ? {} : { dns: `${formatAddress(dnsServiceIp.value)} ${dnsServiceIp.origin}` }),
    ...(pod === undefined ? {} : { pod: `${formatPrefix(pod.value)} ${pod.origin}` }),
    ...(service6 === undefined ? {} : { service6: `${formatPrefix6(service6.value)} ${service6.origin}` }),
    ...(pod6 === undefined ? {} : { pod6: `${formatPrefix6(pod6.value)} ${pod6.origin}` }),
  };
}

describe("clusterRanges", () => {
  it("are the defaults of AKS where those are clear", () => {
    expect(rangesOf(requestOf({}))).to.deep.equal({
      service: "10.0.0.0/16 selected",
      dns: "10.0.0.10 selected",
      pod: "10.244.0.0/16 selected",
    });
  });

  it("are those given, and the DNS service in them", () => {
    expect(rangesOf(requestOf({ serviceCidr: "172.29.5.7/24", podCidr: "100.64.0.0/16" }))).to.deep.equal({
      service: "172.29.5.0/24 requested",
      dns: "172.29.5.10 selected",
      pod: "100.64.0.0/16 requested",
    });
  });

  it("are those that exist, where nothing else is given", () => {
    const uses = { name: "AKS", serviceCidr: "10.7.0.0/16", dnsServiceIp: "10.7.0.53", podCidr: "10.8.0.0/16" };
    const request = { ...requestOf({}), previous: { networks: [], clusters: [uses] } };
    expect(rangesOf(request)).to.deep.equal({ service: "10.7.0.0/16 kept", dns: "10.7.0.53 kept", pod: "10.8.0.0/16 kept" });
    const other = { ...request, clusters: [{ ...requestOf({}).clusters[0], serviceCidr: "10.9.0.0/16" } as AzureCniCluster] };
    // an address of a range that is no more is of no use
    expect(rangesOf(other)).to.include({ service: "10.9.0.0/16 requested", dns: "10.9.0.10 selected" });
  });

  it("have no pod range without overlay, also where one stood", () => {
    const uses = { name: "aks", podCidr: "10.8.0.0/16" };
    const request = { ...requestOf({ networkModel: "node-subnet" }), previous: { networks: [], clusters: [uses] } };
    expect(rangesOf(request)).to.have.all.keys("service", "dns");
  });

  // the first of these ranges that has room: 172.16.0.0/12, 100.64.0.0/10, 192.168.0.0/16, 10.0.0.0/8
  const usedRanges = [
    ["the default is in use", ["10.0.0.0/16"], "172.16.0.0/16", "10.244.0.0/16"],
    ["the defaults are in use", ["10.0.0.0/16", "10.244.0.0/16"], "172.16.0.0/16", "172.17.0.0/16"],
    ["a /16 begins in the middle", ["10.0.0.0/16", "172.16.0.0/18"], "172.17.0.0/16", "10.244.0.0/16"],
    // 172.30.0.0/16 and 172.31.0.0/16 are forbidden
    [
      "only the end of 172.16.0.0/12 is clear",
      ["10.0.0.0/16", "172.16.0.0/13", "172.24.0.0/14", "172.28.0.0/15"],
      "100.64.0.0/16",
      "10.244.0.0/16",
    ],
    ["only 10.0.0.0/8 is clear", ["10.0.0.0/16", "172.16.0.0/12", "100.64.0.0/10", "192.168.0.0/16"], "10.1.0.0/16", "10.244.0.0/16"],
    [
      "no /16 is clear",
      ["10.0.0.0/8", "172.16.0.0/12", "100.64.0.0/10", "192.168.0.0/17", "192.168.128.0/20"],
      "192.168.144.0/20",
      undefined,
    ],
    [
      "no /20 is clear",
      [
        "10.0.0.0/8",
        "172.16.0.0/12",
        "100.64.0.0/10",
        "192.168.0.0/17",
        "192.168.128.0/18",
        "192.168.192.0/19",
        "192.168.224.0/20",
        "192.168.240.0/21",
      ],
      "192.168.248.0/24",
      undefined,
    ],
    ["nothing is clear", ["10.0.0.0/8", "172.16.0.0/12", "100.64.0.0/10", "192.168.0.0/16"], undefined, undefined],
  ] as const;
  for (const [reason, prefixes, service, pod] of usedRanges) {
    it(`are the first that are clear: ${reason}`, () => {
      const found = rangesOf(requestOf({}, [...prefixes], ["11.0.0.0/16"]));
      expect([found.service, found.pod]).to.deep.equal([service && `${service} selected`, pod && `${pod} selected`]);
    });
  }

  it("stay clear of subnets, peered networks and reservations as well", () => {
    const request = requestOf({}, [], ["10.1.0.0/16"]);
    request.virtualNetwork.peeredNetworks = [{ name: "hub", addressPrefixes: ["10.0.255.0/24"] }];
    request.virtualNetwork.subnets = [{ name: "apps", addressPrefixes: ["10.1.0.0/24"] }];
    request.reserved = [{ name: "test", range: "172.16.5.9" }];
    expect(rangesOf(request)).to.include({ service: "172.17.0.0/16 selected" });
  });

  it("stay clear of each other, and need not be clear of a Docker bridge, which is ignored", () => {
    expect(rangesOf(requestOf({ podCidr: "10.0.0.0/12", dockerBridgeAddress: "172.16.0.1/16" }))).to.include({
      service: "172.16.0.0/16 selected",
    });
    expect(rangesOf(requestOf({ serviceCidr: "10.244.0.0/20" }))).to.include({ pod: "172.16.0.0/16 selected" });
  });

  it("are as large as what is counted, and not smaller than the default", () => {
    const nodes = (nodeCount: number) => rangesOf(requestOf({ nodePools: [{ name: "a", nodeCount, maxSurge: 0 }] })).pod;
    expect([nodes(256), nodes(257), nodes(1000)]).to.deep.equal([
      "10.244.0.0/16 selected",
      "172.16.0.0/15 selected",
      "172.16.0.0/14 selected",
    ]);
    const services = (count: number) => rangesOf(requestOf({ services: count })).service;
    // two for Kubernetes, two at the ends; a /13 is the largest that surely is taken
    expect([65_532, 65_533, 524_284, 524_285].map(services)).to.deep.equal([
      "10.0.0.0/16 selected",
      "172.16.0.0/15 selected",
      "172.16.0.0/13 selected",
      undefined,
    ]);
  });

  const dns = [
    ["10.0.0.53", "10.0.0.0/16 selected"],
    ["10.77.0.10", "10.77.0.0/16 selected"],
    // the first or the last of a /16, a /20 and a /24 alike, and an address of the virtual network
    ["10.77.0.1", undefined],
    ["10.77.255.255", undefined],
    ["10.1.3.10", undefined],
  ] as const;
  for (const [dnsServiceIp, service] of dns) {
    it(`are around the DNS service where only that is given: ${dnsServiceIp}`, () => {
      expect(rangesOf(requestOf({ dnsServiceIp })).service).to.equal(service);
    });
  }

  it("are chosen in IPv6 for a dual-stack cluster, in the next /64 where the usual one is in use", () => {
    const ipFamilies: AzureCniCluster["ipFamilies"] = ["IPv4", "IPv6"];
    expect(rangesOf(requestOf({ ipFamilies }))).to.include({
      service6: "fd12:3456:789a:1::/108 selected",
      pod6: "fd12:3456:789a::/64 selected",
    });
    expect(rangesOf(requestOf({ ipFamilies }, ["fd12:3456:789a::/62"]))).to.include({
      service6: "fd12:3456:789a:4::/108 selected",
      pod6: "fd12:3456:789a:5::/64 selected",
    });
    expect(rangesOf(requestOf({ ipFamilies, networkModel: "node-subnet" }))).to.not.have.property("pod6");
    expect(rangesOf(requestOf({ ipFamilies }, ["fd00::/8"]))).to.not.have.any.keys("service6", "pod6");
  });

  it("are the same for clusters that need the same", () => {
    const request = requestOf({});
    request.clusters.push({ ...(request.clusters[0] as AzureCniCluster), name: "more" });
    const [one, other] = clusterRanges(readAzureCni(request));
    expect(one?.service?.value).to.equal(other?.service?.value);
  });

  it("that are chosen overlap nothing in the request, and each other never", () => {
    const prefix = fc
      .tuple(fc.constantFrom("10", "172", "100", "192"), fc.nat(255), fc.integer({ min: 9, max: 24 }))
      .map(([a, b, length]) => {
        const { first, prefixLength } = parsePrefix(`${a}.${b}.0.0/${length}`);
        return formatPrefix({ first, prefixLength });
      });
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 8 }), prefix, fc.integer({ min: 1, max: 900 }), (prefixes, network, nodeCount) => {
        const request = requestOf({ nodePools: [{ name: "a", nodeCount }] }, prefixes, [network]);
        const [ranges] = clusterRanges(readAzureCni(request));
        const chosen = [ranges?.service?.value, ranges?.pod?.value].filter((value) => value !== undefined);
        const others = [...prefixes, network, "172.30.0.0/15", "169.254.0.0/16", "192.0.2.0/24"].map((text) => parsePrefix(text));
        for (const range of chosen) for (const other of others) expect(rangesOverlap(range, other), formatPrefix(range)).to.equal(false);
        const [service, pod] = chosen;
        if (service !== undefined && pod !== undefined) expect(rangesOverlap(service, pod)).to.equal(false);
      }),
    );
  });
});
