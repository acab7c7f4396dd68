/** The fonts of the picture. */
export type Font = "sans" | "bold" | "mono";

/**
 * Widths of characters in thousandths of the type size: for each group the widest among Liberation Sans (as wide as Helvetica and
 * Arial) and DejaVu Sans, the widest of the fonts the picture may be shown in.
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
];
const widths: ReadonlyMap<string, number> = new Map(groups.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));

const monoWidth = 610;
/** What bold adds, to narrow characters and to others. */
const boldness = { narrow: 1.27, wide: 1.17, until: 450 } as const;
/** Whatever is not ASCII: the picture gives such text its length. */
const foreign = 1000;

/** Most that a text takes, in the unit of `size`. Text that is not ASCII is drawn at this length, see `hasForeign`. */
export function textWidth(text: string, size: number, font: Font = "sans"): number {
  let thousandths = 0;
  for (const character of text) {
    if (character >= "\u0300" && /^\p{M}$/u.test(character)) continue;
    const width = widths.get(character);
    if (width === undefined) thousandths += foreign;
    else if (font === "mono") thousandths += monoWidth;
    else thousandths += width * (font === "sans" ? 1 : width < boldness.until ? boldness.narrow : boldness.wide);
  }
  return (thousandths * size) / 1000;
}

/** Whether a text has characters whose width nobody can tell, so that its length has to be given. */
export function hasForeign(text: string): boolean {
  return !/^[ -~–…·×]*$/.test(text);
}

/**
 * A text in lines of at most `width`, broken at spaces, or anywhere in a word that is longer than a line.
 *
 * @param most lines; "…" tells that there was more
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

/** How much of a text goes into a width; at least one character, so that every line has something. */
function hardEnd(text: string, width: number, size: number, font: Font): number {
  let end = 0;
  let used = 0;
  for (const character of text) {
    used += textWidth(character, size, font);
    if (end > 0 && used > width) break;
    end += character.length;
  }
  return end;
}
