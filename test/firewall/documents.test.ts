import { readFileSync } from "node:fs";
import { expect } from "chai";
import { checkFirewall } from "../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../lib/firewall/read-firewall-rules.js";
import type { FirewallFlow, FlowDirection } from "../../types/index.js";
import { type DocumentFlow, documents } from "./documents/documents.js";

const folder = new URL("documents/", import.meta.url);

/** Reads `forward TCP 10.0.0.1 to 10.0.0.2 port 443, in eth0, out eth1`. */
function flowOf(text: string): FirewallFlow {
  const parts = /^(\w+) (\w+) (\S+) to ([^\s,]+)(?: port ([^\s,]+))?(?:, in (\S+))?(?:, out (\S+))?$/.exec(
    text.replaceAll(", in ", ", in ").trim(),
  );
  if (parts === null) throw new Error(`not a flow: ${text}`);
  const [, direction = "", protocol = "", source = "", destination = "", port, inInterface, outInterface] = parts;
  return {
    protocol,
    source,
    destination,
    ...(port === undefined ? {} : { port }),
    ...(direction === "any" ? {} : { direction: direction as FlowDirection }),
    ...(inInterface === undefined ? {} : { inInterface: inInterface.replace(/,$/, "") }),
    ...(outInterface === undefined ? {} : { outInterface }),
  };
}

describe("rule sets as people export them", () => {
  for (const [file, { groups = {}, flows }] of Object.entries(documents)) {
    describe(file, () => {
      const content = readFileSync(new URL(file, folder), "utf8");
      const rules = readFirewallRules({ content });
      for (const [text, verdict, told] of flows as readonly DocumentFlow[])
        it(`${text} is ${verdict}${told === undefined ? "" : ` (${told})`}`, () => {
          const [flow] = checkFirewall({ rules, groups, flows: [flowOf(text)] }).flows;
          expect([flow?.verdict, verdict === "undecided" ? flow?.missing : flow?.by], JSON.stringify(flow)).to.deep.equal([
            verdict,
            told === undefined ? (verdict === "undecided" ? flow?.missing : flow?.by) : told.split(" | "),
          ]);
        });
    });
  }
});
