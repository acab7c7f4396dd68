import type { PoolCarvingRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../command.js";
import { addressPrefixOption, fileOption, reservedOption } from "../common-options.js";
import { manyOf, oneOf } from "../option-values.js";
import { parsePoolOption } from "../parse-pool-option.js";
import { readRequest } from "../read-request.js";

const carve: CliCommand = {
  name: "carve",
  summary: "Carve pools out of an address prefix.",
  description:
    "Gives each pool, in the order given, the lowest free place in the prefix that holds it, clear of what is reserved. " +
    "Where that order strands a pool that could fit, another arrangement is found and told. A request can ask for more, see schema show --name pool-carving-request.",
  options: [
    addressPrefixOption,
    reservedOption,
    {
      flags: "--pool <name=size...>",
      description:
        "The pools, several with spaces between: NAME=SIZE addresses anywhere, NAME=/LENGTH a block on its own boundary, NAME=START-END a fixed range.",
      group: "Pools:",
    },
    { flags: "--previous <path>", description: "An earlier result; pools of the same name keep their start.", group: "Pools:" },
    fileOption,
  ],
  needs: ["--address-prefix", "--pool"],
  examples: [
    {
      purpose: "Two pools beside what is taken",
      line: "pool carve --address-prefix 10.220.32.0/24 --reserved 10.220.32.1 10.220.32.16-10.220.32.17 --pool nodes=27 vip=5",
    },
    {
      purpose: "Add a pool to what was carved before",
      line: "pool carve --address-prefix 10.220.32.0/24 --pool nodes=27 lb=/28 --previous carving.json",
    },
  ],
  async run(values, context) {
    const previous = oneOf(values, "previous");
    const given = [
      { option: "--address-prefix", property: "addressPrefix", value: oneOf(values, "addressPrefix") },
      { option: "--reserved", property: "reserved", value: manyOf(values, "reserved") },
      { option: "--pool", property: "pools", value: manyOf(values, "pool")?.map(parsePoolOption) },
      { option: "--previous", property: "previous", value: previous === undefined ? undefined : await context.readDocument(previous) },
    ];
    const { carvePools } = await import("../../plan/carve-pools.js");
    const value = carvePools((await readRequest(values, given, context)) as PoolCarvingRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/pool-carving-table.js")).poolCarvingTable(value, width),
    };
  },
};

export const poolGroup: CommandGroup = { name: "pool", summary: "Place pools of addresses in a prefix.", commands: [carve] };
