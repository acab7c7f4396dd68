/** A key of words with hyphens as a name in camel case. */
export function camelCase(key: string): string {
  return key.replace(/(?<!-)-+([a-z0-9])/g, (_, character: string) => character.toUpperCase());
}

/** A key or a name in camel case as a name with underscores. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (character) => `_${character.toLowerCase()}`).replaceAll("-", "_");
}
