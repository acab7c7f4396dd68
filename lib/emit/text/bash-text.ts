/** What bash takes for itself nowhere in a word. */
const plain = /^[A-Za-z0-9_./:@%+,-]+$/;

/** What nobody would see in a script, or would see elsewhere than it is: controls, format and bidirectional characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Any text as one word of bash that is this text and nothing else.
 *
 * Guarantees: what is written holds no control or bidirectional character, so nothing in a script looks like something
 * else; `LC_ALL` makes no difference. Texts with NUL or half a surrogate pair are no arguments and have to be refused before.
 */
export function quoteBash(text: string): string {
  if (plain.test(text)) return text;
  if (unseen.test(text)) return `$'${[...text].map(ansiC).join("")}'`;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A character inside $'…'. Those that are not seen are written as their UTF-8 bytes, which no locale changes. */
function ansiC(character: string): string {
  if (character === "'" || character === "\\") return `\\${character}`;
  if (!unseen.test(character)) return character;
  return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}

/**
 * Text of our own and variables as one word of bash.
 *
 * @param parts texts as they are, and the names of variables
 */
export function joinBash(parts: readonly (string | { readonly name: string })[]): string {
  if (parts.every((part) => typeof part === "string")) return quoteBash(parts.join(""));
  // inside double quotes only these would be acted on, and they are none of them in a plain text
  const isPlain = parts.every((part) => typeof part !== "string" || plain.test(part));
  if (isPlain) return `"${parts.map((part) => (typeof part === "string" ? part : `\${${part.name}}`)).join("")}"`;
  return parts.map((part) => (typeof part === "string" ? quoteBash(part) : `"\${${part.name}}"`)).join("");
}
