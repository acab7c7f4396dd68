import { expect } from "chai";
import { type Address, parsePrefix } from "../../../lib/address/index.js";
import { checkConflicts } from "../../../lib/platforms/conflicts/check-conflicts.js";
import type { ConflictRow } from "../../../lib/platforms/conflicts/conflict-row.js";
import type { UseInSpace } from "../../../lib/platforms/conflicts/use-in-space.js";
import { windowsServerRules } from "../../../lib/rules/windows-server-rules.js";

const rule = windowsServerRules["hci-pools-clear"];
const rows: readonly ConflictRow[] = [{ claim: "node-pool", others: ["node-pool", "machine", "network-address", "load-balancer"], rule }];

function use(kind: UseInSpace["kind"], first: number, last: number, change: Partial<UseInSpace> = {}): UseInSpace {
  const path = `/${kind}/${first}`;
  const range = { first: first as Address, last: last as Address };
  return { kind, name: `the ${kind}`, range, path, spaces: 0, owner: path, ...change };
}

/** What is reported, as the path and the message. */
function reported(uses: readonly UseInSpace[], table = rows): string[] {
  return checkConflicts(table, uses).map(({ path, message }) => `${path}: ${message}`);
}

describe("checkConflicts", () => {
  it("reports a claim with what it overlaps", () => {
    expect(reported([use("node-pool", 1, 4), use("machine", 4, 4)])).to.deep.equal([
      "/node-pool/1: the node-pool 0.0.0.1-0.0.0.4 overlaps the machine 0.0.0.4; use addresses that nothing else uses",
    ]);
    expect(reported([use("node-pool", 1, 4), use("machine", 5, 5)])).to.deep.equal([]);
  });

  it("reports the later of two claims of one kind", () => {
    expect(reported([use("node-pool", 1, 4), use("node-pool", 4, 4)])).to.deep.equal([
      "/node-pool/4: the node-pool 0.0.0.4 overlaps the node-pool 0.0.0.1-0.0.0.4; use an address that nothing else uses",
    ]);
  });

  it("reports no two uses of one kind and owner", () => {
    const own = { owner: "/a" };
    expect(reported([use("node-pool", 1, 4, own), use("node-pool", 4, 4, own)])).to.deep.equal([]);
    expect(reported([use("node-pool", 1, 4, own), use("machine", 4, 4, own)])).to.have.lengthOf(1);
  });

  it("reports the ends of the claim's own network, unless the row leaves them to another check", () => {
    const [ownEnd, otherEnd] = ["/a", "/b"].map((owner) => [
      use("node-pool", 0, 4, { owner: "/a" }),
      use("network-address", 0, 0, { owner }),
    ]);
    const except = rows.map((row): ConflictRow => ({ ...row, exceptOwnEnds: true }));
    expect([reported(ownEnd ?? []), reported(otherEnd ?? [])].map(({ length }) => length)).to.deep.equal([1, 1]);
    expect([reported(ownEnd ?? [], except), reported(otherEnd ?? [], except)].map(({ length }) => length)).to.deep.equal([0, 1]);
  });

  it("reports no claim that another row says more of", () => {
    const milder: readonly ConflictRow[] = [{ claim: "service-range", others: ["virtual-network"], rule, unless: ["subnet"] }];
    const network = use("virtual-network", 0, 100);
    expect(reported([use("service-range", 1, 4), network, use("subnet", 5, 9)], milder)).to.have.lengthOf(1);
    expect(reported([use("service-range", 1, 4), network, use("subnet", 4, 9)], milder)).to.have.lengthOf(0);
  });

  it("reports nothing that a claim may have addresses of", () => {
    expect(reported([use("node-pool", 1, 4, { sharesWith: ["machine"] }), use("machine", 4, 4)])).to.deep.equal([]);
  });

  it("reports nothing across spaces, but what is in every one", () => {
    expect(reported([use("node-pool", 1, 4), use("machine", 4, 4, { spaces: 1 })])).to.deep.equal([]);
    expect(reported([use("node-pool", 1, 4), use("machine", 4, 4, { spaces: [1, 0] })])).to.have.lengthOf(1);
    expect(reported([use("node-pool", 1, 4), use("machine", 4, 4, { spaces: "every" })])).to.have.lengthOf(1);
  });

  it("joins ranges of one owner that overlap or touch, and names one thing once", () => {
    const own = (first: number, last: number, owner: string, text: string) =>
      use("load-balancer", first, last, { owner, text, isJoined: true });
    const twice = [use("machine", 9, 9, { path: "/a" }), use("machine", 9, 9, { path: "/b" })];
    const ranges = [own(2, 3, "/a", "0.0.0.2/31"), own(3, 4, "/a", "0.0.0.3-4"), own(6, 7, "/b", "0.0.0.6/31")];
    expect(reported([use("node-pool", 1, 9), ...ranges, ...twice])).to.deep.equal([
      "/node-pool/1: the node-pool 0.0.0.1-0.0.0.9 overlaps the load-balancer 0.0.0.2-0.0.0.4, the load-balancer 0.0.0.6/31 and the machine 0.0.0.9; use addresses that nothing else uses",
    ]);
  });

  it("names three of many", () => {
    const machines = [1, 2, 3, 4].map((address) => use("machine", address, address));
    expect(reported([use("node-pool", 1, 9), ...machines])).to.deep.equal([
      "/node-pool/1: the node-pool 0.0.0.1-0.0.0.9 overlaps the machine 0.0.0.1, the machine 0.0.0.2, the machine 0.0.0.3 and more; use addresses that nothing else uses",
    ]);
  });

  describe("says what would be right", () => {
    const prefix = parsePrefix("0.0.0.0/28");
    const leaveOut = { text: "omit it", patch: [{ op: "remove" as const, path: "/p" }] };
    const pool = (first: number, last: number, size: number): UseInSpace =>
      use("node-pool", first, last, {
        remedy: {
          elsewhere: { prefix, size },
          part: { size },
          ends: { first: "/start", last: "/end" },
          replace: ({ first: from, last: to }) => ({ text: "move it", patch: [{ op: "replace", path: "/p", value: [from, to] }] }),
          omit: { text: "remove it to have one chosen", repair: leaveOut },
        },
      });
    const resultOf = (...uses: UseInSpace[]) =>
      checkConflicts(rows, uses).map(({ path, message, repairs = [] }) => [
        path,
        message.slice(message.indexOf("; ") + 2),
        ...repairs.map(({ patch }) => JSON.stringify(patch[0]?.value)),
      ]);

    it("the part of a claim that is clear, where it suffices, at the bound that has to change", () => {
      expect(resultOf(pool(4, 9, 5), use("machine", 4, 4))).to.deep.equal([
        ["/start", "use 0.0.0.5-0.0.0.9, or remove it to have one chosen", "[5,9]", undefined],
      ]);
      expect(resultOf(pool(4, 9, 5), use("machine", 9, 9))).to.deep.equal([
        ["/end", "use 0.0.0.4-0.0.0.8, or remove it to have one chosen", "[4,8]", undefined],
      ]);
    });

    it("the first free addresses of the prefix, where no part suffices", () => {
      expect(resultOf(pool(1, 4, 4), use("machine", 3, 3))).to.deep.equal([
        ["/end", "use 0.0.0.5-0.0.0.8, or remove it to have one chosen", "[5,8]", undefined],
      ]);
    });

    it("nothing in particular, where nothing is free", () => {
      expect(resultOf(pool(1, 9, 9), use("machine", 5, 5))).to.deep.equal([
        ["/end", "use addresses that nothing else uses, or remove it to have one chosen", undefined],
      ]);
    });

    it("for one address a free one, or that there is none", () => {
      const address = (remedy: UseInSpace["remedy"]) => use("node-pool", 5, 5, remedy === undefined ? {} : { remedy });
      const one = { elsewhere: { prefix, size: 1 } };
      expect(resultOf(address(one), use("machine", 1, 5))).to.deep.equal([["/node-pool/5", "use a free address such as 0.0.0.6"]]);
      expect(resultOf(address(one), use("machine", 0, 15))).to.deep.equal([["/node-pool/5", "no address of the network is free"]]);
      expect(resultOf(address(undefined), use("machine", 1, 5))).to.deep.equal([["/node-pool/5", "use an address that nothing else uses"]]);
    });

    it("what the platform finds itself", () => {
      const remedy = { instead: () => ({ text: "use another", repairs: [leaveOut] }), elsewhere: { prefix, size: 1 } };
      expect(resultOf(use("node-pool", 1, 9, { remedy }), use("machine", 6, 6))).to.deep.equal([
        ["/node-pool/1", "use another", undefined],
      ]);
    });

    it("within the reach of a claim", () => {
      const reach = { first: 6 as Address, last: 7 as Address };
      expect(resultOf(use("node-pool", 1, 9, { remedy: { part: { size: 1, reach } } }), use("machine", 6, 6))).to.deep.equal([
        ["/node-pool/1", "use 0.0.0.7"],
      ]);
    });
  });
});
