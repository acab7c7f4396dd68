import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect } from "chai";
import { call } from "./call.js";

const argv = ["pool", "carve", "--file", "-", "--query", "pools[0].start", "--output", "tsv"];
const small = JSON.stringify({ addressPrefix: "10.0.0.0/8", pools: [{ name: "a", size: 1 }] });
// as a document with a long comment, so that the test need not wait for it
const large = `${small} // ${"x".repeat(60_000)}`;

describe("progress", () => {
  it("is shown on a terminal during work on a large document, and removed before anything else is written", async () => {
    const { exit, stdout, stderr } = await call([...argv, "--verbose"], { stdin: large, terminal: 80 });
    expect({ exit, stdout }).to.deep.equal({ exit: 0, stdout: "10.0.0.1\n" });
    expect(stderr).to.match(/^\[aks-netplan is working\]\[done\]/);
  });

  it("is removed before an error", async () => {
    const { exit, stderr } = await call(argv, { stdin: large.replace("10.0.0.0/8", "10.0.0.0/33"), terminal: 80 });
    expect(exit).to.equal(1);
    expect(stderr).to.match(/^\[aks-netplan is working\]\[done\]\S*ERROR/);
  });

  for (const [reason, more, surroundings] of [
    ["without a terminal", [], { stdin: large }],
    ["of work that takes no time", [], { stdin: small, terminal: 80 }],
    ["if only errors are requested", ["--only-show-errors"], { stdin: large, terminal: 80 }],
  ] as const) {
    it(`is not shown ${reason}`, async () => {
      expect((await call([...argv, ...more], surroundings)).stderr).to.equal("");
    });
  }

  it("counts seconds while the program is busy, and leaves an empty line", () => {
    const module = JSON.stringify(resolve(import.meta.dirname, "../../lib/cli/output/start-progress.ts"));
    const busy = `import { startProgress } from ${module};
      const stop = startProgress("working");
      const end = Date.now() + 2600;
      while (Date.now() < end);
      await stop();`;
    const { stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", busy], { encoding: "utf8" });
    expect(status).to.equal(0);
    expect(stderr.split("\r").filter((text) => text !== "working, 2 s")).to.deep.equal(["", "working, 1 s", "\u001b[K"]);
  });
});
