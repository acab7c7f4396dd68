import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixWindowsFirewall } from "../../lib/emit/emit-port-matrix-windows-firewall.js";
import type { PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { filledIn, matrixAllows, type Packet, packets, textHolds, zoneAddresses, zoneMatrices, zoneOf } from "../helpers/random-zones.js";
import { describeGolden } from "./port-matrix/expect-golden.js";
import { type FirewallRule, loadParser, readFirewallScript } from "./port-matrix/read-firewall-script.js";

const scriptOf = (matrix: PortMatrix): string => emitPortMatrixWindowsFirewall(matrix).files[0]?.content ?? "";

/** Reports whether the rules on a machine of a zone allow a packet that nothing else allows. */
function allows(rules: readonly FirewallRule[], zone: string, direction: "Inbound" | "Outbound", packet: Packet): boolean {
  const [local, remote, port] =
    direction === "Inbound" ? [packet.destination, packet.source, "LocalPort"] : [packet.source, packet.destination, "RemotePort"];
  return rules.some(({ zone: own, properties }) => {
    const ports = properties.get(port);
    const [first = 0, last = first] = typeof ports === "string" ? ports.split("-").map(Number) : [0, 65535];
    const protocol = String(properties.get("Protocol"));
    return (
      own === zone &&
      properties.get("Direction") === direction &&
      properties.get("Action") === "Allow" &&
      (protocol === "Any" || protocol.replace("v4", "") === packet.protocol) &&
      first <= packet.port &&
      packet.port <= last &&
      holds(properties.get("LocalAddress"), local) &&
      holds(properties.get("RemoteAddress"), remote)
    );
  });
}

function holds(addresses: string | readonly string[] | undefined, address: string): boolean {
  if (addresses === "$PublicIpv4") return (zoneAddresses.internet ?? []).includes(address);
  const zone = /^\$(\w+)Addresses$/.exec(String(addresses))?.[1]?.toLowerCase();
  const texts = zone === undefined ? [addresses ?? []].flat() : [filledIn[zone] ?? ""];
  return texts.some((text) => textHolds(text, address));
}

describe("emitPortMatrixWindowsFirewall", () => {
  before(loadParser);
  describeGolden("windows-firewall", emitPortMatrixWindowsFirewall);

  it("allows a packet at its source and its destination if and only if a row does", () => {
    fc.assert(
      fc.property(zoneMatrices, (matrix) => {
        const { rules } = readFirewallScript(scriptOf(matrix));
        const at = (address: string, direction: "Inbound" | "Outbound", packet: Packet) =>
          zoneOf(address) === "internet" || allows(rules, zoneOf(address), direction, packet);
        for (const packet of packets) {
          if (zoneOf(packet.source) === "internet" && zoneOf(packet.destination) === "internet") continue;
          const allowed = at(packet.source, "Outbound", packet) && at(packet.destination, "Inbound", packet);
          if (allowed !== matrixAllows(matrix, packet)) expect.fail(`${JSON.stringify(packet)} in\n${JSON.stringify(matrix)}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is PowerShell with only its own commands, whatever its texts contain", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const script = scriptOf(matrix);
        expect(script).to.match(/^[\x20-\x7e\n]*$/);
        const { rules, commands } = readFirewallScript(script);
        const known = [
          "Assert-Given",
          "Remove-EarlierRule",
          "New-NetFirewallRule",
          "Out-Null",
          "Set-StrictMode",
          "Get-NetFirewallRule",
          "Remove-NetFirewallRule",
        ];
        expect(commands.filter((name) => !known.includes(name))).to.deep.equal([]);
        expect(commands.filter((name) => name === "New-NetFirewallRule").length).to.equal(rules.length);
        const names = rules.map(({ zone, properties }) => `${zone} ${String(properties.get("Name")).toLowerCase()}`);
        expect(new Set(names).size).to.equal(names.length);
        for (const { properties } of rules) {
          for (const [name, value] of properties)
            if (name !== "LocalAddress" && name !== "RemoteAddress") expect(value).to.not.match(/[|\n]|^@/);
          expect(properties.get("LocalAddress")).to.not.deep.equal([]);
          expect(properties.get("RemoteAddress")).to.not.deep.equal([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("writes the purpose of a row unchanged, except for what Windows Firewall cannot store", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const purpose = "it's a | “b” $(c) `d` \u{1F600}";
    const { rules } = readFirewallScript(scriptOf({ ...validMatrix(), rules: [{ ...rule, purpose }] }));
    expect(rules.map(({ properties }) => properties.get("Description"))).to.deep.equal(
      Array(2).fill(`Required: ${purpose.replace("|", "/")}`),
    );
  });

  it("requires the addresses of a zone before it changes anything", () => {
    const script = scriptOf(validMatrix());
    const block = script.slice(script.indexOf("  'management' {"), script.indexOf("  'logical-network' {"));
    expect(block.indexOf("Assert-Given 'NtpAddresses' $NtpAddresses")).to.be.within(0, block.indexOf("Remove-EarlierRule"));
    expect(script.slice(script.indexOf("  'logical-network' {"), script.indexOf("  'ntp' {"))).to.not.contain("Assert-Given");
  });

  it("reports what to fill in and what it does not know", () => {
    expect(emitPortMatrixWindowsFirewall(validMatrix()).findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["emit-zone-addresses", "/rules/1/destination/addresses"],
      ["emit-endpoint-names", "/endpoints"],
      ["emit-endpoint-closed", "/endpoints/1"],
    ]);
  });

  it("makes a service tag a value to fill in", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const tagged = { ...rule, destination: { zone: "service-tag", addresses: ["AzureFrontDoor.FirstParty"] } };
    const { files, findings } = emitPortMatrixWindowsFirewall({ ...validMatrix(), rules: [tagged], endpoints: [] });
    expect(findings.map(({ rule: id, message }) => [id, message])).to.deep.equal([
      [
        "emit-service-tag",
        'service tag AzureFrontDoor.FirstParty is known only to Azure, needed by row "ssh"; give its published prefixes as the parameter -AzureFrontDoorFirstPartyAddresses',
      ],
    ]);
    expect(files[0]?.content).to.contain("RemoteAddress = $AzureFrontDoorFirstPartyAddresses");
  });
});
