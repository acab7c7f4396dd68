import { readdirSync } from "node:fs";
import { expect } from "chai";
import { readPlanRequest } from "../../lib/input/read-plan-request.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { readJson, told } from "./read-requests.js";

const requests = readdirSync(new URL("../contract/requests/", import.meta.url));
const accepted = requests.filter((name) => name.startsWith("azure-local-"));

const valid = () => readJson("test/contract/requests/azure-local-open.json");
// biome-ignore lint/suspicious/noExplicitAny: mutations break the type on purpose
type Mutation = (request: any) => void;

const addresses = "addresses such as 10.220.32.1, 10.220.32.16-10.220.32.17 or 10.220.32.32/29";
const lnetName =
  "the name of a logical network has 2 to 64 letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore";

/** One mutation of a valid request each; `repaired` is the value after the repair, if there is one. */
const refused: readonly (readonly [
  what: string,
  mutate: Mutation,
  rule: string,
  path: string,
  message: string,
  received?: unknown,
  repaired?: { value?: unknown },
])[] = [
  // missing
  [
    "no gateway",
    (r) => delete r.logicalNetworks[0].gateway,
    "lnet-gateway-in-prefix",
    "/logicalNetworks/0/gateway",
    "gateway is missing; expected an IPv4 address such as 10.220.32.1",
  ],
  [
    "no DNS servers",
    (r) => delete r.logicalNetworks[0].dnsServers,
    "lnet-dns-required",
    "/logicalNetworks/0/dnsServers",
    "dnsServers is missing; expected a list, each item an IPv4 address such as 10.220.32.1",
  ],
  [
    "an empty list of DNS servers",
    (r) => {
      r.logicalNetworks[0].dnsServers = [];
    },
    "lnet-dns-required",
    "/logicalNetworks/0/dnsServers",
    "expected at least 1 item, got an empty list",
    [],
  ],
  [
    "no switch",
    (r) => delete r.logicalNetworks[0].vmSwitchName,
    "lnet-switch-required",
    "/logicalNetworks/0/vmSwitchName",
    "vmSwitchName is missing; expected text",
  ],
  [
    "an empty switch name",
    (r) => {
      r.logicalNetworks[0].vmSwitchName = "";
    },
    "lnet-switch-required",
    "/logicalNetworks/0/vmSwitchName",
    "expected at least 1 character, got empty text",
    "",
  ],
  [
    "no prefix",
    (r) => delete r.managementNetwork.addressPrefix,
    "schema-required",
    "/managementNetwork/addressPrefix",
    "addressPrefix is missing; expected an IPv4 prefix such as 10.220.32.0/24",
  ],
  [
    "no clusters",
    (r) => delete r.clusters,
    "schema-required",
    "/clusters",
    "clusters is missing; expected a list, each item an object with name, controlPlaneNodeCount and nodePools",
  ],
  [
    "a reservation without its range",
    (r) => {
      r.logicalNetworks[0].reserved[1] = { name: "x" };
    },
    "schema-required",
    "/logicalNetworks/0/reserved/1/range",
    `range is missing; expected ${addresses}`,
  ],
  // unknown
  [
    "a misspelt gateway",
    (r) => {
      r.logicalNetworks[0].gatway = r.logicalNetworks[0].gateway;
      delete r.logicalNetworks[0].gateway;
    },
    "schema-unknown-property",
    "/logicalNetworks/0/gatway",
    '"gatway" is not a known property; did you mean "gateway"?',
    "10.30.7.1",
    {},
  ],
  [
    "a name as az spells it",
    (r) => {
      r.managementNetwork["cluster-ip"] = r.managementNetwork.clusterIp;
      delete r.managementNetwork.clusterIp;
    },
    "schema-unknown-property",
    "/managementNetwork/cluster-ip",
    '"cluster-ip" is not a known property; did you mean "clusterIp"?',
    "192.168.10.50",
    {},
  ],
  [
    "a misspelt name with a value that only nearly fits",
    (r) => {
      r.managementNetwork.vlanId = "7";
      delete r.managementNetwork.vlan;
    },
    "schema-unknown-property",
    "/managementNetwork/vlanId",
    '"vlanId" is not a known property; it is called vlan here',
    "7",
    {},
  ],
  [
    "a name near one that is given",
    (r) => {
      r.managementNetwork.vlanId = 7;
    },
    "schema-unknown-property",
    "/managementNetwork/vlanId",
    '"vlanId" is not a known property; it is called vlan here',
    7,
    {},
  ],
  [
    "a name that nothing is near",
    (r) => {
      r.clusters[0].foo = { a: 1 };
    },
    "schema-unknown-property",
    "/clusters/0/foo",
    '"foo" is not a known property; known properties are name, network, controlPlaneNodeCount, nodePools, services, controlPlaneIp, controlPlaneIpMode, podCidr, loadBalancer',
    { a: 1 },
    {},
  ],
  [
    "a property called __proto__",
    (r) => {
      Object.defineProperty(r.clusters[1], "__proto__", { value: 1, enumerable: true });
    },
    "schema-unknown-property",
    "/clusters/1/__proto__",
    '"__proto__" is not a known property; known properties are name, network, controlPlaneNodeCount, nodePools, services, controlPlaneIp, controlPlaneIpMode, podCidr, loadBalancer',
    1,
    {},
  ],
  // never allowed
  [
    "a service CIDR",
    (r) => {
      r.clusters[0].serviceCidr = "10.0.0.0/16";
    },
    "svc-cidr-fixed",
    "/clusters/0/serviceCidr",
    "serviceCidr cannot be given here: services have addresses from 10.96.0.0/12, and this cannot be changed",
    "10.0.0.0/16",
    {},
  ],
  [
    "a proxy of a cluster",
    (r) => {
      r.clusters[0].proxy = { http: "x" };
    },
    "proxy-inherited",
    "/clusters/0/proxy",
    "proxy cannot be given here: clusters inherit the proxy of Azure Local. It cannot be set per cluster and cannot be corrected after deployment",
    { http: "x" },
    {},
  ],
  // types
  [
    "a VLAN as text",
    (r) => {
      r.logicalNetworks[0].vlan = "307";
    },
    "schema-type",
    "/logicalNetworks/0/vlan",
    'expected a whole number from 0 to 4094, got text "307"',
    "307",
    { value: 307 },
  ],
  [
    "a VLAN that is not whole",
    (r) => {
      r.logicalNetworks[0].vlan = 1.5;
    },
    "lnet-vlan-range",
    "/logicalNetworks/0/vlan",
    "expected a whole number from 0 to 4094, got 1.5",
    1.5,
  ],
  [
    "a truth value as text",
    (r) => {
      r.arcGateway = "true";
    },
    "schema-type",
    "/arcGateway",
    'expected true or false, got text "true"',
    "true",
    { value: true },
  ],
  [
    "a number for a name",
    (r) => {
      r.clusters[0].name = 7;
    },
    "schema-type",
    "/clusters/0/name",
    "expected text, got 7",
    7,
    { value: "7" },
  ],
  [
    "one DNS server where PowerShell dropped the list",
    (r) => {
      r.logicalNetworks[0].dnsServers = "10.0.0.1";
    },
    "schema-type",
    "/logicalNetworks/0/dnsServers",
    'expected a list, each item an IPv4 address such as 10.220.32.1, got text "10.0.0.1"',
    "10.0.0.1",
    { value: ["10.0.0.1"] },
  ],
  [
    "one cluster where PowerShell dropped the list",
    (r) => {
      r.clusters = r.clusters[1];
    },
    "schema-type",
    "/clusters",
    "expected a list, each item an object with name, controlPlaneNodeCount and nodePools, got an object",
    valid().clusters[1],
    { value: [valid().clusters[1]] },
  ],
  [
    "null for an optional property",
    (r) => {
      r.clusters[0].loadBalancer = null;
    },
    "schema-type",
    "/clusters/0/loadBalancer",
    "expected an object, got null",
    null,
    {},
  ],
  [
    "null for a required property",
    (r) => {
      r.clusters[0].name = null;
    },
    "schema-type",
    "/clusters/0/name",
    "expected text, got null",
    null,
  ],
  [
    "several prefixes",
    (r) => {
      r.logicalNetworks[0].addressPrefix = ["10.0.0.0/24", "10.0.1.0/24"];
    },
    "lnet-one-prefix",
    "/logicalNetworks/0/addressPrefix",
    "expected an IPv4 prefix such as 10.220.32.0/24, got a list of 2 items: a logical network has exactly one address prefix",
    ["10.0.0.0/24", "10.0.1.0/24"],
  ],
  [
    "a list of one prefix",
    (r) => {
      r.logicalNetworks[0].addressPrefix = ["10.30.7.0/26"];
    },
    "schema-type",
    "/logicalNetworks/0/addressPrefix",
    "expected an IPv4 prefix such as 10.220.32.0/24, got a list of 1 item",
    ["10.30.7.0/26"],
    { value: "10.30.7.0/26" },
  ],
  [
    "several prefixes in one text",
    (r) => {
      r.logicalNetworks[0].addressPrefix = "10.0.0.0/24, 10.0.1.0/24";
    },
    "lnet-one-prefix",
    "/logicalNetworks/0/addressPrefix",
    'expected an IPv4 prefix such as 10.220.32.0/24, got 2 prefixes in text "10.0.0.0/24, 10.0.1.0/24": a logical network has exactly one address prefix',
    "10.0.0.0/24, 10.0.1.0/24",
  ],
  ["a list for a request", () => {}, "schema-type", "", "expected an object with platform, got an empty list", []],
  // alternatives
  [
    "a reservation of no known type",
    (r) => {
      r.logicalNetworks[0].reserved[0] = 5;
    },
    "schema-type",
    "/logicalNetworks/0/reserved/0",
    `expected ${addresses} or an object with name and range, got 5`,
    5,
  ],
  [
    "services as text",
    (r) => {
      r.clusters[1].services = "2";
    },
    "schema-type",
    "/clusters/1/services",
    'expected a whole number from 0 to 4294967296 or a list, each item an object with name, port and count, got text "2"',
    "2",
    { value: 2 },
  ],
  [
    "a negative number of services",
    (r) => {
      r.clusters[1].services = -1;
    },
    "schema-value",
    "/clusters/1/services",
    "-1 is under 0; expected a whole number from 0 to 4294967296 or a list, each item an object with name, port and count",
    -1,
  ],
  [
    "a service without a port",
    (r) => {
      delete r.clusters[0].services[0].port;
    },
    "schema-required",
    "/clusters/0/services/0/port",
    "port is missing; expected a whole number from 1 to 65535",
  ],
  [
    "a percentage without its sign",
    (r) => {
      r.spare = { node: "20" };
    },
    "schema-value",
    "/spare/node",
    'expected a whole number from 0 to 4294967296 or a percentage such as "20%", got text "20"',
    "20",
    { value: 20 },
  ],
  [
    "a percentage of a node",
    (r) => {
      r.clusters[0].nodePools[0].maxSurge = "150%";
    },
    "schema-value",
    "/clusters/0/nodePools/0/maxSurge",
    'expected a whole number from 0 to 4294967296 or a percentage such as "33%", got text "150%"',
    "150%",
  ],
  // values
  [
    "another allocation method",
    (r) => {
      r.logicalNetworks[0].ipAllocationMethod = "Dynamic";
    },
    "lnet-static-only",
    "/logicalNetworks/0/ipAllocationMethod",
    'expected "Static", got text "Dynamic"',
    "Dynamic",
    { value: "Static" },
  ],
  [
    "an allocation method in small letters",
    (r) => {
      r.logicalNetworks[0].ipAllocationMethod = "static";
    },
    "lnet-static-only",
    "/logicalNetworks/0/ipAllocationMethod",
    'expected "Static", got text "static"; did you mean "Static"?',
    "static",
    { value: "Static" },
  ],
  [
    "a mode in other letters",
    (r) => {
      r.controlPlaneIpMode = "Auto";
    },
    "schema-value",
    "/controlPlaneIpMode",
    'expected "explicit" or "auto", got text "Auto"; did you mean "auto"?',
    "Auto",
    { value: "auto" },
  ],
  [
    "a mode there is not",
    (r) => {
      r.clusters[0].loadBalancer = { advertiseMode: "OSPF" };
    },
    "schema-value",
    "/clusters/0/loadBalancer/advertiseMode",
    'expected "ARP", "BGP" or "Both", got text "OSPF"',
    "OSPF",
  ],
  [
    "two control plane nodes",
    (r) => {
      r.clusters[0].controlPlaneNodeCount = 2;
    },
    "scale-limits",
    "/clusters/0/controlPlaneNodeCount",
    "expected 1, 3 or 5, got 2",
    2,
  ],
  [
    "control plane nodes as text",
    (r) => {
      r.clusters[0].controlPlaneNodeCount = "3";
    },
    "schema-type",
    "/clusters/0/controlPlaneNodeCount",
    'expected 1, 3 or 5, got text "3"',
    "3",
    { value: 3 },
  ],
  // bounds
  [
    "a VLAN id over the last",
    (r) => {
      r.managementNetwork.vlan = 5000;
    },
    "lnet-vlan-range",
    "/managementNetwork/vlan",
    "5000 is over 4094; expected a whole number from 0 to 4094",
    5000,
  ],
  [
    "no node in a pool",
    (r) => {
      r.clusters[0].nodePools[0].nodeCount = 0;
    },
    "scale-limits",
    "/clusters/0/nodePools/0/nodeCount",
    "0 is under 1; expected a whole number from 1 to 64",
    0,
  ],
  [
    "too many node pools",
    (r) => {
      r.clusters[0].nodePools = Array(17).fill({ name: "p", nodeCount: 1 });
    },
    "scale-limits",
    "/clusters/0/nodePools",
    "expected at most 16 items, got a list of 17 items",
    [...Array(16).fill({ name: "p", nodeCount: 1 }), "…"],
  ],
  // patterns
  [
    "a name with a space",
    (r) => {
      r.logicalNetworks[0].name = "plant 7";
    },
    "lnet-name",
    "/logicalNetworks/0/name",
    `text "plant 7" is not valid: ${lnetName}`,
    "plant 7",
  ],
  [
    "an empty name",
    (r) => {
      r.logicalNetworks[0].name = "";
    },
    "lnet-name",
    "/logicalNetworks/0/name",
    `empty text is not valid: ${lnetName}`,
    "",
  ],
  [
    "a load balancer's name",
    (r) => {
      r.clusters[0].loadBalancer = { name: "a" };
    },
    "mlb-name",
    "/clusters/0/loadBalancer/name",
    'text "a" is not valid: the name of a load balancer has 3 to 24 letters, digits and hyphens',
    "a",
  ],
  [
    "no day",
    (r) => {
      r.asOf = "2026-02-30";
    },
    "schema-value",
    "/asOf",
    '"2026-02-30" is not a calendar date in the form 2026-03-16',
    "2026-02-30",
  ],
  // formats: the syntax rule and not the rule of the property
  [
    "a gateway over 255",
    (r) => {
      r.logicalNetworks[0].gateway = "10.30.7.256";
    },
    "address-syntax",
    "/logicalNetworks/0/gateway",
    '"10.30.7.256" is not an address: octet "256" is over 255',
    "10.30.7.256",
  ],
  [
    "a gateway with a space behind it",
    (r) => {
      r.logicalNetworks[0].gateway = "10.30.7.1 ";
    },
    "address-syntax",
    "/logicalNetworks/0/gateway",
    '"10.30.7.1 " is not an address: a space after the address',
    "10.30.7.1 ",
    { value: "10.30.7.1" },
  ],
  [
    "a prefix that is too long",
    (r) => {
      r.logicalNetworks[0].addressPrefix = "10.30.7.0/33";
    },
    "prefix-syntax",
    "/logicalNetworks/0/addressPrefix",
    '"10.30.7.0/33" is not a prefix: prefix length 33 is over 32',
    "10.30.7.0/33",
  ],
  [
    "an IPv6 prefix",
    (r) => {
      r.logicalNetworks[0].addressPrefix = "fd00::/64";
    },
    "ipv4-only",
    "/logicalNetworks/0/addressPrefix",
    '"fd00::/64" is an IPv6 prefix where IPv4 is expected',
    "fd00::/64",
  ],
  [
    "a range the wrong way round",
    (r) => {
      r.logicalNetworks[0].reserved[1].range = "10.30.7.9-10.30.7.2";
    },
    "range-order",
    "/logicalNetworks/0/reserved/1/range",
    '"10.30.7.9-10.30.7.2" is not a range: first address 10.30.7.9 is after last address 10.30.7.2',
    "10.30.7.9-10.30.7.2",
  ],
  [
    "a range without its end",
    (r) => {
      r.reserved = ["10.30.7.9-"];
    },
    "range-syntax",
    "/reserved/0",
    '"10.30.7.9-" is not a range: the last address is missing',
    "10.30.7.9-",
  ],
  // values that are not JSON
  [
    "an undefined property",
    (r) => {
      r.region = undefined;
    },
    "schema-type",
    "/region",
    "undefined is not a JSON value",
    undefined,
    {},
  ],
  [
    "a required property that is undefined",
    (r) => {
      r.clusters[0].name = undefined;
    },
    "schema-type",
    "/clusters/0/name",
    "undefined is not a JSON value",
    undefined,
  ],
  [
    "a number JSON has no word for",
    (r) => {
      r.clusters[0].nodePools[0].nodeCount = Number.NaN;
    },
    "schema-type",
    "/clusters/0/nodePools/0/nodeCount",
    "expected a number that JSON can hold, got NaN",
  ],
];

