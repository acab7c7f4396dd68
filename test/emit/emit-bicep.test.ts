import { expect } from "chai";
import fc from "fast-check";
import type { Node } from "web-tree-sitter";
import { emitArm } from "../../lib/emit/emit-arm.js";
import { emitBicep } from "../../lib/emit/emit-bicep.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import type { NetworkPlan } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { readArmText } from "./arm-template.js";
import { at, itemsAt } from "./at.js";
import { bicepParser, readBicepResources } from "./bicep-parser.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { contractPlan, contractRequests, furtherPlans } from "./requests.js";

const platforms = ["azure-local", "azure-cni"] as const;
const reference = "a reference";

/** An ARM template's resources with literals read and every expression made equal. */
function plainArm(value: unknown): unknown {
  if (typeof value === "string") {
    const read = readArmText(value);
    return "literal" in read ? read.literal : reference;
  }
  if (Array.isArray(value)) return value.map(plainArm);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [readsAsExpression(name) ? reference : name, plainArm(one)]));
}

const readsAsExpression = (name: string) => "expression" in readArmText(name);

/** The content of the Bicep file, with every symbol made equal. */
function plainBicep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainBicep);
  if (typeof value !== "object" || value === null) return value;
  if ("symbol" in value) return reference;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.startsWith("'${") ? reference : name, plainBicep(one)]));
}

function without(body: Record<string, unknown>, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

describe("emitBicep", () => {
  let parse: (text: string) => Node;
  before(async () => {
    parse = await bicepParser();
  });

  const mainOf = (plan: NetworkPlan): string => emitBicep(plan).files[0]?.content ?? "";

  for (const { platform, name, plan } of furtherPlans) {
    it(`${name}: equals the golden files`, () => {
      expectGoldenRendering(platform, name, emitBicep(plan()));
    });
  }

  for (const platform of platforms) {
    for (const request of contractRequests[platform]) {
      it(`${request}: equals the golden files`, () => {
        expectGoldenRendering(platform, request, emitBicep(contractPlan(request)));
      });
    }

    it(`${platform}: random plans with hostile names parse without an error, and say what the ARM template says`, () => {
      fc.assert(
        fc.property(randomPlans(platform, { names: "hostile" }), (plan) => {
          const text = mainOf(plan);
          const root = parse(text);
          expect(root.hasError, text).to.equal(false);
          const template = JSON.parse(emitArm(plan).files[0]?.content ?? "");
          const bicep = readBicepResources(root);
          const deployed = bicep.filter(({ existing }) => !existing);
          expect(
            deployed.map(({ type, body }) => ({ type, ...(plainBicep(without(body, "parent", "scope", "name", "dependsOn")) as object) })),
          ).to.deep.equal(
            itemsAt(template, "resources").map((resource) => {
              const { type, apiVersion, ...body } = resource as Record<string, unknown>;
              return {
                type: `${String(type)}@${String(apiVersion)}`,
                ...(plainArm(without(body, "scope", "name", "dependsOn")) as object),
              };
            }),
          );
          expect(deployed.map(({ body }) => body.name)).to.deep.equal(
            itemsAt(template, "resources").map((resource) => {
              const name = plainArm(at(resource, "name")) as string;
              return String(at(resource, "type")).split("/").length > 2 ? name.split("/")[1] : name;
            }),
          );
          const symbols = bicep.map(({ symbol }) => symbol);
          expect(new Set(symbols).size).to.equal(symbols.length);
          for (const { body } of deployed) {
            for (const [, symbol] of JSON.stringify(body).matchAll(/"symbol":"(\w+)(?:\.id)?"/g)) {
              const known = [...symbols, ...Object.keys(at(template, "parameters") as object)];
              expect(known).to.include(symbol);
            }
          }
        }),
        { numRuns: 250 },
      );
    });

    it(`${platform}: the parameter file has each parameter, and only literals`, () => {
      for (const request of contractRequests[platform]) {
        const { files } = emitBicep(contractPlan(request));
        const declared = [...(files[0]?.content ?? "").matchAll(/^param (\w+) (?:string|array)(?: = \[\])?$/gm)].map(([, name]) => name);
        const [using, empty, ...given] = (files[1]?.content ?? "").trimEnd().split("\n");
        expect([using, empty]).to.deep.equal(["using 'main.bicep'", ""]);
        expect(given.map((line) => /^param (\w+) = (?:'\w*'|\[\])$/.exec(line)?.[1])).to.deep.equal(declared);
      }
    });
  }

  it("keeps error texts inside its comment", () => {
    const plan = contractPlan("azure-local-open");
    plan.findings = [
      {
        rule: "name-unique",
        severity: "error",
        path: "/a\nparam owned string",
        message: "\r\u2028param owned string",
        source: { document: "d", section: "s", basis: "documented" },
      },
    ];
    const text = emitBicep(plan, { allowErrors: true }).files[0]?.content ?? "";
    expect(parse(text).hasError).to.equal(false);
    expect(text).to.not.match(/^param owned/m);
  });

  it("refuses other platforms", () => {
    expect(() => emitBicep(contractPlan("vmware"))).to.throw(PlanError, "there is no bicep for the platform");
  });
});
