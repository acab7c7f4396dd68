import type { FirewallCheckRequest, FirewallFormat, FlowDirection } from "../../../types/index.js";
import { choiceOf } from "../arguments/choice-of.js";
import type { CliCommand, CliOption, CommandContext, OptionValues } from "../arguments/command.js";
import { isGiven, manyOf, oneOf } from "../arguments/option-values.js";
import { UsageError } from "../arguments/usage-error.js";
import { readRequest } from "../documents/read-request.js";

const formats = ["nsg", "azure-firewall", "nftables", "iptables", "csv"] as const satisfies readonly FirewallFormat[];
const directions = ["inbound", "outbound", "forward", "input", "output"] as const satisfies readonly FlowDirection[];
const group = "Firewall Arguments";

const options: readonly CliOption[] = [
  {
    flags: "--rules <path>",
    description:
      "Path of the rules, as the firewall's own tool prints them: JSON of az or ARM, nft -j list ruleset, iptables-save, or the CSV of port-matrix export; - for standard input.",
    group,
  },
  { flags: "--rules-format <format>", description: "Format of the rules, where it should not be found out.", group, choices: formats },
  {
    flags: "--groups <path>",
    description:
      'Path of what names in the rules stand for, such as {"VirtualNetwork": ["10.30.0.0/16"]}; the file of service tags that Azure publishes is one.',
    group,
  },
  {
    flags: "--direction <direction>",
    description: "How the flows meet the rules, seen from the machines they protect; default: forward for a router.",
    group,
    choices: directions,
  },
  {
    flags: "--source <range...>",
    description: "Where the endpoints are reached from; default: where rows to the internet begin. Several with spaces between.",
    group,
  },
  { flags: "--in-interface <name>", description: "The interface that the packets come in through, if rules depend on it.", group },
  { flags: "--out-interface <name>", description: "The interface that the packets go out through, if rules depend on it.", group },
  { flags: "--strict", description: "Fail also where a required flow is undecided.", group },
];

/** Holds the rules of a firewall against a port matrix. */
export function checkCommand(documentOption: CliOption): CliCommand {
  return {
    name: "check",
    summary: "Check which flows the rules of a firewall let pass.",
    description:
      "Says for each row and endpoint of a port matrix whether existing firewall rules let it pass, by which rule and with a packet as proof; which rules open more than the matrix needs; and which never match. " +
      "Nothing is guessed: what depends on something unknown is undecided, with what is missing. The exit code is 1 where a required flow is blocked, and the result is written all the same.",
    options: [documentOption, ...options],
    needs: ["--file", "--rules"],
    examples: [
      {
        purpose: "What a security group lets in",
        line: "port-matrix check --file plan.json --rules nsg.json --direction inbound --output table",
      },
      {
        purpose: "The rows that a router blocks, with its rules on standard input",
        line: "port-matrix check --file plan.json --rules - --query \"flows[?verdict=='blocked'].[id, by[0]]\" --output tsv",
      },
      {
        purpose: "A text for a ticket, with the prefixes of service tags",
        line: "port-matrix check --file plan.json --rules policy.json --groups service-tags.json --output markdown",
      },
    ],
    async run(values, context) {
      const request = await requestOf(values, context);
      const { checkFirewall } = await import("../../firewall/check-firewall.js");
      const value = checkFirewall(request);
      return {
        value,
        findings: value.findings,
        exitCode: value.ok ? 0 : 1,
        table: async (width) => (await import("../tables/firewall-check-table.js")).firewallCheckTable(value, width),
        markdown: async () => (await import("../../emit/markdown/firewall-check-markdown.js")).firewallCheckMarkdown(value),
      };
    },
  };
}

async function requestOf(values: OptionValues, context: CommandContext): Promise<FirewallCheckRequest> {
  const rulesPath = oneOf(values, "rules") ?? "";
  if (rulesPath === "-" && oneOf(values, "file") === "-")
    throw new UsageError("--file and --rules are both standard input; give one of them as a path");
  const chosen = oneOf(values, "rulesFormat");
  const format = chosen === undefined ? undefined : choiceOf("--rules-format", chosen, formats);
  const way = oneOf(values, "direction");
  const direction = way === undefined ? undefined : choiceOf("--direction", way, directions);
  const { portMatrixOf } = await import("../documents/port-matrix-of.js");
  const portMatrix = portMatrixOf(await readRequest(values, ["plan request", "finished plan", "port matrix"], [], context));
  const { firewallRulesOf } = await import("../documents/firewall-rules-of.js");
  const rules = await firewallRulesOf(rulesPath, format, context);
  const groups = await groupsOf(oneOf(values, "groups"), context);
  const source = manyOf(values, "source");
  const [inInterface, outInterface] = [oneOf(values, "inInterface"), oneOf(values, "outInterface")];
  return {
    portMatrix,
    rules,
    ...(direction === undefined ? {} : { direction }),
    ...(groups === undefined ? {} : { groups }),
    ...(source === undefined ? {} : { source: [...source] }),
    ...(inInterface === undefined ? {} : { inInterface }),
    ...(outInterface === undefined ? {} : { outInterface }),
    ...(isGiven(values, "strict") ? { strict: true } : {}),
  };
}

async function groupsOf(path: string | undefined, context: CommandContext): Promise<Record<string, string[]> | undefined> {
  if (path === undefined) return undefined;
  const { addressGroups } = await import("../documents/address-groups.js");
  return addressGroups(await context.readDocument(path), path);
}
