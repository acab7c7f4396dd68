import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { azureLocalPortNotes } from "../../lib/ports/azure-local-port-notes.js";
import { azureLocalPortRows } from "../../lib/ports/azure-local-port-rows.js";
import { azureLocalList, azureLocalRegions, oemList } from "../../lib/ports/endpoints/azure-local-lists.js";
import { azureLocalPortRules } from "../../lib/rules/azure-local-port-rules.js";

const rules = Object.values(azureLocalPortRules);
const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

describe("azureLocalPortRules", () => {
  it("are valid rows of the catalogue", () => {
    const ajv = new Ajv2020({ strict: false, schemas: [schema("finding"), schema("rule")] });
    for (const { section, source, ...row } of rules) {
      const rule = { ...row, source: { ...source, section } };
      expect(ajv.validate("rule.schema.json", rule), `${row.id}: ${ajv.errorsText()}`).to.equal(true);
    }
  });

  it("that count are cited by a port or an endpoint, and no others are", () => {
    const lists = [...azureLocalRegions, ...azureLocalRegions].map((region, index) =>
      azureLocalList(region, {
        region,
        cloud: "AzureCloud",
        features: undefined,
        conditions: new Set(index < azureLocalRegions.length ? [] : ["arc-gateway"]),
      }),
    );
    const uses = [...lists, oemList("dell")].flatMap((list) => list?.endpoints ?? []);
    const cited = new Set<string>([...azureLocalPortRows, ...uses, { rule: "endpoints-environment-validator" }].map(({ rule }) => rule));
    const counting = rules.filter(({ decidedBy }) => decidedBy === "counting").map(({ id }) => id as string);
    expect([...cited].sort()).to.deep.equal(counting.sort());
  });

  it("that report something are reported by a note", () => {
    const told = rules.filter(({ decidedBy }) => decidedBy === "input").map(({ id }) => id as string);
    const byNotes: readonly string[] = azureLocalPortNotes.map(({ rule }) => rule.id);
    expect(told.filter((id) => !byNotes.includes(id))).to.deep.equal([]);
  });
});
