import { expect } from "chai";
import { azureLocalConflicts } from "../../../lib/platforms/azure-local/conflict-rows.js";

describe("azureLocalConflicts", () => {
  it("keep what is handed out clear of everything else that is handed out", () => {
    const handedOut = ["ip-pool", "control-plane-ip", "load-balancer"] as const;
    for (const one of handedOut) {
      for (const other of handedOut) {
        const told = azureLocalConflicts.some(
          ({ claim, others }) => (claim === one && others.includes(other)) || (claim === other && others.includes(one)),
        );
        expect(told, `${one} and ${other}`).to.equal(true);
      }
    }
  });

  it("keep what is handed out clear of everything that exists", () => {
    const uses = azureLocalConflicts.flatMap(({ others }) => others);
    for (const claim of ["ip-pool", "control-plane-ip", "load-balancer"]) {
      const told = azureLocalConflicts.filter((row) => row.claim === claim).flatMap(({ others }) => others);
      const handedOut = ["ip-pool", "control-plane-ip", "load-balancer"];
      // a pool may have virtual machines in it, whose addresses are not counted as its room
      const shared = claim === "ip-pool" ? ["virtual-machine"] : [];
      expect(
        uses.filter((use) => ![...handedOut, ...shared].includes(use) && !told.includes(use)),
        claim,
      ).to.deep.equal([]);
    }
  });
});
