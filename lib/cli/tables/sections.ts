/** Sections below each other, an empty line between; those without text are left out. */
export function sections(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
