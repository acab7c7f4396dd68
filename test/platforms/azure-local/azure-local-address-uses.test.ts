import { expect } from "chai";
import { formatRange } from "../../../lib/address/index.js";
import { azureLocalAddressUses } from "../../../lib/platforms/azure-local/azure-local-address-uses.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import type { AzureLocalRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { cluster, lnet, loadBalancer } from "./rows/row.js";

function uses(change: (request: AzureLocalRequest) => unknown = () => undefined) {
  const request = validRequest();
  change(request);
  return azureLocalAddressUses(readAzureLocal(request), [0, 1]);
}

const where = (things: ReturnType<typeof uses>) => things.map(({ kind, range, spaces }) => [kind, formatRange(range), spaces]);

describe("azureLocalAddressUses", () => {
  it("lists everything the request names, each in its space", () => {
    expect(where(uses())).to.deep.equal([
      ["network-address", "192.168.10.0", 1],
      ["broadcast-address", "192.168.10.255", 1],
      ["gateway", "192.168.10.1", 1],
      ["management-range", "192.168.10.20-192.168.10.25", 1],
      ["machine", "192.168.10.11", 1],
      ["machine", "192.168.10.12", 1],
      ["cluster-ip", "192.168.10.20", 1],
      ["dns-server", "192.168.10.5", 1],
      ["network-address", "10.30.7.0", 0],
      ["broadcast-address", "10.30.7.255", 0],
      ["gateway", "10.30.7.1", 0],
      ["dns-server", "192.168.10.5", "every"],
      ["dns-server", "10.30.7.2", 0],
      ["reservation", "10.30.7.240-10.30.7.247", 0],
      ["ip-pool", "10.30.7.20-10.30.7.49", 0],
      ["control-plane-ip", "10.30.7.10", 0],
      ["load-balancer", "10.30.7.60-10.30.7.63", 0],
      ["control-plane-ip", "10.30.7.11", 0],
      ["load-balancer", "10.30.7.64-10.30.7.67", 0],
    ]);
  });

  it("omits what is outside its network and told by itself", () => {
    const things = uses((request) => {
      request.managementNetwork.nodeIps = ["10.9.9.9"];
      Object.assign(lnet(request), { gateway: "10.9.9.1", ipPoolEnd: "10.30.8.1", reserved: ["10.9.9.2"] });
      cluster(request).controlPlaneIp = "10.9.9.3";
    });
    expect(where(things).filter(([, range]) => String(range).startsWith("10.9.9"))).to.deep.equal([]);
    expect(things.some(({ kind }) => kind === "ip-pool")).to.equal(false);
  });

  it("has neither network nor broadcast address of a /31", () => {
    const ends = uses((request) => Object.assign(lnet(request), { addressPrefix: "10.30.7.0/31" })).filter(({ kind }) =>
      kind.endsWith("-address"),
    );
    expect(ends.map(({ path }) => path)).to.deep.equal(["/managementNetwork", "/managementNetwork"]);
  });

  it("puts what BGP announces from outside its network into every space, and what it announces from inside beside the others", () => {
    const ranges = (addresses: string[]) =>
      where(uses((request) => Object.assign(loadBalancer(request), { advertiseMode: "BGP", addresses }))).filter(
        ([use]) => use === "load-balancer",
      );
    expect(ranges(["172.20.0.0/24", "10.30.7.60"]).slice(0, 2)).to.deep.equal([
      ["load-balancer", "172.20.0.0-172.20.0.255", "every"],
      ["load-balancer", "10.30.7.60", [0, -1]],
    ]);
  });

  it("marks as a pool of the plan only what the plan has as one", () => {
    const pooled = (change?: (request: AzureLocalRequest) => unknown) =>
      uses(change).flatMap(({ kind, pooledIn }) => (pooledIn === undefined ? [] : [kind]));
    expect(pooled()).to.deep.equal(["ip-pool", "control-plane-ip", "load-balancer", "control-plane-ip", "load-balancer"]);
    const elsewhere = { advertiseMode: "BGP", addresses: ["172.20.0.0/24"] };
    expect(pooled((request) => Object.assign(loadBalancer(request), elsewhere))).to.deep.equal([
      "ip-pool",
      "control-plane-ip",
      "control-plane-ip",
      "load-balancer",
    ]);
  });

  it("shows the beginning of a long name", () => {
    const things = uses((request) => (request.reserved = [{ name: "x".repeat(1e6), range: "10.30.7.9" }]));
    expect(things.every(({ name }) => name.length < 100)).to.equal(true);
  });
});
