/**
 * Formats a result as YAML that readers of YAML 1.1 and of 1.2 understand in the same way: `yes`, `on` and `12:30` as text are
 * quoted.
 */
export async function formatYaml(value: unknown): Promise<string> {
  // a bundle of this CommonJS package has the default export only
  const { default: yaml } = await import("yaml");
  return yaml.stringify(value ?? null, { version: "1.1", aliasDuplicateObjects: false, lineWidth: 0 });
}
