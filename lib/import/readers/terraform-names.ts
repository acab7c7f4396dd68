import { member, type Node, Unresolved } from "../reading/node.js";
import { openingOf } from "../reading/values.js";

/** A resource of Terraform: its type, its label, and its arguments. */
export interface TerraformResource {
  readonly type: string;
  readonly label: string;
  readonly values: Node;
  /** Only looked up, not created here. */
  readonly isData?: true;
}

export function reference(isData: true | undefined): { readonly isReference?: true } {
  return isData === true ? { isReference: true } : {};
}

export function nameIn(values: Node): string | undefined {
  const place = member(values, "name");
  return typeof place?.value === "string" && openingOf(place.value) === undefined ? place.value : undefined;
}

/** The label of the resource that an expression refers to. */
export function referenceIn(node: Node | undefined): string | undefined {
  const text = node?.value instanceof Unresolved ? node.value.text : "";
  return /^(?:data\.)?\w+\.([\w-]+)(?:\[\d+\])?\.\w+$/.exec(text)?.[1];
}

/** What a resource is known by inside one document. */
export function keyFor(values: Node, kind: string, name: string): string {
  return `${values.source.document}:${kind}:${name.toLowerCase()}`;
}
