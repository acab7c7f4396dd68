/** The properties of an object that are not undefined; one that may be undefined becomes optional. */
export type Defined<Properties> = {
  [Key in keyof Properties as undefined extends Properties[Key] ? never : Key]: Properties[Key];
} & { [Key in keyof Properties as undefined extends Properties[Key] ? Key : never]?: Exclude<Properties[Key], undefined> };

/**
 * Removes the properties of an object that are undefined, so that a missing value is a missing property: `{ name, ...defined({
 * vlan }) }`.
 *
 * Guarantees: the others keep their values and their order; the given object is not changed.
 */
export function defined<Properties extends object>(properties: Properties): Defined<Properties> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) kept[key] = value;
  return kept as Defined<Properties>;
}
