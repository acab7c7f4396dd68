import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { loadEmitter } from "../../../lib/emit/emitters.js";
import { formatIds } from "../../../lib/emit/formats.js";
import { emitAzCli, planNetwork } from "../../../lib/index.js";
import { contractPlan, contractRequests } from "../../emit/requests.js";
import { call } from "../call.js";

const request = ["--file", "requests/azure-local-open.json"];
const exportOf = (...rest: readonly string[]) => ["plan", "export", ...rest];

describe("plan export", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-export-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("plans a request and prints the main document unchanged, the findings on standard error", async () => {
    const { exit, stdout, stderr } = await call(exportOf(...request, "--format", "az-cli"));
    expect(exit).to.equal(0);
    expect(stdout).to.equal(emitAzCli(contractPlan("azure-local-open")).files[0]?.content);
    expect(stderr).to.match(/^WARNING: \/logicalNetworks\/0: .*\(pool-no-headroom\)\n {2}try: /);
  });

  it("accepts a finished plan, also from a pipe", async () => {
    const plan = (await call(["plan", "create", ...request])).stdout;
    const { exit, stdout } = await call(exportOf("-f", "-", "--format", "az-powershell"), { stdin: plan });
    expect(exit).to.equal(0);
    expect(stdout).to.equal((await call(exportOf(...request, "--format", "az-powershell"))).stdout);
  });

  for (const format of formatIds("network-plan")) {
    it(`writes every file of ${format} for the platforms it is for, and names the format for no other`, async () => {
      let written = 0;
      for (const [platform, requests] of Object.entries(contractRequests)) {
        for (const name of requests) {
          const target = join(folder, name);
          const line = exportOf("--file", `requests/${name}.json`, "--format", format, "--output-dir", target, "--only-show-errors");
          const { exit, stdout, stderr } = await call(line);
          if (exit !== 0) {
            expect([exit, stdout]).to.deep.equal([1, ""]);
            expect(stderr).to.match(new RegExp(`^ERROR: /platform: .*${format}.*"${platform}".*\\(emit-format-platform\\)\n$`));
            continue;
          }
          const { files } = (await loadEmitter("network-plan", format))(contractPlan(name));
          expect(stdout).to.equal(files[0]?.content);
          expect(readdirSync(target).sort()).to.deep.equal(files.map((file) => file.name).sort());
          for (const file of files) expect(readFileSync(join(target, file.name), "utf8")).to.equal(file.content);
          written++;
        }
      }
      expect(written).to.be.greaterThan(0);
    });
  }

  it("writes MetalLB objects into the namespace of --namespace, which is for no other format", async () => {
    const metallb = exportOf(...request, "--format", "metallb");
    expect((await call(metallb)).stdout)
      .to.include('namespace: "metallb-system"')
      .and.not.include("kube-system");
    const { exit, stdout } = await call([...metallb, "--namespace", "kube-system"]);
    expect(exit).to.equal(0);
    expect(stdout).to.include('namespace: "kube-system"').and.not.include("metallb-system");
    const wrong = await call([...metallb, "--namespace", "Kube"]);
    expect(wrong.exit).to.equal(1);
    expect(wrong.stderr).to.match(/^ERROR: --namespace: text "Kube" is not valid: .*\(emit-namespace\)$/m);
    const other = await call(exportOf(...request, "--format", "svg", "--namespace", "kube-system"));
    expect([other.exit, other.stderr]).to.deep.equal([2, "ERROR: --namespace is for --format metallb; svg has none\n"]);
  });

  it("prints nothing except the files if --output is none", async () => {
    const { exit, stdout } = await call(exportOf(...request, "--format", "az-cli", "--output-dir", folder, "--output", "none"));
    expect([exit, stdout, readdirSync(folder)]).to.deep.equal([0, "", ["deploy.sh"]]);
  });

  it("keeps the addresses of a previous plan, and accepts the date of the plan", async () => {
    const exists = planNetwork({ ...contractPlan("azure-local-open").request, reserved: ["10.30.7.10-10.30.7.11"] });
    const previous = { files: { "exists.json": JSON.stringify(exists) } };
    const { stdout } = await call(
      exportOf(...request, "--previous", "exists.json", "--as-of", "2026-01-01", "--format", "az-cli"),
      previous,
    );
    expect(stdout).to.include(`--ip-pool-start ${exists.networks[0]?.pools[0]?.start} `);
    expect(stdout).to.not.equal((await call(exportOf(...request, "--format", "az-cli"))).stdout);
  });

  describe("prints nothing and writes nothing", () => {
    const rows: readonly (readonly [what: string, exit: number, stderr: RegExp, line: readonly string[], stdin?: string])[] = [
      ["for a request that cannot be planned", 1, /^ERROR: .*\(schema-/, ["-f", "-", "--format", "az-cli"], '{ "platform": "vmware" }'],
      [
        "for a document of another kind",
        1,
        /^ERROR: --file: standard input is a port matrix, but a plan request or a finished plan is needed; use it with 'port-matrix show', 'port-matrix export' or 'port-matrix check'/,
        ["-f", "-", "--format", "az-cli"],
        '{ "rules": [], "endpoints": [] }',
      ],
      ["for a plan that is broken", 1, /^ERROR: .*\(schema-/, ["-f", "-", "--format", "az-cli"], '{ "portMatrix": {} }'],
      [
        "without a format",
        2,
        /^ERROR: 'aks-netplan plan export' needs --format; --format is one of az-cli, .*, svg\n\nExamples\n/,
        [...request],
      ],
      ["without a document", 2, /^ERROR: 'aks-netplan plan export' needs --file\n\nExamples\n/, ["--format", "az-cli"]],
      ["for a format that is none", 2, /^ERROR: 'az-cly' is not a value of --format/, [...request, "--format", "az-cly"]],
      ["with --query", 2, /^ERROR: --query selects from data/, [...request, "--format", "az-cli", "--query", "[]"]],
      ["for a file that is not there", 3, /^ERROR: no such file: 'none.json'\n$/, ["--file", "none.json", "--format", "az-cli"]],
    ];
    for (const [what, code, message, line, stdin = ""] of rows) {
      it(what, async () => {
        const { exit, stdout, stderr } = await call(exportOf(...line, "--output-dir", join(folder, "out")), { stdin });
        expect([exit, stdout]).to.deep.equal([code, ""]);
        expect(stderr).to.match(message);
        expect(readdirSync(folder)).to.deep.equal([]);
      });
    }

    it("for a format of other platforms, and names those of this one", async () => {
      const formats = {
        "windows-server-static": "akshci-powershell, markdown, svg",
        vmware: "az-cli, az-powershell, metallb, markdown, svg",
        "azure-cni-overlay": "az-cli, az-powershell, arm, bicep, terraform, markdown, svg",
        "azure-local-open": "az-cli, az-powershell, arm, bicep, terraform, metallb, markdown, svg",
      };
      for (const [name, there] of Object.entries(formats)) {
        const format = name.startsWith("windows") ? "az-cli" : name === "azure-cni-overlay" ? "metallb" : "akshci-powershell";
        const { exit, stderr } = await call(exportOf("-f", `requests/${name}.json`, "--format", format, "--only-show-errors"));
        expect(exit).to.equal(1);
        expect(stderr).to.match(/^ERROR: \/platform: there is no [a-z-]+ for the platform "[a-z-]+", only for .*\n$/);
        expect(stderr).to.include(`; for this platform use ${there} (emit-format-platform)\n`);
      }
    });

    it("for a finished plan together with a previous one", async () => {
      const stdin = JSON.stringify(contractPlan("azure-local-open"));
      const { exit, stdout, stderr } = await call(exportOf("-f", "-", "--previous", "p.json", "--format", "az-cli"), {
        stdin,
        files: { "p.json": stdin },
      });
      expect([exit, stdout]).to.deep.equal([1, ""]);
      expect(stderr).to.equal("ERROR: --previous: a finished plan is exported unchanged; give a request, which is planned first\n");
    });

    it("if the folder cannot be written", async () => {
      writeFileSync(join(folder, "file"), "");
      const { exit, stdout, stderr } = await call(exportOf(...request, "--format", "az-cli", "--output-dir", join(folder, "file")));
      expect([exit, stdout]).to.deep.equal([1, ""]);
      expect(stderr).to.match(/^ERROR: '.*file' cannot be written: there is a file with that name\n$/);
    });
  });

  it("writes a plan with errors only if that is allowed, and lists them at the top", async () => {
    const plan = contractPlan("azure-local-open");
    const stdin = JSON.stringify({ ...plan, findings: plan.findings.map((finding) => ({ ...finding, severity: "error" })) });
    const refused = await call(exportOf("-f", "-", "--format", "az-cli"), { stdin });
    expect([refused.exit, refused.stdout]).to.deep.equal([1, ""]);
    expect(refused.stderr).to.match(/^ERROR: \/findings: .*\(emit-has-errors\)/);
    const allowed = await call(exportOf("-f", "-", "--format", "az-cli", "--allow-errors"), { stdin });
    expect(allowed.exit).to.equal(0);
    expect(allowed.stdout).to.match(/\n# THE PLAN HAS \d+ ERRORS/);
    expect(allowed.stderr).to.match(/^ERROR: /);
  });
});
