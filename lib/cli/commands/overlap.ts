import type { OverlapRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { fileOption } from "../arguments/common-options.js";
import { manyOf } from "../arguments/option-values.js";
import { parseRangeOption } from "../arguments/parse-range-option.js";
import { readRequest } from "../documents/read-request.js";

const list: CliCommand = {
  name: "list",
  summary: "List the ranges that overlap.",
  description:
    "Lists every pair of the named ranges that share addresses, and the shared addresses. Ranges of the same group may overlap; give groups in a request: see 'aks-netplan schema show --name overlap-request'.",
  options: [
    {
      flags: "--range <name=range...>",
      description: "The ranges, several separated by spaces: NAME=ADDRESS, NAME=FIRST-LAST or NAME=PREFIX, IPv4 and IPv6.",
      group: "Range Arguments",
    },
    fileOption,
  ],
  needs: ["--range"],
  examples: [
    { purpose: "Compare three ranges", line: "overlap list --range plant-7=10.30.7.0/24 printers=10.30.7.250-10.30.8.9 gateway=10.30.9.1" },
    { purpose: "The ranges of a document, as a table", line: "overlap list --file ranges.json --output table" },
  ],
  async run(values, context) {
    const given = [{ option: "--range", property: "ranges", value: manyOf(values, "range")?.map(parseRangeOption) }];
    const { findOverlaps } = await import("../../plan/ranges/find-overlaps.js");
    const value = findOverlaps((await readRequest(values, ["overlap request"], given, context)) as OverlapRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/overlap-report-table.js")).overlapReportTable(value, width),
    };
  },
};

export const overlapGroup: CommandGroup = { name: "overlap", summary: "Find ranges that overlap.", commands: [list] };
