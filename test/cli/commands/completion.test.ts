import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { completionModel } from "../../../lib/cli/completion/completion-model.js";
import { groups } from "../../../lib/cli/groups.js";
import { rules } from "../../../lib/rules/rules.js";
import { loadPowershell, parsePowershell } from "../../emit/scripts/read-powershell.js";
import { call } from "../call.js";

const model = await completionModel(groups);
const groupNames = groups.map(({ name }) => name);
const formats = ["json", "jsonc", "yaml", "table", "tsv", "markdown", "none"];

describe("completion", () => {
  let folder = "";
  let script = "";
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-completion-"));
    mkdirSync(join(folder, "a folder"));
    for (const name of ["request.json", "request two.json", "$(touch hacked)*.json"]) writeFileSync(join(folder, name), "");
    script = (await call(["completion", "bash"])).stdout;
    writeFileSync(join(folder, ".script"), script);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What bash offers for words, the last of which is being typed, in the form of readline. */
  function offered(...typed: readonly string[]): string[] {
    const { stdout, stderr } = spawnSync(
      "bash",
      [
        "--norc",
        "-c",
        `source .script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _aks_netplan; for reply in "\${COMPREPLY[@]}"; do printf "%s\\n" "$reply"; done`,
        "bash",
        "aks-netplan",
        ...typed,
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).to.equal("");
    return stdout.split("\n").slice(0, -1);
  }

  const rows: readonly (readonly [reason: string, typed: readonly string[], offered: readonly string[]])[] = [
    ["groups if nothing is typed", [""], groupNames],
    ["groups that begin so", ["po"], ["pool", "port-matrix"]],
    ["commands of a group", ["plan", ""], ["init", "import", "create", "check", "diff", "drift", "free", "export"]],
    ["commands that begin so", ["plan", "c"], ["create", "check"]],
    ["nothing below a group that is none", ["estate", ""], []],
    ["nothing after a word too many", ["plan", "create", "x", ""], []],
    ["options that begin so", ["plan", "create", "--f"], ["--file"]],
    ["options of the program", ["--v"], ["--version", "--verbose"]],
    ["the formats of an output", ["rule", "list", "--output", ""], formats],
    ["the formats after the short option", ["rule", "list", "-o", "j"], ["json", "jsonc"]],
    ["the formats after =, which is a word to bash", ["rule", "list", "--output", "=", "t"], ["table", "tsv"]],
    ["the formats if the line ends in =", ["rule", "list", "--output", "="], formats],
    ["commands after an option with its value", ["--output", "table", "plan", "d"], ["diff", "drift"]],
    ["groups after a switch", ["--debug", "fl"], ["fleet"]],
    ["the formats of an export", ["port-matrix", "export", "--format", "n"], ["nsg-arm", "nsg-az", "nftables"]],
    ["platforms", ["plan", "init", "--platform", "v"], ["vmware"]],
    ["ids of rules", ["rule", "show", "--name", "mgmt-pool"], rules.map(({ id }) => id).filter((id) => id.startsWith("mgmt-pool"))],
    ["names of schemas", ["schema", "show", "-n", "plan-r"], ["plan-request"]],
    ["files", ["plan", "create", "--file", "request"], ["request two.json", "request.json"]],
    ["files after the short option", ["plan", "create", "-f", "request."], ["request.json"]],
    ["files after =", ["plan", "create", "--file", "=", "request."], ["request.json"]],
    ["a name that a shell would interpret, unchanged", ["plan", "create", "-f", "$"], ["$(touch hacked)*.json"]],
    ["folders only", ["plan", "export", "--output-dir", ""], ["a folder"]],
    ["standard input is a value as any other", ["plan", "create", "-f", "-", "--as"], ["--as-of"]],
    ["nothing for a value that cannot be known", ["pool", "carve", "--address-prefix", ""], []],
    ["nothing for the second value of a list", ["pool", "carve", "--pool", "a=3", ""], []],
    ["options after a list", ["pool", "carve", "--pool", "a=3", "b=4", "--add"], ["--address-prefix"]],
  ];
  for (const [reason, typed, expected] of rows) {
    it(`bash offers ${reason}: ${typed.join(" ")}`, () => {
      expect(offered(...typed).sort()).to.deep.equal([...expected].sort());
    });
  }

  it("bash offers every option and choice of every command", () => {
    for (const { words, options } of model.filter(({ below }) => below.length === 0)) {
      const typed = words.split(" ");
      expect(offered(...typed, "-").sort(), words).to.deep.equal(options.flatMap(({ names }) => names).sort());
      for (const { names, value } of options.filter(({ value: each }) => typeof each !== "string")) {
        expect(offered(...typed, names.at(-1) ?? "", ""), `${words} ${names}`).to.deep.equal(value);
      }
    }
  });

  it("bash requests words from it only for aks-netplan", () => {
    const { stdout } = spawnSync("bash", ["--norc", "-c", "source .script; complete -p aks-netplan"], { cwd: folder, encoding: "utf8" });
    expect(stdout).to.equal("complete -F _aks_netplan aks-netplan\n");
  });

  it("of bash passes shellcheck", function () {
    if (spawnSync("shellcheck", ["--version"]).status !== 0) {
      console.warn("shellcheck is not installed: the completion for bash is NOT looked through");
      this.skip();
    }
    const { stdout } = spawnSync("shellcheck", ["--shell=bash", "-"], { input: script, encoding: "utf8" });
    expect(stdout).to.equal("");
  });

  it("of zsh is read by zsh", async function () {
    const { stdout } = await call(["completion", "zsh"]);
    for (const { words, options } of model.filter(({ below }) => below.length === 0)) {
      expect(stdout).to.include(`      '${words}')\n`);
      for (const { names } of options) for (const name of names) expect(stdout).to.match(new RegExp(`'\\*?${name}=?\\[`));
    }
    if (spawnSync("zsh", ["--version"]).status !== 0) {
      console.warn("zsh is not installed: the completion for zsh is NOT read by it");
      this.skip();
    }
    expect(spawnSync("zsh", ["-n"], { input: stdout, encoding: "utf8" })).to.include({ status: 0, stderr: "" });
  });

  it("of PowerShell is PowerShell and names every command, option and choice", async () => {
    await loadPowershell();
    const { stdout } = await call(["completion", "powershell"]);
    expect(() => parsePowershell(stdout)).to.not.throw();
    for (const { words, options } of model) {
      const rowsOf = stdout.slice(stdout.indexOf(`        '${words}' = @(`)).split("\n        )")[0] ?? "";
      for (const { names, value } of options) {
        for (const name of names) expect(rowsOf).to.include(`@{ Name = '${name}'; Hint = '`);
        if (typeof value !== "string") expect(rowsOf).to.include(`Choices = @(${value.map((choice) => `'${choice}'`).join(", ")})`);
      }
    }
  });

  it("has no hint that a shell would interpret", () => {
    const hints = model.flatMap(({ below, options }) => [...below, ...options].map(({ hint }) => hint));
    expect(hints.filter((hint) => hint === "" || /['"`$\\:[\]]/.test(hint))).to.deep.equal([]);
  });
});
