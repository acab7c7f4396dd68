import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixNsgArm } from "../../lib/emit/emit-port-matrix-nsg-arm.js";
import { emitPortMatrixNsgAz } from "../../lib/emit/emit-port-matrix-nsg-az.js";
import type { PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const scriptOf = (matrix: PortMatrix): string => emitPortMatrixNsgAz(matrix).files[0]?.content ?? "";
const given = { SUBSCRIPTION: "sub", RESOURCE_GROUP: "group", LOCATION: "eastus" };

/** The variables that a script needs in addition to those of every script. */
const prefixVariables = (script: string): string[] =>
  [...(/^for name in (.*); do$/m.exec(script)?.[1] ?? "").matchAll(/\w+_ADDRESS_PREFIXES/g)].map(([name]) => name);

const hasBash = spawnSync("bash", ["--version"]).status === 0;
if (!hasBash) console.warn("SKIPPED: bash is not installed, so no script is run");
const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;
if (!hasShellcheck) console.warn("SKIPPED: shellcheck is not installed, so no script is checked by it");

describe("emitPortMatrixNsgAz", () => {
  describeGolden("nsg-az", emitPortMatrixNsgAz);

  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-"));
    writeFileSync(join(folder, "az"), `#!/usr/bin/env bash\n{ printf '%s\\0' "$@"; printf '\\1\\0'; } >> "$CALLS"\n`);
    chmodSync(join(folder, "az"), 0o755);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs a script with an az that records its arguments, and returns those of each call. */
  function callsOf(
    script: string,
    variables: Readonly<Record<string, string>>,
  ): { calls: string[][]; status: number | null; stderr: string } {
    const record = join(folder, "calls");
    writeFileSync(record, "");
    const { status, stderr } = spawnSync("bash", ["-s"], {
      input: script,
      encoding: "utf8",
      cwd: folder,
      env: { PATH: `${folder}:${process.env.PATH}`, CALLS: record, LC_ALL: "C", ...variables },
    });
    const text = readFileSync(record, "utf8");
    const calls =
      text === ""
        ? []
        : text
            .slice(0, -3)
            .split("\u0000\u0001\u0000")
            .map((call) => call.split("\0"));
    return { calls, status, stderr };
  }

  const optionOf = (call: readonly string[], name: string): string[] => {
    const rest = call.slice(call.indexOf(name) + 1);
    const end = rest.findIndex((word) => word.startsWith("--"));
    return end < 0 ? rest : rest.slice(0, end);
  };

  it("creates the rules of the template, with the same texts, whatever these contain", function () {
    if (!hasBash) this.skip();
    for (const matrix of [validMatrix(), ...fc.sample(randomMatrices(), { numRuns: 30, seed: 11 })]) {
      const script = scriptOf(matrix);
      const filled = Object.fromEntries(prefixVariables(script).map((name) => [name, `${name}.one ${name}.two`]));
      const { calls, status, stderr } = callsOf(script, { ...given, ...filled, DENY_OTHER_TRAFFIC: "true" });
      expect([status, stderr]).to.deep.equal([0, ""]);
      const created = calls.filter((call) => call.slice(0, 4).join(" ") === "network nsg rule create" && !call.includes("Deny"));
      const template = JSON.parse(emitPortMatrixNsgArm(matrix).files[0]?.content ?? "");
      const toPlace = template.resources.flatMap(
        ({
          name: group,
          properties,
        }: {
          name: string;
          properties: { securityRules?: { name: string; properties: Record<string, unknown> }[] };
        }) => (properties.securityRules ?? []).map(({ name, properties: rule }) => [group, name, rule]),
      );
      expect(created.length).to.equal(toPlace.length);
      for (const [index, call] of created.entries()) {
        const [group, name, rule] = toPlace[index];
        const one = (option: string) => optionOf(call, option).join(" ");
        expect([one("--nsg-name"), one("--name"), one("--priority"), one("--direction"), one("--access"), one("--protocol")]).to.deep.equal(
          [group, name, String(rule.priority), rule.direction, "Allow", rule.protocol],
        );
        expect(optionOf(call, "--description")).to.deep.equal([rule.description]);
        expect(optionOf(call, "--destination-port-ranges")).to.deep.equal([rule.destinationPortRange]);
        for (const side of ["source", "destination"]) {
          const prefixes = rule[`${side}AddressPrefixes`] ?? [rule[`${side}AddressPrefix`]];
          const got = optionOf(call, `--${side}-address-prefixes`);
          if (typeof prefixes === "string") expect(got).to.have.length(2);
          else expect(got).to.deep.equal(prefixes);
        }
      }
    }
  });

  it("names each variable that is not set, and calls nothing", function () {
    if (!hasBash) this.skip();
    const { calls, status, stderr } = callsOf(scriptOf(validMatrix()), { SUBSCRIPTION: "sub" });
    expect([calls, status, stderr]).to.deep.equal([[], 1, "not set: RESOURCE_GROUP LOCATION NTP_ADDRESS_PREFIXES\n"]);
  });

  it("makes the selected groups, and denies only on request", function () {
    if (!hasBash) this.skip();
    const variables = { ...given, NTP_ADDRESS_PREFIXES: "192.0.2.1" };
    const names = (more: Readonly<Record<string, string>>) =>
      callsOf(scriptOf(validMatrix()), { ...variables, ...more }).calls.map((call) => optionOf(call, "--name").join());
    expect(names({ ZONES: "management" })).to.deep.equal(["nsg-management", "ssh-out", "ntp-out"]);
    expect(names({ ZONES: "ntp", DENY_OTHER_TRAFFIC: "true" })).to.deep.equal([
      "nsg-ntp",
      "ntp-in",
      "deny-other-inbound",
      "deny-other-outbound",
    ]);
  });

  it("stops at the first call that fails", function () {
    if (!hasBash) this.skip();
    const script = scriptOf(validMatrix()).replace("set -euo pipefail\n", "set -euo pipefail\naz() { echo failed >&2; return 3; }\n");
    const { status, stderr } = callsOf(script, { ...given, NTP_ADDRESS_PREFIXES: "192.0.2.1" });
    expect([status, stderr]).to.deep.equal([3, "failed\n"]);
  });

  it("has nothing that shellcheck objects to", function () {
    if (!hasShellcheck) this.skip();
    for (const matrix of [validMatrix(), ...fc.sample(randomMatrices(), { numRuns: 4, seed: 3 })]) {
      const { stdout } = spawnSync("shellcheck", ["--shell=bash", "-"], { input: scriptOf(matrix), encoding: "utf8" });
      expect(stdout).to.equal("");
    }
  });
});
