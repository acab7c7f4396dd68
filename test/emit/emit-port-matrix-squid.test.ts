import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixSquid } from "../../lib/emit/emit-port-matrix-squid.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import type { PortMatrix } from "../../types/index.js";
import { isOut, nameHolds, nameMatrices, requests } from "../helpers/random-endpoints.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { textHolds } from "../helpers/random-zones.js";
import { validRequest } from "../helpers/valid-request.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const configurationOf = (matrix: PortMatrix): string => emitPortMatrixSquid(matrix).files[0]?.content ?? "";

interface Configuration {
  readonly lists: ReadonlyMap<string, { readonly kind: string; readonly values: readonly string[] }>;
  readonly accesses: readonly { readonly action: string; readonly names: readonly string[] }[];
}

/** Reads a configuration by a small grammar of its own: nothing but comments, access lists and http_access may be in it. */
function readConfiguration(text: string): Configuration {
  const lists = new Map<string, { kind: string; values: string[] }>();
  const accesses: { action: string; names: string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || /^#(?: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*)?$/u.test(line)) continue;
    const [, name, kind, value] = /^acl (\w{1,63}) (src|port|dstdomain|dstdom_regex -i) (\S+)$/.exec(line) ?? [];
    const [, action, names] = /^http_access (allow|deny) ([\w ]+)$/.exec(line) ?? [];
    if (name !== undefined && kind !== undefined && value !== undefined) {
      const list = lists.get(name) ?? { kind, values: [] };
      expect(list.kind).to.equal(kind);
      list.values.push(value);
      lists.set(name, list);
    } else if (action !== undefined && names !== undefined) accesses.push({ action, names: names.split(" ") });
    else throw new Error(`not a line of a configuration: ${line}`);
  }
  return { lists, accesses };
}

/** What Squid does with a request: the first line whose lists all hold decides. */
function allows({ lists, accesses }: Configuration, client: string, host: string, port: number): boolean {
  const holds = (name: string): boolean => {
    if (name === "all") return true;
    const { kind, values } = lists.get(name) ?? { kind: "", values: [] };
    return values.some((value) => {
      if (kind === "src") return textHolds(value, client);
      if (kind === "port") return value === String(port);
      if (kind === "dstdomain") return value.startsWith(".") ? `.${host}`.endsWith(value) : value === host;
      return new RegExp(value, "i").test(host);
    });
  };
  return accesses.find(({ names }) => names.every(holds))?.action === "allow";
}

