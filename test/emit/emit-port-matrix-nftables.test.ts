import { spawnSync } from "node:child_process";
import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixNftables } from "../../lib/emit/emit-port-matrix-nftables.js";
import type { PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { filledIn, matrixAllows, type Packet, packets, textHolds, zoneMatrices } from "../helpers/random-zones.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const rulesetOf = (matrix: PortMatrix): string => emitPortMatrixNftables(matrix).files[0]?.content ?? "";

interface NftRule {
  readonly source: readonly string[];
  readonly destination: readonly string[];
  readonly protocol?: string;
  readonly ports?: string;
}

/** Reads a ruleset of IPv4 by its own small grammar: sets with elements, and rules that accept. */
function readRuleset(text: string): { readonly sets: Map<string, string[]>; readonly rules: readonly NftRule[] } {
  const sets = new Map(
    [...text.matchAll(/^\tset (\w+) \{\n((?:\t\t.*\n)*)\t\}$/gm)].map(([, name = "", body = ""]) => [
      name,
      /elements = \{ (.*) \}/.exec(body)?.[1]?.split(", ") ?? [],
    ]),
  );
  const elements = (written: string): readonly string[] =>
    written.startsWith("@") ? (sets.get(written.slice(1)) ?? []) : written.slice(2, -2).split(", ");
  const rules = [
    ...text.matchAll(
      /^\t\tip saddr (@\w+|\{ .*? \}) ip daddr (@\w+|\{ .*? \})(?: (?:meta l4proto (\w+)|(\w+) dport ([\d-]+)))? accept comment "([\w-]+)"$/gm,
    ),
  ].map(([, from = "", to = "", all, withPorts, ports]) => ({
    source: elements(from),
    destination: elements(to),
    ...(all === undefined && withPorts === undefined ? {} : { protocol: all ?? withPorts ?? "" }),
    ...(ports === undefined ? {} : { ports }),
  }));
  return { sets, rules };
}

function accepts(rules: readonly NftRule[], { source, destination, protocol, port }: Packet): boolean {
  return rules.some((rule) => {
    const [first = 0, last = first] = rule.ports?.split("-").map(Number) ?? [0, 65535];
    return (
      (rule.protocol === undefined || rule.protocol === protocol.toLowerCase()) &&
      first <= port &&
      port <= last &&
      rule.source.some((text) => textHolds(text, source)) &&
      rule.destination.some((text) => textHolds(text, destination))
    );
  });
}

const hasNft = spawnSync("nft", ["-c", "-f", "-"], { input: "table inet aks_netplan_probe\n" }).status === 0;
if (!hasNft) console.warn("SKIPPED: nft is not installed or has no rights, so no ruleset is checked by it");

describe("emitPortMatrixNftables", () => {
  describeGolden("nftables", emitPortMatrixNftables);

  it("accepts a packet if and only if a row allows it", () => {
    fc.assert(
      fc.property(zoneMatrices, (matrix) => {
        const text = Object.entries(filledIn).reduce(
          (filled, [zone, addresses]) => filled.replace(`\tset zone_${zone} {\n`, (line) => `${line}\t\telements = { ${addresses} }\n`),
          rulesetOf(matrix),
        );
        const { rules } = readRuleset(text);
        expect(rules.length).to.equal(text.match(/ accept comment "/g)?.length ?? 0);
        for (const packet of packets)
          if (accepts(rules, packet) !== matrixAllows(matrix, packet)) expect.fail(`${JSON.stringify(packet)} in\n${text}`);
      }),
      { numRuns: 60 },
    );
  });

  it("matches nothing for a zone without addresses until it is filled", () => {
    const { sets, rules } = readRuleset(rulesetOf(validMatrix()));
    expect(sets.get("zone_ntp")).to.deep.equal([]);
    expect(rules[1]).to.deep.equal({ source: ["192.168.10.0/24"], destination: [], protocol: "udp", ports: "123" });
  });

  it("takes public addresses for the internet", () => {
    const internet = readRuleset(rulesetOf(validMatrix())).sets.get("internet_ipv4") ?? [];
    const holds = (address: string) => internet.some((text) => textHolds(text, address));
    for (const address of ["1.1.1.1", "9.255.255.255", "172.32.0.0", "223.255.255.255", "192.167.255.255"])
      expect(holds(address), address).to.equal(true);
    for (const address of [
      "10.0.0.0",
      "100.64.0.1",
      "127.0.0.1",
      "169.254.1.1",
      "172.16.0.0",
      "172.31.255.255",
      "192.168.0.1",
      "224.0.0.1",
      "255.255.255.255",
    ])
      expect(holds(address), address).to.equal(false);
  });

  it("reports in order what it cannot express: addresses to fill in, and names", () => {
    const { findings } = emitPortMatrixNftables({ ...validMatrix(), rules: validMatrix().rules.slice(0, 3) });
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      [
        "emit-zone-addresses",
        "/rules/1/destination/addresses",
        'zone "ntp" has no addresses in the matrix, needed by row "ntp"; give them as the elements of the set zone_ntp',
      ],
      [
        "emit-endpoint-names",
        "/endpoints",
        "nftables does not know host names, so 1 endpoint is reachable only as far as the rows to the internet open their ports, to every public address; use a firewall or proxy that knows names to restrict them to the list",
      ],
      [
        "emit-endpoint-closed",
        "/endpoints/1",
        "UDP 123 time.windows.com (optional) is omitted: nftables does not know host names, and no row opens UDP 123 to the internet; add such a row, or open the name in a firewall or proxy that knows names",
      ],
    ]);
  });

  it("writes a row that it cannot express as a comment in its place, with a finding", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const rows = [
      { ...rule, destinationPort: "9-8" },
      { ...rule, protocol: "ICMP" as const },
      { ...rule, source: { zone: "a", addresses: ["Any", "proxy.contoso.com"] } },
      { ...rule, source: { zone: "a", addresses: ["fd00::1"] } },
    ];
    const { files, findings } = emitPortMatrixNftables({ ...validMatrix(), rules: rows, endpoints: [] });
    expect(readRuleset(files[0]?.content ?? "").rules).to.deep.equal([]);
    const told = findings.map(({ rule: id, path }) => [id, path]);
    expect(told).to.deep.equal([
      ["emit-port", "/rules/0/destinationPort"],
      ["emit-port", "/rules/1/destinationPort"],
      ["emit-address", "/rules/2/source/addresses/0"],
      ["emit-address", "/rules/2/source/addresses/1"],
      ["emit-families", "/rules/3"],
    ]);
    for (const { message } of findings) expect(files[0]?.content).to.contain(message);
  });

  it("is a ruleset for nft, whatever its texts contain", function () {
    if (!hasNft) this.skip();
    const matrices = [validMatrix(), ...fc.sample(randomMatrices(), { numRuns: 40, seed: 7 })];
    for (const matrix of matrices) {
      const { status, stderr } = spawnSync("nft", ["-c", "-f", "-"], { input: rulesetOf(matrix), encoding: "utf8" });
      expect(stderr, rulesetOf(matrix)).to.equal("");
      expect(status).to.equal(0);
    }
  });

  it("lets no text out of its comment", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const lines = rulesetOf(matrix).split("\n");
        const own =
          /^(?:|#!\/usr\/sbin\/nft -f|(?:delete )?table inet aks_netplan(?: \{)?|\t?\}|\tset \w+ \{|\t\t(?:type \w+|flags interval|auto-merge)|\t\telements = \{ [\w.:/, -]+ \}|\tchain forward \{|\t\ttype filter hook forward priority filter; policy drop;|\t\tct state established,related accept|\t\tip6? saddr [@\w.:/,{} -]+ accept comment "[\w-]+")$/;
        for (const line of lines) if (!/^\t*#(?: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*)?$/u.test(line)) expect(line).to.match(own);
      }),
      { numRuns: 300 },
    );
  });
});
