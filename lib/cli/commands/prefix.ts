import type { AddressPrefixRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { addressPrefixOption, fileOption } from "../arguments/common-options.js";
import { oneOf } from "../arguments/option-values.js";
import { requestFrom } from "../documents/request-from.js";

const show: CliCommand = {
  name: "show",
  summary: "Show everything about an address prefix.",
  description:
    "Shows network, mask, broadcast, first and last usable address and the counts of an IPv4 or IPv6 prefix. Host bits that are set are cleared, with a warning.",
  options: [{ ...addressPrefixOption, description: "The prefix, with a length or a dotted mask." }, fileOption],
  needs: ["--address-prefix"],
  examples: [
    { purpose: "Show a prefix", line: "prefix show --address-prefix 10.220.32.16/24" },
    {
      purpose: "The usable addresses only",
      line: 'prefix show --address-prefix 10.0.0.0/255.255.252.0 --query "[firstUsable, lastUsable]" --output tsv',
    },
  ],
  async run(values, context) {
    const file = oneOf(values, "file");
    const document = file === undefined ? undefined : await context.readDocument(file);
    const given = [{ option: "--address-prefix", property: "addressPrefix", value: oneOf(values, "addressPrefix") }];
    // the bare text is also a request
    const request = requestFrom(typeof document === "string" && given[0]?.value !== undefined ? undefined : document, given, context);
    const { parseAddressPrefix } = await import("../../plan/ranges/parse-address-prefix.js");
    const value = parseAddressPrefix(request as AddressPrefixRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/address-prefix-table.js")).addressPrefixTable(value, width),
    };
  },
};

export const prefixGroup: CommandGroup = { name: "prefix", summary: "Describe address prefixes.", commands: [show] };
