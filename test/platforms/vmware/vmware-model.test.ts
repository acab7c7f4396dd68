import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { NetworkPlan, VmwareRequest } from "../../../types/index.js";
import { tell } from "../mutations.js";
import { testPlans, testProperties } from "../platform-properties.js";
import { arbitraryVmware } from "./arbitrary-vmware.js";
import { goodVmware, retired } from "./requests.js";

const contract: VmwareRequest = JSON.parse(readFileSync(new URL("../../contract/requests/vmware.json", import.meta.url), "utf8"));

/** Pools as `segment name start-end origin`. */
function poolsOf({ networks }: NetworkPlan): string[] {
  return networks.flatMap(({ name, pools }) => pools.map((pool) => `${name} ${pool.name} ${pool.start}-${pool.end} ${pool.origin}`));
}

describe("vmwareModel", () => {
  it("has nothing to say against a good request but that the preview ends", () => {
    const { ok, findings } = checkNetwork(goodVmware);
    expect(ok).to.equal(true);
    expect(findings.map(tell).filter((told) => !told.includes("vmw-resource-bridge-endpoints"))).to.deep.equal([retired]);
  });

  it("plans control plane IP and load balancer addresses in the segment and outside the scope", () => {
    const plan = planNetwork({ ...contract, clusters: contract.clusters.map((cluster) => ({ ...cluster, podCidr: "10.245.0.0/16" })) });
    expect(poolsOf(plan)).to.deep.equal([
      "segment-1 retail-control-plane 192.168.50.2-192.168.50.2 selected",
      "segment-1 retail-load-balancer 192.168.50.3-192.168.50.4 selected",
    ]);
    expect(plan.clusters).to.deep.equal([
      {
        name: "retail",
        network: "segment-1",
        controlPlaneIp: "192.168.50.2",
        controlPlaneIpOrigin: "selected",
        loadBalancerRanges: [{ start: "192.168.50.3", end: "192.168.50.4" }],
        podCidr: "10.245.0.0/16",
        serviceCidr: "10.96.0.0/12",
      },
    ]);
  });

  it("places around scope, gateway and reservations", () => {
    const [segment] = contract.segments;
    const full = {
      ...(segment as VmwareRequest["segments"][number]),
      dhcpScope: { start: "192.168.50.3", end: "192.168.50.250" },
      reserved: ["192.168.50.252"],
    };
    expect(poolsOf(planNetwork({ ...contract, segments: [full] }))).to.deep.equal([
      "segment-1 retail-control-plane 192.168.50.2-192.168.50.2 selected",
      "segment-1 retail-load-balancer 192.168.50.253-192.168.50.254 selected",
    ]);
  });

  it("takes the control plane IP that is given, and adds the spare to the load balancer", () => {
    const clusters = goodVmware.clusters.map((cluster) => ({ ...cluster, services: 4 }));
    expect(poolsOf(planNetwork({ ...goodVmware, clusters, spare: { loadBalancer: "50%" } }))).to.deep.equal([
      "segment-1 retail-control-plane 192.168.50.10-192.168.50.10 requested",
      "segment-1 retail-load-balancer 192.168.50.2-192.168.50.7 selected",
    ]);
  });

  it("continues the load balancer of a plan that exists, and never moves a control plane IP", () => {
    const plan = planNetwork(contract);
    const grown = contract.clusters.map((cluster) => ({ ...cluster, services: 5 }));
    const other = { name: "office", controlPlaneNodeCount: 1 as const, nodePools: [{ name: "a", nodeCount: 1 }] };
    expect(poolsOf(planNetwork({ ...contract, clusters: [other, ...grown], previous: plan }))).to.deep.equal([
      "segment-1 office-control-plane 192.168.50.5-192.168.50.5 selected",
      "segment-1 retail-control-plane 192.168.50.2-192.168.50.2 kept",
      "segment-1 retail-load-balancer 192.168.50.3-192.168.50.4 kept",
      "segment-1 retail-load-balancer 192.168.50.6-192.168.50.8 selected",
    ]);
    const moved = contract.clusters.map((cluster) => ({ ...cluster, controlPlaneIp: "192.168.50.9" }));
    const errors = checkNetwork({ ...contract, clusters: moved, previous: plan }).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, path }) => [rule, path])).to.deep.equal([["vmw-cp-required-outside-dhcp", "/clusters/0/controlPlaneIp"]]);
  });

  it("takes segments that overlap for one, for they have no VLAN", () => {
    const twin = { name: "twin", addressPrefix: "192.168.50.0/25", dhcpScope: { start: "192.168.50.64", end: "192.168.50.99" } };
    const clusters = ["segment-1", "twin"].map((network) => ({
      name: network,
      network,
      controlPlaneNodeCount: 1 as const,
      nodePools: [{ name: "a", nodeCount: 1 }],
    }));
    expect(poolsOf(planNetwork({ ...goodVmware, segments: [...goodVmware.segments, twin], clusters }))).to.deep.equal([
      "segment-1 segment-1-control-plane 192.168.50.2-192.168.50.2 selected",
      "twin twin-control-plane 192.168.50.3-192.168.50.3 selected",
    ]);
  });

  describe("requests", () => testProperties(arbitraryVmware));

  describe("plans", () => {
    const oneSegment = fc
      .record({
        scope: fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 30, max: 60 })),
        clusters: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }),
        reserved: fc.uniqueArray(fc.integer({ min: 2, max: 61 }), { maxLength: 5 }),
        length: fc.integer({ min: 24, max: 26 }),
        spare: fc.constantFrom(0, "50%"),
      })
      .map(({ scope, clusters, reserved, length, spare }): VmwareRequest => {
        const at = (last: number) => `192.168.50.${last}`;
        return {
          platform: "vmware",
          segments: [
            {
              name: "segment-1",
              addressPrefix: `192.168.50.0/${length}`,
              gateway: at(1),
              dhcpScope: { start: at(scope[0]), end: at(scope[1]) },
              reserved: reserved.map(at),
            },
          ],
          clusters: clusters.map((services, index) => ({
            name: `c${index}`,
            controlPlaneNodeCount: 1,
            nodePools: [{ name: "a", nodeCount: 1 }],
            services,
          })),
          spare: { loadBalancer: spare },
        };
      });

    testPlans(oneSegment);
  });
});
