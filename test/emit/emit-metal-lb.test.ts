import { expect } from "chai";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import { emitMetalLb } from "../../lib/emit/emit-metal-lb.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type { LoadBalancer, NetworkPlan, RenderedFile } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { validRequest } from "../helpers/valid-request.js";
import { at, itemsAt, textAt } from "./at.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { contractPlan, contractRequests, furtherPlans } from "./requests.js";

/** All documents of a file, which must be the same for readers of both versions of YAML. */
function objectsOf({ content }: RenderedFile): readonly unknown[] {
  const [older, newer] = (["1.1", "1.2"] as const).map((version) => {
    const documents = parseAllDocuments(content, { version, strict: true });
    if (!Array.isArray(documents)) return [];
    for (const { errors, warnings } of documents) expect([...errors, ...warnings]).to.deep.equal([]);
    return documents.map((document) => document.toJS() as unknown);
  });
  expect(older).to.deep.equal(newer);
  return newer ?? [];
}

const ofKind = (objects: readonly unknown[], kind: string) => objects.filter((object) => at(object, "kind") === kind);
const nameOf = (object: unknown) => textAt(object, "metadata", "name");

function planWith(loadBalancer: LoadBalancer): NetworkPlan {
  const request = validRequest();
  const [cluster] = request.clusters;
  if (cluster === undefined) throw new Error("no cluster");
  return planNetwork({ ...request, clusters: [{ ...cluster, loadBalancer }] });
}

const peer = { myAsn: 64512, peerAsn: 64513, peerAddress: "10.30.7.1" };
const kinds: readonly (readonly [LoadBalancer, readonly string[], string])[] = [
  [{}, ["IPAddressPool", "L2Advertisement"], "ARP is announced by default"],
  [{ advertiseMode: "BGP", bgpPeers: [peer] }, ["IPAddressPool", "BGPPeer", "BGPAdvertisement"], "a peer before what is announced to it"],
  [
    { advertiseMode: "Both", bgpPeers: [peer, { ...peer, peerAddress: "192.168.10.1" }] },
    ["IPAddressPool", "L2Advertisement", "BGPPeer", "BGPPeer", "BGPAdvertisement"],
    "both ways",
  ],
];

