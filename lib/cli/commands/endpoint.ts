import type { EndpointComparisonRequest, EndpointListRequest } from "../../../types/index.js";
import type { CliCommand, CliOption, CommandGroup, OptionValues } from "../arguments/command.js";
import { isGiven, manyOf, oneOf } from "../arguments/option-values.js";
import { type GivenProperty, requestFrom } from "../documents/request-from.js";

const group = "Endpoint Arguments";

const features = [
  ...["windows-nodes", "gpu", "os-updates", "workload-identity", "defender", "azure-monitor", "azure-policy", "cost-analysis"],
  ...["csi-secret-store", "cluster-extensions", "marketplace-extensions", "windows-admin-center"],
] as const;

const options: readonly CliOption[] = [
  {
    flags: "--platform <name>",
    description: "The platform of the clusters.",
    group,
    choices: ["azure-local", "windows-server", "vmware", "azure-cni"],
  },
  { flags: "--region <name>", description: "Azure region, such as westeurope.", group },
  {
    flags: "--cloud <name>",
    description: "The Azure cloud of AKS in Azure. Default: AzureCloud.",
    group,
    choices: ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"],
  },
  { flags: "--oem <name>", description: "Hardware vendor of the machines: dataon, dell, hitachi, hpe or lenovo.", group },
  {
    flags: "--features <name...>",
    description: `What is used beside the platform and reaches endpoints of its own: ${features.join(", ")}.`,
    group,
  },
];

/** What the options of both commands put into their requests. */
function givenBy(values: OptionValues): GivenProperty[] {
  return [
    ...["platform", "region", "cloud", "oem"].map((property) => ({ option: `--${property}`, property, value: oneOf(values, property) })),
    { option: "--features", property: "features", value: manyOf(values, "features") },
  ];
}

const list: CliCommand = {
  name: "list",
  summary: "List the hosts that have to be reached.",
  description:
    "Lists the hosts a platform has to reach in a region or cloud: name, port, what for, and since when the vendor's list names it. The lists are built in; each is shown with the day of its last change.",
  options: [
    ...options,
    {
      flags: "--arc-gateway",
      description: "Azure Local reaches Azure through an Arc gateway, which carries most of the endpoints.",
      group,
    },
    { flags: "--private-cluster", description: "The API server of AKS in Azure has a private endpoint.", group },
    {
      flags: "--as-of <date>",
      description: "The day the list is used, YYYY-MM-DD; a list that is a year older or newer is reported.",
      group,
    },
  ],
  needs: ["--platform"],
  examples: [
    {
      purpose: "What Azure Local reaches in West Europe, on Dell machines",
      line: "endpoint list --platform azure-local --region westeurope --oem dell --output table",
    },
    {
      purpose: "Names and ports for a proxy, one a line",
      line: 'endpoint list --platform azure-cni --region westeurope --features defender --query "endpoints[?required].[fqdn, port]" --output tsv',
    },
  ],
  async run(values, context) {
    const given = [
      ...givenBy(values),
      { option: "--arc-gateway", property: "arcGateway", value: isGiven(values, "arcGateway") ? true : undefined },
      { option: "--private-cluster", property: "privateCluster", value: isGiven(values, "privateCluster") ? true : undefined },
      { option: "--as-of", property: "asOf", value: oneOf(values, "asOf") },
    ];
    const { listEndpoints } = await import("../../ports/list-endpoints.js");
    const value = listEndpoints(requestFrom(undefined, given, context) as EndpointListRequest);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/endpoint-list-table.js")).endpointListTable(value, width),
    };
  },
};

const diff: CliCommand = {
  name: "diff",
  summary: "Tell what changed in the endpoint lists.",
  description:
    "Tells what appeared in the vendor's endpoint lists since a day, what went, and when. With --output markdown the result is a text to hand on.",
  options: [
    ...options,
    { flags: "--since <date>", description: "First day of which changes are reported, YYYY-MM-DD.", group: "Date Arguments" },
    {
      flags: "--until <date>",
      description: "Last day of which changes are reported, YYYY-MM-DD. Default: the newest list.",
      group: "Date Arguments",
    },
  ],
  needs: ["--platform", "--since"],
  examples: [
    {
      purpose: "What changed in West Europe since a day",
      line: "endpoint diff --platform azure-local --region westeurope --since 2025-12-01 --output table",
    },
    {
      purpose: "The same for a ticket",
      line: "endpoint diff --platform azure-local --region westeurope --since 2025-12-01 --output markdown",
    },
  ],
  async run(values, context) {
    const given = [
      ...givenBy(values),
      { option: "--since", property: "since", value: oneOf(values, "since") },
      { option: "--until", property: "until", value: oneOf(values, "until") },
    ];
    const { compareEndpoints } = await import("../../ports/compare-endpoints.js");
    const request = requestFrom(undefined, given, context) as EndpointComparisonRequest;
    const value = compareEndpoints(request);
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/endpoint-comparison-table.js")).endpointComparisonTable(value, width),
      markdown: async () =>
        (await import("../../emit/markdown/endpoint-comparison-markdown.js")).endpointComparisonMarkdown(value, request),
    };
  },
};

export const endpointGroup: CommandGroup = {
  name: "endpoint",
  summary: "List the endpoints of a region, and what changed in the lists.",
  commands: [list, diff],
};
