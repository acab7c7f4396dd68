import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import { emitPortMatrixNftables } from "../../../lib/index.js";
import { matrices } from "../exports/matrices.js";
import { isAllowed, packetsOf } from "./matrix-packets.js";
import { canSend, sendPackets } from "./real-packets.js";

describe("real packets through exports of a port matrix", () => {
  before(function () {
    if (!canSend) this.skip();
  });

  for (const { name, matrix } of matrices) {
    it(`nftables of ${name}: pass where a row allows them, and nowhere else, as the check says`, () => {
      const [file] = emitPortMatrixNftables(matrix).files;
      const packets = packetsOf(matrix);
      const loaded = { load: "nft -f -", print: "nft -j list ruleset", content: file?.content ?? "" };
      const { passed, printed } = sendPackets(loaded, packets, "forward");
      const shown = (verdicts: readonly boolean[]) =>
        packets.map(
          ({ protocol, source, destination, port }, index) =>
            `${protocol} ${source} to ${destination} port ${port}: ${verdicts[index] === true ? "allowed" : "blocked"}`,
        );
      expect(shown(passed)).to.deep.equal(shown(packets.map((packet) => isAllowed(matrix, packet))));
      const { flows } = checkFirewall({ rules: readFirewallRules({ content: printed }), flows: packets, direction: "forward" });
      expect(flows.map(({ verdict }) => verdict)).to.deep.equal(passed.map((own) => (own ? "allowed" : "blocked")));
    });
  }
});
