import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { bundleSchema } from "../../../lib/cli/documents/bundle-schema.js";
import { parseDocument } from "../../../lib/input/parse-document.js";
import { schemas } from "../../../lib/input/schemas.js";
import { call } from "../call.js";

const platforms = ["azure-local", "windows-server", "vmware", "azure-cni"];

async function started(...words: readonly string[]): Promise<Record<string, unknown>> {
  return (parseDocument((await call(words)).stdout) as { value: Record<string, unknown> }).value;
}

describe("bundleSchema", () => {
  for (const { name } of schemas) {
    it(`makes ${name} self-contained`, () => {
      const bundle = bundleSchema(name, schemas);
      const references = [...JSON.stringify(bundle).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
      expect(references.filter((reference) => reference?.startsWith("#") !== true)).to.deep.equal([]);
      // ajv refuses a reference that leads nowhere
      expect(() => new Ajv2020({ strict: false }).compile(bundle)).to.not.throw();
    });
  }

  it("says of a request what the separate schemas say", async () => {
    const together = new Ajv2020({ strict: false, schemas: schemas.map(({ schema }) => schema as object) });
    const alone = new Ajv2020({ strict: false }).compile(bundleSchema("plan-request", schemas));
    for (const platform of platforms) {
      const request = await started("plan", "init", "--platform", platform);
      const others = [request, { ...request, clusters: {} }, { ...request, vlan: 7 }, { ...request, previous: { networks: [{}] } }, {}];
      for (const document of others) expect(alone(document), platform).to.equal(together.validate("plan-request.schema.json", document));
      expect(alone(request)).to.equal(true);
      expect(alone({ ...request, $schema: "./plan-request.schema.json" })).to.equal(true);
      expect(alone({ ...request, $schema: 7 })).to.equal(false);
    }
  });

  it("is what schema show --bundle writes, and goes with what the command reads", async () => {
    const { exit, stdout } = await call(["schema", "show", "--name", "plan-request", "--bundle"]);
    expect([exit, JSON.parse(stdout)]).to.deep.equal([0, bundleSchema("plan-request", schemas)]);
    const text = readFileSync(resolve(import.meta.dirname, "../../../docs/examples/azure-local.json"), "utf8");
    const marked = text.replace("{", '{ "$schema": "./plan-request.schema.json",');
    expect(await call(["plan", "create", "-f", "-"], { stdin: marked })).to.deep.equal(
      await call(["plan", "create", "-f", "-"], { stdin: text }),
    );
    const wrong = await call(["plan", "create", "-f", "-"], { stdin: text.replace("{", '{ "$schema": 7,') });
    expect(wrong.stderr).to.include('ERROR: /$schema: "$schema" is not a known property');
  });
});
