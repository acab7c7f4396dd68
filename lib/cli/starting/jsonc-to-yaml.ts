/**
 * JSON with comments as YAML, each comment where it was. Comments have to stand on lines of their own.
 *
 * Texts that readers of YAML 1.1 take for something else, such as dates, are quoted.
 */
export async function jsoncToYaml(text: string): Promise<string> {
  // a bundle of this CommonJS package has the default export only
  const { default: yaml } = await import("yaml");
  // JSON is YAML in flow style, once its comments are
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
