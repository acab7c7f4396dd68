import type { Finding } from "../../../types/index.js";

/** Marks a placeholder for a value that only the deployment knows. */
export const placeholder: unique symbol = Symbol("placeholder");

/** A value that is given when the template is deployed. */
export interface ParameterReference {
  readonly [placeholder]: "parameter";
  readonly name: string;
}

/** The resource id of another resource of the deployment. */
export interface IdReference {
  readonly [placeholder]: "id";
  readonly key: string;
}

/** An object with one property, whose name is a parameter. */
export interface KeyedObject {
  readonly [placeholder]: "keyed";
  readonly by: ParameterReference;
  readonly value: Value;
}

export type Placeholder = ParameterReference | IdReference | KeyedObject;

/** The body of a resource: JSON with placeholders. Texts are literal, whatever they contain. */
export type Value = string | number | boolean | readonly Value[] | ObjectValue | Placeholder;

export interface ObjectValue {
  readonly [property: string]: Value;
}

/** A value that the person who deploys must supply, because no plan contains it. */
export interface Parameter {
  /** In camel case. */
  readonly name: string;
  readonly type: "string" | "array";
  readonly description: string;
  /** The value in the plan, if there is one, for the parameter file. */
  readonly value?: string;
  /** A list that may be empty. */
  readonly optional?: true;
}

/** One resource in the form of ARM, for every printer. */
export interface Resource {
  /** Unique in the deployment and made from names, so that it does not change when another resource is added. */
  readonly key: string;
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  /** Key of the resource it is a child of, for types such as virtualNetworks/subnets. */
  readonly parent?: string;
  /** Key of the resource it extends. */
  readonly scope?: string;
  /** `existing`: it is referred to and not deployed. `inParent`: the body of the parent deploys it. */
  readonly deployment?: "existing" | "inParent";
  /** Everything except type, version, name, scope and dependencies, in the order it is printed. */
  readonly body: ObjectValue;
  /** Keys of resources that must come first although nothing refers to them. */
  readonly dependsOn?: readonly string[];
}

/** What has to be deployed for a plan. A resource comes after all it refers to. */
export interface Deployment {
  readonly parameters: readonly Parameter[];
  readonly resources: readonly Resource[];
  /** What the plan does not say, and what had to be written in another form. */
  readonly findings: readonly Finding[];
}

export function parameter(name: string): ParameterReference {
  return { [placeholder]: "parameter", name };
}

export function idOf(key: string): IdReference {
  return { [placeholder]: "id", key };
}

export function keyedBy(by: ParameterReference, value: Value): KeyedObject {
  return { [placeholder]: "keyed", by, value };
}

export function isPlaceholder(value: Value): value is Placeholder {
  return typeof value === "object" && placeholder in value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Returns every placeholder of a value, in order of appearance. */
export function placeholdersIn(value: Value): Placeholder[] {
  if (typeof value !== "object") return [];
  if (isPlaceholder(value)) return value[placeholder] === "keyed" ? [value, value.by, ...placeholdersIn(value.value)] : [value];
  return Object.values(value as ObjectValue).flatMap(placeholdersIn);
}

/** Returns the keys of what has to be deployed before a resource: what it extends, is a child of, refers to, or names. */
export function keysBefore(resource: Resource): string[] {
  const references = placeholdersIn(resource.body).flatMap((one) => (one[placeholder] === "id" ? [one.key] : []));
  return [
    ...new Set([
      ...(resource.scope === undefined ? [] : [resource.scope]),
      ...(resource.parent === undefined ? [] : [resource.parent]),
      ...references,
      ...(resource.dependsOn ?? []),
    ]),
  ];
}
