import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { arcEndpointRows } from "../../lib/connectivity/arc-endpoint-rows.js";
import { recommendationRows } from "../../lib/connectivity/recommendation-rows.js";
import { connectivityRules } from "../../lib/rules/connectivity-rules.js";

const rules = Object.values(connectivityRules);
const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

/** The sources of the folder, to see which rows its checks name. */
const folder = new URL("../../lib/connectivity/", import.meta.url);
const code = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

describe("connectivityRules", () => {
  it("are valid rows of the catalogue", () => {
    const ajv = new Ajv2020({ strict: false, schemas: [schema("finding"), schema("rule")] });
    for (const { section, source, ...row } of rules) {
      const rule = { ...row, source: { ...source, section } };
      expect(ajv.validate("rule.schema.json", rule), `${row.id}: ${ajv.errorsText()}`).to.equal(true);
    }
  });

  it("that count are cited by an endpoint", () => {
    const cited = new Set(Object.values(arcEndpointRows).flatMap((rows) => rows.map(({ rule }) => rule)));
    const counting = rules.filter(({ decidedBy }) => decidedBy === "counting").map(({ id }) => id as string);
    expect([...cited].sort()).to.deep.equal([...counting, "arc-extension-endpoints"].sort());
  });

  it("that the request decides are reported by a check or a recommendation, and those of the running system by none", () => {
    const recommended = new Set<string>(recommendationRows.map(({ rule }) => rule.id));
    for (const { id, decidedBy } of rules) {
      const named = recommended.has(id) || code.includes(`"${id}"`);
      expect(named, id).to.equal(decidedBy !== "run-time");
    }
    expect(rules.filter(({ decidedBy }) => decidedBy === "run-time").map(({ id }) => id)).to.deep.equal([
      "arc-azurelocal-gateway-limit",
      "arc-status",
    ]);
  });

  it("end in a full stop", () => {
    for (const { id, statement } of rules) expect(statement, id).to.match(/^[A-Z].*[^.]\.$/);
  });
});
