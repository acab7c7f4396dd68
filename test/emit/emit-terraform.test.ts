import { expect } from "chai";
import fc from "fast-check";
import { emitTerraform } from "../../lib/emit/emit-terraform.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import { randomPlans } from "../helpers/random-plans.js";
import { asTemplatesSay, existingSubnets } from "./arm-template.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { factsOfPlan } from "./plan-facts.js";
import { contractPlan, contractRequests, furtherPlans } from "./requests.js";
import { asObjectValue, factsOfConfiguration, inOrderOfNames } from "./terraform/read-terraform.js";
import { evaluateLocal, filesFmtChanges, hasTerraform } from "./terraform/terraform-command.js";

const platforms = ["azure-local", "azure-cni"] as const;

describe("emitTerraform", () => {
  for (const { platform, name, plan } of furtherPlans) {
    it(`${name}: equals the golden files`, () => {
      expectGoldenRendering(platform, name, emitTerraform(plan()));
    });
  }

  for (const platform of platforms) {
    for (const request of contractRequests[platform]) {
      it(`${request}: equals the golden files`, () => {
        expectGoldenRendering(platform, request, emitTerraform(contractPlan(request)));
      });
    }

    it(`${platform}: 1000 random plans, names hostile and plain, are read back by Terraform as they were planned`, function () {
      if (!hasTerraform()) this.skip();
      // one start of Terraform reads many plans; a plan that fails is found by its index
      const arbitrary = fc.oneof(randomPlans(platform), randomPlans(platform, { names: "hostile" }));
      fc.assert(
        fc.property(fc.array(arbitrary, { minLength: 250, maxLength: 250 }), (plans) => {
          const values = plans.map((plan) => asObjectValue(emitTerraform(plan).files[0]?.content ?? ""));
          const read = evaluateLocal({ "main.tf": `locals {\n  value = [\n${values.join(",\n")}\n  ]\n}\n` }) as unknown[];
          plans.forEach((plan, index) => {
            const expected = asTemplatesSay(factsOfPlan(plan), existingSubnets(plan.request));
            expect(inOrderOfNames(factsOfConfiguration(read[index])), `plan ${index}`).to.deep.equal(inOrderOfNames(expected));
          });
        }),
        { numRuns: 4, endOnFailure: true },
      );
    });

    it(`${platform}: terraform fmt does not change random plans`, function () {
      if (!hasTerraform()) this.skip();
      const plans = fc.sample(randomPlans(platform, { names: "hostile" }), { numRuns: 60, seed: 7 });
      const further = furtherPlans.filter((one) => one.platform === platform).map(({ plan }) => plan());
      const files = [...plans, ...contractRequests[platform].map(contractPlan), ...further].flatMap((plan, index) =>
        emitTerraform(plan).files.map(({ name, content }) => [`p${index}-${name}`, content] as const),
      );
      expect(filesFmtChanges(Object.fromEntries(files))).to.deep.equal([]);
    });

    it(`${platform}: every reference leads to a variable or a resource of the file`, () => {
      fc.assert(
        fc.property(randomPlans(platform, { names: "hostile" }), (plan) => {
          const text = emitTerraform(plan).files[0]?.content ?? "";
          const lines = text.split("\n").filter((line) => !line.startsWith("#"));
          const heads = lines.flatMap((line) => /^(resource|data|variable) "(\w+)"(?: "(\w+)")? \{$/.exec(line)?.slice(1) ?? []);
          const known = new Set<string>();
          for (let i = 0; i < heads.length; i += 3) {
            const [block, type, name] = heads.slice(i, i + 3);
            known.add(block === "variable" ? `var.${type}` : `${block === "data" ? "data." : ""}${type}.${name}`);
          }
          expect(known.size, "an address is taken twice").to.equal(heads.length / 3);
          const bare = lines.map((line) => line.replace(/"(?:[^"\\]|\\.)*"/g, '""')).join("\n");
          for (const [reference] of bare.matchAll(/\b(?:data\.)?(?:azurerm|azapi)_\w+\.\w+|\bvar\.\w+/g))
            expect([...known]).to.include(reference);
        }),
        { numRuns: 200 },
      );
    });
  }

  it("changes no address of a resource when a cluster is added before the others", () => {
    const addresses = (plan: Parameters<typeof emitTerraform>[0]) =>
      [...(emitTerraform(plan).files[0]?.content ?? "").matchAll(/^resource "(\w+)" "(\w+)"/gm)].map(([, type, name]) => `${type}.${name}`);
    const before = contractPlan("azure-local-open");
    const after = contractPlan("azure-local-open");
    if (after.request.platform !== "azure-local") throw new Error("not for Azure Local");
    const [first] = after.clusters;
    const [requested] = after.request.clusters;
    if (first === undefined || requested === undefined) throw new Error("no cluster");
    after.clusters.unshift({ ...first, name: "line 0!" });
    after.request.clusters.unshift({ ...requested, name: "line 0!" });
    expect(addresses(after)).to.include.members(addresses(before));
    expect(addresses(after)).to.have.lengthOf(addresses(before).length + 4);
  });

  for (const platform of platforms) {
    it(`${platform}: ignores the number of nodes of each pool with the autoscaler, and of no other`, () => {
      fc.assert(
        fc.property(randomPlans(platform), (plan) => {
          const text = emitTerraform(plan).files[0]?.content ?? "";
          const pools = plan.request.clusters.flatMap(({ nodePools }) => nodePools);
          const ignored = [...text.matchAll(/ignore_changes +=\s*\[([^=]*?)\]\n/g)].flatMap(([, list = ""]) => list.match(/count/g) ?? []);
          expect(ignored).to.have.lengthOf(pools.filter(({ maxCount }) => maxCount !== undefined).length);
        }),
      );
    });
  }

  it("refuses other platforms", () => {
    expect(() => emitTerraform(contractPlan("vmware"))).to.throw(PlanError, "there is no terraform for the platform");
  });
});
