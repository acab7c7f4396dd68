import { checkFirewall } from "../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../lib/firewall/read-firewall-rules.js";
import { measure } from "./measure.js";
import { randomFrom } from "./random.js";
import { type Row, under } from "./row.js";

const ruleCount = 10_000;
const flowCount = 1_000;

/** Rules of a router between prefixes all over a /8, and flows of which about half have a rule. */
export async function checkFirewalls(): Promise<Row[]> {
  const random = randomFrom(11);
  const prefix = (length: number) => {
    const first = Math.floor(random() * 2 ** (length - 8)) * 2 ** (32 - length);
    return `10.${(first >>> 16) & 255}.${(first >>> 8) & 255}.${first & 255}/${length}`;
  };
  const rows = Array.from({ length: ruleCount }, () => ({
    source: prefix(16 + Math.floor(random() * 13)),
    destination: prefix(16 + Math.floor(random() * 13)),
    port: 1 + Math.floor(random() * 65_535),
    target: random() < 0.8 ? "ACCEPT" : "DROP",
  }));
  const lines = rows.map(
    ({ source, destination, port, target }) => `-A FORWARD -s ${source} -d ${destination} -p tcp -m tcp --dport ${port} -j ${target}`,
  );
  const content = ["*filter", ":FORWARD DROP [0:0]", ...lines, "COMMIT", ""].join("\n");
  const flows = Array.from({ length: flowCount }, (_, index) => {
    const row = rows[Math.floor(random() * ruleCount)];
    const isKnown = row !== undefined && random() < 0.5;
    return {
      id: `flow ${index}`,
      protocol: "TCP",
      source: isKnown ? row.source : prefix(24),
      destination: isKnown ? row.destination : prefix(24),
      port: isKnown ? row.port : 443,
    };
  });
  const rules = readFirewallRules({ content });
  const { read, check } = await measure({
    read: () => readFirewallRules({ content }),
    check: () => checkFirewall({ rules, flows, direction: "forward" }),
  });
  const work = `${ruleCount.toLocaleString("en")} firewall rules`;
  return [
    { work: `${work}, text of iptables-save`, implementation: "readFirewallRules", milliseconds: read, compared: "" },
    {
      work: `${work} and ${flowCount.toLocaleString("en")} flows, with wider and shadowed rules`,
      implementation: "checkFirewall",
      milliseconds: check,
      compared: under(check, 1000),
    },
  ];
}
