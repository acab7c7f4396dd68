import { isObject, member, members, type Node, textOf } from "../reading/node.js";
import type { Syntax } from "../syntax/opened.js";
import { isFor, isTemplate, readTemplate } from "./arm-template.js";
import { isOdinDesign, readOdinDesign } from "./odin-design.js";
import type { ReadingContext } from "./reader.js";
import { isTerraformShow, readTerraformShow } from "./terraform-show.js";

/** Values that somebody gives to a template: by name, each an object with `value`. */
export interface GivenParameters {
  readonly document: number;
  readonly root: Node;
  readonly values: Node;
  isUsed: boolean;
}

/** One kind of document that is read as a whole. */
export interface RootReader {
  readonly kind: string;
  readonly isOne: (root: Node, syntax: Syntax) => boolean;
  readonly read: (root: Node, context: ReadingContext, given: readonly GivenParameters[]) => void;
}

export const rootReaders: readonly RootReader[] = [
  {
    kind: "ARM template",
    isOne: isTemplate,
    read(root, context, given) {
      const own = given.find(({ values }) => isFor(values, root));
      if (own !== undefined) own.isUsed = true;
      readTemplate(root, own?.values, context);
    },
  },
  { kind: "terraform show -json", isOne: isTerraformShow, read: readTerraformShow },
  { kind: "design of ODIN", isOne: isOdinDesign, read: readOdinDesign },
];

/** The parameters of a parameter file; undefined where a document is none. */
export function parametersOf(root: Node, document: number): GivenParameters | undefined {
  const values = member(root, "parameters");
  const isFile = /deploymentParameters\.json#?$/i.test(textOf(member(root, "$schema")) ?? "");
  if (values === undefined || !isObject(values.value)) return undefined;
  const isGiven = members(values).every(
    ({ node }) => isObject(node.value) && ["value", "reference"].some((name) => member(node, name) !== undefined),
  );
  if (
    !isFile &&
    !(isGiven && member(root, "resources") === undefined && member(root, "responses") === undefined && members(values).length > 0)
  )
    return undefined;
  return { document, root, values, isUsed: false };
}

/** The values of parameters by their names alone. */
export function flatValues({ values }: GivenParameters): Node {
  const flat = Object.fromEntries(
    members(values).flatMap(({ name, node }) => (isObject(node.value) && "value" in node.value ? [[name, node.value.value]] : [])),
  );
  return { ...values, value: flat, source: withValuePointers(values) };
}

/** Each value is one step further down than its name. */
function withValuePointers({ source, pointer }: Node): Node["source"] {
  const depth = pointer.split("/").length;
  return {
    ...source,
    resolve: (value, at) => {
      const steps = at.split("/");
      if (steps.length <= depth || steps[depth + 1] === "value") return undefined;
      return { value, pointer: [...steps.slice(0, depth + 1), "value", ...steps.slice(depth + 1)].join("/"), source };
    },
  };
}
