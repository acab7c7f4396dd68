import type { ConnectivityRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { fileOption } from "../arguments/common-options.js";
import { oneOf } from "../arguments/option-values.js";
import { readRequest } from "../documents/read-request.js";

const assess: CliCommand = {
  name: "assess",
  summary: "Assess how an Arc-enabled cluster reaches Azure.",
  description:
    "Shows the deadlines for the next connection to Azure, the endpoints the cluster needs, contradictions in the request, and the vendor's recommendations that apply. A request offers more options: see 'aks-netplan schema show --name connectivity-request'.",
  options: [
    {
      flags: "--mode <mode>",
      description: "How often the agents reach Azure: always, from time to time, or never.",
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
      description: "Azure region of the cluster, such as eastus. Without it, names of endpoints contain a wildcard.",
      group: "Cluster Arguments",
    },
    {
      flags: "--last-connected <date>",
      description: "The day on which the cluster was last connected to Azure, YYYY-MM-DD. The deadlines are counted from it.",
      group: "Date Arguments",
    },
    {
      flags: "--as-of <date>",
      description: "The date of the assessment, YYYY-MM-DD. The clock is not read, so without it nothing is overdue.",
      group: "Date Arguments",
    },
    fileOption,
  ],
  needs: ["--mode"],
  examples: [
    {
      purpose: "The deadlines for the next connection",
      line: "connectivity assess --mode semi-connected --last-connected 2026-10-15 --as-of 2026-11-20 --query deadlines --output table",
    },
    { purpose: "Assess the connection of a cluster", line: "connectivity assess --file connectivity.json --output table" },
    {
      purpose: "The endpoints that a firewall must allow",
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
