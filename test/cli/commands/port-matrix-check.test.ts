import { expect } from "chai";
import { call, type Surroundings } from "../call.js";

const portMatrix = {
  platform: "azure-local",
  rules: [
    {
      id: "ssh",
      purpose: "SSH",
      protocol: "TCP",
      destinationPort: "22",
      source: { zone: "management", addresses: ["192.168.10.0/24"] },
      destination: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
      required: true,
      rule: "port-22-ssh-logs",
    },
  ],
  endpoints: [],
  findings: [],
};
const iptables = (...lines: readonly string[]) => ["*filter", ":FORWARD DROP [0:0]", ...lines, "COMMIT", ""].join("\n");
const open = iptables("-A FORWARD -s 192.168.10.0/24 -d 10.30.7.0/26 -p tcp -m tcp --dport 22 -j ACCEPT");
const half = iptables("-A FORWARD -s 192.168.10.0/25 -d 10.30.7.0/26 -p tcp -m tcp --dport 22 -j ACCEPT");
const tagged = iptables("-A FORWARD -m set --match-set admins src -p tcp -m tcp --dport 22 -j ACCEPT");

async function check(rules: string | Uint8Array, more: readonly string[] = [], files: Surroundings["files"] = {}) {
  const all = { "matrix.json": JSON.stringify(portMatrix), rules, ...files };
  return call(["port-matrix", "check", "--file", "matrix.json", "--rules", "rules", ...more], { files: all });
}

describe("port-matrix check", () => {
  it("says ok, with the rule and a packet, and nothing on standard error", async () => {
    const { exit, stdout, stderr } = await check(open);
    const { ok, flows } = JSON.parse(stdout);
    expect([exit, ok, flows[0].verdict, flows[0].witness, stderr]).to.deep.equal([
      0,
      true,
      "allowed",
      { protocol: "TCP", source: "192.168.10.1", destination: "10.30.7.1", port: 22 },
      "",
    ]);
  });

  it("exits with 1 where a part of a flow is blocked, and writes its result", async () => {
    const { exit, stdout, stderr } = await check(half, ["--output", "table"]);
    expect(exit).to.equal(1);
    expect(stdout).to.match(/^The check failed\. Of 1 flows: 0 allowed, 0 blocked, 1 partly, 0 undecided\.\n/);
    expect(stdout).to.include("TCP 192.168.10.129 to 10.30.7.1 port 22");
    expect(stderr).to.match(/^ERROR: \/portMatrix\/rules\/0: part of "ssh" is blocked/);
  });

  it("leaves it at undecided where something is missing, and fails for it with --strict", async () => {
    const { exit, stdout } = await check(tagged);
    expect([exit, JSON.parse(stdout).flows[0].missing]).to.deep.equal([0, ["prefixes of @admins"]]);
    expect((await check(tagged, ["--strict"])).exit).to.equal(1);
  });

  it("takes what is missing from a document of groups, or the published file of service tags", async () => {
    const groups = { "groups.json": '{ "admins": ["192.168.10.0/24"] }' };
    expect((await check(tagged, ["--strict", "--groups", "groups.json"], groups)).exit).to.equal(0);
    const tags = { "groups.json": '{ "values": [{ "name": "admins", "properties": { "addressPrefixes": ["192.168.10.0/24"] } }] }' };
    expect((await check(tagged, ["--strict", "--groups", "groups.json"], tags)).exit).to.equal(0);
    const { exit, stderr } = await check(tagged, ["--groups", "groups.json"], { "groups.json": "[1]" });
    expect([exit, stderr.slice(0, 52)]).to.deep.equal([1, "ERROR: --groups: 'groups.json' is no object of lists"]);
  });

  it("writes Markdown to hand on, in which no name is markup", async () => {
    const { stdout } = await check(half.replace("COMMIT", '-A FORWARD -m comment --comment "a|<b>" -j LOG\nCOMMIT'), [
      "--output",
      "markdown",
    ]);
    expect(stdout).to.match(/^# Firewall check: failed\n\n1 flows: 0 allowed, 0 blocked, 1 partly blocked, 0 undecided\.\n/);
    expect(stdout).to.include("| ssh | partly | policy of FORWARD, FORWARD: ");
  });

  it("reads text of PowerShell, which is UTF-16", async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${open}`, "utf16le"));
    expect((await check(bytes)).exit).to.equal(0);
  });

  it("reads YAML and JSON with comments, and says where in them a fault is", async () => {
    const rule =
      "{ name: ssh, priority: 90, direction: Inbound, access: Allow, protocol: Tcp, sourcePortRange: '*', destinationPortRange: 22,";
    const yaml = `securityRules:\n- ${rule}\n    sourceAddressPrefix: 192.168.10.0/24, destinationAddressPrefix: '*' }\n`;
    const { exit, stdout, stderr } = await check(yaml, ["--direction", "inbound"]);
    expect([exit, JSON.parse(stdout).flows[0].verdict]).to.deep.equal([0, "allowed"]);
    expect(stderr).to.include('/securityRules/0: priority 90 of rule "ssh" is outside 100 to 4096');
    const commented = await check('// none\n{ "securityRules": [] }', ["--direction", "inbound"]);
    expect([commented.exit, JSON.parse(commented.stdout).flows[0].verdict]).to.deep.equal([0, "undecided"]);
  });

  it("refuses rules in no known format, and both documents on standard input", async () => {
    const { exit, stdout, stderr } = await check("table inet filter {}");
    expect([exit, stdout, stderr]).to.deep.equal([
      1,
      "",
      "ERROR: rules: the content has no firewall rules; this is text of nft; give the output of nft -j list ruleset (firewall-format)\n",
    ]);
    const other = await check("hello");
    expect([other.exit, other.stdout, other.stderr.slice(0, 52)]).to.deep.equal([
      1,
      "",
      "ERROR: rules: the content has no firewall rules; give J".slice(0, 52),
    ]);
    const both = await call(["port-matrix", "check", "--file", "-", "--rules", "-"], { stdin: "{}" });
    expect([both.exit, both.stdout]).to.deep.equal([2, ""]);
  });
});
