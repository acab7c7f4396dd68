import { readFileSync } from "node:fs";
import { expect } from "chai";
import { call } from "../call.js";

const example = readFileSync(new URL("../../../docs/examples/fleet.json", import.meta.url), "utf8");
const prefixes = ["--query", "sites[].plan.networks[].[name, addressPrefix]", "--output", "tsv", "--only-show-errors"];

describe("fleet plan", () => {
  it("plans the sites of a document", async () => {
    const { exit, stdout, stderr } = await call(["fleet", "plan", "--file", "fleet.json", ...prefixes], {
      files: { "fleet.json": example },
    });
    expect([exit, stdout, stderr]).to.deep.equal([0, "lnet\t10.30.2.0/24\nlnet\t10.30.0.128/25\ndepotnet\t10.30.0.64/26\n", ""]);
  });

  it("keeps what the previous plan has, and takes the supernet from the option", async () => {
    const first = (await call(["fleet", "plan", "--file", "fleet.json"], { files: { "fleet.json": example } })).stdout;
    const request = JSON.parse(example);
    request.sites.reverse();
    const files = { "fleet.json": JSON.stringify(request), "first.json": first };
    const line = ["fleet", "plan", "--file", "fleet.json", "--previous", "first.json", "--supernet", "10.30.0.0/20", ...prefixes];
    const { stdout } = await call(line, { files });
    expect(stdout).to.equal("depotnet\t10.30.0.64/26\nlnet\t10.30.0.128/25\nlnet\t10.30.2.0/24\n");
  });

  it("shows a table, and reports a site without a plan, with exit code 0", async () => {
    const request = JSON.parse(example);
    request.sites[0].request.logicalNetworks[0].addressPrefix = "/15";
    const { exit, stdout, stderr } = await call(["fleet", "plan", "--file", "-", "--output", "table", "--only-show-errors"], {
      stdin: JSON.stringify(request),
    });
    expect(exit).to.equal(0);
    expect(
      stdout
        .split("\n")
        .slice(0, 5)
        .map((line) => line.trimEnd()),
    ).to.deep.equal(
      [
        "Sites, with blocks of 10.30.0.0/16",
        "==================================",
        "Site     Network   Prefix          Gateway      VLAN  Clusters  Used  Usable",
        "-------  --------  --------------  -----------  ----  --------  ----  ------",
        "plant-7  no plan                                                 ",
      ].map((line) => line.trimEnd()),
    );
    expect(stderr).to.match(
      /^ERROR: \/sites\/0\/request\/logicalNetworks\/0\/addressPrefix: a block of \/15 .*\(fleet-block-does-not-fit\)\n/,
    );
  });

  it("prints nothing if the fleet itself is faulty, and names the option", async () => {
    const line = ["fleet", "plan", "--file", "fleet.json", "--supernet", "10.30.0.0/40"];
    const { exit, stdout, stderr } = await call(line, { files: { "fleet.json": example } });
    expect([exit, stdout]).to.deep.equal([1, ""]);
    expect(stderr).to.match(/^ERROR: --supernet: "10\.30\.0\.0\/40" is not a prefix/);
  });

  it("wants a file", async () => {
    expect((await call(["fleet", "plan"])).exit).to.equal(2);
  });
});
