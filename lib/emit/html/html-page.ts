import { xmlComment } from "../text/xml-text.js";
import { htmlScript, htmlScriptHash } from "./html-script.js";
import { htmlStyle } from "./html-style.js";
import { htmlText } from "./html-text.js";

/** A part of a page with a heading. */
export interface HtmlSection {
  /** Its anchor, in lower case with hyphens. */
  readonly id: string;
  readonly heading: string;
  /** Lines of HTML. */
  readonly body: readonly string[];
}

/** Something that nobody may overlook: a sentence, and lines of HTML about it. */
export interface HtmlNotice {
  readonly text: string;
  readonly items: readonly string[];
}

/** What a page has. Texts are written as they are; bodies and items are HTML. */
export interface HtmlPage {
  readonly title: string;
  readonly lead: string;
  /** Lines of the comment at the top. */
  readonly comment: readonly string[];
  readonly notices: readonly HtmlNotice[];
  readonly sections: readonly HtmlSection[];
  readonly foot: string;
}

/**
 * Writes a page as one file: HTML that is well-formed XML as well, with its style and its only script inside.
 *
 * Guarantees: a content security policy forbids every other script and every request, so that a browser loads nothing from
 * elsewhere, whatever texts are in the page. Everything can be read without scripts. Light and dark, and black on white in print.
 */
export function htmlPage({ title, lead, comment, notices, sections, foot }: HtmlPage): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${htmlScriptHash}'; base-uri 'none'; form-action 'none'`;
  const lines = [
    "<!DOCTYPE html>",
    xmlComment(comment).trimEnd(),
    '<html lang="en" xmlns="http://www.w3.org/1999/xhtml">',
    "<head>",
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${htmlText(title)}</title>`,
    `<style>${htmlStyle()}</style>`,
    "</head>",
    "<body>",
    "<header>",
    `<h1>${htmlText(title)}</h1>`,
    `<p>${htmlText(lead)}</p>`,
    `<nav aria-label="Contents"><ul>${sections.map(({ id, heading }) => `<li><a href="#${id}">${htmlText(heading)}</a></li>`).join("")}</ul></nav>`,
    "</header>",
    "<main>",
    ...notices.flatMap(noticeLines),
    ...sections.flatMap(({ id, heading, body }) => [
      `<section id="${id}" aria-labelledby="${id}-heading">`,
      `<h2 id="${id}-heading">${htmlText(heading)}</h2>`,
      ...body,
      "</section>",
    ]),
    "</main>",
    `<footer><p>${htmlText(foot)}</p></footer>`,
    `<script>${htmlScript}</script>`,
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function noticeLines({ text, items }: HtmlNotice): string[] {
  const list = items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`];
  return ['<div class="notice">', `<p><strong>${htmlText(text)}</strong></p>`, ...list, "</div>"];
}
