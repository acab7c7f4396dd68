import type { FleetRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { requestFileOption } from "../arguments/common-options.js";
import { oneOf } from "../arguments/option-values.js";
import { readPrevious, readRequest } from "../documents/read-request.js";
import { startingDocument } from "../starting/starting-document.js";

const plan: CliCommand = {
  name: "plan",
  summary: "Plan many sites at once.",
  description:
    "Plans each site of a fleet. Networks that request a block by its length, such as /24, get one from the supernet. " +
    "A site that cannot be planned does not stop the others. Blocks and addresses of a previous plan do not move. To begin, see 'aks-netplan fleet init'.",
  options: [
    requestFileOption,
    {
      flags: "--supernet <prefix>",
      description: "The prefix from which blocks are taken, such as 10.30.0.0/16.",
      group: "Input Arguments",
    },
    {
      flags: "--previous <path>",
      description: 'The existing fleet plan (output of "fleet plan"). None of its blocks and addresses will move.',
      group: "Input Arguments",
    },
  ],
  needs: ["--file"],
  examples: [
    { purpose: "Plan a fleet and read the plan as tables", line: "fleet plan --file fleet.json --output table" },
    {
      purpose: "Plan again with one more site, without moving existing addresses",
      line: "fleet plan --file fleet.json --previous fleet-plan.json",
    },
    {
      purpose: "The sites that have no plan, and why",
      line: "fleet plan --file fleet.json --query \"sites[?!plan].findings[] | [?severity=='error'].[path, message]\" --output tsv",
    },
  ],
  async run(values, context) {
    const given = [
      { option: "--supernet", property: "supernet", value: oneOf(values, "supernet") },
      await readPrevious(values, ["fleet plan"], context),
    ];
    const { planFleet } = await import("../../plan/fleet/plan-fleet.js");
    const value = planFleet((await readRequest(values, ["fleet request"], given, context)) as FleetRequest);
    const findings = [...value.sites.flatMap((site) => site.findings), ...value.findings];
    return { value, findings, table: async (width) => (await import("../tables/fleet-plan-table.js")).fleetPlanTable(value, width) };
  },
};

const init: CliCommand = {
  name: "init",
  summary: "Write a starting request for a fleet.",
  description:
    "Writes a request for two sites with comments on what to fill in, as JSON with comments or, with --output yaml, as YAML. It can be planned without changes.",
  options: [],
  needs: [],
  examples: [{ purpose: "A request to edit and plan", line: "fleet init > fleet.json" }],
  writesDocument: true,
  async run() {
    return startingDocument((await import("../starting/starting-requests.js")).startingFleetText());
  },
};

export const fleetGroup: CommandGroup = { name: "fleet", summary: "Plan many sites at once.", commands: [init, plan] };