describe("readPlanRequest", () => {
  for (const name of accepted) {
    it(`accepts ${name}`, () => {
      const request = readJson(`test/contract/requests/${name}`);
      expect(readPlanRequest(request)).to.deep.equal({ value: request, findings: [] });
    });
  }

  for (const [what, mutate, rule, path, message, received, repaired] of refused) {
    it(`reports ${what}, and nothing else`, () => {
      const request = path === "" ? [] : valid();
      mutate(request);
      const { value, findings } = readPlanRequest(request);
      expect(value).to.equal(undefined);
      expect(findings.map(told)).to.deep.equal([
        { rule, severity: "error", path, message, ...(received === undefined ? {} : { received }) },
      ]);
      const patches = findings.flatMap((finding) => finding.repairs ?? []).map(({ patch }) => patch);
      expect(patches.length, "repairs").to.equal(repaired === undefined ? 0 : 1);
      for (const patch of patches) {
        const after = applyPatch(request, patch);
        expect(readPlanRequest(after).findings.map(told)).to.deep.equal([]);
        if (repaired?.value !== undefined) expect(patch).to.deep.equal([{ op: "replace", path, value: repaired.value }]);
      }
    });
  }

  it("names the available platforms if it gets another one", () => {
    for (const platform of ["eks", "azure-stack-hci", "Azure"]) {
      const message = `expected "azure-local", "windows-server", "vmware" or "azure-cni", got text "${platform}"`;
      expect(readPlanRequest({ ...valid(), platform }).findings.map(told)).to.deep.equal([
        { rule: "schema-value", severity: "error", path: "/platform", message, received: platform },
      ]);
    }
  });

  it("requires the platform, and recognizes a misspelt one", () => {
    const { platform, ...rest } = valid();
    const missing = 'platform is missing; expected "azure-local", "windows-server", "vmware" or "azure-cni"';
    expect(readPlanRequest(rest).findings.map(told)).to.deep.equal([
      { rule: "schema-required", severity: "error", path: "/platform", message: missing },
    ]);
    const { findings } = readPlanRequest({ Platform: platform, ...rest });
    expect(findings.map(({ message }) => message)).to.deep.equal([`${missing}; is it "Platform"?`]);
    for (const { patch } of findings[0]?.repairs ?? []) expect(applyPatch({ Platform: platform, ...rest }, patch)).to.deep.equal(valid());
    expect(findings[0]?.repairs).to.have.length(1);
  });

  it("reports every fault at once, in the order of the document", () => {
    const request = valid();
    request.clusters[0].serviceCidr = "10.0.0.0/16";
    request.logicalNetworks[0].vlan = 5000;
    delete request.logicalNetworks[0].gateway;
    request.managementNetwork.clusterIp = "192.168.10";
    request.extra = 1;
    expect(readPlanRequest(request).findings.map(({ path }) => path)).to.deep.equal([
      "/managementNetwork/clusterIp",
      "/logicalNetworks/0/vlan",
      "/logicalNetworks/0/gateway",
      "/clusters/0/serviceCidr",
      "/extra",
    ]);
  });

  it("cites the document each rule comes from", () => {
    const request = valid();
    delete request.logicalNetworks[0].gateway;
    expect(readPlanRequest(request).findings[0]?.source).to.deep.equal({
      document: "AKS enabled by Azure Arc network requirements",
      section: "Logical networks for AKS Arc VMs and control plane IP",
      basis: "documented",
    });
  });

  it("accepts an existing plan as previous, with more in it than is read", () => {
    const previous = { networks: [{ name: "a", pools: [], extra: 1 }], clusters: [{ name: "x", more: {} }], requirement: {} };
    expect(readPlanRequest({ ...valid(), previous }).findings).to.deep.equal([]);
    const broken = { ...previous, networks: [{ name: "a", pools: [{ name: "p", purpose: "node", start: "10.0.0.1", end: "10.0.0" }] }] };
    expect(readPlanRequest({ ...valid(), previous: broken }).findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["address-syntax", "/previous/networks/0/pools/0/end"],
    ]);
  });
});
