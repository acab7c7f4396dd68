import { platformNames } from "../../platforms/platforms.js";
import { otherSubjects } from "../../rules/rule-rows.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { namedRow } from "../arguments/named-row.js";
import { oneOf } from "../arguments/option-values.js";

/** The platform of rules about addresses and input. */
const everyPlatform = "any";

/** The platforms of rules. The rules themselves are loaded when they are listed. */
export const ruleSubjects = [...platformNames, ...Object.keys(otherSubjects)];

const list: CliCommand = {
  name: "list",
  summary: "List the rules.",
  description: "Lists the rules of the catalogue: what each requires or reports, its severity and its source document.",
  options: [
    {
      flags: "--platform <name>",
      description: "Only rules for this platform. any: rules for every platform.",
      group: "Filter Arguments",
      choices: ruleSubjects,
    },
    {
      flags: "--severity <severity>",
      description: "Only rules of this severity.",
      group: "Filter Arguments",
      choices: ["error", "warning", "info"],
    },
    {
      flags: "--basis <basis>",
      description: "Only rules stated in the documents (documented), or only rules that follow from them (inferred).",
      group: "Filter Arguments",
      choices: ["documented", "inferred"],
    },
  ],
  needs: [],
  examples: [
    {
      purpose: "The rules for Azure Local whose violation is an error",
      line: "rule list --platform azure-local --severity error --output table",
    },
    {
      purpose: "The ids of the rules that are inferred from the documents",
      line: 'rule list --basis inferred --query "[].id" --output tsv',
    },
  ],
  async run(values) {
    const { rules } = await import("../../rules/rules.js");
    const platform = oneOf(values, "platform");
    const severity = oneOf(values, "severity");
    const basis = oneOf(values, "basis");
    const value = rules.filter(
      (rule) =>
        (platform === undefined || rule.platforms.some((speaksOf) => speaksOf === platform || speaksOf === everyPlatform)) &&
        (severity === undefined || rule.severity === severity) &&
        (basis === undefined || rule.basis === basis),
    );
    return { value, table: async (width) => (await import("../tables/rule-list-table.js")).ruleListTable(value, width) };
  },
};

const show: CliCommand = {
  name: "show",
  summary: "Show a rule.",
  description: "Shows one rule: its statement, the document and section it comes from, its numbers, and documents that contradict it.",
  options: [
    {
      flags: "-n, --name <id>",
      description: "Id of the rule, as in findings and 'rule list'.",
      completes: async () => (await import("../../rules/rules.js")).rules.map(({ id }) => id),
    },
  ],
  needs: ["--name"],
  examples: [{ purpose: "The reason for a finding", line: "rule show --name prefix-host-bits" }],
  async run(values) {
    const { rules } = await import("../../rules/rules.js");
    const value = namedRow("rule", oneOf(values, "name") ?? "", rules, (rule) => rule.id);
    return { value, table: async (width) => (await import("../tables/rule-table.js")).ruleTable(value, width) };
  },
};

export const ruleGroup: CommandGroup = { name: "rule", summary: "Look up the rules behind findings.", commands: [list, show] };
