/** The properties of an object that are not undefined; one that may be undefined becomes optional. */
export type Defined<Properties> = {
  [Key in keyof Properties as undefined extends Properties[Key] ? never : Key]: Properties[Key];
} & { [Key in keyof Properties as undefined extends Properties[Key] ? Key : never]?: Exclude<Properties[Key], undefined> };

/**
 * Removes the properties of an object that are undefined, so that what has no value is absent: `{ name, ...defined({ vlan }) }`.
 *
 * Guarantees: the others stay as they are, in their order; the object given is not changed.
 */
export function defined<Properties extends object>(properties: Properties): Defined<Properties> {
  const kept: Partial<Properties> = {};
  for (const key of Object.keys(properties) as (keyof Properties)[]) if (properties[key] !== undefined) kept[key] = properties[key];
  return kept as Defined<Properties>;
}
