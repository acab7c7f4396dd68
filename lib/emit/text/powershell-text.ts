/** What stands in a script as it is: the typographic quotes that PowerShell takes for quotes are no ASCII. */
const printableAscii = /^[\x20-\x7E]*$/;

/** What stands inside double quotes as it is: neither what is acted on there, or taken for a comment by some highlighters, nor what is no ASCII. */
const inert = /[^"$`#\P{ASCII}\p{Cc}]/u;

/**
 * Any text as one literal of PowerShell that is this text and nothing else.
 *
 * Guarantees: what is written is printable ASCII. Windows PowerShell reads a script without a byte order mark in the code
 * page of the machine, where a letter may turn into one of the quotes ‘ ’ ‚ ‛ “ ” „ that PowerShell takes for ' and "; so
 * every other character is written by its number. A text with half a surrogate pair is no argument and has to be refused before.
 */
export function quotePowershell(text: string): string {
  return printableAscii.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${inside(text)}"`;
}

/**
 * Text of our own and variables as one literal of PowerShell.
 *
 * @param parts texts as they are, and the names of variables
 */
export function joinPowershell(parts: readonly (string | { readonly name: string })[]): string {
  if (parts.every((part) => typeof part === "string")) return quotePowershell(parts.join(""));
  return `"${parts.map((part) => (typeof part === "string" ? inside(part) : `\${${part.name}}`)).join("")}"`;
}

/** Text inside double quotes. */
function inside(text: string): string {
  let written = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    written += inert.test(unit) ? unit : `$([char]0x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")})`;
  }
  return written;
}
