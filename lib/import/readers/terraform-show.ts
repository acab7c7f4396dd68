import { type Authority, authorities, items, member, type Node, originOf, textOf } from "../reading/node.js";
import type { ReadingContext } from "./reader.js";
import { readTerraformResource } from "./terraform-resources.js";

/** Deepest nesting of modules that is read. */
const deepest = 16;

/** `terraform show -json` of a state or a plan, or a state file itself. */
export function isTerraformShow(root: Node): boolean {
  const isState =
    member(root, "version")?.value === 4 && Array.isArray(member(root, "resources")?.value) && member(root, "lineage") !== undefined;
  return (
    isState ||
    (member(root, "format_version") !== undefined && (member(root, "values") !== undefined || member(root, "planned_values") !== undefined))
  );
}

/** Reads every resource of every module. A state was real when it was written, a plan is what was intended. */
export function readTerraformShow(root: Node, context: ReadingContext): void {
  const planned = member(root, "planned_values");
  const values = member(root, "values");
  const ignored = new Map<string, number>();
  if (planned !== undefined) readModule(withAuthority(member(planned, "root_module"), authorities.intended), 0);
  else if (values !== undefined) readModule(withAuthority(member(values, "root_module"), authorities.recorded), 0);
  else for (const resource of items(withAuthority(member(root, "resources"), authorities.recorded))) readInstances(resource);
  const [first] = ignored;
  if (first !== undefined) {
    const count = [...ignored.values()].reduce((sum, each) => sum + each, 0);
    context.report.add(
      "import-object-ignored",
      originOf(root),
      `${count} resources of other types are not read, such as ${first[0].slice(0, 80)}`,
    );
  }

  function readModule(module: Node | undefined, depth: number): void {
    if (module === undefined || depth > deepest) return;
    for (const resource of items(member(module, "resources"))) read(resource, member(resource, "values"));
    for (const child of items(member(module, "child_modules"))) readModule(child, depth + 1);
  }

  function readInstances(resource: Node): void {
    for (const instance of items(member(resource, "instances"))) read(resource, member(instance, "attributes"));
  }

  function read(resource: Node, attributes: Node | undefined): void {
    const type = textOf(member(resource, "type"));
    if (type === undefined || attributes === undefined) return;
    const isData = textOf(member(resource, "mode")) === "data" ? ({ isData: true } as const) : {};
    const label = textOf(member(resource, "name")) ?? "";
    if (!readTerraformResource({ type, label, values: attributes, ...isData }, context)) ignored.set(type, (ignored.get(type) ?? 0) + 1);
  }
}

function withAuthority(node: Node | undefined, authority: Authority): Node | undefined {
  return node === undefined ? undefined : { ...node, source: { ...node.source, authority } };
}
