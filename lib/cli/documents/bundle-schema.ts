type Schema = Readonly<Record<string, unknown>>;

/** The property in which an editor looks for the schema of a document. The command removes it from what it reads. */
const schemaProperty = { description: "Where an editor finds the schema of this document.", type: "string" };

/**
 * Returns a schema with those it refers to below its `$defs`, so that it needs no other file.
 *
 * Requests may name their schema as `$schema` there, and also at the prompt.
 *
 * @param name the name of one of `schemas`, without `.schema.json`
 */
export function bundleSchema(name: string, schemas: readonly { readonly name: string; readonly schema: unknown }[]): Schema {
  const root = `${name}.schema.json`;
  const documents = new Map(schemas.map((each) => [`${each.name}.schema.json`, each.schema as Schema]));
  const bundled = new Map<string, unknown>();
  const { $defs, ...schema } = bundledDocument(root);
  return { ...schema, $defs: { ...($defs as Schema | undefined), ...Object.fromEntries(bundled) } };

  function bundledDocument(file: string): Schema {
    const document = documents.get(file) ?? {};
    const copy = copied(document, file) as Schema;
    if (!file.endsWith("-request.schema.json") || document.additionalProperties !== false) return copy;
    return { ...copy, properties: { $schema: schemaProperty, ...(copy.properties as Schema) } };
  }

  function copied(value: unknown, file: string): unknown {
    if (Array.isArray(value)) return value.map((item) => copied(item, file));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === "$ref" && typeof item === "string" ? moved(item, file) : copied(item, file),
      ]),
    );
  }

  /** Returns where a reference leads after everything is in one document. */
  function moved(reference: string, file: string): string {
    const [named = "", pointer = ""] = reference.split("#");
    const target = named === "" ? file : named;
    if (target === root) return `#${pointer}`;
    if (!bundled.has(target)) {
      // it may refer to itself
      bundled.set(target, {});
      const { $schema: _dialect, $id: _id, ...document } = bundledDocument(target);
      bundled.set(target, document);
    }
    return `#/$defs/${target}${pointer}`;
  }
}
