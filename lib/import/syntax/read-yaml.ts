import type { ParsedSyntax } from "./opened.js";

/** Reads YAML: one document, or several with `---` between them. */
export async function readYaml(text: string): Promise<ParsedSyntax> {
  const { parseYamlDocuments } = await import("../../input/parse-yaml.js");
  const parsed = parseYamlDocuments(text);
  if ("values" in parsed) return { roots: parsed.values };
  const [fault] = parsed.faults;
  const rule = fault?.rule === "input-size" || fault?.rule === "input-depth" ? "import-size" : "import-syntax";
  return { fault: { rule, message: fault?.message ?? "the document is no YAML" } };
}
