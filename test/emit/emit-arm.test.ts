import { expect } from "chai";
import fc from "fast-check";
import { emitArm } from "../../lib/emit/emit-arm.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import type { NetworkPlan, Rendering } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { armBodies, beyondShape } from "./arm-bodies.js";
import { asTemplatesSay, existingSubnets, factsOfTemplate, readArmText } from "./arm-template.js";
import { at, itemsAt, textAt } from "./at.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { factsOfPlan } from "./plan-facts.js";
import { contractPlan, contractRequests, furtherPlans, multiRackPlan } from "./requests.js";

const platforms = ["azure-local", "azure-cni"] as const;

function templateOf({ files: [template] }: Rendering): unknown {
  return JSON.parse(template?.content ?? "");
}

function refusal(plan: NetworkPlan): readonly (readonly [string, string])[] {
  try {
    emitArm(plan);
  } catch (error) {
    if (error instanceof PlanError) return error.findings.map(({ rule, message }) => [rule, message]);
    throw error;
  }
  return [];
}

describe("emitArm", () => {
  for (const { platform, name, plan } of furtherPlans) {
    it(`${name}: equals the golden files`, () => {
      expectGoldenRendering(platform, name, emitArm(plan()));
    });
  }

  for (const platform of platforms) {
    for (const request of contractRequests[platform]) {
      it(`${request}: equals the golden files`, () => {
        expectGoldenRendering(platform, request, emitArm(contractPlan(request)));
      });
    }

    it(`${platform}: 1000 random plans, names hostile and plain, are read back as they were planned`, () => {
      fc.assert(
        fc.property(fc.oneof(randomPlans(platform), randomPlans(platform, { names: "hostile" })), (plan) => {
          expect(factsOfTemplate(templateOf(emitArm(plan)))).to.deep.equal(
            asTemplatesSay(factsOfPlan(plan), existingSubnets(plan.request)),
          );
        }),
        { numRuns: 1000 },
      );
    });

    it(`${platform}: bodies have properties of their type and no others, and every dependency is a resource of the template`, () => {
      fc.assert(
        fc.property(randomPlans(platform, { names: "hostile" }), (plan) => {
          const template = templateOf(emitArm(plan));
          const ids = new Set<string>();
          for (const resource of itemsAt(template, "resources")) {
            const { type, apiVersion, name, scope, dependsOn = [], ...body } = resource as Record<string, unknown>;
            const known = armBodies[String(type)];
            expect(apiVersion, String(type)).to.equal(known?.apiVersion);
            expect(beyondShape(body, known?.shape ?? true), String(type)).to.deep.equal([]);
            for (const before of [...(dependsOn as string[]), ...(scope === undefined ? [] : [String(scope)])]) {
              // a dependency comes before, and is named by its id
              expect(
                [...ids].some((id) => before.endsWith(id)),
                before,
              ).to.equal(true);
            }
            const literal = readArmText(String(name));
            const names = "literal" in literal ? literal.literal.split(String(type).split("/").length > 2 ? "/" : "\0") : [];
            ids.add(`'${String(type)}', ${names.map((one) => `'${one.replaceAll("'", "''")}'`).join(", ")})]`);
          }
        }),
        { numRuns: 200 },
      );
    });

    it(`${platform}: what no plan contains is a parameter without a default, if it is necessary, and the parameter file has each of them`, () => {
      for (const request of contractRequests[platform]) {
        const rendering = emitArm(contractPlan(request));
        const template = templateOf(rendering);
        const parameters = at(template, "parameters") as Record<string, unknown>;
        const given = at(JSON.parse(rendering.files[1]?.content ?? ""), "parameters") as Record<string, unknown>;
        expect(Object.keys(given)).to.deep.equal(Object.keys(parameters));
        for (const [name, parameter] of Object.entries(parameters)) {
          expect(name).to.match(/^[a-z][A-Za-z0-9]*$/);
          const isOptional = name === "adminGroupObjectIds";
          expect(Object.keys(parameter as object), name).to.deep.equal(["type", isOptional ? "defaultValue" : "minLength", "metadata"]);
          if (isOptional) expect(at(parameter, "defaultValue")).to.deep.equal([]);
        }
        const used = new Set([...(rendering.files[0]?.content ?? "").matchAll(/\[parameters\('(\w+)'\)\]/g)].map(([, name]) => name));
        expect([...used].sort()).to.deep.equal(Object.keys(parameters).sort());
      }
    });
  }

  it("gives the region of the plan to the parameter file, and empty values for what is unknown", () => {
    const { files } = emitArm(contractPlan("azure-local-open"));
    const given = at(JSON.parse(files[1]?.content ?? ""), "parameters");
    expect(at(given, "location", "value")).to.equal("eastus");
    expect(at(given, "sshPublicKey", "value")).to.equal("");
    expect(at(given, "adminGroupObjectIds", "value")).to.deep.equal([]);
  });

  it("writes Static, which is not the default, and the gateway as next hop of the default route", () => {
    const [network] = itemsAt(templateOf(emitArm(contractPlan("azure-local-published"))), "resources");
    const subnet = at(network, "properties", "subnets", 0, "properties");
    expect(at(subnet, "ipAllocationMethod")).to.equal("Static");
    expect(at(subnet, "routeTable", "properties", "routes", 0, "properties")).to.deep.equal({
      addressPrefix: "0.0.0.0/0",
      nextHopIpAddress: "10.220.32.16",
    });
  });

  it("writes the network of a fabric without switch and route, and reports that its API version is a preview", () => {
    const { files, findings } = emitArm(multiRackPlan());
    const template = templateOf({ format: "arm", files, findings });
    const networks = itemsAt(template, "resources").slice(0, 2);
    expect(networks.map((network) => at(network, "apiVersion"))).to.deep.equal(["2026-04-01-preview", "2026-04-01-preview"]);
    expect(networks.map((network) => at(network, "properties", "fabricNetworkConfiguration", "resourceId"))).to.deep.equal([
      "[parameters('fabricNetworkConfigurationId1')]",
      "[parameters('fabricNetworkConfigurationId2')]",
    ]);
    for (const network of networks) {
      expect(at(network, "properties")).to.not.have.property("vmSwitchName");
      expect(at(network, "properties", "subnets", 0, "properties")).to.not.have.property("routeTable");
    }
    expect(at(networks[1], "properties"), "an empty list would say that there is no DNS").to.not.have.property("dhcpOptions");
    expect(findings.map(({ rule, path }) => [rule, path])).to.deep.include(["emit-preview-version", "/request/multiRack"]);
  });

  it("does not change a virtual network with subnets, and deploys the new subnets one after the other", () => {
    const plan = contractPlan("azure-cni-node-subnet");
    if (plan.request.platform !== "azure-cni") throw new Error("not for Azure CNI");
    plan.request.virtualNetwork.subnets = [{ name: "jump", addressPrefixes: ["10.1.200.0/24"] }];
    plan.networks[0]?.pools.push({ ...(plan.networks[0].pools[0] as NetworkPlan["networks"][0]["pools"][0]), name: "second" });
    const resources = itemsAt(templateOf(emitArm(plan)), "resources");
    expect(resources.map((resource) => [at(resource, "type"), at(resource, "name"), at(resource, "dependsOn")]).slice(0, 2)).to.deep.equal([
      ["Microsoft.Network/virtualNetworks/subnets", "vnet-prod/aks-prod-nodes", undefined],
      [
        "Microsoft.Network/virtualNetworks/subnets",
        "vnet-prod/second",
        ["[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet-prod', 'aks-prod-nodes')]"],
      ],
    ]);
  });

  it("lists the allowed errors at its top, and does not write without permission", () => {
    const plan = contractPlan("azure-local-open");
    const error = {
      rule: "lnet-name",
      severity: "error",
      path: "/a",
      message: "bad]",
      source: { document: "d", section: "s", basis: "documented" },
    } as const;
    plan.findings = [error];
    expect(refusal(plan).map(([rule]) => rule)).to.deep.equal(["emit-has-errors", "lnet-name"]);
    const template = templateOf(emitArm(plan, { allowErrors: true }));
    expect(textAt(template, "metadata", "description"))
      .to.include("THE PLAN HAS 1 ERROR")
      .and.include("/a: bad] (lnet-name)");
    expect(readArmText(textAt(template, "metadata", "description"))).to.have.property("literal");
  });

  for (const [platform, request, others] of [
    ["vmware", "vmware", "az-cli, az-powershell, metallb, markdown, svg"],
    ["windows-server", "windows-server-static", "akshci-powershell, markdown, svg"],
  ] as const) {
    it(`is not for ${platform}, and says what is`, () => {
      const message = `there is no arm for the platform "${platform}", only for azure-local, azure-cni; for this platform use ${others}`;
      expect(refusal(contractPlan(request))).to.deep.equal([["emit-format-platform", message]]);
    });
  }

  it("reports what is left to Azure", () => {
    expect(emitArm(contractPlan("azure-local-open")).findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["emit-left-to-vendor", "/request/clusters"],
    ]);
  });
});
