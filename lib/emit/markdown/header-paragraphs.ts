import { markdownText } from "../text/markdown-text.js";

/** Writes the lines at the top of a document as Markdown: the generator first, then the rest; lists stay lists. */
export function headerParagraphs(lines: readonly string[]): string[] {
  const [made = "", ...rest] = lines.map((line) => (line.startsWith("- ") ? `- ${markdownText(line.slice(2))}` : markdownText(line)));
  return [made, ...rest.flatMap((line, index) => (index === 0 || !line.startsWith("- ") ? ["", line] : [line]))];
}
