/** Text as Markdown shows it: what would be taken for a tag, a column or emphasis is not. */
export function escaped(text, keepsCode = false) {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quiet = plain.replace(/[|*[\]]/g, "\\$&").replace(/_/g, "\\_");
  return keepsCode ? quiet : quiet.replaceAll("`", "\\`");
}

/** The anchor of a heading, as GitHub makes it. */
export function slug(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** Prose in which code stays as it is written, and only what is outside of it is escaped. */
export function prose(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") && part.endsWith("`") && part.length > 1 ? part.replaceAll("|", "\\|") : escaped(part)))
    .join("");
}
