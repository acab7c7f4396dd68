import { readFileSync } from "node:fs";
import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { deployedLists, documentsOf } from "../../import/deployed-objects.js";
import { expectShape } from "../../plan/against-schema.js";
import { call } from "../call.js";

const plan = planNetwork(JSON.parse(readFileSync(new URL("../../../docs/examples/plant-7.json", import.meta.url), "utf8")));
const changed = deployedLists(plan);
changed["lnets.json"]?.[0].properties.subnets.map((subnet: { properties: { vlan: number } }) =>
  Object.assign(subnet.properties, { vlan: 308 }),
);
const files = {
  "plan.json": JSON.stringify(plan),
  ...Object.fromEntries(documentsOf(deployedLists(plan)).map(({ name, content }) => [name, content])),
  ...Object.fromEntries(documentsOf(changed).map(({ name, content }) => [`changed-${name}`, content])),
};
const drift = (...words: readonly string[]) => call(["plan", "drift", ...words], { files });
const all = ["lnets.json", "clusters.json", "load-balancers.json"];

describe("plan drift", () => {
  it("ends with 0 and reports nothing if everything is as planned", async () => {
    const { exit, stdout } = await drift("--plan", "plan.json", "-f", ...all);
    const report = JSON.parse(stdout);
    expectShape("drift-report", report);
    expect([exit, report.drifted, report.changes]).to.deep.equal([0, false, []]);
  });

  it("ends with 1 and prints the report if something differs", async () => {
    const { exit, stdout, stderr } = await drift("--plan", "plan.json", "-f", "changed-lnets.json", ...all.slice(1));
    expect([exit, stderr]).to.deep.equal([1, ""]);
    expect(JSON.parse(stdout).changes).to.deep.equal([
      { path: "/networks/0/vlan", kind: "changed", planned: 307, actual: 308, impact: "rebuild", rule: "lnet-immutable" },
    ]);
  });

  it("shows a table: the verdict, the differences, what is unknown", async () => {
    const { exit, stdout } = await drift("--plan", "plan.json", "-f", "changed-lnets.json", "-o", "table");
    const lines = stdout.split("\n").map((line) => line.replace(/ +/g, " ").trim());
    expect(exit).to.equal(1);
    expect(lines.slice(0, 10)).to.deep.equal([
      "One thing differs from the plan.",
      "",
      "Drift",
      "=====",
      "Change Where Planned Actual To correct it Rule",
      "------- ---------------- ------- ------ ------------- --------------",
      "changed /networks/0/vlan 307 308 rebuild lnet-immutable",
      "",
      "Unknown",
      "=======",
    ]);
    const clean = await drift("--plan", "plan.json", "-f", ...all, "-o", "table");
    expect(clean.stdout).to.match(/^The existing network is as planned, as far as the documents show it\.\n/);
  });

  it("writes Markdown for a pull request", async () => {
    const { exit, stdout } = await drift("--plan", "plan.json", "-f", "changed-lnets.json", "--output", "markdown");
    expect(exit).to.equal(1);
    expect(stdout).to.include(
      "One thing differs from the plan.\n\n| Change | Where | Planned | Actual | To correct it |\n| --- | --- | --- | --- | --- |\n| changed | /networks/0/vlan | 307 | 308 | rebuild (lnet-immutable) |\n",
    );
    expect(stdout).to.include("| /clusters/0 | no document describes a cluster | az aksarc list -o json |\n");
  });

  it("reads the plan or a document from standard input, not both", async () => {
    expect((await call(["plan", "drift", "--plan", "-", "-f", "lnets.json"], { files, stdin: files["plan.json"] })).exit).to.equal(0);
    const both = await drift("--plan", "-", "-f", "-");
    expect([both.exit, both.stdout]).to.deep.equal([2, ""]);
    expect(both.stderr).to.include("standard input can be read only once, but --plan and --file both name it");
  });

  for (const [words, exit] of [
    [["-f", "lnets.json"], 2],
    [["--plan", "plan.json"], 2],
    [["--plan", "gone.json", "-f", "lnets.json"], 3],
    [["--plan", "lnets.json", "-f", "lnets.json"], 1],
  ] as const) {
    it(`ends with ${exit} for 'plan drift ${words.join(" ")}'`, async () => {
      const called = await drift(...words);
      expect([called.exit, called.stdout]).to.deep.equal([exit, ""]);
    });
  }
});

describe("plan free", () => {
  const free = (...words: readonly string[]) => call(["plan", "free", ...words], { files });

  it("prints the free ranges of a plan and the largest aligned blocks", async () => {
    const { exit, stdout } = await free("-f", "plan.json", "--only-show-errors");
    const { networks } = JSON.parse(stdout);
    expectShape("free-report", JSON.parse(stdout));
    expect(exit).to.equal(0);
    expect(
      networks[0].free.map(({ start, end, size }: { start: string; end: string; size: number }) => ({ start, end, size })),
    ).to.deep.equal(plan.networks[0]?.free.map(({ start, end, size }) => ({ start, end, size })));
  });

  it("counts pools, control plane IPs, load balancers and addresses in use of documents as not free", async () => {
    const [network] = plan.networks;
    const { stdout } = await free("-f", ...all, "--only-show-errors");
    const [found] = JSON.parse(stdout).networks;
    const taken = network?.pools.reduce((sum, { size }) => sum + size, 0) ?? 0;
    // the gateway is the only other address that the documents contain
    expect(found).to.deep.include({ name: "plant-7", addressPrefix: "10.30.7.0/26", freeCount: 62 - taken - 1 });
  });

  it("shows a table", async () => {
    const { stdout } = await free("-f", "lnets.json", "-o", "table", "--only-show-errors");
    expect(stdout).to.match(/^plant-7, 10\.30\.7\.0\/26: \d+ free\n=+\nStart +End +Size\n/);
    expect(stdout).to.match(/^Largest blocks: 10\.30\.7\.\d+\/\d+/m);
  });

  it("plans a request first", async () => {
    const { stdout } = await call(["plan", "free", "-f", "-"], { stdin: JSON.stringify(plan.request) });
    expect(JSON.parse(stdout).networks).to.deep.equal(JSON.parse((await free("-f", "plan.json")).stdout).networks);
  });

  it("ends with 1 for a text of no kind", async () => {
    const called = await call(["plan", "free", "-f", "-"], { stdin: "once upon a time" });
    expect([called.exit, called.stdout]).to.deep.equal([1, ""]);
    expect(called.stderr).to.match(/\(import-kind-unknown\)/);
  });
});
