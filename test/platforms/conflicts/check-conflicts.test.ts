import { expect } from "chai";
import type { Address } from "../../../lib/address/index.js";
import { checkConflicts } from "../../../lib/platforms/conflicts/check-conflicts.js";
import type { UseInSpace } from "../../../lib/platforms/conflicts/use-in-space.js";
import { windowsServerRules } from "../../../lib/rules/windows-server-rules.js";

const rule = windowsServerRules["hci-pools-clear"];
const rows = [{ claim: "node-pool", others: ["node-pool", "machine", "network-address"], rule } as const];

function thing(kind: "node-pool" | "machine" | "network-address", first: number, last: number, change: Partial<UseInSpace> = {}) {
  const path = `/${kind}/${first}`;
  return {
    kind,
    name: `the ${kind}`,
    range: { first: first as Address, last: last as Address },
    path,
    spaces: 0 as const,
    owner: path,
    ...change,
  };
}

/** What is told, as the path and the message. */
function told(...uses: UseInSpace[]): string[] {
  return checkConflicts(rows, uses).map(({ path, message }) => `${path}: ${message}`);
}

describe("checkConflicts", () => {
  it("tells a claim of what it overlaps", () => {
    expect(told(thing("node-pool", 1, 4), thing("machine", 4, 4))).to.deep.equal([
      "/node-pool/1: the node-pool 0.0.0.1-0.0.0.4 overlaps the machine 0.0.0.4; use addresses clear of it",
    ]);
    expect(told(thing("node-pool", 1, 4), thing("machine", 5, 5))).to.deep.equal([]);
  });

  it("tells the later of two claims of one use", () => {
    expect(told(thing("node-pool", 1, 4), thing("node-pool", 4, 4))).to.deep.equal([
      "/node-pool/4: the node-pool 0.0.0.4 overlaps the node-pool 0.0.0.1-0.0.0.4; use an address clear of it",
    ]);
  });

  it("tells nothing of claims of one owner, nor of the ends of its own prefix", () => {
    expect(told(thing("node-pool", 1, 4, { owner: "/a" }), thing("node-pool", 4, 4, { owner: "/a" }))).to.deep.equal([]);
    expect(told(thing("node-pool", 0, 4, { owner: "/a" }), thing("network-address", 0, 0, { owner: "/a" }))).to.deep.equal([]);
    expect(told(thing("node-pool", 0, 4, { owner: "/a" }), thing("network-address", 0, 0, { owner: "/b" }))).to.have.lengthOf(1);
  });

  it("tells nothing across spaces, but for what is in every one", () => {
    expect(told(thing("node-pool", 1, 4), thing("machine", 4, 4, { spaces: 1 }))).to.deep.equal([]);
    expect(told(thing("node-pool", 1, 4), thing("machine", 4, 4, { spaces: "every" }))).to.have.lengthOf(1);
  });

  it("names three of many, and says what can be left out", () => {
    const machines = [1, 2, 3, 4].map((address) => thing("machine", address, address));
    const [finding] = checkConflicts(rows, [thing("node-pool", 1, 9, { chosenWithout: ["/start", "/end"] }), ...machines]);
    expect(finding?.message).to.equal(
      "the node-pool 0.0.0.1-0.0.0.9 overlaps the machine 0.0.0.1, the machine 0.0.0.2, the machine 0.0.0.3 and more; use addresses clear of them, or leave it out to have a pool chosen",
    );
    expect(finding?.repairs?.map(({ patch }) => patch)).to.deep.equal([
      [
        { op: "remove", path: "/start" },
        { op: "remove", path: "/end" },
      ],
    ]);
  });
});
