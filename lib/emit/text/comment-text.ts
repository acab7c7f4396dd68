import { shorten } from "../../text/shorten.js";

/** How much of a line is shown. */
const longestLine = 500;

/** Text as the line of a comment of bash: one line, with everything unseen spelled out. */
export function bashComment(text: string): string {
  return text === "" ? "#" : `# ${shorten(text, longestLine)}`;
}

/** Text as the line of a comment of PowerShell: ASCII as everything in such a script. */
export function powershellComment(text: string): string {
  const spelled = [...bashComment(text)].map((character) =>
    /[^\x20-\x7E]/u.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character,
  );
  return spelled.join("");
}
