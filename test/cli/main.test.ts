import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { call } from "./call.js";

const root = resolve(import.meta.dirname, "../..");
const command = [process.execPath, "--import", "tsx", resolve(root, "lib/cli/main.ts")];
const env = { PATH: process.env.PATH ?? "", TMPDIR: tmpdir() };

/** Runs the command as a process of its own. */
function start(argv: readonly string[], input?: string | Buffer) {
  const [node = "", ...before] = command;
  const { status, signal, stdout, stderr } = spawnSync(node, [...before, ...argv], { cwd: root, env, input, maxBuffer: 2 ** 28 });
  return { exit: status ?? signal, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** Runs a line of the shell in which `$CLI` is the command. */
function shell(line: string, input?: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", line], {
    cwd: root,
    env: { ...env, CLI: command.join(" ") },
    input,
    maxBuffer: 2 ** 28,
  });
  return { exit: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** A request whose result has megabytes. */
const many = JSON.stringify({
  addressPrefix: "10.0.0.0/8",
  pools: Array.from({ length: 8000 }, (_, i) => ({ name: `pool ${i}`, size: 100 })),
});

describe("the process", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("says what run says", async () => {
    for (const argv of [["prefix", "show", "--address-prefix", "10.220.32.16/24"], ["plan", "creat"], []]) {
      expect(start(argv)).to.deep.equal(await call(argv));
    }
  });

  it("reads standard input, also in UTF-16", () => {
    const text = '\ufeff{ "addressPrefix": "10.0.0.0/29", "pools": [{ "name": "a", "size": 2 }] }';
    for (const input of [text, Buffer.from(text, "utf16le")]) {
      expect(start(["pool", "carve", "-f", "-", "--query", "pools[0].end"], input)).to.deep.equal({
        exit: 0,
        stdout: '"10.0.0.2"\n',
        stderr: "",
      });
    }
  });

  it("reads a pipe and a link like a file", () => {
    expect(shell("$CLI prefix show -f <(echo '{ addressPrefix: 10.0.0.0/8 }') --query network -o tsv")).to.deep.equal({
      exit: 0,
      stdout: "10.0.0.0\n",
      stderr: "",
    });
    const [file, link] = [join(folder, "a file\n.json"), join(folder, "link")];
    writeFileSync(file, '"10.0.0.0/8"');
    symlinkSync(file, link);
    expect(start(["prefix", "show", "-f", link, "--query", "network"]).stdout).to.equal('"10.0.0.0"\n');
  });

  it("reports files that cannot be read, without a stack trace", () => {
    const circle = join(folder, "circle");
    symlinkSync(circle, circle);
    const rows: readonly (readonly [path: string, exit: number, message: string])[] = [
      [join(folder, "none\u001b.json"), 3, `no such file: '${folder}/none\\u{1b}.json'`],
      ["", 3, "no such file: the path is empty"],
      [folder, 1, `'${folder}' cannot be read: it is a directory`],
      [circle, 1, `'${circle}' cannot be read: its symbolic links form a loop`],
    ];
    for (const [path, exit, message] of rows)
      expect(start(["plan", "create", `--file=${path}`])).to.deep.equal({ exit, stdout: "", stderr: `ERROR: ${message}\n` });
  });

  it("writes megabytes to the end, to a file, a pipe and a slow reader", () => {
    const expected = start(["pool", "carve", "-f", "-"], many);
    expect(expected.exit).to.equal(0);
    expect(expected.stdout.length).to.be.above(2_000_000);
    expect(JSON.parse(expected.stdout).pools).to.have.length(8000);
    const file = join(folder, "out.json");
    expect(shell(`$CLI pool carve -f - > '${file}'`, many).exit).to.equal(0);
    expect(readFileSync(file, "utf8")).to.equal(expected.stdout);
    expect(shell("$CLI pool carve -f - | (sleep 0.5; cat)", many).stdout).to.equal(expected.stdout);
  });

  it("is silent if its reader goes away", () => {
    const { stdout, stderr } = shell("$CLI pool carve -f - | head -c 20; echo; echo $PIPESTATUS", many);
    expect(stderr).to.equal("");
    expect(stdout).to.equal('{\n  "addressPrefix":\n0\n');
  });

  it("reports that its result cannot be written", () => {
    // the device that is always full is Linux's own
    if (!existsSync("/dev/full")) return;
    const { exit, stderr } = shell("$CLI schema list > /dev/full");
    expect(exit).to.equal(1);
    expect(stderr).to.match(/^ERROR: the result cannot be written: no space is left\n$/);
  });

  it("works with standard input, output and error closed", () => {
    expect(shell("$CLI prefix show --address-prefix 10.0.0.0/8 --query network -o tsv <&-").stdout).to.equal("10.0.0.0\n");
    expect(shell("$CLI plan creat 2>&-").exit).to.equal(2);
    expect(shell("$CLI plan create -f - <&-").stderr).to.not.match(/\n {4}at /);
  });

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`ends on ${signal} while it waits for standard input`, async () => {
      const [node = "", ...before] = command;
      const child = spawn(node, [...before, "plan", "create", "-f", "-"], { cwd: root, env });
      let stderr = "";
      child.stderr.on("data", (chunk) => {
        stderr += chunk;
      });
      // an empty document would end the call, but the signal must do it
      child.stdin.write("{");
      setTimeout(() => child.kill(signal), 1500);
      const ended = await new Promise((done) => child.on("exit", (_, by) => done(by)));
      expect({ ended, stderr }).to.deep.equal({ ended: signal, stderr: "" });
    });
  }
});