describe("emitMetalLb", () => {
  for (const request of contractRequests["azure-local"]) {
    it(`${request}: equals the golden files`, () => {
      expectGoldenRendering("azure-local", request, emitMetalLb(contractPlan(request)));
    });
  }

  for (const { name, plan } of furtherPlans.filter(({ platform }) => platform === "azure-local")) {
    it(`${name}: equals the golden files`, () => {
      expectGoldenRendering("azure-local", name, emitMetalLb(plan()));
    });
  }

  it("1000 random plans, names hostile and plain, are read back as they were planned", () => {
    fc.assert(
      fc.property(fc.oneof(randomPlans("azure-local"), randomPlans("azure-local", { names: "hostile" })), (plan) => {
        const { files } = emitMetalLb(plan);
        const { request } = plan;
        if (request.platform !== "azure-local") throw new Error("not for Azure Local");
        const announced = plan.clusters.flatMap(({ loadBalancerRanges }, index) =>
          loadBalancerRanges === undefined ? [] : [{ loadBalancerRanges, requested: request.clusters[index]?.loadBalancer }],
        );
        expect(new Set(files.map(({ name }) => name)).size).to.equal(files.length);
        for (const { name } of files) expect(name).to.match(/^[a-z0-9][a-z0-9.-]*$/);
        if (announced.length === 0) {
          expect(files.map(objectsOf)).to.deep.equal([[]]);
          return;
        }
        expect(files).to.have.lengthOf(announced.length);
        announced.forEach(({ loadBalancerRanges, requested }, index) => {
          const objects = objectsOf(files[index] as RenderedFile);
          for (const object of objects) {
            expect(nameOf(object)).to.match(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/);
            expect(at(object, "metadata", "namespace")).to.equal("metallb-system");
          }
          const [pool, ...others] = ofKind(objects, "IPAddressPool");
          expect(others).to.deep.equal([]);
          expect(at(pool, "spec", "addresses")).to.deep.equal(loadBalancerRanges.map(({ start, end }) => `${start}-${end}`));
          const peers = ofKind(objects, "BGPPeer");
          const mode = requested?.advertiseMode ?? "ARP";
          expect(peers.map((one) => at(one, "spec"))).to.deep.equal(
            mode === "ARP"
              ? []
              : (requested?.bgpPeers ?? []).map(({ myAsn, peerAsn, peerAddress }) => ({ myASN: myAsn, peerASN: peerAsn, peerAddress })),
          );
          expect(ofKind(objects, "L2Advertisement")).to.have.lengthOf(mode === "BGP" ? 0 : 1);
          expect(ofKind(objects, "BGPAdvertisement")).to.have.lengthOf(mode === "ARP" ? 0 : 1);
          for (const advertisement of [...ofKind(objects, "L2Advertisement"), ...ofKind(objects, "BGPAdvertisement")]) {
            expect(at(advertisement, "spec", "ipAddressPools")).to.deep.equal([nameOf(pool)]);
          }
          for (const advertisement of ofKind(objects, "BGPAdvertisement")) {
            expect(itemsAt(advertisement, "spec", "peers")).to.deep.equal(peers.map(nameOf));
          }
        });
      }),
      { numRuns: 1000 },
    );
  });

  for (const [loadBalancer, expected, reason] of kinds) {
    it(`writes ${expected.join(", ")}: ${reason}`, () => {
      const plan = planWith({ ...loadBalancer, addresses: ["10.30.7.60-10.30.7.63"] });
      expect(objectsOf(emitMetalLb(plan).files[0] as RenderedFile).map((object) => at(object, "kind"))).to.deep.equal(expected);
    });
  }

  it("writes names as Kubernetes allows them, no two alike, and reports what it changed", () => {
    const plan = planWith({
      name: "Not-1",
      advertiseMode: "BGP",
      addresses: ["10.30.7.60/30"],
      bgpPeers: [
        { ...peer, name: "Top-of-Rack-" },
        { ...peer, name: "top-of-rack", peerAddress: "192.168.10.1" },
        { ...peer, name: "---", peerAddress: "192.168.10.2" },
      ],
    });
    const { files, findings } = emitMetalLb(plan);
    expect(objectsOf(files[0] as RenderedFile).map(nameOf)).to.deep.equal(["not-1", "top-of-rack", "top-of-rack-2", "peer-3", "not-1"]);
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      ["emit-name-form", "/request/clusters/0/loadBalancer/name", 'the name "Not-1" is not allowed there; "not-1" is used instead'],
      [
        "emit-name-form",
        "/request/clusters/0/loadBalancer/bgpPeers/0/name",
        'the name "Top-of-Rack-" is not allowed there; "top-of-rack" is used instead',
      ],
      [
        "emit-name-form",
        "/request/clusters/0/loadBalancer/bgpPeers/1/name",
        'the name "top-of-rack" is not allowed there; "top-of-rack-2" is used instead',
      ],
      [
        "emit-name-form",
        "/request/clusters/0/loadBalancer/bgpPeers/2/name",
        'the name "---" is not allowed there; "peer-3" is used instead',
      ],
    ]);
  });

  it("writes the namespace of the options into every object, and refuses one that Kubernetes does not allow", () => {
    const plan = furtherPlans.find(({ name }) => name === "azure-local-bgp")?.plan() ?? expect.fail("no plan");
    const namespaces = (file: RenderedFile) => objectsOf(file).map((object) => textAt(object, "metadata", "namespace"));
    const namespace = "a".repeat(63);
    expect(new Set(emitMetalLb(plan, { namespace }).files.flatMap(namespaces))).to.deep.equal(new Set([namespace]));
    for (const wrong of ["", "Kube", "-a", "a-", "a.b", "a".repeat(64), "a\n"]) {
      expect(() => emitMetalLb(plan, { namespace: wrong }), wrong)
        .to.throw(PlanError)
        .with.nested.property("findings[0]")
        .that.includes({ rule: "emit-namespace", path: "/namespace", received: wrong });
    }
  });

  it("writes the addresses of a cluster on VMware, whose load balancer is not part of the request", () => {
    const plan = contractPlan("vmware");
    const { files } = emitMetalLb(plan);
    const [objects = []] = files.map(objectsOf);
    expect(objects.map((object) => at(object, "kind"))).to.deep.equal(["IPAddressPool", "L2Advertisement"]);
    const [{ start, end } = expect.fail("no range")] = plan.clusters[0]?.loadBalancerRanges ?? [];
    expect(at(objects[0], "spec", "addresses")).to.deep.equal([`${start}-${end}`]);
  });

  it("has a file for each cluster, because MetalLB is not shared, and says that the first is not all", () => {
    const { files, findings } = emitMetalLb(contractPlan("azure-local-open"));
    expect(files.map(({ name }) => name)).to.deep.equal(["metallb-line-1.yaml", "metallb-line-2.yaml"]);
    expect(findings.map(({ rule }) => rule)).to.deep.equal(["emit-file-per-cluster"]);
  });

  it("says that there is nothing if no cluster has load balancer addresses", () => {
    const plan = planNetwork({ ...validRequest(), clusters: [] });
    const { files, findings } = emitMetalLb(plan);
    expect(files.map(objectsOf)).to.deep.equal([[]]);
    expect(findings.map(({ rule }) => rule)).to.deep.equal(["emit-nothing"]);
  });

  it("refuses other platforms", () => {
    expect(() => emitMetalLb(contractPlan("azure-cni-overlay"))).to.throw(PlanError, "only for azure-local");
  });
});
