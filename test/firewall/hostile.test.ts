import { expect } from "chai";
import { checkFirewall } from "../../lib/firewall/check-firewall.js";
import { compileProgram } from "../../lib/firewall/engine/compile-program.js";
import { domainOfSpace, spaceOf } from "../../lib/firewall/engine/space.js";
import { readFirewallRules } from "../../lib/firewall/read-firewall-rules.js";
import { PlanError } from "../../lib/index.js";
import { firewallRules } from "../../lib/rules/firewall-rules.js";
import type { FirewallCheck, FirewallFlow, FirewallRules, FlowDirection } from "../../types/index.js";
import { Random } from "../fuzz/random.js";

const flow: FirewallFlow = { id: "flow", protocol: "TCP", source: "10.0.0.0/8", destination: "10.0.0.0/8", port: "1-65535" };
const iptables = (...lines: readonly string[]) =>
  ["*filter", ":INPUT ACCEPT [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...lines, "COMMIT", ""].join("\n");
const times = <Item>(count: number, item: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => item(index));
const chains = (count: number) => times(count, (index) => `:C${index} - [0:0]`);
const address = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

function check(rules: FirewallRules, direction: FlowDirection): FirewallCheck {
  return checkFirewall({ rules, flows: [flow], direction });
}

/** What a set of rules comes to: the verdict with what is missing, and the rules of the findings about work and chains. */
function outcome(content: unknown, direction: FlowDirection = "forward"): readonly string[] {
  const { flows, findings } = check(readFirewallRules({ content }), direction);
  const [own] = flows;
  const told = new Set(findings.map(({ rule }) => rule).filter((rule) => !/^firewall-(?:flow|condition|rule)|^nsg-other/.test(rule)));
  return [own?.verdict ?? "", ...(own?.missing ?? []), ...told];
}

const tooMany = "fewer rules: there are more of them after all jumps, or more conditions that no flow decides, than can be checked";
const tooLong = "fewer rules, or a smaller flow: the check ends after a number of steps";
const nft = (...rules: readonly (readonly object[])[]) => ({
  nftables: [
    { table: { family: "ip", name: "t" } },
    { chain: { family: "ip", table: "t", name: "c", type: "filter", hook: "forward", prio: 0, policy: "drop" } },
    ...rules.map((expr) => ({ rule: { family: "ip", table: "t", chain: "c", expr } })),
  ],
});
const source = { payload: { protocol: "ip", field: "saddr" } };
const port = { payload: { protocol: "tcp", field: "dport" } };
const securityRule = (index: number, more: object = {}) => ({
  name: `r${index}`,
  priority: 100 + (index % 3000),
  direction: "Inbound",
  access: index % 2 === 0 ? "Deny" : "Allow",
  protocol: "*",
  sourceAddressPrefix: "*",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "*",
  ...more,
});

/** Rule sets that nobody would load, with what is said of a flow. */
const sets: readonly (readonly [what: string, content: () => unknown, outcome: readonly string[], direction?: FlowDirection])[] = [
  [
    "a chain that leads to itself",
    () => iptables(":C0 - [0:0]", "-A FORWARD -j C0", "-A C0 -j C0"),
    ["undecided", 'what chain "C0" decides'],
  ],
  [
    "chains that lead to each other by jumps and gotos",
    () => iptables(...chains(3), "-A FORWARD -j C0", "-A C0 -j C1", "-A C1 -g C2", "-A C2 -j C0"),
    ["undecided", 'what chain "C0" decides'],
  ],
  [
    "chains a thousand deep",
    () => iptables(...chains(1000), "-A FORWARD -j C0", ...times(999, (index) => `-A C${index} -j C${index + 1}`), "-A C999 -j ACCEPT"),
    ["undecided", 'what chain "C199" decides'],
  ],
  [
    "forty chains that each lead twice to the next one",
    () =>
      iptables(
        ...chains(40),
        "-A FORWARD -j C0",
        ...times(39, (index) => `-A C${index} -j C${index + 1}\n-A C${index} -j C${index + 1}`),
        "-A C39 -s 10.0.0.1 -j ACCEPT",
      ),
    ["undecided", tooMany],
  ],
  [
    "five thousand rates, each in its own words",
    () => iptables(...times(5000, (index) => `-A FORWARD -m limit --limit ${index}/min -j ${index % 2 === 0 ? "DROP" : "ACCEPT"}`)),
    ["undecided", tooMany],
  ],
  [
    "a thousand sets that are not given",
    () => iptables(...times(1000, (index) => `-A FORWARD -m set --match-set s${index} src -j ${index % 2 === 0 ? "DROP" : "ACCEPT"}`)),
    ["undecided", tooLong, "firewall-work"],
  ],
  [
    "a thousand interfaces",
    () => iptables(...times(1000, (index) => `-A FORWARD -i eth${index} -j ${index % 2 === 0 ? "DROP" : "ACCEPT"}`)),
    ["undecided", "the interface the packets come in through (inInterface)"],
  ],
  [
    "ten thousand rules that overlap at random",
    (random = new Random(1)) =>
      iptables(
        ...times(
          10_000,
          () =>
            `-A FORWARD -s 10.${random.integer(0, 255)}.0.0/${random.integer(8, 16)} -d 10.0.${random.integer(0, 255)}.0/${random.integer(8, 24)} -p tcp -m tcp --dport ${random.integer(1, 60_000)}:65535 -j ${random.integer(0, 1) === 0 ? "DROP" : "ACCEPT"}`,
        ),
      ),
    ["partly", tooLong, "firewall-work"],
  ],
  [
    "a line with a hundred thousand ports",
    () => iptables(`-A FORWARD -p tcp -m multiport --dports ${times(100_000, (index) => String(index % 65_536)).join(",")} -j ACCEPT`),
    ["allowed"],
  ],
  [
    "a line that negates a thousand marks",
    () => iptables(`-A FORWARD ${"-m mark ! --mark 0x1/0x1 ".repeat(1000)}-j ACCEPT`, "-A FORWARD -j MARK --set-xmark 0x1/0x1"),
    ["allowed"],
  ],
  [
    "marks of many values",
    () =>
      nft(
        [{ mangle: { key: { meta: { key: "mark" } }, value: { "|": [{ meta: { key: "mark" } }, 4_294_967_295] } } }],
        [{ match: { op: "!=", left: { meta: { key: "mark" } }, right: { set: times(20, (index) => index) } } }, { accept: null }],
      ),
    ["undecided", "a rule with fewer alternatives"],
  ],
  [
    "a verdict map with twenty thousand elements",
    () => nft([{ vmap: { key: source, data: { set: times(20_000, address).map((key) => [key, { accept: null }]) } } }]),
    ["partly"],
  ],
  [
    "eight sets of pairs in one rule",
    () =>
      nft([
        ...times(8, () => ({
          match: {
            op: "==",
            left: { concat: [source, port] },
            right: { set: times(10, address).map((own, index) => ({ concat: [own, index] })) },
          },
        })),
        { accept: null },
      ]),
    ["partly", "a rule with fewer alternatives"],
  ],
  [
    "five thousand rules of one priority",
    () => times(5000, (index) => securityRule(index, { priority: 100 })),
    ["blocked", "nsg-priority-unique", "firewall-work"],
    "inbound",
  ],
  [
    "priorities that are no numbers, negative or endless",
    () => ["x", -1, 1e300, "1e3", null].map((priority, index) => securityRule(2 * index + 1, { priority })),
    ["allowed", "firewall-value", "nsg-priority-range"],
    "inbound",
  ],
  [
    "three thousand tags without prefixes",
    () => times(3000, (index) => securityRule(index, { sourceAddressPrefix: `Tag${index}` })),
    ["undecided", tooMany],
    "inbound",
  ],
];

describe("hostile rule sets", () => {
  for (const [what, content, wanted, direction] of sets)
    it(`${what}: ${wanted.join(", ")}`, () => {
      expect(outcome(content(), direction)).to.deep.equal(wanted);
    });

  it("a million rules are refused before they are all read", () => {
    const content = iptables("-A FORWARD -s 10.0.0.1/32 -j ACCEPT\n".repeat(1_000_000));
    expect(() => readFirewallRules({ content })).to.throw(PlanError, "the content has more than 250000 rules; check it in parts");
  });

  it("JSON nested deeper than is read is refused", () => {
    expect(() => readFirewallRules({ content: `${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}` })).to.throw(PlanError);
  });

  it("no set of rules is compiled into more steps than the limit", () => {
    const { entries, alternatives } = firewallRules["firewall-size"].values;
    for (const [, content] of sets) {
      const rules = readFirewallRules({ content: content() });
      const space = spaceOf(rules.chains, {}, rules.groups);
      const hooked = rules.chains.filter(({ hooks = [] }) => hooks.includes("forward") || hooks.includes("inbound"));
      const all = new Map(rules.chains.map((chain) => [chain.name, chain]));
      const program = compileProgram(hooked, all, space, { domain: domainOfSpace(space), local: undefined });
      expect(program?.entries.length ?? 0).to.be.below(entries + alternatives * alternatives);
    }
  });
});
