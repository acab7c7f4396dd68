import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import { emitPortMatrixIptables, emitPortMatrixNftables } from "../../../lib/index.js";
import { matrices } from "../exports/matrices.js";
import { isAllowed, packetsOf } from "./matrix-packets.js";
import { canSend, hasIptables, sendPackets } from "./real-packets.js";

/** How each format is loaded and printed. */
const formats = {
  nftables: { emit: emitPortMatrixNftables, load: "nft -f -", print: "nft -j list ruleset", isHere: canSend },
  iptables: { emit: emitPortMatrixIptables, load: "iptables-restore --noflush", print: "iptables-save", isHere: hasIptables },
};

describe("real packets through exports of a port matrix", () => {
  for (const [format, { emit, load, print, isHere }] of Object.entries(formats)) {
    for (const { name, matrix } of matrices) {
      it(`${format} of ${name}: pass where a row allows them, and nowhere else, as the check says`, function () {
        if (!isHere) this.skip();
        const [file] = emit(matrix).files;
        const packets = packetsOf(matrix);
        const { passed, printed } = sendPackets({ load, print, content: file?.content ?? "" }, packets, "forward");
        const shown = (verdicts: readonly boolean[]) =>
          packets.map(
            ({ protocol, source, destination, port }, index) =>
              `${protocol} ${source} to ${destination} port ${port}: ${verdicts[index] === true ? "allowed" : "blocked"}`,
          );
        expect(shown(passed)).to.deep.equal(shown(packets.map((packet) => isAllowed(matrix, packet))));
        expect(new Set(passed).size, "verdicts that occur").to.equal(2);
        const { flows } = checkFirewall({ rules: readFirewallRules({ content: printed }), flows: packets, direction: "forward" });
        expect(flows.map(({ verdict }) => verdict)).to.deep.equal(passed.map((own) => (own ? "allowed" : "blocked")));
      });
    }
  }
});
