import { expect } from "chai";
import { importRequest } from "../../lib/import/import-request.js";
import { decodeText } from "../../lib/input/decode-text.js";

const group = "/subscriptions/s/resourceGroups/rg/providers";

/** A logical network as az prints it; `subnet` replaces properties of its subnet. */
const lnet = (name = "plant-7", subnet: object = {}) => ({
  id: `${group}/Microsoft.AzureStackHCI/logicalNetworks/${name}`,
  name,
  type: "microsoft.azurestackhci/logicalnetworks",
  properties: {
    provisioningState: "Succeeded",
    vmSwitchName: "switch",
    dhcpOptions: { dnsServers: ["10.30.0.53"] },
    subnets: [
      {
        properties: {
          addressPrefix: "10.30.7.0/24",
          ipAllocationMethod: "Static",
          vlan: 307,
          ipPools: [{ start: "10.30.7.10", end: "10.30.7.50" }],
          routeTable: { properties: { routes: [{ properties: { addressPrefix: "0.0.0.0/0", nextHopIpAddress: "10.30.7.1" } }] } },
          ...subnet,
        },
      },
    ],
  },
});
const other = lnet("plant-8", {
  addressPrefix: "10.30.8.0/24",
  vlan: 308,
  ipPools: null,
  routeTable: null,
});
const known = {
  name: "plant-7",
  addressPrefix: "10.30.7.0/24",
  gateway: "10.30.7.1",
  dnsServers: ["10.30.0.53"],
  ipAllocationMethod: "Static",
  vmSwitchName: "switch",
  vlan: 307,
  ipPoolStart: "10.30.7.10",
  ipPoolEnd: "10.30.7.50",
};
const { ipPoolStart: _start, ipPoolEnd: _end, gateway: _gateway, ...rest } = known;
const knownOther = { ...rest, name: "plant-8", addressPrefix: "10.30.8.0/24", vlan: 308 };
const compact = JSON.stringify(lnet());
const pretty = JSON.stringify(lnet(), null, 2);

const importOf = async (...contents: readonly string[]) => {
  const result = await importRequest({ documents: contents.map((content) => ({ content })) });
  return {
    ...result,
    networks: (result.request as { logicalNetworks?: unknown[] }).logicalNetworks ?? [],
    rules: result.findings.map(({ rule }) => rule),
  };
};

/** Forms of one document: each gives the same network without a finding. */
const forms: readonly (readonly [why: string, content: string])[] = [
  ["one object", compact],
  ["a list of one", `[${compact}]`],
  ["what REST wraps in value", JSON.stringify({ value: [lnet()] })],
  ["a list of one in value that PowerShell made an object", JSON.stringify({ value: lnet() })],
  ["what PowerShell wraps with a count", JSON.stringify({ value: [lnet()], Count: 1 })],
  ["rows of Resource Graph", JSON.stringify({ count: 1, data: [lnet()], skip_token: null })],
  ["an example of an API description", JSON.stringify({ parameters: {}, responses: { "200": { body: lnet() }, "201": { body: other } } })],
  ["names in lower case", compact.replace(/"\w+":/g, (name) => name.toLowerCase())],
  ["names in Pascal case", compact.replace(/"(\w)(\w*)":/g, (_, first: string, more: string) => `"${first.toUpperCase()}${more}":`)],
  ["a type in any case", compact.replace("microsoft.azurestackhci/logicalnetworks", "Microsoft.AzureStackHCI/logicalNetworks")],
  ["properties that az flattened", JSON.stringify({ ...lnet(), ...lnet().properties, properties: undefined })],
  ["a byte order mark", `\uFEFF${pretty}`],
  ["carriage returns", pretty.replaceAll("\n", "\r\n")],
  ["comments and trailing commas", `// from the portal\n${pretty.replace(/\n\}$/, ",\n}")}`],
  ["a $schema of somebody", JSON.stringify({ $schema: "https://example.com/lnet.json", ...lnet() })],
  [
    "a single subnet that is no list",
    JSON.stringify({ ...lnet(), properties: { ...lnet().properties, subnets: lnet().properties.subnets[0] } }),
  ],
];

