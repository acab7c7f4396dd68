import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { build, type Options } from "tsup";
import configurations from "../../tsup.config.js";
import { call } from "./call.js";

const contract = resolve(import.meta.dirname, "../contract");

describe("the bundled command", () => {
  let folder = "";
  const file = () => join(folder, "dist/cli.cjs");

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-"));
    const configuration = (configurations as Options[]).find(({ entry }) => Object.hasOwn(entry ?? {}, "cli"));
    // away from the packages of this repository, so that what is not in the bundle is noticed
    await build({ ...configuration, config: false, silent: true, outDir: join(folder, "dist") });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true }));

  it("can be started by its name", () => {
    expect(readFileSync(file(), "utf8").split("\n")[0]).to.equal("#!/usr/bin/env node");
    if (process.platform !== "win32") expect(statSync(file()).mode & 0o111).to.equal(0o111);
  });

  const calls: readonly (readonly string[])[] = [
    ["plan", "create", "-f", "requests/azure-local-published.json"],
    ["plan", "create", "-f", "requests/azure-local-open.json", "-o", "table"],
    ["pool", "carve", "--address-prefix", "10.0.0.0/24", "--pool", "a=3", "--query", "pools[0].size", "-o", "yaml"],
    ["prefix", "show", "--address-prefix", "fd00::/64"],
    ["plan", "create", "-f", "requests/none.json"],
    ["plan", "creat"],
    ["--version"],
  ];
  for (const argv of calls) {
    it(`says what the source says: ${argv.join(" ")}`, async () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [file(), ...argv], { cwd: contract, encoding: "utf8", env: {} });
      expect({ exit: status, stdout, stderr }).to.deep.equal(await call(argv));
    });
  }

  it("reads YAML", () => {
    const { stdout } = spawnSync(process.execPath, [file(), "prefix", "show", "-f", "-", "--query", "network", "-o", "tsv"], {
      input: "addressPrefix: 10.0.0.0/8 # all",
      encoding: "utf8",
    });
    expect(stdout).to.equal("10.0.0.0\n");
  });
});
