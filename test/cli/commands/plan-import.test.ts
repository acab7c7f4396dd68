import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { parseJsonc } from "../../../lib/input/parse-jsonc.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { deployedLists, documentsOf } from "../../import/deployed-objects.js";
import { expectShape } from "../../plan/against-schema.js";
import { call } from "../call.js";

const request = JSON.parse(readFileSync(new URL("../../../docs/examples/plant-7.json", import.meta.url), "utf8"));
const lists = documentsOf(deployedLists(planNetwork({ ...request, spare: { node: 8 } })));
const files: Readonly<Record<string, string | Uint8Array>> = {
  ...Object.fromEntries(lists.map(({ name, content }) => [name, content])),
  "utf16.json": Buffer.from(`\uFEFF${lists[0]?.content.replaceAll(",", ",\r\n")}`, "utf16le"),
  "netbox.csv": "prefix,status,description\n10.30.7.60/32,active,printer\n",
  "request.json": JSON.stringify(request),
  "story.txt": "once upon a time",
};
const importOf = (...words: readonly string[]) => call(["plan", "import", ...words], { files });

describe("plan import", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-import-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("prints the request of several documents, and says on standard error what is unknown", async () => {
    const { exit, stdout, stderr } = await importOf("-f", "lnets.json", "clusters.json", "netbox.csv");
    const { logicalNetworks, clusters } = JSON.parse(stdout);
    expect(exit).to.equal(0);
    expect(logicalNetworks.map((network: { name: string }) => network.name)).to.deep.equal(["plant-7"]);
    expect(logicalNetworks[0].reserved).to.deep.equal([{ name: "printer", range: "10.30.7.60" }]);
    expect(clusters.map((cluster: { name: string; network: string }) => [cluster.name, cluster.network])).to.deep.equal([
      ["line-1", "plant-7"],
    ]);
    expect(stderr).to.match(/^WARNING: unknown: managementNetwork, .*\(import-unknown\)\n$/);
  });

  it("reads UTF-16 with a byte order mark, and standard input", async () => {
    const expected = (await importOf("-f", "lnets.json")).stdout;
    expect((await importOf("-f", "utf16.json")).stdout).to.equal(expected);
    expect((await call(["plan", "import", "-f", "-"], { stdin: files["utf16.json"] as Uint8Array })).stdout).to.equal(expected);
  });

  it("names the source of each value in comments, as JSON and as YAML", async () => {
    const { stdout } = await importOf("-f", "lnets.json", "--comments");
    const plain = JSON.parse((await importOf("-f", "lnets.json")).stdout);
    expect(parseJsonc(stdout)).to.deep.equal({ value: plain });
    expect(stdout).to.include('      // lnets.json, /0/name\n      "name": "plant-7",\n');
    expect(stdout).to.match(/\/\/ managementNetwork is unknown: .*; print it with: az rest /);
    const yaml = (await importOf("-f", "lnets.json", "--comments", "--output", "yaml")).stdout;
    expect(yaml).to.include("# lnets.json, /0/name\n");
    expect(yaml).to.match(/^platform: azure-local$/m);
  });

  it("shows values, sources and unknown values in a table", async () => {
    const { stdout } = await importOf("-f", "lnets.json", "-o", "table", "--only-show-errors");
    expect(stdout).to.match(/^A request for azure-local\.\n/);
    expect(stdout).to.match(/^\/logicalNetworks\/0\/name +plant-7 +lnets\.json, \/0\/name$/m);
    expect(stdout).to.match(/^\/clusters +no document describes a cluster +az aksarc list -o json$/m);
  });

  it("writes the request, the sources and the existing plan into a folder", async () => {
    const { exit } = await importOf("-f", "lnets.json", "clusters.json", "load-balancers.json", "--output-dir", folder, "-o", "none");
    expect([exit, readdirSync(folder).sort()]).to.deep.equal([0, ["import.json", "previous.json", "request.json"]]);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
    const { request: _request, plan: _plan, ...rest } = { request: read("request.json"), ...read("import.json") };
    expectShape("import-result", { request: read("request.json"), ...rest });
    // the next cluster moves nothing
    const [cluster] = read("request.json").clusters;
    const next = {
      ...cluster,
      name: "line-2",
      controlPlaneIp: undefined,
      loadBalancer: undefined,
      nodePools: [{ name: "linux", nodeCount: 1 }],
    };
    const grown = planNetwork({
      ...read("request.json"),
      managementNetwork: request.managementNetwork,
      clusters: [cluster, JSON.parse(JSON.stringify(next))],
      previous: read("previous.json"),
    });
    expect(grown.clusters[0]).to.deep.include({ name: "line-1", controlPlaneIp: cluster.controlPlaneIp });
  });

  it("takes the platform if the documents do not show it", async () => {
    expect(JSON.parse((await importOf("-f", "clusters.json", "--platform", "vmware")).stdout).platform).to.equal("vmware");
  });

  for (const [words, exit, stderr] of [
    [["-f", "request.json"], 1, /^ERROR: request\.json: the document is a request or a plan already and needs no import; /],
    [["-f", "story.txt"], 1, /^ERROR: story\.txt: the text is not in a supported syntax \(import-kind-unknown\)\n$/],
    [["-f", "gone.json"], 3, /gone\.json/],
    [[], 2, /--file/],
    [["-f", "-", "-"], 2, /standard input can be read only once/],
    [["-f", "lnets.json", "--platform", "moon"], 2, /--platform/],
    [["-f", "lnets.json", "--output-dir", ""], 2, /--output-dir is empty/],
  ] as const) {
    it(`ends with ${exit} and prints no result for 'plan import ${words.join(" ")}'`, async () => {
      const called = await importOf(...words);
      expect([called.exit, called.stdout]).to.deep.equal([exit, ""]);
      expect(called.stderr).to.match(stderr);
    });
  }

  for (const command of ["plan check", "plan create", "address count", "port-matrix show"]) {
    it(`is named by '${command}' for such a document`, async () => {
      const { exit, stdout, stderr } = await call([...command.split(" "), "-f", "lnets.json"], { files });
      expect([exit, stdout]).to.deep.equal([1, ""]);
      expect(stderr).to.equal(
        "ERROR: --file: 'lnets.json' is a logical network of Azure Local; make a request of it with 'aks-netplan plan import --file lnets.json'\n",
      );
    });
  }
});
