/**
 * Makes a name for each text, in their order: the result of `shaped`, followed by a number if that name is already used.
 *
 * Guarantees: no two names are equal without case and hyphens, so that they stay different as `dns-server`, `dnsServer` and
 * `DNSSERVER`. None is longer than `longest`. The same texts give the same names.
 *
 * @param longest in characters, at least 20
 */
export function uniqueNames(texts: readonly string[], shaped: (text: string) => string, longest: number): string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const name = shaped(text)
      .slice(0, longest)
      .replace(/(?<![-.])[-.]+$/, "");
    const key = keyOf(name);
    if (!used.has(key)) {
      used.add(key);
      return name;
    }
    for (let count = (counts.get(key) ?? 1) + 1; ; count++) {
      const suffix = `-${count}`;
      const numbered = `${name.slice(0, longest - suffix.length)}${suffix}`;
      if (used.has(keyOf(numbered))) continue;
      counts.set(key, count);
      used.add(keyOf(numbered));
      return numbered;
    }
  });
}

/** Letters, digits and single hyphens, beginning with a letter, which is a valid name in every format. */
export function plainName(text: string): string {
  const words = text.slice(0, 200).match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.join("-");
  if (name === "") return "unnamed";
  return /^[0-9]/.test(name) ? `n-${name}` : name;
}

function keyOf(name: string): string {
  return name.replaceAll("-", "").toLowerCase();
}
