/**
 * A name for each text, in their order: what `shaped` makes of it, and a number behind it where that is taken.
 *
 * Guarantees: no two names are equal when case and hyphens are not looked at, so that they stay apart as `dns-server`,
 * `dnsServer` and `DNSSERVER`; none is longer than `longest`; the same texts give the same names.
 *
 * @param longest in characters, at least 20
 */
export function uniqueNames(texts: readonly string[], shaped: (text: string) => string, longest: number): string[] {
  const usedRanges = new Set<string>();
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const name = shaped(text)
      .slice(0, longest)
      .replace(/(?<![-.])[-.]+$/, "");
    const key = keyOf(name);
    if (!usedRanges.has(key)) {
      usedRanges.add(key);
      return name;
    }
    for (let count = (counts.get(key) ?? 1) + 1; ; count++) {
      const suffix = `-${count}`;
      const numbered = `${name.slice(0, longest - suffix.length)}${suffix}`;
      if (usedRanges.has(keyOf(numbered))) continue;
      counts.set(key, count);
      usedRanges.add(keyOf(numbered));
      return numbered;
    }
  });
}

/** Letters, digits and single hyphens, beginning with a letter: what is a name in every format. */
export function plainName(text: string): string {
  const words = text.slice(0, 200).match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.join("-");
  if (name === "") return "unnamed";
  return /^[0-9]/.test(name) ? `n-${name}` : name;
}

function keyOf(name: string): string {
  return name.replaceAll("-", "").toLowerCase();
}
