import { spawnSync } from "node:child_process";
import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixIptables } from "../../lib/emit/emit-port-matrix-iptables.js";
import type { PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { filledIn, matrixAllows, type Packet, packets, textHolds, zoneMatrices } from "../helpers/random-zones.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const filesOf = (matrix: PortMatrix): string[] => emitPortMatrixIptables(matrix).files.map(({ content }) => content);
const rulesOf = (matrix: PortMatrix): string => filesOf(matrix)[0] ?? "";

interface Rule {
  readonly source?: readonly string[];
  readonly destination?: readonly string[];
  readonly protocol?: string;
  readonly ports?: string;
  readonly target: string;
}

/** The rules of each chain, by a small grammar of its own: nothing else may be in a line of a rule. */
function readRules(text: string): ReadonlyMap<string, readonly Rule[]> {
  const chains = new Map<string, Rule[]>();
  for (const line of text.split("\n")) {
    const [, chain = "", words = ""] = /^-A ([\w-]{1,28}) (.*)$/.exec(line) ?? [];
    if (chain === "" || words === "-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT") continue;
    const [whole, from, to, protocol, module, ports, target] =
      /^(?:-s ([\d./,]+) ?)?(?:-d ([\d./,]+) ?)?(?:-p (\w+) ?)?(?:-m (tcp|udp) --dport ([\d:]+) )?(?:-m comment --comment "[\w-]+" )?-j ([\w-]+)$/.exec(
        words,
      ) ?? [];
    if (whole === undefined || target === undefined) throw new Error(`not a rule: ${line}`);
    expect(module ?? protocol, line).to.equal(protocol);
    const rule = {
      ...(from === undefined ? {} : { source: from.split(",") }),
      ...(to === undefined ? {} : { destination: to.split(",") }),
      ...(protocol === undefined ? {} : { protocol }),
      ...(ports === undefined ? {} : { ports: ports.replace(":", "-") }),
      target,
    };
    chains.set(chain, [...(chains.get(chain) ?? []), rule]);
  }
  return chains;
}

/** What happens to a packet in a chain; nothing if it comes back. */
function walk(chains: ReadonlyMap<string, readonly Rule[]>, chain: string, packet: Packet): string | undefined {
  for (const rule of chains.get(chain) ?? []) {
    const [first = 0, last = first] = rule.ports?.split("-").map(Number) ?? [0, 65535];
    const holds = (texts: readonly string[] | undefined, address: string) => texts?.some((text) => textHolds(text, address)) ?? true;
    if (rule.protocol !== undefined && rule.protocol !== packet.protocol.toLowerCase()) continue;
    if (packet.port < first || packet.port > last) continue;
    if (!holds(rule.source, packet.source) || !holds(rule.destination, packet.destination)) continue;
    if (rule.target === "RETURN") return undefined;
    const verdict = rule.target === "ACCEPT" ? "ACCEPT" : walk(chains, rule.target, packet);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

const programs = ["iptables-restore", "ip6tables-restore"] as const;
const hasIptables = spawnSync("unshare", ["-n", "iptables-restore", "--test"], { input: "*filter\nCOMMIT\n" }).status === 0;
if (!hasIptables) console.warn("SKIPPED: iptables-restore is not installed or has no rights, so no rules are checked by it");

describe("emitPortMatrixIptables", () => {
  describeGolden("iptables", emitPortMatrixIptables);

  it("accepts a packet if and only if a row allows it", () => {
    fc.assert(
      fc.property(zoneMatrices, (matrix) => {
        // the example of each chain, with the addresses of the test
        const text = rulesOf(matrix).replace(/^# (-A ([\w-]+) .*)$/gm, (_, line: string, chain: string) => {
          const [from, to] = [/from-([\w-]+?)(?=-to-|$)/.exec(chain)?.[1], /to-([\w-]+)$/.exec(chain)?.[1]];
          const fill = (name: string | undefined) =>
            (filledIn as Readonly<Record<string, string>>)[(name ?? "").replaceAll("-", "_")] ?? "";
          return line.replace(/-s \S+/, `-s ${fill(from).replaceAll(" ", "")}`).replace(/-d \S+/, `-d ${fill(to).replaceAll(" ", "")}`);
        });
        const chains = readRules(text);
        for (const packet of packets)
          if ((walk(chains, "FORWARD", packet) === "ACCEPT") !== matrixAllows(matrix, packet))
            expect.fail(`${JSON.stringify(packet)} in\n${text}`);
      }),
      { numRuns: 60 },
    );
  });

  it("accepts nothing for a zone without addresses until it is filled, and says how", () => {
    const text = rulesOf(validMatrix());
    expect(readRules(text).get("to-ntp")).to.equal(undefined);
    expect(text).to.include(":to-ntp - [0:0]").and.include("# -A to-ntp -d 198.51.100.0/24 -j ACCEPT");
  });

  it("replaces the chain FORWARD, drops by default and touches no other chain", () => {
    for (const text of filesOf(validMatrix())) {
      expect(text.match(/^:.*$/gm)?.filter((line) => !/^:(to|from)-/.test(line))).to.deep.equal([":FORWARD DROP [0:0]"]);
      expect(text).to.include("-F FORWARD\n");
      expect(text).to.not.match(/\b(?:INPUT|OUTPUT)\b/);
    }
  });

  it("writes each IP version into its own file", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const both = (v4: string, v6: string) => ({ zone: "a", addresses: [v4, v6] });
    const rows = [
      { ...rule, source: both("10.0.0.0/24", "fd00::/64"), destination: both("10.1.0.0/24", "fd01::1-fd01::9") },
      {
        ...rule,
        id: "all",
        protocol: "ICMP" as const,
        destinationPort: "*",
        source: both("10.0.0.1", "fd00::1"),
        destination: { zone: "internet", addresses: [] },
      },
    ];
    const [v4 = "", v6 = ""] = filesOf({ ...validMatrix(), rules: rows, endpoints: [] });
    const written = (text: string) => text.match(/^-A FORWARD -[^m].*$/gm);
    expect(written(v4)).to.deep.equal([
      '-A FORWARD -s 10.0.0.0/24 -d 10.1.0.0/24 -p tcp -m tcp --dport 22 -m comment --comment "ssh" -j ACCEPT',
      '-A FORWARD -s 10.0.0.1 -p icmp -m comment --comment "all" -j to-internet',
    ]);
    expect(written(v6)).to.deep.equal([
      '-A FORWARD -s fd00::/64 -m iprange --dst-range fd01::1-fd01::9 -p tcp -m tcp --dport 22 -m comment --comment "ssh-ipv6" -j ACCEPT',
      '-A FORWARD -s fd00::1 -p ipv6-icmp -m comment --comment "all-ipv6" -j to-internet-ipv6',
    ]);
    expect(v6).to.include("-A to-internet-ipv6 ! -d 2000::/3 -j RETURN\n-A to-internet-ipv6 -j ACCEPT\n");
  });

  it("keeps chains of zones apart whose names are alike", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const unknown = (zone: string) => ({ zone, addresses: [] });
    const rows = [
      { ...rule, source: unknown("a-to-b") },
      { ...rule, source: unknown("a"), destination: unknown("b") },
      { ...rule, source: unknown("x".repeat(60)) },
      { ...rule, source: unknown("x".repeat(61)) },
    ];
    const text = rulesOf({ ...validMatrix(), rules: rows, endpoints: [] });
    const targets = [...text.matchAll(/^-A FORWARD .*-j ((?:from|to)\S+)$/gm)].map(([, target = ""]) => target);
    expect(new Set(targets).size).to.equal(4);
    for (const target of targets) expect(target.length).to.be.at.most(28);
  });

  it("reports in order what it cannot express: addresses to fill in, and names", () => {
    const { findings } = emitPortMatrixIptables(validMatrix());
    expect(findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["emit-zone-addresses", "/rules/1/destination/addresses"],
      ["emit-endpoint-names", "/endpoints"],
      ["emit-endpoint-closed", "/endpoints/1"],
    ]);
    expect(findings[0]?.message).to.match(/give them as rules of the chain to-ntp$/);
  });

  it("writes a row that it cannot express as a comment in its place, with a finding", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const rows = [
      { ...rule, destinationPort: "9-8" },
      { ...rule, source: { zone: "a", addresses: ["Any", "proxy.contoso.com"] } },
      { ...rule, source: { zone: "a", addresses: ["fd00::1"] } },
    ];
    const { files, findings } = emitPortMatrixIptables({ ...validMatrix(), rules: rows, endpoints: [] });
    expect(files[0]?.content).to.not.match(/^-A FORWARD -s/m);
    expect(findings.map(({ rule: id }) => id)).to.deep.equal(["emit-port", "emit-address", "emit-address", "emit-families"]);
    for (const { message } of findings) expect(files[0]?.content).to.contain(message);
  });

  it("lets no text out of its comment", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const own =
          /^(?:|\*filter|COMMIT|:FORWARD DROP \[0:0\]|:(?:to|from)-[\w-]{1,25} - \[0:0\]|-F [\w-]{1,28}|-A [\w-]{1,28} (?:! )?-[\w"\d.:/, !-]+ ?-j [\w-]{1,28}|-A [\w-]{1,28} -j (?:ACCEPT|[\w-]{1,28})|-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT)$/;
        for (const text of filesOf(matrix))
          for (const line of text.trimEnd().split("\n"))
            if (!/^#(?: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*)?$/u.test(line)) expect(line).to.match(own);
      }),
      { numRuns: 300 },
    );
  });

  it("is read by iptables-restore, whatever its texts contain", function () {
    if (!hasIptables) this.skip();
    const matrices = [validMatrix(), ...fc.sample(randomMatrices(), { numRuns: 25, seed: 7 })];
    for (const matrix of matrices) {
      for (const [index, program] of programs.entries()) {
        const input = filesOf(matrix)[index] ?? "";
        const { status, stderr } = spawnSync("unshare", ["-n", program, "--noflush", "--test"], { input, encoding: "utf8" });
        expect([status, stderr], input).to.deep.equal([0, ""]);
      }
    }
  });

  it("can be loaded twice, and leaves the rules of other chains", function () {
    if (!hasIptables) this.skip();
    const script =
      'iptables-restore && iptables -A INPUT -s 192.0.2.1 -j ACCEPT; for n in 1 2; do printf "%s" "$RULES" | iptables-restore --noflush; done; iptables-save';
    const { stdout, stderr } = spawnSync("unshare", ["-n", "sh", "-c", script], {
      input: "*filter\nCOMMIT\n",
      encoding: "utf8",
      env: { ...process.env, RULES: rulesOf(validMatrix()) },
    });
    expect(stderr).to.equal("");
    expect(stdout).to.include("-A INPUT -s 192.0.2.1/32 -j ACCEPT");
    // two prefixes of one row are two rules once they are loaded
    expect(stdout.match(/^-A FORWARD -s 192\.168\.10\.0\/24 -d 10\.30/gm)).to.have.lengthOf(2);
  });
});
