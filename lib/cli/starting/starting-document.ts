import { jsoncToYaml } from "./jsonc-to-yaml.js";

/** A request to start from as what a command writes: JSON with comments, or YAML where that is asked for. */
export function startingDocument(text: string): { readonly text: string; readonly yaml: () => Promise<string> } {
  // the file its first comment speaks of has another name then
  return { text, yaml: async () => (await jsoncToYaml(text)).replaceAll(".json", ".yaml") };
}
