import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import { Random } from "../../fuzz/random.js";
import { addressText, allPackets } from "../oracle/packet.js";
import { randomChains } from "../oracle/random-rules.js";
import { writeNft } from "../oracle/write-rules.js";
import { canSend, hasIptables, inInterface, outInterface, type RealPacket, sendPackets, type Way } from "./real-packets.js";
import { iptablesRuleSets, nftRuleSets, packetsOfSet } from "./rule-sets.js";

const nft = { load: "nft -f -", print: "nft -j list ruleset" };
const iptables = { load: "iptables-restore", print: "iptables-save" };

/** Expects the check to say of each packet what became of it. */
function compare(loaded: typeof nft & { readonly content: string }, packets: readonly RealPacket[], way: Way): readonly boolean[] {
  const { passed, printed } = sendPackets(loaded, packets, way);
  const { flows } = checkFirewall({
    rules: readFirewallRules({ content: printed }),
    flows: packets.map((packet) => ({ ...packet })),
    direction: way,
    inInterface,
    ...(way === "forward" ? { outInterface } : {}),
  });
  const shown = (verdictOf: (index: number) => string | undefined) =>
    packets.map(
      ({ protocol, source, destination, port }, index) => `${protocol} ${source} to ${destination} port ${port}: ${verdictOf(index)}`,
    );
  expect([...new Set(flows.flatMap(({ missing = [] }) => missing))], "missing").to.deep.equal([]);
  expect(shown((index) => flows[index]?.verdict)).to.deep.equal(shown((index) => (passed[index] === true ? "allowed" : "blocked")));
  return passed;
}

/** Expects both verdicts among those of packets. */
function expectBoth(passed: readonly boolean[]): void {
  expect(new Set(passed).size, "verdicts that occur").to.equal(2);
}

describe("real packets through rule sets", () => {
  before(function () {
    if (!canSend) this.skip();
  });

  for (const [name, set] of Object.entries(nftRuleSets))
    it(`nft: ${name}`, () => expectBoth(compare({ ...nft, content: `${set.content.trim()}\n` }, packetsOfSet(set), set.way ?? "forward")));

  for (const [name, set] of Object.entries(iptablesRuleSets))
    it(`iptables: ${name}`, function () {
      if (!hasIptables) this.skip();
      expectBoth(compare({ ...iptables, content: set.content }, packetsOfSet(set), set.way ?? "forward"));
    });

  it("random chains: the kernel, the check and the oracle's writer agree", () => {
    const packets = allPackets.flatMap(({ protocol, source, destination, port }): RealPacket[] =>
      protocol === "icmp" || protocol === "gre" || source === destination
        ? []
        : [
            {
              protocol: protocol === "tcp" ? "TCP" : "UDP",
              source: addressText(source),
              destination: addressText(destination),
              port,
            },
          ],
    );
    expect(packets.length).to.be.above(500);
    const passed = [1, 2, 3, 4].flatMap((seed) => {
      const content = writeNft(randomChains(new Random(seed), 2));
      return compare({ load: "cat | nft -j -f -", print: nft.print, content }, packets, "forward");
    });
    expectBoth(passed);
  });
});
