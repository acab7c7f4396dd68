/** A parameter of a template, inside a value. */
interface TemplateParameterUse {
  readonly parameter: string;
}

/** Texts and parameters that together make one text, or the value of one parameter, whatever its type. */
export interface TemplateReference {
  readonly reference: readonly (string | TemplateParameterUse)[];
}

/** JSON in which values can be parameters. Texts are literal, whatever they contain. */
export type TemplateValue = string | number | boolean | readonly TemplateValue[] | TemplateReference | TemplateObject;

export interface TemplateObject {
  readonly [property: string]: TemplateValue;
}

/** A value that is given when the template is deployed. */
export interface TemplateParameter {
  readonly name: string;
  readonly type: "string" | "array" | "int";
  readonly description: string;
  /** Without a default, the value has to be given. */
  readonly defaultValue?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
}

export function isReference(value: TemplateValue): value is TemplateReference {
  return typeof value === "object" && "reference" in value && Array.isArray(value.reference);
}

export function isTemplateList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

/** The value of a parameter. */
export function parameterValue(parameter: string): TemplateReference {
  return { reference: [{ parameter }] };
}
