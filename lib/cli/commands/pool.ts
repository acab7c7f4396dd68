import type { PoolCarvingRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { addressPrefixOption, fileOption, reservedOption } from "../arguments/common-options.js";
import { manyOf, oneOf } from "../arguments/option-values.js";
import { parsePoolOption } from "../arguments/parse-pool-option.js";
import { parseReservedOption } from "../arguments/parse-reserved-option.js";
import { readPrevious, readRequest } from "../documents/read-request.js";

const carve: CliCommand = {
  name: "carve",
  summary: "Carve pools out of an address prefix.",
  description:
    "Places each pool, in the given order, at the lowest free address of the prefix where it fits, without overlapping reserved addresses. " +
    "If this leaves no room for a pool that could fit, another arrangement is used and a finding says so. A request offers more options: see 'aks-netplan schema show --name pool-carving-request'.",
  options: [
    addressPrefixOption,
    reservedOption,
    {
      flags: "--pool <name=size...>",
      description:
        "The pools, several separated by spaces: NAME=SIZE for addresses anywhere, NAME=/LENGTH for a block on its own boundary, NAME=START-END for a fixed range.",
      group: "Pool Arguments",
    },
    {
      flags: "--previous <path>",
      description: "Path of a previous result. Pools with the same name keep their start.",
      group: "Pool Arguments",
    },
    fileOption,
  ],
  needs: ["--address-prefix", "--pool"],
  examples: [
    {
      purpose: "Two pools next to reserved addresses",
      line: "pool carve --address-prefix 10.0.7.0/24 --reserved gateway=10.0.7.1 10.0.7.16/30 --pool nodes=27 vip=5",
    },
    {
      purpose: "Add a pool to a previous result",
      line: "pool carve --address-prefix 10.0.7.0/24 --pool nodes=27 lb=/28 --previous carving.json",
    },
  ],
  async run(values, context) {
    const given = [
      { option: "--address-prefix", property: "addressPrefix", value: oneOf(values, "addressPrefix") },
      { option: "--reserved", property: "reserved", value: manyOf(values, "reserved")?.map(parseReservedOption) },
      { option: "--pool", property: "pools", value: manyOf(values, "pool")?.map(parsePoolOption) },
      await readPrevious(values, ["pool carving", "pool carving request"], context),
    ];
    const { carvePools } = await import("../../plan/carving/carve-pools.js");
    const value = carvePools((await readRequest(values, ["pool carving request"], given, context)) as PoolCarvingRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/pool-carving-table.js")).poolCarvingTable(value, width),
    };
  },
};

export const poolGroup: CommandGroup = { name: "pool", summary: "Place pools of addresses in a prefix.", commands: [carve] };
