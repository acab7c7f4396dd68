import { markdownText } from "../text/markdown-text.js";

/** The lines at the top of a document as Markdown: what wrote it, and below it the rest, whose lists stay lists. */
export function headerParagraphs(lines: readonly string[]): string[] {
  const [made = "", ...rest] = lines.map((line) => (line.startsWith("- ") ? `- ${markdownText(line.slice(2))}` : markdownText(line)));
  return [made, ...rest.flatMap((line, index) => (index === 0 || !line.startsWith("- ") ? ["", line] : [line]))];
}
