import { expect } from "chai";
import { conflictRows } from "../../../lib/platforms/azure-local/conflict-rows.js";

describe("conflictRows", () => {
  it("tell of each pair of uses once at most, from one side", () => {
    const pairs = conflictRows.flatMap(({ claim, others }) => others.map((other) => [claim, other].join(" and ")));
    expect([...new Set(pairs)]).to.deep.equal(pairs);
    const bothWays = conflictRows.flatMap(({ claim, others }) =>
      others.filter((other) => other !== claim && pairs.includes(`${other} and ${claim}`)).map((other) => `${claim} and ${other}`),
    );
    expect(bothWays).to.deep.equal([]);
  });

  it("keep what is handed out clear of everything else that is handed out", () => {
    const handedOut = ["ip-pool", "control-plane-ip", "load-balancer"] as const;
    for (const one of handedOut) {
      for (const other of handedOut) {
        const told = conflictRows.some(
          ({ claim, others }) => (claim === one && others.includes(other)) || (claim === other && others.includes(one)),
        );
        expect(told, `${one} and ${other}`).to.equal(true);
      }
    }
  });

  it("keep what is handed out clear of everything that stands", () => {
    const uses = conflictRows.flatMap(({ others }) => others);
    for (const claim of ["ip-pool", "control-plane-ip", "load-balancer"]) {
      const told = conflictRows.filter((row) => row.claim === claim).flatMap(({ others }) => others);
      const handedOut = ["ip-pool", "control-plane-ip", "load-balancer"];
      expect(
        uses.filter((use) => !handedOut.includes(use) && !told.includes(use)),
        claim,
      ).to.deep.equal([]);
    }
  });
});
