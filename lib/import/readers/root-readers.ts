import { isObject, member, members, type Node, textOf } from "../reading/node.js";
import type { Syntax } from "../syntax/opened.js";
import { isAksHciScript, readAksHciScript } from "./aks-hci.js";
import { isFor, isTemplate, readTemplate } from "./arm-template.js";
import { isAzScript, readAzScript } from "./az-commands.js";
import { readBicepFile } from "./bicep-files.js";
import { isJumpstartConfig, readJumpstartConfig } from "./jumpstart-config.js";
import { isOdinDesign, readOdinDesign } from "./odin-design.js";
import type { GivenParameters, ReadingContext } from "./reader.js";
import { isVariableFile, readTerraformFile } from "./terraform-files.js";
import { isTerraformShow, readTerraformShow } from "./terraform-show.js";

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
  { kind: "Terraform file", isOne: (_root, syntax) => syntax === "terraform", read: readTerraformFile },
  { kind: "Bicep file", isOne: (_root, syntax) => syntax === "bicep", read: readBicepFile },
  { kind: "script of az", isOne: (root, syntax) => syntax === "shell" && isAzScript(root), read: readAzScript },
  { kind: "script of AksHci", isOne: (root, syntax) => syntax === "powershell" && isAksHciScript(root), read: readAksHciScript },
  { kind: "configuration of LocalBox or HCIBox", isOne: isJumpstartConfig, read: readJumpstartConfig },
  { kind: "design of ODIN", isOne: isOdinDesign, read: readOdinDesign },
];

/** The parameters of a parameter file; undefined where a document is none. */
export function parametersOf(root: Node, document: number, syntax: Syntax): GivenParameters | undefined {
  if (syntax === "terraform") return isVariableFile(root) ? { document, root, values: asParameters(root), isUsed: false } : undefined;
  if (syntax === "bicepparam") return { document, root, values: asParameters(root), isUsed: false };
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

/** Values by name in the form of a parameter file. */
function asParameters(root: Node): Node {
  return {
    ...root,
    value: Object.fromEntries(members(root).map(({ name, node }) => [name, { value: node.value }])),
    source: withoutValueSteps(root),
  };
}

/** The `value` below each name is no step in the document. */
function withoutValueSteps({ source }: Node): Node["source"] {
  return {
    ...source,
    resolve: (value, at) =>
      /^\/[^/]+\/value(?:\/|$)/.test(at) ? { value, pointer: at.replace(/^(\/[^/]+)\/value/, "$1"), source } : undefined,
  };
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
