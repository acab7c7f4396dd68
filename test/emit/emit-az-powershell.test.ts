import { expect } from "chai";
import fc from "fast-check";
import { emitAzPowershell } from "../../lib/index.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type { NetworkPlan } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { validRequest } from "../helpers/valid-request.js";
import { expectShape } from "../plan/against-schema.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { contractPlan, contractRequests } from "./requests.js";
import { readAzCall } from "./scripts/read-az-call.js";
import { loadPowershell, readPowershell } from "./scripts/read-powershell.js";
import { summaryOfCalls, summaryOfPlan } from "./scripts/summary.js";
import { parameters, variables } from "./scripts/variables.js";

const platforms = ["azure-local", "vmware", "azure-cni"] as const;
const scriptOf = (plan: NetworkPlan) => emitAzPowershell(plan).files[0]?.content ?? "";

/** What az receives: without the double quotes that are for cmd.exe. */
function argvOf(script: string): string[][] {
  return readPowershell(script, parameters).map(({ words }) => words.map((word) => word.replace(/^"(.*)"$/s, "$1")));
}

describe("emitAzPowershell", () => {
  before(loadPowershell);

  for (const platform of platforms) {
    for (const request of contractRequests[platform]) {
      it(`writes ${request} like the golden file`, () => {
        const rendering = emitAzPowershell(contractPlan(request));
        expectShape("rendering", rendering);
        expectGoldenRendering(platform, request, rendering);
      });
    }

    for (const [names, runs] of [
      ["plain", 200],
      ["hostile", 150],
    ] as const) {
      it(`reads back as the plan, of ${runs} random plans of ${platform} with ${names} names`, () => {
        fc.assert(
          fc.property(randomPlans(platform, { names }), (plan) => {
            const calls = argvOf(scriptOf(plan)).map(readAzCall);
            expect(summaryOfCalls(platform, calls)).to.deep.equal(summaryOfPlan(platform, plan));
          }),
          { numRuns: runs },
        );
      });
    }
  }

  it("is printable ASCII, whatever the names are, because Windows PowerShell reads a script in the code page of the machine", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...platforms).chain((platform) => randomPlans(platform, { names: "hostile" })),
        (plan) => {
          expect(scriptOf(plan)).to.match(/^[\n\x20-\x7E]*\n$/);
        },
      ),
    );
  });

  it("quotes the default switch once for PowerShell and once for cmd.exe, as the vendor does", () => {
    expect(scriptOf(contractPlan("azure-local-open"))).to.include(`--vm-switch-name '"ConvergedSwitch(management_compute_storage)"' \`\n`);
  });

  it("warns of a name that az.cmd cannot receive, and of no other", () => {
    const request = validRequest();
    const findingsOf = (vmSwitchName: string) =>
      emitAzPowershell(
        planNetwork({ ...request, logicalNetworks: request.logicalNetworks.map((network) => ({ ...network, vmSwitchName })) }),
      ).findings.map(({ rule, severity, path }) => [rule, severity, path]);
    for (const name of ['a "b"', "%PATH%", "a\nb", "a\rb", "a\\"])
      expect(findingsOf(name), name).to.deep.equal([["emit-batch-argument", "warning", "/request/logicalNetworks/0/vmSwitchName"]]);
    for (const name of ["a (b) & c | d < e > f ^ g", "it's", "$x `y", "a\\b", "\u2019"]) expect(findingsOf(name), name).to.deep.equal([]);
  });

  it("stops on Windows only at words with a warning: a surge of 33% is passed to az.cmd", () => {
    for (const request of platforms.flatMap((platform) => contractRequests[platform])) {
      const rendering = emitAzPowershell(contractPlan(request));
      expect(rendering.findings, request).to.deep.equal([]);
      const script = rendering.files[0]?.content ?? "";
      const [, pattern = ""] = /if \(\$word -match '(.*)'\) \{ throw/.exec(script) ?? [];
      const refused = new RegExp(pattern.replaceAll("\\z", "$"));
      expect(
        argvOf(script)
          .flat()
          .filter((word) => refused.test(word)),
        request,
      ).to.deep.equal([]);
      for (const word of ['a"b', "%PATH%", "50% new", "a\nb", "a\\"]) expect(refused.test(word), word).to.equal(true);
    }
    expect(argvOf(scriptOf(contractPlan("azure-cni-overlay"))).flat()).to.include("33%");
  });

  it("gives az the same arguments as the script of bash", () => {
    const calls = argvOf(scriptOf(contractPlan("azure-local-published")));
    expect(calls.find(([group]) => group === "stack-hci-vm")).to.deep.equal([
      ...["stack-hci-vm", "network", "lnet", "create"],
      ...["--subscription", variables.SUBSCRIPTION, "--resource-group", variables.RESOURCE_GROUP, "--location", "eastus"],
      ...["--custom-location", variables.CUSTOM_LOCATION, "--name", "aksarc-lnet", "--vm-switch-name", "vm-switch-01"],
      ...["--gateway", "10.220.32.16"],
      ...["--ip-allocation-method", "Static", "--address-prefixes", "10.220.32.0/24"],
      ...["--dns-servers", "10.220.32.16", "10.220.32.17", "--ip-pool-start", "10.220.32.18", "--ip-pool-end", "10.220.32.38"],
      ...["--vlan", "10"],
    ]);
  });
});
