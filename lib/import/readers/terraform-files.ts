import {
  authorities,
  isObject,
  items,
  member,
  members,
  type Node,
  nodeOf,
  originOf,
  type Source,
  textOf,
  Unresolved,
} from "../reading/node.js";
import { readModule } from "./modules.js";
import type { GivenParameters, ReadingContext } from "./reader.js";
import { readTerraformResource } from "./terraform-resources.js";

/** How far names may lead to other names. */
const deepest = 16;

/** What the id of a resource names, where its name is known. */
const idTypes: Readonly<Record<string, string>> = {
  azurerm_kubernetes_cluster: "Microsoft.ContainerService/managedClusters",
  azurerm_virtual_network: "Microsoft.Network/virtualNetworks",
  azurerm_stack_hci_logical_network: "Microsoft.AzureStackHCI/logicalNetworks",
  azurerm_arc_kubernetes_cluster: "Microsoft.Kubernetes/connectedClusters",
  azurerm_arc_kubernetes_provisioned_cluster: "Microsoft.Kubernetes/connectedClusters",
};

/** A file of variables: attributes and no blocks. */
export function isVariableFile(root: Node): boolean {
  return (
    members(root).length > 0 &&
    ["resource", "module", "variable", "data", "locals", "terraform", "provider", "output"].every(
      (name) => !isObject(member(root, name)?.value),
    )
  );
}

/**
 * Reads the resources and module calls of Terraform files. Variables come from files of variables, then from their
 * defaults; names of other resources of the file are followed, and every other expression stays open.
 */
export function readTerraformFile(root: Node, context: ReadingContext, given: readonly GivenParameters[]): void {
  const source = resolving(root, given, context);
  const declared = member(root, "variable");
  for (const file of given) if (members(file.values).some(({ name }) => member(declared, name) !== undefined)) file.isUsed = true;
  const own = { ...root, source };
  for (const kind of ["resource", "data"] as const)
    for (const { name: type, node: labels } of members(member(own, kind)))
      for (const { name: label, node: values } of members(labels)) {
        reportLoop(values, context);
        readTerraformResource({ type, label, values, ...(kind === "data" ? { isData: true } : {}) }, context);
      }
  for (const { node: values } of members(member(own, "module"))) {
    reportLoop(values, context);
    readModule(textOf(member(values, "source")) ?? "", values, context);
  }
}

function reportLoop(values: Node, { report }: ReadingContext): void {
  const place = isObject(values.value) ? ["count", "for_each"].find((name) => Object.hasOwn(values.value as object, name)) : undefined;
  if (place !== undefined) report.add("import-loop", originOf(values), `the block is made in a loop (${place}); it is read once`);
}

function resolving(root: Node, given: readonly GivenParameters[], { report }: ReadingContext): Source {
  let depth = 0;
  let isDefaultRead = false;
  const source: Source = { ...root.source, authority: authorities.intended, resolve };
  const top = { ...root, source };
  return source;

  function resolve(value: unknown, _pointer: string): Node | undefined {
    if (!(value instanceof Unresolved) || depth > deepest || value.text.length > 500) return undefined;
    const steps = value.text.replace(/\[(\d{1,4})\]/g, ".$1").split(".");
    if (!steps.every((step) => /^[\w-]+$/.test(step))) return undefined;
    depth++;
    try {
      return follow(steps);
    } finally {
      depth--;
    }
  }

  function follow([first = "", second = "", ...rest]: readonly string[]): Node | undefined {
    if (first === "var") return descend(variable(second), rest);
    if (first === "local") return descend(member(member(top, "locals"), second), rest);
    if (first === "data") return resource(member(member(member(top, "data"), second), rest[0] ?? ""), second, rest.slice(1));
    return resource(member(member(member(top, "resource"), first), second), first, rest);
  }

  function variable(name: string): Node | undefined {
    for (const file of given) {
      const value = member(member(file.values, name), "value");
      if (value !== undefined) return value;
    }
    const otherwise = member(member(member(root, "variable"), name), "default");
    if (otherwise === undefined) return undefined;
    if (!isDefaultRead)
      report.add("import-default-read", originOf(otherwise), "defaults of variables are read; a tfvars file or -var wins over them");
    isDefaultRead = true;
    return nodeOf(otherwise.value, otherwise.pointer, { ...source, authority: authorities.default });
  }

  function resource(values: Node | undefined, type: string, rest: readonly string[]): Node | undefined {
    if (values === undefined || rest.length === 0) return undefined;
    if (rest[0] !== "id") return descend(values, rest);
    const id = idOf(values, type);
    return id === undefined ? undefined : { ...values, value: id };
  }

  function idOf(values: Node, type: string): string | undefined {
    const name = textOf(member(values, "name"));
    if (name === undefined) return undefined;
    if (type === "azurerm_subnet") {
      const network = textOf(member(values, "virtual_network_name"));
      return network === undefined ? `/subnets/${name}` : `/providers/Microsoft.Network/virtualNetworks/${network}/subnets/${name}`;
    }
    const known = Object.hasOwn(idTypes, type) ? idTypes[type] : undefined;
    const given = known ?? (type === "azapi_resource" ? textOf(member(values, "type"))?.split("@", 1)[0] : undefined);
    return given === undefined ? undefined : `/providers/${given}/${name}`;
  }
}

function descend(node: Node | undefined, steps: readonly string[]): Node | undefined {
  let found = node;
  for (const step of steps) found = /^\d+$/.test(step) && Array.isArray(found?.value) ? items(found)[Number(step)] : member(found, step);
  // a block of one is a list of one, but where nothing more is asked of it
  return found?.value instanceof Unresolved ? undefined : found;
}
