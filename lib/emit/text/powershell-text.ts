/** Text that is written unchanged in a script. The typographic quotes that PowerShell accepts as quotes are not ASCII. */
const printableAscii = /^[\x20-\x7E]*$/;

/**
 * Text that is written unchanged inside double quotes: nothing that has a meaning there, nothing that some highlighters take
 * for a comment, and only ASCII.
 */
const inert = /[^"$`#\P{ASCII}\p{Cc}]/u;

/**
 * Writes any text as one literal of PowerShell.
 *
 * Guarantees: the literal is printable ASCII. Windows PowerShell reads a script without a byte order mark in the code page of
 * the machine, where a letter may become one of the quotes ‘ ’ ‚ ‛ “ ” „ that PowerShell takes for ' and ". So every other
 * character is written as its number. A text with half a surrogate pair cannot be an argument and must be refused before.
 */
export function quotePowershell(text: string): string {
  return printableAscii.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${inside(text)}"`;
}

/**
 * Writes our own text and variables as one literal of PowerShell.
 *
 * @param parts texts, unquoted, and the names of variables
 */
export function joinPowershell(parts: readonly (string | { readonly name: string })[]): string {
  if (parts.every((part) => typeof part === "string")) return quotePowershell(parts.join(""));
  return `"${parts.map((part) => (typeof part === "string" ? inside(part) : `\${${part.name}}`)).join("")}"`;
}

/** Writes text inside double quotes. */
function inside(text: string): string {
  let written = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    written += inert.test(unit) ? unit : `$([char]0x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")})`;
  }
  return written;
}
