import { existsSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { checkFirewall } from "../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../lib/firewall/read-firewall-rules.js";
import type { FirewallCheckRequest, FlowDirection, Verdict } from "../../types/index.js";

/** A flow of a sample, and what is to be said of it. */
interface SampleFlow {
  readonly direction: FlowDirection;
  readonly protocol: string;
  readonly source: string;
  readonly destination: string;
  readonly port: number;
  readonly verdict: "allow" | "deny" | "unknown";
  readonly rule: string;
  readonly needs?: readonly string[];
  readonly inInterface?: string;
  readonly outInterface?: string;
}

interface Sample {
  readonly file: string;
  readonly flows: readonly SampleFlow[];
}

const folder = new URL("../../../shared/samples/firewall/", import.meta.url);
const verdicts: Readonly<Record<SampleFlow["verdict"], Verdict>> = { allow: "allowed", deny: "blocked", unknown: "undecided" };

/** What the samples say of names that their files do not explain. */
const groups: Readonly<Record<string, Readonly<Record<string, string[]>>>> = {
  "nsg-aks-agentpool.json": { VirtualNetwork: ["10.224.0.0/12"] },
  "nsg-create-output.json": { VirtualNetwork: ["10.0.0.0/16"] },
  "nsg-rest-priority-5.json": { VirtualNetwork: ["10.0.0.0/16"] },
  "arm-nsg-bastion.json": { VirtualNetwork: ["10.200.0.0/16"] },
  "azure-firewall-policy-aks.json": { "ipg-eastus2-AksNodepools": ["10.240.0.0/22"] },
};

/** A check of one flow of a sample. */
function requestOf(content: string, flow: SampleFlow, given: Readonly<Record<string, string[]>> | undefined): FirewallCheckRequest {
  const { direction, protocol, source, destination, port, inInterface, outInterface } = flow;
  return {
    rules: readFirewallRules({ content }),
    flows: [{ protocol, source, destination, port }],
    direction,
    ...(inInterface === undefined ? {} : { inInterface }),
    ...(outInterface === undefined ? {} : { outInterface }),
    ...(given === undefined ? {} : { groups: given }),
  };
}

describe("real rule sets", () => {
  if (!existsSync(folder)) {
    it("are not here, so their verdicts are not compared", function () {
      this.skip();
    });
    return;
  }
  const { samples }: { readonly samples: readonly Sample[] } = JSON.parse(readFileSync(new URL("index.json", folder), "utf8"));
  for (const { file, flows } of samples) {
    const content = readFileSync(new URL(file, folder), "utf8");
    for (const flow of flows) {
      const { direction, protocol, source, destination, port, verdict, rule, needs } = flow;
      it(`${file}: ${direction} ${protocol} ${source} to ${destination} port ${port} is ${verdicts[verdict]}`, () => {
        const [own] = checkFirewall(requestOf(content, flow, groups[file])).flows;
        expect(own?.verdict).to.equal(verdicts[verdict]);
        // names of rules that are names in the file, and not a description of them
        if (/^[\w./()-]+$/.test(rule)) expect(own?.by).to.include(rule);
      });
      if (needs?.includes("prefixes of VirtualNetwork") !== true) continue;
      it(`${file}: ${direction} ${protocol} ${source} to ${destination} port ${port} is undecided without ${needs}`, () => {
        const [own] = checkFirewall(requestOf(content, flow, undefined)).flows;
        expect([own?.verdict, own?.missing]).to.deep.equal(["undecided", needs]);
      });
    }
  }
});
