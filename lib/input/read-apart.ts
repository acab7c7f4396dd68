import { pointer } from "../finding/json-pointer.js";
import { hasType, ownProperty, type Validate, type ValidatorError } from "./shape.js";
import type { Reader } from "./validate.js";

/**
 * Returns the reader of a document that contains other documents. A property of `parts` is read by the reader of that part, and
 * everything else by `whole`, whose schema accepts any object there.
 *
 * Guarantees: the findings are those of one reader for the whole schema.
 */
export function readerWithParts(whole: Reader, parts: Readonly<Record<string, Reader>>): Reader {
  const all = Object.entries(parts);
  const validate: Validate = (document, place = { instancePath: "" }) => {
    const errors = errorsOf(whole.validate, document, place.instancePath);
    for (const [name, part] of all) {
      const value = ownProperty(document, name);
      // a value that is not an object is a fault that the whole has found
      if (!hasType({ type: "object" }, value)) continue;
      for (const error of errorsOf(part.validate, value, place.instancePath + pointer("", name))) errors.push(error);
    }
    validate.errors = errors;
    return errors.length === 0;
  };
  const shapes = Object.fromEntries(all.map(([name, { shape }]) => [name, shape]));
  return {
    validate,
    shape: { ...whole.shape, properties: { ...whole.shape.properties, ...shapes } },
    rules: [whole, ...Object.values(parts)].flatMap(({ rules }) => rules),
  };
}

function errorsOf(validate: Validate, document: unknown, instancePath: string): ValidatorError[] {
  if (validate(document, { instancePath })) return [];
  const errors = [...(validate.errors ?? [])];
  // otherwise the validator keeps them until it is called again
  validate.errors = null;
  return errors;
}
