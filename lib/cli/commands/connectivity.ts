import type { ConnectivityRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { fileOption } from "../arguments/common-options.js";
import { oneOf } from "../arguments/option-values.js";
import { readRequest } from "../documents/read-request.js";

const assess: CliCommand = {
  name: "assess",
  summary: "Assess how an Arc-enabled cluster reaches Azure.",
  description:
    "Tells by when a cluster has to connect to Azure again, which endpoints it needs, what does not go together, and which of the vendor's recommendations concern it. A request can say more: see 'aks-netplan schema show --name connectivity-request'.",
  options: [
    {
      flags: "--mode <mode>",
      description: "How often the agents reach Azure: always, now and then, or never.",
      group: "Cluster Arguments",
      choices: ["fully-connected", "semi-connected", "disconnected"],
    },
    {
      flags: "--cloud <name>",
      description: "The Azure cloud. Default: AzureCloud.",
      group: "Cluster Arguments",
      choices: ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"],
    },
    {
      flags: "--region <name>",
      description: "Azure region of the cluster, such as eastus; without it names of endpoints hold a wildcard.",
      group: "Cluster Arguments",
    },
    {
      flags: "--last-connected <date>",
      description: "The day the cluster was last connected to Azure, YYYY-MM-DD; the deadlines follow from it.",
      group: "Date Arguments",
    },
    {
      flags: "--as-of <date>",
      description: "The day the assessment is for, YYYY-MM-DD; the clock is not read, so without it nothing is overdue.",
      group: "Date Arguments",
    },
    fileOption,
  ],
  needs: ["--mode"],
  examples: [
    {
      purpose: "By when a cluster has to connect again",
      line: "connectivity assess --mode semi-connected --last-connected 2026-10-15 --as-of 2026-11-20 --query deadlines --output table",
    },
    { purpose: "Assess the connection of a cluster", line: "connectivity assess --file connectivity.json --output table" },
    {
      purpose: "The endpoints a firewall has to let pass",
      line: 'connectivity assess --file connectivity.json --query "endpoints[?required].[fqdn, port]" --output tsv',
    },
  ],
  async run(values, context) {
    const given = [
      { option: "--mode", property: "mode", value: oneOf(values, "mode") },
      { option: "--cloud", property: "cloud", value: oneOf(values, "cloud") },
      { option: "--region", property: "region", value: oneOf(values, "region") },
      { option: "--as-of", property: "asOf", value: oneOf(values, "asOf") },
      { option: "--last-connected", property: "lastConnected", value: oneOf(values, "lastConnected") },
    ];
    const { assessConnectivity } = await import("../../connectivity/assess-connectivity.js");
    const value = assessConnectivity((await readRequest(values, ["connectivity request"], given, context)) as ConnectivityRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/connectivity-assessment-table.js")).connectivityAssessmentTable(value, width),
    };
  },
};

export const connectivityGroup: CommandGroup = {
  name: "connectivity",
  summary: "Assess how Arc-enabled clusters reach Azure.",
  commands: [assess],
};
