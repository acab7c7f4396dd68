import type { PlanRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { requestFileOption } from "../arguments/common-options.js";
import { readRequest } from "../documents/read-request.js";

const count: CliCommand = {
  name: "count",
  summary: "Count the addresses a request needs.",
  description:
    "Counts the addresses that the clusters of a request need, line by line with the rule that requires them, and the smallest prefix with enough addresses.",
  options: [requestFileOption],
  needs: ["--file"],
  examples: [
    { purpose: "Count the addresses of a request", line: "address count --file request.json --output table" },
    { purpose: "The total only", line: "address count --file request.json --query total" },
  ],
  async run(values, context) {
    const { countAddresses } = await import("../../plan/network/count-addresses.js");
    const value = countAddresses((await readRequest(values, ["plan request"], [], context)) as PlanRequest);
    return { value, table: async (width) => (await import("../tables/address-count-table.js")).addressCountTable(value, width) };
  },
};

export const addressGroup: CommandGroup = { name: "address", summary: "Count the addresses a request needs.", commands: [count] };
