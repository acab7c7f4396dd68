import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { emitAzCli, PlanError } from "../../lib/index.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type { NetworkPlan } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { validRequest } from "../helpers/valid-request.js";
import { expectShape } from "../plan/against-schema.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { contractPlan, contractRequests } from "./requests.js";
import { readAzCall } from "./scripts/read-az-call.js";
import { callsIn, runBash, versionsOf } from "./scripts/run-bash.js";
import { summaryOfCalls, summaryOfPlan } from "./scripts/summary.js";
import { variables } from "./scripts/variables.js";

const platforms = ["azure-local", "vmware", "azure-cni"] as const;
const scriptOf = (plan: NetworkPlan) => emitAzCli(plan).files[0]?.content ?? "";

/** The versions of az that a platform needs. */
const versionsFor = (platform: (typeof platforms)[number]) => versionsOf(platform === "vmware" ? "1.0.0b1" : undefined);

/** The first plans of a generator; a failing plan is shown completely. */
const plansOf = (platform: (typeof platforms)[number], names: "plain" | "hostile", count: number) =>
  fc.sample(randomPlans(platform, { names }), { numRuns: count, seed: 20261121 });

describe("emitAzCli", () => {
  for (const platform of platforms) {
    for (const request of contractRequests[platform]) {
      it(`writes ${request} like the golden file`, () => {
        const rendering = emitAzCli(contractPlan(request));
        expectShape("rendering", rendering);
        expectGoldenRendering(platform, request, rendering);
      });
    }

    it(`reads back as the plan, of 1,000 random plans of ${platform}`, () => {
      const plans = plansOf(platform, "plain", 1000);
      const calls = runBash(plans.map(scriptOf), variables, versionsFor(platform));
      for (const [index, plan] of plans.entries())
        expect(summaryOfCalls(platform, (calls[index] ?? []).map(readAzCall))).to.deep.equal(summaryOfPlan(platform, plan));
    });

    it(`passes az every text of ${platform} unchanged, whatever it contains`, () => {
      const plans = plansOf(platform, "hostile", 150);
      const calls = runBash(plans.map(scriptOf), variables, versionsFor(platform));
      for (const [index, plan] of plans.entries())
        expect(summaryOfCalls(platform, (calls[index] ?? []).map(readAzCall))).to.deep.equal(summaryOfPlan(platform, plan));
    });

    it(`has no invisible characters, of ${platform}`, () => {
      fc.assert(
        fc.property(randomPlans(platform, { names: "hostile" }), (plan) => {
          const script = scriptOf(plan);
          expect(script.replaceAll("\n", "")).to.not.match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(script).to.match(/[^\n]\n$/);
          expect(emitAzCli(plan).files[0]?.content).to.equal(script);
        }),
      );
    });
  }

  it("passes shellcheck", function () {
    if (spawnSync("shellcheck", ["--version"]).status !== 0) {
      console.warn("shellcheck is not installed: the scripts are NOT looked through");
      this.skip();
    }
    for (const platform of platforms) {
      const scripts = [
        ...contractRequests[platform].map((name) => scriptOf(contractPlan(name))),
        ...plansOf(platform, "hostile", 10).map(scriptOf),
      ];
      // it is intended that $, backslash and typographic quotes are plain text in single quotes
      for (const input of scripts)
        expect(spawnSync("shellcheck", ["--exclude=SC2016,SC1003,SC1112", "-"], { input, encoding: "utf8" }).stdout, input).to.equal("");
    }
  });

  describe("run by bash with an az on the path", () => {
    let folder = "";
    before(() => {
      folder = mkdtempSync(join(tmpdir(), "aks-netplan-az-"));
      const az = join(folder, "az");
      // reads its standard input, as az may, and fails on request
      const record = 'cat >/dev/null\nprintf "%s\\0" "$#" "$@" >>"$CALLS"\ncase "$*" in *"$FAIL"*) exit 3;; esac\n';
      writeFileSync(az, `#!/bin/sh\nif [ "$1" = version ]; then printf '%s\\r\\n' "$VERSIONS"; exit; fi\n${record}`);
      chmodSync(az, 0o755);
    });
    after(() => rmSync(folder, { recursive: true }));

    function run(script: string, environment: Readonly<Record<string, string>>, fail = "nothing fails") {
      const calls = join(folder, "calls");
      writeFileSync(calls, "");
      const { status, stdout, stderr } = spawnSync("bash", ["-s"], {
        input: script,
        encoding: "utf8",
        cwd: folder,
        env: { PATH: `${folder}:${process.env.PATH ?? ""}`, CALLS: calls, FAIL: fail, VERSIONS: versionsOf(), ...environment },
      });
      return { status, stdout, stderr, calls: callsIn(readFileSync(calls, "utf8")) };
    }

    const script = () => scriptOf(contractPlan("azure-local-open"));

    it("calls az once for each command, even if az reads from where the script comes from", () => {
      const { status, calls, stderr } = run(script(), variables);
      expect([status, stderr]).to.deep.equal([0, ""]);
      expect(
        calls.map((words) =>
          words
            .slice(
              0,
              words.findIndex((word) => word.startsWith("-")),
            )
            .join(" "),
        ),
      ).to.deep.equal([
        "provider register",
        "ad sp show",
        "stack-hci-vm network lnet create",
        "aksarc create",
        "aksarc nodepool add",
        "k8s-runtime load-balancer enable",
        "k8s-runtime load-balancer create",
        "aksarc create",
        "k8s-runtime load-balancer enable",
        "k8s-runtime load-balancer create",
      ]);
      expect(calls[2]).to.include("ConvergedSwitch(management_compute_storage)");
    });

    it("names every variable that is missing, and calls nothing", () => {
      const { status, calls, stderr } = run(script(), { SUBSCRIPTION: "s", RESOURCE_GROUP: "" });
      expect({ status, calls, stderr }).to.deep.equal({
        status: 1,
        calls: [],
        stderr: "not set: RESOURCE_GROUP CUSTOM_LOCATION\n",
      });
    });

    it("uses the region of the plan if none is given", () => {
      const { LOCATION: _, ...others } = variables;
      const location = (environment: Readonly<Record<string, string>>) => {
        const call = run(script(), environment).calls.find((words) => words.includes("--location")) ?? [];
        return call[call.indexOf("--location") + 1];
      };
      expect(location(others)).to.equal("eastus");
      expect(location({ ...others, LOCATION: "westeurope" })).to.equal("westeurope");
    });

    it("stops at the first call that fails", () => {
      const { status, calls } = run(script(), variables, "nodepool add");
      expect([status, calls.length]).to.deep.equal([3, 5]);
    });

    it("creates nothing if the object id of MetalLB's provider cannot be read", () => {
      const { status, calls } = run(script(), variables, "ad sp show");
      expect([status, calls.map(([word]) => word)]).to.deep.equal([3, ["provider", "ad"]]);
    });

    it("needs no group of administrators", () => {
      const groups = ({ calls }: ReturnType<typeof run>) =>
        calls.filter(([word]) => word === "aksarc").flatMap((words) => words.filter((word) => /^a,b$|aad|^$/.test(word)));
      expect(groups(run(script(), { ...variables, ADMIN_GROUP_IDS: "" }))).to.deep.equal([]);
      expect(groups(run(script(), { ...variables, ADMIN_GROUP_IDS: "a,b" }))).to.deep.equal([
        ...["--aad-admin-group-object-ids", "a,b"],
        ...["--aad-admin-group-object-ids", "a,b"],
      ]);
    });

    describe("checks the versions before it calls anything", () => {
      const versions = JSON.parse(versionsOf()) as { extensions: Record<string, string> };
      const rows = [
        ["an old az", { ...versions, "azure-cli": "2.9.1" }, "azure-cli 2.57.0 or later is needed, installed: 2.9.1; run: az upgrade\n"],
        [
          "an old extension",
          { ...versions, extensions: { ...versions.extensions, aksarc: "1.2.9" } },
          "aksarc 1.2.23 or later is needed, installed: 1.2.9; run: az extension add --upgrade --name aksarc\n",
        ],
        [
          "an extension that is not installed",
          { ...versions, extensions: { aksarc: "1.2.23", "stack-hci-vm": "1.3.0" } },
          "k8s-runtime 1.0.0 or later is needed, installed: none; run: az extension add --upgrade --name k8s-runtime\n",
        ],
      ] as const;
      for (const [what, given, stderr] of rows)
        it(`ends with ${what}`, () => {
          const result = run(script(), { ...variables, VERSIONS: JSON.stringify(given, null, 2) });
          expect(result).to.deep.include({ status: 1, stderr, calls: [] });
        });

      it("takes the oldest versions that are enough", () => {
        const extensions = { aksarc: "1.2.23", "stack-hci-vm": "1.3.0", "k8s-runtime": "1.0.0" };
        const result = run(script(), { ...variables, VERSIONS: JSON.stringify({ "azure-cli": "2.57.0", extensions }, null, 2) });
        expect([result.status, result.stderr]).to.deep.equal([0, ""]);
      });

      it("takes the extension of the preview only, for VMware", () => {
        const vmware = scriptOf(contractPlan("vmware"));
        expect(run(vmware, { ...variables, VERSIONS: versionsOf("1.0.0b1") }).status).to.equal(0);
        expect(run(vmware, { ...variables, VERSIONS: versionsOf("1.5.62") })).to.deep.include({
          status: 1,
          calls: [],
          stderr: "aksarc 1.0.0b1 is needed, installed: 1.5.62; run: az extension add --name aksarc --version 1.0.0b1\n",
        });
      });
    });
  });

  it("creates the networks of a multi-rack deployment without switch and gateway, each of a fabric configuration", () => {
    const network = (name: string, octet: number) => ({
      name,
      addressPrefix: `10.30.${octet}.0/26`,
      dnsServers: ["192.168.10.5"],
      vlan: 800 + octet,
    });
    const plan = planNetwork({
      platform: "azure-local",
      multiRack: true,
      managementNetwork: { addressPrefix: "192.168.10.0/24" },
      logicalNetworks: [network("fabric-1", 1), network("fabric-2", 2)],
      clusters: [{ name: "line-1", network: "fabric-2", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
    });
    const [calls = []] = runBash([scriptOf(plan)], {
      ...variables,
      FABRIC_NETWORK_CONFIGURATION_ID_1: "/a",
      FABRIC_NETWORK_CONFIGURATION_ID_2: "/b",
    });
    const networks = calls.map(readAzCall).filter(({ words }) => words === "stack-hci-vm network lnet create");
    expect(networks.map(({ options }) => [options.get("--no-gateway"), options.get("--fabric-network-configuration-id")])).to.deep.equal([
      [[], ["/a"]],
      [[], ["/b"]],
    ]);
    expect(networks.flatMap(({ options }) => ["--gateway", "--vm-switch-name"].filter((name) => options.has(name)))).to.deep.equal([]);
  });

  it("only adds subnets to an existing virtual network", () => {
    const plan = contractPlan("azure-cni-overlay");
    const again = planNetwork({ ...plan.request, previous: plan });
    const script = scriptOf(again);
    expect(script).to.not.include("az network vnet");
    expect(script).to.include("# Note: virtual network vnet-dev and everything in it that existed before this plan are not changed.");
  });

  describe("refuses", () => {
    const withSwitch = (vmSwitchName: string) => {
      const request = validRequest();
      return planNetwork({ ...request, logicalNetworks: request.logicalNetworks.map((network) => ({ ...network, vmSwitchName })) });
    };
    const rows = [
      // a command line ends there
      ["a NUL character", "a\0b", '"a\\u{0}b" cannot be passed to a command: no command can receive a NUL character'],
      ["half a surrogate pair", "a\uD800", '"a\\u{d800}" cannot be passed to a command: half a surrogate pair is not a character'],
      // there is no way to keep az from it
      ["what az takes for a file", "@/etc/passwd", '"@/etc/passwd" cannot be passed to a command: az would read the file of that name'],
    ] as const;
    for (const [what, name, message] of rows) {
      it(what, () => {
        const error = errorOf(() => emitAzCli(withSwitch(name)));
        expect(error.findings.map(({ rule, path, message: text }) => [rule, path, text])).to.deep.equal([
          ["emit-argument", "/request/logicalNetworks/0/vmSwitchName", message],
        ]);
      });
    }

    it("a platform that az does not deploy", () => {
      const error = errorOf(() => emitAzCli(contractPlan("windows-server-static")));
      expect(error.findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
        [
          "emit-format-platform",
          "/platform",
          'there is no az-cli for the platform "windows-server", only for azure-local, vmware, azure-cni; for this platform use akshci-powershell, markdown, svg',
        ],
      ]);
    });

    it("a plan with errors, and lists them at its top if they are allowed", () => {
      const plan = contractPlan("azure-local-open");
      const [finding] = plan.findings;
      if (finding === undefined) return expect.fail("no finding to make an error of");
      const wrong: NetworkPlan = { ...plan, findings: [{ ...finding, severity: "error", path: "/x", message: "wrong\nrm -rf /" }] };
      expect(errorOf(() => emitAzCli(wrong)).findings.map(({ rule }) => rule)).to.deep.equal(["emit-has-errors", finding.rule]);
      const top = emitAzCli(wrong, { allowErrors: true }).files[0]?.content.split("set -euo")[0];
      expect(top).to.include(`# - /x: wrong\\u{a}rm -rf / (${finding.rule})\n`);
    });
  });
});

function errorOf(action: () => unknown): PlanError {
  try {
    action();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  return expect.fail("nothing was refused");
}
