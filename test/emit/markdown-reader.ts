import { marked } from "marked";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** The text of an element that may contain code, and nothing else. */
function textOf(html: string): string {
  const text = html.replace(/<\/?code>/g, "");
  if (text.includes("<")) throw new Error(`there is markup in ${html}`);
  return decoded(text);
}

const toHtml = (markdown: string): string => String(marked.parse(markdown, { gfm: true, async: false }));

/** What a line of Markdown shows; it must be one paragraph. */
export function shownText(markdown: string): string {
  const [, inside] = /^<p>([\s\S]*)<\/p>\n$/.exec(toHtml(markdown)) ?? [];
  if (inside === undefined) throw new Error(`${markdown} is not a paragraph`);
  return textOf(inside);
}

/** What the cells of a table show; there must be nothing else. */
export function cellsOf(markdown: string): string[][] {
  const html = toHtml(markdown);
  const [, table] = /^<table>\n([\s\S]*)<\/table>\n$/.exec(html) ?? [];
  if (table === undefined) throw new Error(`${markdown} is not a table: ${html}`);
  return [...table.matchAll(/<tr>\n([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd]>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOf(cell)),
  );
}

/** How a text must be shown: with everything escaped that cannot be in a line. */
export function shownAs(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `\\u{${(codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint).toString(16)}}`;
  });
}
