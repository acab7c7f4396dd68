/** Joins sections with an empty line between them; sections without text are skipped. */
export function sections(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
