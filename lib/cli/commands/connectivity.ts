import type { ConnectivityRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../command.js";
import { requestFileOption } from "../common-options.js";
import { oneOf } from "../option-values.js";
import { readRequest } from "../read-request.js";

const assess: CliCommand = {
  name: "assess",
  summary: "Assess how an Arc-enabled cluster reaches Azure.",
  description:
    "Tells by when a cluster has to connect to Azure again, which endpoints it needs, what does not go together, and which of the vendor's recommendations concern it. schema show --name connectivity-request tells what can stand in the request.",
  options: [
    requestFileOption,
    { flags: "--as-of <date>", description: "The day the assessment is for, YYYY-MM-DD; today plays no part.", group: "Dates:" },
    { flags: "--last-connected <date>", description: "The day the cluster was last connected to Azure, YYYY-MM-DD.", group: "Dates:" },
  ],
  needs: ["--file"],
  examples: [
    { purpose: "Assess the connection of a cluster", line: "connectivity assess --file connectivity.json --output table" },
    {
      purpose: "The deadlines as of a day",
      line: "connectivity assess --file connectivity.json --as-of 2026-11-20 --query deadlines --output table",
    },
    {
      purpose: "The endpoints a firewall has to let pass",
      line: 'connectivity assess --file connectivity.json --query "endpoints[?required].[fqdn, port]" --output tsv',
    },
  ],
  async run(values, context) {
    const given = [
      { option: "--as-of", property: "asOf", value: oneOf(values, "asOf") },
      { option: "--last-connected", property: "lastConnected", value: oneOf(values, "lastConnected") },
    ];
    const { assessConnectivity } = await import("../../connectivity/assess-connectivity.js");
    const value = assessConnectivity((await readRequest(values, given, context)) as ConnectivityRequest);
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
