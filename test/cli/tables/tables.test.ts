import { expect } from "chai";
import { displayWidth } from "../../../lib/cli/output/display-width.js";
import { call, type Surroundings } from "../call.js";

/** Returns the lines of a section of a table, without its title. */
function sectionOf(table: string, title: string): string[] {
  const lines = table.split("\n");
  const start = lines.indexOf(title);
  expect(start, `no section '${title}' in\n${table}`).to.be.at.least(0);
  expect(lines[start + 1]).to.equal("=".repeat(displayWidth(title)));
  const rest = lines.slice(start + 2);
  return rest.slice(0, rest.indexOf(""));
}

async function tableOf(argv: readonly string[], surroundings?: Surroundings): Promise<string> {
  const { exit, stdout, stderr } = await call([...argv, "-o", "table", "--only-show-errors"], surroundings);
  expect(exit, stderr).to.equal(0);
  return stdout;
}

const published = ["-f", "requests/azure-local-published.json"];
const open = ["-f", "requests/azure-local-open.json"];

describe("tables for reading", () => {
  describe("of a plan", () => {
    it("have the sections in the order of a reader's questions", async () => {
      const lines = (await tableOf(["plan", "create", ...open])).split("\n");
      const titles = lines.filter((_, i) => /^=+$/.test(lines[i + 1] ?? ""));
      expect(titles).to.deep.equal([
        "Requirement",
        "Network plant-7, 10.30.7.0/26",
        "Control plane IPs",
        "Load balancer ranges",
        "Ranges inside the clusters",
        "Ports",
        "Endpoints",
        "Findings",
      ]);
    });

    it("say what is needed and by which rule", async () => {
      expect(sectionOf(await tableOf(["plan", "create", ...published]), "Requirement")).to.deep.equal([
        "Group         Network      Item                Cluster    Count  Rule",
        "------------  -----------  ------------------  ---------  -----  ----------------",
        "ipPool        aksarc-lnet  control-plane-node  cluster-a      3  node-ip-count",
        "                           worker-node         cluster-a      5  node-ip-count",
        "                           upgrade             cluster-a      1  upgrade-ip-count",
        "                           control-plane-node  cluster-b      1  node-ip-count",
        "                           worker-node         cluster-b      3  node-ip-count",
        "                           upgrade             cluster-b      1  upgrade-ip-count",
        "                           together                          14",
        "controlPlane  aksarc-lnet  control-plane-ip    cluster-a      1  cp-ip-count",
        "                           control-plane-ip    cluster-b      1  cp-ip-count",
        "                           together                           2",
        "loadBalancer  aksarc-lnet  service             cluster-a      2  lb-ip-count",
        "                           service             cluster-b      1  lb-ip-count",
        "                           together                           3",
        "Total: 19 addresses of planned networks.",
        "Smallest prefix for the 19 addresses of aksarc-lnet: /27.",
      ]);
    });

    it("map every address of a network", async () => {
      expect(sectionOf(await tableOf(["plan", "create", ...published]), "Network aksarc-lnet, 10.220.32.0/24")).to.deep.equal([
        "#CCLL..GDNNNNN.................................................#",
        "Map  Start          End            Size  What",
        "---  -------------  -------------  ----  --------------------------------------------------------",
        "#    10.220.32.0    10.220.32.0       1  the network address",
        "C    10.220.32.1    10.220.32.1       1  control plane IP of cluster-a",
        "C    10.220.32.2    10.220.32.2       1  control plane IP of cluster-b",
        "L    10.220.32.3    10.220.32.4       2  load balancer range cluster-a-load-balancer of cluster-a",
        "L    10.220.32.5    10.220.32.5       1  load balancer range cluster-b-load-balancer of cluster-b",
        ".    10.220.32.6    10.220.32.15     10  free",
        "G    10.220.32.16   10.220.32.16      1  the gateway, a DNS server",
        "D    10.220.32.17   10.220.32.17      1  a DNS server",
        "N    10.220.32.18   10.220.32.38     21  pool ipPool for nodes",
        ".    10.220.32.39   10.220.32.254   216  free",
        "#    10.220.32.255  10.220.32.255     1  the broadcast address",
        "VLAN 10; gateway 10.220.32.16; DNS 10.220.32.16, 10.220.32.17; 28 of 254 usable addresses in use",
      ]);
    });

    it("name reservations in the map", async () => {
      const map = sectionOf(await tableOf(["plan", "create", ...open]), "Network plant-7, 10.30.7.0/26");
      expect(map.filter((line) => line.includes("reservation"))).to.deep.equal([
        "x    10.30.7.2   10.30.7.9      8  a reservation",
        'x    10.30.7.32  10.30.7.39     8  the reservation "printers"',
      ]);
    });

    it("list what each cluster gets", async () => {
      const table = await tableOf(["plan", "create", ...published]);
      expect(sectionOf(table, "Control plane IPs")).to.deep.equal([
        "Cluster    Network      Control plane IP  Origin",
        "---------  -----------  ----------------  --------",
        "cluster-a  aksarc-lnet  10.220.32.1       selected",
        "cluster-b  aksarc-lnet  10.220.32.2       selected",
      ]);
      expect(sectionOf(table, "Load balancer ranges")).to.deep.equal([
        "Cluster    Start        End",
        "---------  -----------  -----------",
        "cluster-a  10.220.32.3  10.220.32.4",
        "cluster-b  10.220.32.5  10.220.32.5",
      ]);
    });

    it("count the endpoints and say how to see them", async () => {
      const lines = sectionOf(await tableOf(["plan", "create", ...open]), "Endpoints");
      expect(lines.at(-1)).to.equal(
        'Their names: aks-netplan plan create --file FILE --query "portMatrix.endpoints[].[fqdn, port]" --output tsv',
      );
      const { stdout } = await call(["plan", "create", ...open, "--query", "portMatrix.endpoints[].[fqdn, port]", "-o", "tsv"]);
      const counted = lines
        .slice(2, -1)
        .filter((line) => !line.startsWith("List: "))
        .reduce((sum, line) => sum + Number(line.split(/ {2,}/)[1]), 0);
      expect(lines.filter((line) => /^List: .*, last changed \d{4}-\d{2}-\d{2}$/.test(line)).length).to.be.above(0);
      expect(counted).to.equal(stdout.trimEnd().split("\n").length).and.to.be.above(80);
      expect(lines.length).to.be.below(10);
    });

    it("end with the findings and their repairs", async () => {
      const lines = sectionOf(await tableOf(["plan", "create", ...published]), "Findings");
      expect(lines[0]).to.match(/^Severity {2}Where +Message +Rule$/);
      expect(lines[2]).to.match(
        /^warning {3}\/logicalNetworks\/0\/addressPrefix {2}10\.220\.32\.16\/24 has host bits set; .* {2}prefix-host-bits$/,
      );
      expect(lines[3]).to.match(/^ +try: write 10\.220\.32\.0\/24$/);
    });

    for (const width of [80, 100, 132]) {
      it(`fit a terminal of ${width} columns`, async () => {
        const lines = (await tableOf(["plan", "create", ...open], { terminal: width })).split("\n");
        expect(Math.max(...lines.map(displayWidth))).to.be.at.most(width);
      });
    }

    it("are replaced by az's table with a query", async () => {
      expect(await tableOf(["plan", "create", ...published, "--query", "clusters"])).to.equal(
        [
          "Name       Network      ControlPlaneIp  ControlPlaneIpOrigin  PodCidr        ServiceCidr",
          "---------  -----------  --------------  --------------------  -------------  ------------",
          "cluster-a  aksarc-lnet  10.220.32.1     selected              10.244.0.0/16  10.96.0.0/12",
          "cluster-b  aksarc-lnet  10.220.32.2     selected              10.244.0.0/16  10.96.0.0/12",
          "",
        ].join("\n"),
      );
    });
  });

  it("of a port matrix show zones, ports and rules", async () => {
    const lines = sectionOf(await tableOf(["port-matrix", "show", ...open]), "Ports");
    expect(lines[0]).to.match(/^Source +Destination +Port +Purpose +Required +Rule$/);
    expect(lines.find((line) => line.includes("40343"))).to.match(
      /^logical-network 10\.30\.7\.0\/26 +cluster-ip 192\.168\.10\.50 +TCP 40343 {2}\S.* yes +\S+$/,
    );
  });

  it("of a prefix are names and values", async () => {
    expect(await tableOf(["prefix", "show", "--address-prefix", "fd00::/127"])).to.equal(
      [
        "Given         fd00::/127",
        "Prefix        fd00::/127",
        "Family        IPv6",
        "Address       fd00::",
        "Network       fd00::",
        "First usable  fd00::",
        "Last usable   fd00::1",
        "Addresses     2",
        "Usable        2",
        "",
      ].join("\n"),
    );
  });

  it("of carved pools show pools and free ranges", async () => {
    const table = await tableOf([
      "pool",
      "carve",
      "--address-prefix",
      "10.0.0.0/28",
      "--reserved",
      "10.0.0.8-10.0.0.15",
      "--pool",
      "a=3",
      "b=4",
    ]);
    expect(table).to.equal(
      [
        "Pools in 10.0.0.0/28",
        "====================",
        "Name  Start     End       Size  Prefixes",
        "----  --------  --------  ----  -----------------------",
        "a     10.0.0.1  10.0.0.3     3  10.0.0.1/32 10.0.0.2/31",
        "b     10.0.0.4  10.0.0.7     4  10.0.0.4/30",
        "",
        "Free",
        "====",
        "nothing",
        "",
      ].join("\n"),
    );
  });

  it("of control plane IPs show what was excluded and why", async () => {
    const table = await tableOf([
      "control-plane-ip",
      "select",
      "--address-prefix",
      "10.0.0.0/29",
      "--gateway",
      "10.0.0.1",
      "--clusters",
      "a",
    ]);
    expect(sectionOf(table, "Control plane IPs in 10.0.0.0/29")).to.deep.equal([
      "Cluster  Control plane IP  Origin",
      "-------  ----------------  --------",
      "a        10.0.0.2          selected",
      "4 more addresses could be selected.",
    ]);
    expect(sectionOf(table, "Excluded")[3]).to.equal("10.0.0.1  10.0.0.1  gateway");
  });

  it("of a check begin with the verdict", async () => {
    expect((await tableOf(["plan", "check", ...published])).split("\n")[0]).to.equal("This request can be planned.");
    const refused = await call(["plan", "check", "-f", "-", "-o", "table", "--only-show-errors"], {
      stdin: '{ "platform": "azure-local" }',
    });
    expect(refused.exit).to.equal(1);
    expect(refused.stdout).to.match(/^This request cannot be planned: there are 3 errors\.\n\nFindings\n/);
  });

  it("of rules and schemas are lists", async () => {
    expect((await tableOf(["rule", "list", "--severity", "warning"])).split("\n")[2]).to.match(
      /^prefix-host-bits +any +warning +A prefix names a network/,
    );
    expect(await tableOf(["rule", "show", "-n", "prefix-host-bits"])).to.match(
      /^Id {10}prefix-host-bits\nPlatforms {3}any\nSeverity {4}warning\nStatement {3}A prefix/,
    );
    expect((await tableOf(["schema", "list"])).split("\n").find((line) => line.startsWith("plan-request "))).to.match(
      /^plan-request +PlanRequest +Input of planNetwork/,
    );
    for (const argv of [
      ["rule", "list"],
      ["schema", "list"],
      ["rule", "show", "-n", "lnet-name"],
    ]) {
      const lines = (await tableOf(argv, { terminal: 100 })).split("\n");
      expect(Math.max(...lines.map(displayWidth))).to.be.at.most(100);
    }
  });
});
