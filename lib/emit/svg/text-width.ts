/** The fonts of the picture. */
export type Font = "sans" | "bold" | "mono";

/**
 * Widths of characters in thousandths of the font size: for each group the widest among Liberation Sans (as wide as Helvetica
 * and Arial) and DejaVu Sans, the widest of the fonts the picture may be shown in.
 */
const groups: readonly (readonly [characters: string, width: number])[] = [
  [" ,.I'ijl", 320],
  ["/:;\\f|", 362],
  ["!r()-[]t·", 440],
  ['"*J`', 520],
  ["?L_csz–", 560],
  ["kvxy$0123456789FTabdeghnopqu{}", 640],
  ["EKPSYABVXZ", 720],
  ["CHNRU&DGOQ", 800],
  ["#+<=>^w~M×", 880],
  ["%Wm@…", 1020],
  // letters of Latin script that are not another letter with a mark
  ["ßøłđðþıħŋ", 690],
  ["ØŁĐÐÞ", 840],
  ["æœÆŒ", 1100],
];
const widths: ReadonlyMap<string, number> = new Map(groups.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));

const monoWidth = 610;
/** What bold adds, to narrow characters and to others. */
const boldness = { narrow: 1.27, wide: 1.17, until: 450 } as const;
/** All other characters: full width or not. The picture sets the length of such text. */
const foreign = { wide: 1000, other: 750 } as const;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const latin = /[\u00C0-\u017F]/;

/** Returns the maximum width of a text, in the unit of `size`. Text of other scripts is drawn with this length, see `runsOf`. */
export function textWidth(text: string, size: number, font: Font = "sans"): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character, font);
  return (thousandths * size) / 1000;
}

function widthOf(character: string, font: Font): number {
  const width = knownWidth(character);
  if (width === undefined) return /^\p{M}$/u.test(character) ? 0 : wide.test(character) ? foreign.wide : foreign.other;
  if (font === "mono") return monoWidth;
  return width * (font === "sans" ? 1 : width < boldness.until ? boldness.narrow : boldness.wide);
}

/** A letter with a mark is as wide as without. */
function knownWidth(character: string): number | undefined {
  const width = widths.get(character);
  return width === undefined && latin.test(character) ? widths.get(character.normalize("NFD").charAt(0)) : width;
}

/**
 * A part of a text: either its width is known from the fonts of the picture, or it is of another script and any font may be
 * used.
 */
export interface Run {
  readonly text: string;
  readonly isForeign: boolean;
}

/** Splits a text into parts of known and unknown width, in order. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const isForeign = knownWidth(character) === undefined;
    const before = runs.at(-1);
    if (before !== undefined && before.isForeign === isForeign) runs[runs.length - 1] = { text: before.text + character, isForeign };
    else runs.push({ text: character, isForeign });
  }
  return runs;
}

/**
 * Breaks a text into lines of at most `width`, at spaces, or anywhere in a word that is longer than a line.
 *
 * @param most maximum number of lines; "…" shows that there was more
 */
export function wrapToWidth(text: string, width: number, most: number, size: number, font: Font = "sans"): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    const isLast = lines.length === most - 1;
    const end = endOfLine(rest, width, size, font);
    if (end >= rest.length) return [...lines, rest];
    if (isLast) {
      const room = width - textWidth("…", size, font);
      return [...lines, `${rest.slice(0, hardEnd(rest, room, size, font)).trimEnd()}…`];
    }
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

function endOfLine(text: string, width: number, size: number, font: Font): number {
  const hard = hardEnd(text, width, size, font);
  if (hard >= text.length || text[hard] === " ") return hard;
  const space = text.lastIndexOf(" ", hard - 1);
  return space > 0 ? space : hard;
}

/** Returns how much of a text fits into a width; at least one character, so that no line is empty. */
function hardEnd(text: string, width: number, size: number, font: Font): number {
  let end = 0;
  let used = 0;
  for (const character of text) {
    used += (widthOf(character, font) * size) / 1000;
    if (end > 0 && used > width) break;
    end += character.length;
  }
  return end;
}
