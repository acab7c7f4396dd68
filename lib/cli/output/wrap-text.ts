import { displayWidth } from "./display-width.js";

/**
 * Breaks a text into lines of at most `width` columns, at spaces. A word that is longer than a line is broken after a hyphen,
 * or otherwise anywhere. Only the spaces at the breaks are lost.
 */
export function wrapText(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  lines.push(line);
  return lines;
}

function piecesOf(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const size = displayWidth(character);
    if (piece !== "" && used + size > width) {
      const hyphen = piece.lastIndexOf("-") + 1;
      // a short beginning would leave most of the line empty
      const end = hyphen * 3 >= piece.length ? hyphen : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
      used = displayWidth(piece);
    }
    piece += character;
    used += size;
  }
  pieces.push(piece);
  return pieces;
}