/** What squid says of a configuration, without its files that are not installed. */
function parsed(text: string): { readonly status: number | null; readonly told: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "squid-"));
  try {
    writeFileSync(join(folder, "squid.conf"), text);
    const { status, stderr } = spawnSync("squid", ["-k", "parse", "-f", join(folder, "squid.conf")], { encoding: "utf8" });
    const told = stderr.split("\n").filter((line) => /WARNING|ERROR|empty ACL|FATAL/.test(line) && !/No such file or directory/.test(line));
    return { status, told };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasSquid = spawnSync("squid", ["-v"]).status === 0;
if (!hasSquid) console.warn("SKIPPED: squid is not installed, so no configuration is checked by it");

describe("emitPortMatrixSquid", () => {
  describeGolden("squid", emitPortMatrixSquid);

  it("lets a client reach a name if and only if a row lets it out and an endpoint has name and port", () => {
    let reached = 0;
    fc.assert(
      fc.property(nameMatrices, (matrix) => {
        const configuration = readConfiguration(configurationOf(matrix));
        for (const { client, host, port } of requests) {
          const isNamed = matrix.endpoints.some(
            // .a.example holds a.example as well
            (one) => one.protocol === "TCP" && one.port === port && (nameHolds(one.fqdn, host) || one.fqdn === `*.${host}`),
          );
          const expected = isNamed && (isOut(matrix, client, port, "internet") || isOut(matrix, client, port, "proxy"));
          if (expected) reached++;
          if (allows(configuration, client, host, port) !== expected)
            expect.fail(`${client} ${host} ${port}: not ${expected} in\n${configurationOf(matrix)}`);
        }
      }),
      { numRuns: 300 },
    );
    expect(reached).to.be.greaterThan(500);
  });

  it("denies everything else at the end", () => {
    const { accesses } = readConfiguration(configurationOf(validMatrix()));
    expect(accesses.at(-1)).to.deep.equal({ action: "deny", names: ["all"] });
  });

  it("drops what a wildcard holds, which Squid refuses", () => {
    const names = ["b.a.x.y", "a.x.y", "*.x.y", "x.y", "*.a.x.y", "evilx.y"];
    const [endpoint] = validMatrix().endpoints;
    if (endpoint === undefined) throw new Error("there is no endpoint");
    const text = configurationOf({ ...validMatrix(), endpoints: names.map((fqdn) => ({ ...endpoint, fqdn })) });
    expect(readConfiguration(text).lists.get("aks_names_443")?.values).to.deep.equal([".x.y", "evilx.y"]);
  });

  it("says which names it lets through in addition", () => {
    const [endpoint] = validMatrix().endpoints;
    if (endpoint === undefined) throw new Error("there is no endpoint");
    const told = (...names: string[]) =>
      emitPortMatrixSquid({
        ...validMatrix(),
        rules: validMatrix().rules.slice(2),
        endpoints: names.map((fqdn) => ({ ...endpoint, fqdn })),
      })
        .findings.filter(({ rule }) => rule === "emit-squid-domain")
        .map(({ message }) => message);
    expect(told("*.x.y", "x.y")).to.deep.equal([]);
    expect(told("*.x.y", "*.z.y")).to.deep.equal([
      "in Squid, .x.y holds x.y as well as the names below it, so these 2 names can be reached and are not in the matrix: x.y and z.y",
    ]);
  });

  it("has a list of an address that no client has for a zone without addresses, and says so", () => {
    const [, , https] = validMatrix().rules;
    if (https === undefined) throw new Error("there is no row");
    const { files, findings } = emitPortMatrixSquid({ ...validMatrix(), rules: [{ ...https, source: { zone: "dns", addresses: [] } }] });
    expect(readConfiguration(files[0]?.content ?? "").lists.get("aks_zone_dns")?.values).to.deep.equal(["255.255.255.255/32"]);
    expect(findings.map(({ rule, message }) => [rule, message])).to.deep.include([
      "emit-zone-addresses",
      'zone "dns" has no addresses in the matrix, needed by row "https"; give them as the access list aks_zone_dns',
    ]);
  });

  it("writes every finding as a comment", () => {
    const { files, findings } = emitPortMatrixSquid(generatePortMatrix({ ...validRequest(), region: "westeurope" }));
    expect(new Set(findings.map(({ rule }) => rule))).to.include.keys("emit-endpoint-placeholder", "emit-names-only");
    for (const { message } of findings) expect(files[0]?.content).to.include(`# - ${message.slice(0, 300)}`);
  });

  it("lets no text out of its comment, and no name that is not one into a list", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const { lists } = readConfiguration(configurationOf(matrix));
        for (const [name, { kind, values }] of lists)
          if (kind.startsWith("dst")) for (const value of values) expect(value, name).to.match(/^[\w.^$[\]*+\\-]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it("is read by squid without a word, whatever its texts contain", function () {
    if (!hasSquid) this.skip();
    const matrices = [
      validMatrix(),
      generatePortMatrix({ ...validRequest(), region: "westeurope" }),
      ...fc.sample(randomMatrices(), { numRuns: 15, seed: 7 }),
      ...fc.sample(nameMatrices, { numRuns: 15, seed: 7 }),
    ];
    for (const matrix of matrices) expect(parsed(configurationOf(matrix)), configurationOf(matrix)).to.deep.equal({ status: 0, told: [] });
  });
});
