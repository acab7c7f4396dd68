import { readFileSync } from "node:fs";
import { expect } from "chai";
import { planNetwork } from "../../../lib/index.js";
import { call } from "../call.js";

const request = JSON.parse(readFileSync(new URL("../../../docs/examples/plant-7.json", import.meta.url), "utf8"));
const plan = JSON.stringify(planNetwork(request));
const bigger = structuredClone(request);
bigger.clusters[0].nodePools[1].nodeCount = 3;
bigger.logicalNetworks[0].vlan = 308;
const files = {
  "plan.json": plan,
  "request.json": JSON.stringify(request),
  "next.json": JSON.stringify({ ...bigger, spare: { node: 1 } }),
  "none.json": "{}",
};
const diff = (...words: string[]) => call(["plan", "diff", ...words], { files });

describe("plan diff", () => {
  it("compares a plan with a request, which is planned first", async () => {
    const { exit, stdout, stderr } = await diff("--before", "plan.json", "--after", "request.json");
    expect([exit, JSON.parse(stdout), stderr]).to.deep.equal([0, { impact: "none", changes: [], findings: [] }, ""]);
  });

  it("shows a table, with what has to be re-created first", async () => {
    const { exit, stdout } = await diff("--before", "plan.json", "--after", "next.json", "--output", "table");
    expect(exit).to.equal(0);
    const lines = stdout.split("\n").map((line) => line.replace(/ +/g, " ").trim());
    expect(lines.slice(0, 7)).to.deep.equal([
      "Something has to be re-created.",
      "",
      "Changes",
      "=======",
      "Impact Change Where Before After Rule",
      "-------- ------- ----------------------------------------------- ------ ----- --------------",
      "rebuild changed /after/networks/0/vlan 307 308 lnet-immutable",
    ]);
    expect(stdout).to.match(/in-place +changed +\/after\/request\/clusters\/0\/nodePools\/1\/nodeCount +2 +3/);
  });

  it("says so if there is no change", async () => {
    expect((await diff("--before", "plan.json", "--after", "plan.json", "--output", "table")).stdout).to.equal(
      "Nothing that is deployed changes.\n",
    );
  });

  it("shows ranges and objects in a cell", async () => {
    const more = structuredClone(request);
    more.clusters.push({ name: "line-2", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 1 }], network: "plant-7" });
    more.clusters[0].services = 3;
    const { stdout } = await call(["plan", "diff", "--before", "plan.json", "--after", "-", "--output", "table"], {
      files,
      stdin: JSON.stringify(more),
    });
    expect(stdout).to.match(/10\.30\.7\.23-10\.30\.7\.24 +10\.30\.7\.\d+-10\.30\.7\.\d+/);
    expect(stdout).to.match(/added +\/after\/clusters\/1 +line-2, network plant-7, controlPlaneIp 10\.30\.7\.\d+/);
  });

  it("names the option of the faulty document, and prints nothing", async () => {
    const { exit, stdout, stderr } = await diff("--before", "none.json", "--after", "plan.json");
    expect([exit, stdout]).to.deep.equal([1, ""]);
    expect(stderr).to.match(/^ERROR: \/before\/platform \(--before\): /);
  });

  for (const words of [[], ["--before", "plan.json"], ["--before", "plan.json", "--after", "gone.json"]]) {
    it(`ends with 2 or 3 for '${words.join(" ")}'`, async () => {
      const { exit, stdout } = await diff(...words);
      expect([exit, stdout]).to.deep.equal([words.length === 4 ? 3 : 2, ""]);
    });
  }
});
