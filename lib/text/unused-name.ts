/**
 * Returns the first of the names for 1, 2, 3 … that is not used, and adds it to the used ones.
 *
 * @param used    names that are used
 * @param nameFor the name to try for a number; different numbers must give different names
 * @param first   the number to begin with
 */
export function unusedName(used: Set<string>, nameFor: (number: number) => string, first = 1): string {
  let number = first;
  while (used.has(nameFor(number))) number++;
  const name = nameFor(number);
  used.add(name);
  return name;
}
