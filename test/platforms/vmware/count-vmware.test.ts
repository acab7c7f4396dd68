import { expect } from "chai";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import type { VmwareRequest } from "../../../types/index.js";
import { goodVmware } from "./requests.js";

function cluster(name: string, change: Partial<VmwareRequest["clusters"][number]> = {}): VmwareRequest["clusters"][number] {
  return { name, controlPlaneNodeCount: 1, nodePools: [{ name: "a", nodeCount: 1 }], ...change };
}

/** The rows of a count as `network group item cluster count rule`. */
function rowsOf(request: VmwareRequest): string[] {
  return countAddresses(request).groups.flatMap(({ network, name, lines }) =>
    lines.map(({ item, cluster: of = "-", count, rule }) => `${network} ${name} ${item} ${of} ${count} ${rule}`),
  );
}

describe("countVmware", () => {
  it("counts the page's example, 3 node pools of 3 nodes as 9 leases, and those of the control plane as inferred", () => {
    expect(rowsOf({ ...goodVmware, clusters: goodVmware.clusters.map((one) => ({ ...one, services: 2 })) })).to.deep.equal([
      "segment-1 dhcpScope control-plane-node retail 3 vmw-counts-control-plane",
      "segment-1 dhcpScope worker-node retail 9 vmw-counts",
      "segment-1 controlPlane control-plane-ip retail 1 vmw-counts",
      "segment-1 loadBalancer service retail 2 vmw-counts",
    ]);
  });

  it("counts the page's other example, a control plane IP for each of 5 clusters", () => {
    const clusters = ["a", "b", "c", "d", "e"].map((name) => cluster(name));
    const { groups } = countAddresses({ ...goodVmware, clusters });
    expect(groups.map(({ name, count }) => [name, count])).to.deep.equal([
      ["dhcpScope", 10],
      ["controlPlane", 5],
    ]);
  });

  it("counts by segment, the most nodes of a pool, and the largest count over the ports", () => {
    const [segment] = goodVmware.segments;
    const other = { name: "segment-2", addressPrefix: "192.168.60.0/24", dhcpScope: { start: "192.168.60.100", end: "192.168.60.120" } };
    const services = [
      { name: "web", port: 443, count: 2 },
      { name: "more web", port: 443, count: 2 },
      { name: "db", port: 5432, count: 3 },
    ];
    const clusters = [
      cluster("x", { network: "segment-2", services }),
      cluster("y", { network: "SEGMENT-1", nodePools: [{ name: "a", nodeCount: 1, maxCount: 7 }] }),
    ];
    expect(rowsOf({ ...goodVmware, segments: [segment as VmwareRequest["segments"][number], other], clusters })).to.deep.equal([
      "segment-1 dhcpScope control-plane-node y 1 vmw-counts-control-plane",
      "segment-1 dhcpScope worker-node y 7 vmw-counts",
      "segment-1 controlPlane control-plane-ip y 1 vmw-counts",
      "segment-2 dhcpScope control-plane-node x 1 vmw-counts-control-plane",
      "segment-2 dhcpScope worker-node x 1 vmw-counts",
      "segment-2 controlPlane control-plane-ip x 1 vmw-counts",
      "segment-2 loadBalancer service x 4 vmw-counts",
    ]);
  });
});
