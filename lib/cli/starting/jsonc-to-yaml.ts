/**
 * Turns JSON with comments into YAML, with each comment in its place. Comments must be on lines of their own.
 *
 * Texts that readers of YAML 1.1 take for something else, such as dates, are quoted.
 */
export async function jsoncToYaml(text: string): Promise<string> {
  // a bundle of this CommonJS package has the default export only
  const { default: yaml } = await import("yaml");
  // JSON without comments is YAML in flow style
  const document = yaml.parseDocument(text.replace(/^([ \t]*)\/\//gm, "$1#"), { version: "1.1" });
  yaml.visit(document, {
    Collection(_, node) {
      node.flow = false;
    },
    Scalar(_, node) {
      delete node.type;
    },
  });
  return document.toString({ lineWidth: 0 });
}
