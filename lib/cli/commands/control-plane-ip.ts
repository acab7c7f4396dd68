import type { AddressBounds, ControlPlaneIpRequest } from "../../../types/index.js";
import type { CliCommand, CommandGroup, OptionValues } from "../arguments/command.js";
import { addressPrefixOption, fileOption, reservedOption } from "../arguments/common-options.js";
import { manyOf, oneOf } from "../arguments/option-values.js";
import { parseClusterOption } from "../arguments/parse-cluster-option.js";
import { parseReservedOption } from "../arguments/parse-reserved-option.js";
import { UsageError } from "../arguments/usage-error.js";
import { readRequest } from "../documents/read-request.js";

const select: CliCommand = {
  name: "select",
  summary: "Select a control plane IP for each cluster.",
  description:
    "Selects an address of the prefix for each cluster, outside the IP pool and different from gateway, DNS servers and reservations. Shows which addresses were excluded and why.",
  options: [
    addressPrefixOption,
    { flags: "--gateway <address>", description: "The gateway of the network.", group: "Network Arguments" },
    {
      flags: "--dns-servers <address...>",
      description: "The DNS servers of the network, several separated by spaces.",
      group: "Network Arguments",
    },
    { flags: "--ip-pool-start <address>", description: "First address of the IP pool.", group: "Network Arguments" },
    { flags: "--ip-pool-end <address>", description: "Last address of the IP pool.", group: "Network Arguments" },
    reservedOption,
    {
      flags: "--clusters <name...>",
      description: "The clusters, several separated by spaces: NAME, or NAME=IP if the address is fixed.",
      group: "Cluster Arguments",
    },
    {
      flags: "--prefer <end>",
      description: "The end of the free addresses from which addresses are taken. Default: lowest.",
      group: "Cluster Arguments",
      choices: ["lowest", "highest"],
    },
    fileOption,
  ],
  needs: ["--address-prefix", "--clusters"],
  examples: [
    {
      purpose: "Addresses for two clusters",
      line: "control-plane-ip select --address-prefix 10.0.7.0/24 --gateway 10.0.7.1 --clusters a b",
    },
    {
      purpose: "One address is fixed, the other is taken from the upper end",
      line: "control-plane-ip select --address-prefix 10.0.7.0/24 --clusters a=10.0.7.250 b --prefer highest",
    },
  ],
  async run(values, context) {
    const ipPool = ipPoolOf(values);
    const given = [
      { option: "--address-prefix", property: "addressPrefix", value: oneOf(values, "addressPrefix") },
      { option: "--gateway", property: "gateway", value: oneOf(values, "gateway") },
      { option: "--dns-servers", property: "dnsServers", value: manyOf(values, "dnsServers") },
      { option: "--ip-pool-start, --ip-pool-end", property: "ipPools", value: ipPool === undefined ? undefined : [ipPool] },
      { option: "--reserved", property: "reserved", value: manyOf(values, "reserved")?.map(parseReservedOption) },
      { option: "--clusters", property: "clusters", value: manyOf(values, "clusters")?.map(parseClusterOption) },
      { option: "--prefer", property: "prefer", value: oneOf(values, "prefer") },
    ];
    const { selectControlPlaneIps } = await import("../../plan/control-plane-ips/select-control-plane-ips.js");
    const value = selectControlPlaneIps((await readRequest(values, ["control plane IP request"], given, context)) as ControlPlaneIpRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/control-plane-ip-table.js")).controlPlaneIpTable(value, width),
    };
  },
};

function ipPoolOf(values: OptionValues): AddressBounds | undefined {
  const [start, end] = [oneOf(values, "ipPoolStart"), oneOf(values, "ipPoolEnd")];
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined)
    throw new UsageError(
      `--ip-pool-start and --ip-pool-end belong together; --ip-pool-${start === undefined ? "start" : "end"} is missing`,
    );
  return { start, end };
}

export const controlPlaneIpGroup: CommandGroup = {
  name: "control-plane-ip",
  summary: "Select the control plane IPs of clusters.",
  commands: [select],
};
