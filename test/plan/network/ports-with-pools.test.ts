import { expect } from "chai";
import { parsePrefix } from "../../../lib/address/index.js";
import type { ArrangedPool } from "../../../lib/plan/network/placed-pool.js";
import { portsWithPools } from "../../../lib/plan/network/ports-with-pools.js";
import type { PoolModel } from "../../../lib/platforms/model/model.js";
import type { PortModel } from "../../../lib/platforms/model/port-model.js";

const ports: PortModel = {
  platform: "azure-cni",
  zones: { "node-subnet": ["10.1.9.0/24"], internet: [] },
  conditions: new Set(),
  sharedNetworks: [],
  paths: {},
};

function arranged(first: string, last: string, zones?: PoolModel["zones"]): ArrangedPool {
  const range = { first: parsePrefix(`${first}/32`).first, last: parsePrefix(`${last}/32`).first };
  const pool: PoolModel = {
    key: first,
    name: first,
    purpose: "node-subnet",
    network: 0,
    path: "",
    ...(zones === undefined ? {} : { zones }),
  };
  return { pool, range, origin: "selected", counted: 1 };
}

describe("portsWithPools", () => {
  it("adds the prefixes of pools to their zones, behind what is there", () => {
    const { zones } = portsWithPools(ports, [
      arranged("10.1.0.0", "10.1.0.255", ["node-subnet", "node-subnet/pod-subnet"]),
      arranged("10.1.2.0", "10.1.3.255", ["pod-subnet"]),
    ]);
    expect(zones).to.deep.equal({
      "node-subnet": ["10.1.9.0/24", "10.1.0.0/24"],
      internet: [],
      "node-subnet/pod-subnet": ["10.1.0.0/24"],
      "pod-subnet": ["10.1.2.0/23"],
    });
  });

  it("writes a range that is no prefix as those it is made of, and a prefix once", () => {
    const pools = [arranged("10.1.9.0", "10.1.9.255", ["node-subnet"]), arranged("10.1.0.4", "10.1.0.9", ["node-subnet"])];
    expect(portsWithPools(ports, pools).zones["node-subnet"]).to.deep.equal(["10.1.9.0/24", "10.1.0.4/30", "10.1.0.8/31"]);
  });

  it("leaves the ports as they are where no pool is in a zone", () => {
    expect(portsWithPools(ports, [arranged("10.1.0.0", "10.1.0.255")])).to.equal(ports);
    expect(portsWithPools(ports, [])).to.equal(ports);
  });

  it("does not change what it was given", () => {
    portsWithPools(ports, [arranged("10.1.0.0", "10.1.0.255", ["node-subnet"])]);
    expect(ports.zones).to.deep.equal({ "node-subnet": ["10.1.9.0/24"], internet: [] });
  });
});
