import { jsoncToYaml } from "./jsonc-to-yaml.js";

/** Writes a starting request: JSON with comments, or YAML if that is requested. */
export function startingDocument(text: string): { readonly text: string; readonly yaml: () => Promise<string> } {
  // the file name in its first comment changes accordingly
  return { text, yaml: async () => (await jsoncToYaml(text)).replaceAll(".json", ".yaml") };
}