describe("documents in other forms than those of az", () => {
  for (const [why, content] of forms) {
    it(`are read: ${why}`, async () => {
      const { networks, rules } = await importOf(content);
      expect(networks).to.deep.equal([known]);
      expect(rules).to.deep.equal([]);
    });
  }

  for (const [why, bytes] of [
    ["UTF-16, little-endian with a mark", Buffer.from(`\uFEFF${pretty}`, "utf16le")],
    ["UTF-16, little-endian without a mark", Buffer.from(pretty, "utf16le")],
    ["UTF-16, big-endian with a mark", Buffer.from(`\uFEFF${pretty}`, "utf16le").swap16()],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${pretty}`)],
  ] as const) {
    it(`are read as text: ${why}`, async () => {
      const decoded = decodeText(bytes);
      expect((await importOf("text" in decoded ? decoded.text : "")).networks).to.deep.equal([known]);
    });
  }

  it("are read as YAML, as az -o yaml prints them", async () => {
    const yaml = `- id: ${lnet().id}\n  name: plant-7\n  type: microsoft.azurestackhci/logicalnetworks\n  properties:\n    subnets:\n    - properties:\n        addressPrefix: 10.30.7.0/24\n        vlan: 307\n`;
    expect((await importOf(yaml)).networks).to.deep.equal([{ name: "plant-7", addressPrefix: "10.30.7.0/24", vlan: 307 }]);
  });

  for (const [why, content, line] of [
    ["one in each line", `${compact}\n${JSON.stringify(other)}\n`, 2],
    ["after each other, as a loop prints them", `${pretty}\n\n${JSON.stringify(other, null, 2)}\n`, pretty.split("\n").length + 2],
    ["two lists", `[${compact}]\n[${JSON.stringify(other)}]`, 2],
    ["on one line", `${compact} ${JSON.stringify(other)}`, 1],
  ] as const) {
    it(`are read if there are several values: ${why}`, async () => {
      const { networks, sources } = await importOf(content);
      expect(networks).to.deep.equal([known, knownOther]);
      expect(sources.find(({ path }) => path === "/logicalNetworks/1/name")).to.include({ document: 0, line });
    });
  }
});

/** Documents of which nothing or only a part is read, the network that is read, and the findings. */
const faulty: readonly (readonly [why: string, contents: readonly string[], networks: readonly object[], ...rules: string[]])[] = [
  ["a number in text", [JSON.stringify(lnet("plant-7", { vlan: "307" }))], [known], "import-text-number"],
  ["no number", [JSON.stringify(lnet("plant-7", { vlan: { id: 307 } }))], [{ ...known, vlan: undefined }], "import-value-unreadable"],
  [
    "a VLAN that does not exist is kept, and the check judges",
    [JSON.stringify(lnet("plant-7", { vlan: 5000 }))],
    [{ ...known, vlan: 5000 }],
    "lnet-vlan-range",
  ],
  [
    "a pool whose end is before its start is kept",
    [JSON.stringify(lnet("plant-7", { ipPools: [{ start: "10.30.7.50", end: "10.30.7.10" }] }))],
    [{ ...known, ipPoolStart: "10.30.7.50", ipPoolEnd: "10.30.7.10" }],
    "lnet-pool-in-prefix",
  ],
  [
    "a subnet that PowerShell cut off",
    [JSON.stringify({ ...lnet(), properties: { ...lnet().properties, subnets: ["@{name=plant-7; properties=}"] } })],
    [{ name: "plant-7", dnsServers: ["10.30.0.53"], vmSwitchName: "switch" }],
    "import-value-cut-off",
  ],
  [
    "subnets that PowerShell cut off",
    [JSON.stringify({ ...lnet(), properties: { ...lnet().properties, subnets: "System.Object[]" } })],
    [{ name: "plant-7", dnsServers: ["10.30.0.53"], vmSwitchName: "switch" }],
    "import-value-cut-off",
  ],
  [
    "properties that PowerShell cut off",
    [JSON.stringify({ ...lnet(), properties: "@{subnets=System.Object[]; dhcpOptions=}" })],
    [{ name: "plant-7" }],
    "import-value-cut-off",
  ],
  ["the same network twice", [compact, compact], [known]],
  ["two documents that disagree", [compact, JSON.stringify(lnet("plant-7", { vlan: 308 }))], [known], "import-conflict"],
  ["a warning of az before the JSON", [`WARNING: This command group is in preview.\n${pretty}`], [], "import-text-before-json"],
  ["a prompt before the JSON", [`PS C:\\> az stack-hci-vm network lnet show -n plant-7\n${pretty}`], [], "import-text-before-json"],
  ["a table for people", ["Name     ResourceGroup\n-------  -------------\nplant-7  rg\n"], [], "import-kind-unknown"],
  ["an empty list", ["[]"], [], "import-kind-unknown"],
  ["an object of no kind", ["{}"], [], "import-kind-unknown"],
  ["two properties of one name", ['{"name":"a","name":"b"}'], [], "import-syntax"],
  ["JSON lines with another line", [`${compact}\nand so on\n`], [], "import-syntax"],
  ["JSON without its end", [compact.slice(0, -3)], [], "import-syntax"],
  ["a text with the character U+0000", [`${compact}\0`], [], "import-syntax"],
  ["white space", [" \n\t"], [], "import-syntax"],
];

describe("documents with faults", () => {
  for (const [why, contents, networks, ...rules] of faulty) {
    it(`are reported, and nothing is guessed: ${why}`, async () => {
      const found = await importOf(...contents);
      expect(found.networks).to.deep.equal(JSON.parse(JSON.stringify(networks)));
      expect([...new Set(found.rules)]).to.deep.equal(rules);
    });
  }

  it("say where text before the JSON ends, and how to print the document again", async () => {
    const { findings } = await importOf(`Running ..\nWARNING: preview\n${pretty}`);
    expect(findings[0]?.message).to.equal("document 1: the JSON begins in line 3; remove the text before it");
    const table = await importOf("Name     ResourceGroup\n-------  -------------\nplant-7  rg\n");
    expect(table.findings[0]?.message).to.match(/print it again with -o json, or with ConvertTo-Json -Depth 100$/);
  });

  it("check what is left if a network or cluster has to be removed for the check", async () => {
    const cluster = {
      id: `${group}/Microsoft.Kubernetes/connectedClusters/line-1/providers/Microsoft.HybridContainerService/provisionedClusterInstances/default`,
      properties: {
        cloudProviderProfile: { infraNetworkProfile: { vnetSubnetIds: [lnet("plant-8").id] } },
        controlPlane: { count: 2 },
        agentPoolProfiles: [{ name: "linux", count: 3 }],
      },
    };
    const { rules } = await importOf(compact, JSON.stringify({ ...lnet("plant-8"), properties: {} }), JSON.stringify(cluster));
    // plant-8 has no prefix, which is unknown and no fault; a control plane of 2 is one
    expect(rules).to.deep.equal(["scale-limits"]);
  });
});
