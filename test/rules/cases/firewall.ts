import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import type { Finding, FirewallCheckRequest, FirewallFlow } from "../../../types/index.js";
import { type Case, type CaseTable, findingsOf } from "./case.js";

type Fields = Readonly<Record<string, unknown>>;

/** A security rule that lets SSH in, with other values. */
const rule = (more: Fields): Fields => ({
  name: "ssh",
  priority: 100,
  direction: "Inbound",
  access: "Allow",
  protocol: "Tcp",
  sourceAddressPrefix: "192.168.10.0/24",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "22",
  ...more,
});
const ssh: FirewallFlow = { id: "ssh", protocol: "TCP", source: "192.168.10.0/24", destination: "10.30.7.4", port: 22 };
const groups = { VirtualNetwork: ["10.30.0.0/16"] };
const iptables = (...lines: readonly string[]) =>
  ["*filter", ":INPUT ACCEPT [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...lines, "COMMIT", ""].join("\n");

const read = (content: unknown) => (): readonly Finding[] => findingsOf(() => readFirewallRules({ content }));
const check =
  (content: unknown, more: Partial<FirewallCheckRequest> = {}) =>
  (): readonly Finding[] =>
    findingsOf(() => checkFirewall({ rules: readFirewallRules({ content }), flows: [ssh], direction: "inbound", groups, ...more }));

const collection = (more: Fields, action = "Allow") => ({
  ruleCollections: [
    {
      name: "c",
      priority: 100,
      action: { type: action },
      rules: [
        {
          ruleType: "NetworkRule",
          name: "r",
          ipProtocols: ["TCP"],
          sourceAddresses: ["*"],
          destinationAddresses: ["*"],
          destinationPorts: ["443"],
          ...more,
        },
      ],
    },
  ],
});

/** Rules that all overlap, and so many that not each can be held against each. */
const manyRules = () => iptables("-A INPUT -p tcp -j ACCEPT\n".repeat(5000));

const rows: readonly (readonly [why: string, ask: () => readonly Finding[], ...told: string[]])[] = [
  [
    "a text that is no rule set",
    read("hello"),
    "error firewall-format /content: the content has no firewall rules; give JSON of a network security group or of an Azure Firewall, the output of nft -j list ruleset or of iptables-save, or the CSV of port-matrix export",
  ],
  [
    "more rules than a firewall loads",
    read(iptables("-A FORWARD -j ACCEPT\n".repeat(250_001))),
    "error firewall-size /content: the content has more than 250000 rules; check it in parts",
  ],
  [
    "a protocol that Azure does not have",
    read([rule({ protocol: "Any" })]),
    'warning firewall-value /content/0: protocol of rule "ssh" is "Any", not a value of a security rule and is read as *; write *',
  ],
  [
    "a range that runs backwards, in text",
    read(JSON.stringify([rule({ destinationPortRange: "8100-8000" })])),
    'warning firewall-value /content: /0: destinationPortRange of rule "ssh" is "8100-8000", not a port; use a port from 0 to 65535, a range such as 8000-8100, or *',
  ],
  [
    "a rate, which no flow tells",
    read(iptables("-A INPUT -p tcp -m limit --limit 5/min -j DROP")),
    'info firewall-condition /content: line 5: a flow does not decide whether "limit 5/min" holds',
  ],
  [
    "a jump to nowhere",
    read(iptables("-A INPUT -j NOWHERE")),
    'warning firewall-chain /content: line 5: "NOWHERE" is neither a chain nor a target with a known effect, so its decision is unknown',
  ],
  [
    "a chain that is never called",
    read(iptables(":SPARE - [0:0]", "-A SPARE -j DROP")),
    'info firewall-chain-unused /content: line 6: no chain with a hook leads to chain "SPARE", so its rules decide nothing; remove it, or jump to it',
  ],
  [
    "address translation",
    read(`${iptables()}*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp --dport 80 -j DNAT --to-destination 10.0.0.1\nCOMMIT\n`),
    "info firewall-part-ignored /content: table nat has 1 rules, which change addresses and filter nothing; give flows with the addresses that packets have in the table filter",
  ],
  [
    "a priority that Azure does not take",
    read([rule({ priority: 5 })]),
    'warning nsg-priority-range /content/0: priority 5 of rule "ssh" is outside 100 to 4096; the rule is read in its order',
  ],
  [
    "two rules of one priority",
    read([rule({}), rule({ name: "web", destinationPortRange: "443" })]),
    'warning nsg-priority-unique /content/1: "ssh" and "web" have the same priority 100, inbound; they are read in the order of the file, so give each its own priority',
  ],
  [
    "an end that is given twice",
    read([rule({ sourceApplicationSecurityGroups: [{ id: "/subscriptions/0/applicationSecurityGroups/web" }] })]),
    'warning nsg-end-once /content/0: rule "ssh": source has both prefixes (192.168.10.0/24) and an application security group; only the group is read, so give one of them',
  ],
  [
    "a default rule that is not Azure's",
    read({
      name: "n",
      securityRules: [],
      defaultSecurityRules: [
        rule({
          name: "AllowVnetInBound",
          priority: 65000,
          protocol: "*",
          sourceAddressPrefix: "VirtualNetwork",
          destinationPortRange: "*",
        }),
      ],
    }),
    'warning nsg-default-rules /content/defaultSecurityRules/0: default rule "AllowVnetInBound" differs from that of Azure: destination * instead of VirtualNetwork; it is read as written',
  ],
  [
    "a network security group, which is one of several",
    read([rule({})]),
    "info nsg-other-filters /content: only network security groups are checked here; packets also pass the groups of the other end, of the network interface or subnet, and security admin rules; check each of them",
  ],
  [
    "a rule of Azure Firewall without ports",
    read(collection({ destinationPorts: [] })),
    'warning azure-firewall-value /content/ruleCollections/0/rules/0: rule "c/r": the rule has no destinationPorts; give a port, a range or *',
  ],
  [
    "a policy with a parent",
    read({ properties: { basePolicy: { id: "/p" }, ruleCollections: [] } }),
    "info azure-firewall-not-filtering /content: the policy has a parent, whose rules come first; give both in one list, with the parent's groups at lower priorities",
  ],
  [
    "a tag whose names the vendor keeps",
    read(
      collection({
        ruleType: "ApplicationRule",
        protocols: [{ protocolType: "Https", port: 443 }],
        fqdnTags: ["AzureKubernetesService"],
        destinationAddresses: [],
      }),
    ),
    "info azure-firewall-fqdn-tag /content: the tag AzureKubernetesService covers host names that the vendor maintains; those of the egress page are used; give others as a group with that name",
  ],
  [
    "a flow to a tag without prefixes",
    check([rule({ sourceAddressPrefix: "AzureCloud" })], { flows: [{ ...ssh, source: "20.1.2.3" }] }),
    "info firewall-service-tag /rules: flows depend on the service tag AzureCloud; give its prefixes as a group with that name",
    'warning firewall-flow-undecided /flows/0: the rules do not decide "ssh"; missing: prefixes of AzureCloud',
  ],
  [
    "a flow within a virtual network whose prefixes are not given",
    check({ name: "n", securityRules: [] }, { flows: [{ ...ssh, source: "10.1.2.3" }], groups: {} }),
    "info nsg-virtual-network /rules: flows depend on the service tag VirtualNetwork; give its prefixes as a group with that name",
  ],
  [
    "a flow to the platform",
    check([rule({})], { direction: "outbound", flows: [{ ...ssh, destination: "168.63.129.16", port: 53 }] }),
    "info nsg-platform-addresses /rules: flows to the addresses of the platform pass regardless of the rules of the group",
  ],
  [
    "a rule for some ports of clients",
    check([rule({ sourcePortRange: "49152-65535" })]),
    "info firewall-source-port /rules: rules for some source ports decide flows, but clients choose any port from 1024 up; remove the source ports from the rules",
  ],
  [
    "flows without a direction",
    () => findingsOf(() => checkFirewall({ rules: readFirewallRules({ content: [rule({})] }), flows: [ssh] })),
    "error firewall-direction : the rules differ by direction, but none is given; missing: the direction of the flow (inbound or outbound)",
  ],
  [
    "a port that is none",
    check([rule({})], { flows: [{ ...ssh, port: "ssh" }] }),
    'error firewall-flow-value /flows/0/port: "ssh" is not a port; use a port from 0 to 65535, a range such as 30000-32767, or *',
  ],
  [
    "a flow that does not pass",
    check([rule({})], { flows: [{ ...ssh, port: 443 }] }),
    'error firewall-flow-blocked /flows/0: "ssh" is blocked by "DenyAllInBound", such as TCP from 192.168.10.1 to 10.30.7.4 port 443; allow it before that rule',
  ],
  [
    "a flow of which a part does not pass",
    check([rule({})], { flows: [{ ...ssh, port: "22-23" }] }),
    'error firewall-flow-partly /flows/0: part of "ssh" is blocked, such as TCP from 192.168.10.1 to 10.30.7.4 port 23; the rules that decide are "DenyAllInBound" and "ssh"; allow the rest',
  ],
  [
    "a flow that is not needed and does not pass",
    check([rule({})], { flows: [{ ...ssh, port: 443, required: false }] }),
    'info firewall-flow-optional /flows/0: "ssh" is blocked by "DenyAllInBound", such as TCP from 192.168.10.1 to 10.30.7.4 port 443; allow it before that rule',
  ],
  [
    "a rule behind one that decides otherwise",
    check([rule({ name: "no", priority: 90 + 10, access: "Deny", sourceAddressPrefix: "*" }), rule({ priority: 200 })]),
    'warning firewall-rule-shadowed /rules: "ssh" never matches: "no" decides all of its packets before it; move it up, or remove it',
  ],
  [
    "more rules than can be held against each other",
    check(manyRules()),
    "warning firewall-work /rules: there are too many rules, or too many that overlap, so the lists of wider and shadowed rules end before the last rule; check the rules in parts",
  ],
];

export const firewallTable: CaseTable = {
  about: "rules of firewalls",
  good: [
    { why: "a group that lets SSH in", ask: check([rule({})]) },
    { why: "a firewall of a router", ask: check(iptables("-A FORWARD -p tcp -m tcp --dport 22 -j ACCEPT"), { direction: "forward" }) },
  ],
  cases: rows.map(([why, ask, ...told]): Case => ({ why, ask, told })),
};
