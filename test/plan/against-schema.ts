import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { schemas } from "../../lib/input/schemas.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: true });
for (const { name, schema } of schemas) ajv.addSchema({ ...schema }, `${name}.schema.json`);

/** A value, after a trip through JSON, has the shape a schema says, with nothing lost on the way. */
export function expectShape(name: string, value: unknown): void {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  expect(plain, "plain JSON").to.deep.equal(value);
  const isValid = ajv.validate(`${name}.schema.json`, plain);
  expect(isValid, ajv.errorsText()).to.equal(true);
}
