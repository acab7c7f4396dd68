import { jsoncToYaml } from "./jsonc-to-yaml.js";

/** A request to start from as what a command writes: JSON with comments, or YAML where that is asked for. */
export function startingDocument(text = ""): { readonly text: string; readonly yaml: () => Promise<string> } {
  return { text, yaml: () => jsoncToYaml(text) };
}
