/** A call of az as az reads it. */
export interface AzCall {
  readonly words: string;
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * How az reads its arguments. First, an argument, or what follows its first `=`, is the name of a file if it begins with @.
 * Then a word that begins with a dash begins an option, and what follows is its values.
 */
export function readAzCall(argv: readonly string[]): AzCall {
  for (const word of argv) {
    const equals = word.indexOf("=");
    if (/^@./s.test(word) || (equals >= 0 && /^@./s.test(word.slice(equals + 1))))
      throw new Error(`az reads a file: ${JSON.stringify(word)}`);
  }
  const options = new Map<string, string[]>();
  const words: string[] = [];
  let values = words;
  for (const word of argv) {
    if (!word.startsWith("-")) {
      values.push(word);
      continue;
    }
    const [, name = "", value] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === "") throw new Error(`az knows no option ${JSON.stringify(word)}`);
    if (options.has(name)) throw new Error(`${name} is given twice`);
    values = value === undefined ? [] : [value];
    options.set(name, values);
    // one word with its option has no further values
    if (value !== undefined) values = [];
  }
  return { words: words.join(" "), options };
}
