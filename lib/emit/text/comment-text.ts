import { shorten } from "../../text/shorten.js";

/** How much of a line is shown. */
const longestLine = 500;

/** Writes text as a line of a comment of bash: one line, with everything invisible escaped. */
export function bashComment(text: string): string {
  return text === "" ? "#" : `# ${shorten(text, longestLine)}`;
}

/** Writes text as a line of a comment of PowerShell: ASCII, like everything in such a script. */
export function powershellComment(text: string): string {
  const spelled = [...bashComment(text)].map((character) =>
    /[^\x20-\x7E]/u.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character,
  );
  return spelled.join("");
}

/** Writes text as a line of a comment of Bicep. */
export function bicepComment(text: string): string {
  return text === "" ? "//" : `// ${shorten(text, longestLine)}`;
}
