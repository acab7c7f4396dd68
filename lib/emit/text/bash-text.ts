/** Characters without a meaning in any word of bash. */
const plain = /^[A-Za-z0-9_./:@%+,-]+$/;

/** Characters that nobody would see in a script, or would see in another place: controls, format and bidirectional characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Writes any text as one word of bash.
 *
 * Guarantees: the word contains no control or bidirectional character, so nothing in a script looks like something else.
 * `LC_ALL` makes no difference. Texts with NUL or half a surrogate pair cannot be arguments and must be refused before.
 */
export function quoteBash(text: string): string {
  if (plain.test(text)) return text;
  if (unseen.test(text)) return `$'${[...text].map(ansiC).join("")}'`;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Writes a character inside $'…'. Invisible characters are written as their UTF-8 bytes, which no locale changes. */
function ansiC(character: string): string {
  if (character === "'" || character === "\\") return `\\${character}`;
  if (!unseen.test(character)) return character;
  return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}

/**
 * Writes our own text and variables as one word of bash.
 *
 * @param parts texts, unquoted, and the names of variables
 */
export function joinBash(parts: readonly (string | { readonly name: string })[]): string {
  if (parts.every((part) => typeof part === "string")) return quoteBash(parts.join(""));
  // inside double quotes only these have a meaning, and a plain text contains none of them
  const isPlain = parts.every((part) => typeof part !== "string" || plain.test(part));
  if (isPlain) return `"${parts.map((part) => (typeof part === "string" ? part : `\${${part.name}}`)).join("")}"`;
  return parts.map((part) => (typeof part === "string" ? quoteBash(part) : `"\${${part.name}}"`)).join("");
}
