import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { generatePortMatrix, planNetwork } from "../../../lib/index.js";
import type { AzureLocalRequest } from "../../../types/index.js";
import { westEuropeOn } from "../../helpers/west-europe-on.js";
import { call } from "../call.js";

const request: AzureLocalRequest = {
  ...JSON.parse(readFileSync(new URL("../../../docs/examples/plant-7.json", import.meta.url), "utf8")),
  region: "westeurope",
};
const [network] = request.logicalNetworks;
if (network === undefined) throw new Error("the example has no network");
const second = { ...network, name: "plant-8", addressPrefix: "10.30.8.0/26", gateway: "10.30.8.1", dnsServers: ["10.30.8.2"], vlan: 308 };
const { ipPoolStart: _, ipPoolEnd: __, reserved: ___, ...planned } = second;
const wider: AzureLocalRequest = {
  ...request,
  logicalNetworks: [...request.logicalNetworks, planned],
  clusters: [
    ...request.clusters,
    { name: "line-9", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 1 }], network: "plant-8" },
  ],
};
const files = {
  "request.json": JSON.stringify(request),
  "plan.json": JSON.stringify(planNetwork(request)),
  "wider.json": JSON.stringify(wider),
  "autumn.json": JSON.stringify(westEuropeOn("2025-11-01", request)),
  "unknown.json": JSON.stringify({ ...request, region: "francecentral" }),
  "vmware.json": JSON.stringify(
    generatePortMatrix(JSON.parse(readFileSync(new URL("../../../docs/examples/vmware.json", import.meta.url), "utf8"))),
  ),
  "none.json": "{}",
};
const diff = (...words: string[]) => call(["port-matrix", "diff", ...words], { files });

/** What the command prints is what the stored file has. */
function expectStored(name: string, text: string): void {
  const file = new URL(`../../golden/port-matrix-diff/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
  expect(text).to.equal(readFileSync(file, "utf8"));
}

describe("port-matrix diff", () => {
  it("finds nothing between a plan and its own request", async () => {
    const { exit, stdout } = await diff("--before", "plan.json", "--after", "request.json");
    expect(exit).to.equal(0);
    const { changes, endpoints, lists, findings } = JSON.parse(stdout);
    expect([changes, endpoints, findings]).to.deep.equal([[], [], []]);
    expect(lists.map(({ kind, before, after }: Record<string, string>) => [kind, before === after])).to.deep.equal([
      ["same", true],
      ["same", true],
    ]);
  });

  for (const [output, text] of [
    ["table", "Nothing opens and nothing closes."],
    ["markdown", "Nothing has to be opened or closed."],
  ] as const) {
    it(`says so as ${output}, with the age of the lists`, async () => {
      const { stdout } = await diff("--before", "plan.json", "--after", "plan.json", "--output", output);
      expect(stdout).to.include(text).and.include("Azure Local, West Europe").and.include("2026-07-14");
    });
  }

  for (const [output, name] of [
    ["table", "west-europe.txt"],
    ["markdown", "west-europe.md"],
  ] as const) {
    it(`says what two dates of West Europe differ in, as ${output}`, async () => {
      const { exit, stdout } = await diff("--before", "autumn.json", "--after", "plan.json", "--output", output);
      expect(exit).to.equal(0);
      expectStored(name, stdout);
    });
  }

  it("names what a wildcard that closes has let pass and is still needed", async () => {
    const { stdout } = await diff("--before", "autumn.json", "--after", "plan.json");
    const { endpoints } = JSON.parse(stdout) as { endpoints: { kind: string; fqdn: string; stillNeeded?: string[] }[] };
    const needed = endpoints.flatMap(({ fqdn, stillNeeded }) => (stillNeeded === undefined ? [] : [[fqdn, stillNeeded]]));
    expect(needed).to.deep.equal([
      ["*.dl.delivery.mp.microsoft.com", ["msk8s.sb.tlu.dl.delivery.mp.microsoft.com"]],
      ["*.delivery.mp.microsoft.com", ["msk8s.sb.tlu.dl.delivery.mp.microsoft.com"]],
    ]);
  });

  it("says what a second network opens, as Markdown", async () => {
    const { exit, stdout } = await diff("--before", "plan.json", "--after", "wider.json", "--output", "markdown");
    expect(exit).to.equal(0);
    expectStored("second-network.md", stdout);
  });

  it("closes the same the other way round", async () => {
    const kinds = async (...words: string[]) => {
      const { changes } = JSON.parse((await diff(...words)).stdout) as { changes: { kind: string }[] };
      return new Set(changes.map(({ kind }) => kind));
    };
    expect([...(await kinds("--before", "plan.json", "--after", "wider.json"))]).to.deep.equal(["opened"]);
    expect([...(await kinds("--before", "wider.json", "--after", "plan.json"))]).to.deep.equal(["closed"]);
  });

  for (const output of ["table", "markdown"]) {
    it(`never takes a list that is missing for endpoints that close, as ${output}`, async () => {
      const { exit, stdout } = await diff("--before", "plan.json", "--after", "unknown.json", "--output", output);
      expect(exit).to.equal(0);
      const text = stdout.replace(/\s+/g, " ").replaceAll("&#47;", "/");
      expect(text).to.match(/[Ee]ndpoints are missing in the matrix after, so no endpoint is listed as closed/);
      expect(text).to.include("github.com/Azure/AzureStack-Tools");
      expect(stdout).to.not.include("mcr.microsoft.com");
    });
  }

  it("says that what opens may be open already where the old matrix had no list", async () => {
    const { stdout } = await diff("--before", "unknown.json", "--after", "plan.json", "--output", "markdown");
    expect(stdout).to.match(
      /^\*\*Not complete:\*\* endpoints are missing in the matrix before, so what is listed as opened may be open already/m,
    );
  });

  it("warns of two platforms", async () => {
    const { exit, stderr } = await diff("--before", "plan.json", "--after", "vmware.json");
    expect(exit).to.equal(0);
    expect(stderr).to.match(/^WARNING: \/after\/platform \(--after\): the matrix before is of azure-local, the matrix after of vmware; /m);
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
