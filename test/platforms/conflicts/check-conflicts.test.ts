import { expect } from "chai";
import type { Address } from "../../../lib/address/index.js";
import type { AddressUse, Space } from "../../../lib/platforms/conflicts/address-use.js";
import { checkConflicts } from "../../../lib/platforms/conflicts/check-conflicts.js";
import { windowsServerRules } from "../../../lib/rules/windows-server-rules.js";

const rule = windowsServerRules["hci-pools-clear"];
const rows = [{ claim: "pool", others: ["pool", "machine", "network-address"], rule } as const];

function thing(
  use: "pool" | "machine" | "network-address",
  first: number,
  last: number,
  change: Partial<AddressUse<"pool" | "machine">> = {},
) {
  const path = `/${use}/${first}`;
  return {
    use,
    name: `the ${use}`,
    range: { first: first as Address, last: last as Address },
    path,
    space: 0 as Space,
    owner: path,
    ...change,
  };
}

/** What is told, as the path and the message. */
function told(...uses: AddressUse<"pool" | "machine">[]): string[] {
  return checkConflicts(rows, uses).map(({ path, message }) => `${path}: ${message}`);
}

describe("checkConflicts", () => {
  it("tells a claim of what it overlaps", () => {
    expect(told(thing("pool", 1, 4), thing("machine", 4, 4))).to.deep.equal([
      "/pool/1: the pool 0.0.0.1-0.0.0.4 overlaps the machine 0.0.0.4; use addresses clear of it",
    ]);
    expect(told(thing("pool", 1, 4), thing("machine", 5, 5))).to.deep.equal([]);
  });

  it("tells the later of two claims of one use", () => {
    expect(told(thing("pool", 1, 4), thing("pool", 4, 4))).to.deep.equal([
      "/pool/4: the pool 0.0.0.4 overlaps the pool 0.0.0.1-0.0.0.4; use an address clear of it",
    ]);
  });

  it("tells nothing of claims of one owner, nor of the ends of its own prefix", () => {
    expect(told(thing("pool", 1, 4, { owner: "/a" }), thing("pool", 4, 4, { owner: "/a" }))).to.deep.equal([]);
    expect(told(thing("pool", 0, 4, { owner: "/a" }), thing("network-address", 0, 0, { owner: "/a" }))).to.deep.equal([]);
    expect(told(thing("pool", 0, 4, { owner: "/a" }), thing("network-address", 0, 0, { owner: "/b" }))).to.have.lengthOf(1);
  });

  it("tells nothing across spaces, but for what is in every one", () => {
    expect(told(thing("pool", 1, 4), thing("machine", 4, 4, { space: 1 }))).to.deep.equal([]);
    expect(told(thing("pool", 1, 4), thing("machine", 4, 4, { space: "every" }))).to.have.lengthOf(1);
  });

  it("names three of many, and says what can be left out", () => {
    const machines = [1, 2, 3, 4].map((address) => thing("machine", address, address));
    const [finding] = checkConflicts(rows, [thing("pool", 1, 9, { chosenWithout: ["/start", "/end"] }), ...machines]);
    expect(finding?.message).to.equal(
      "the pool 0.0.0.1-0.0.0.9 overlaps the machine 0.0.0.1, the machine 0.0.0.2, the machine 0.0.0.3 and more; use addresses clear of them, or leave it out to have a pool chosen",
    );
    expect(finding?.repairs?.map(({ patch }) => patch)).to.deep.equal([
      [
        { op: "remove", path: "/start" },
        { op: "remove", path: "/end" },
      ],
    ]);
  });
});
