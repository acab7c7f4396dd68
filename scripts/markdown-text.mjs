/** Escapes text for Markdown, so that nothing is taken for a tag, a column or emphasis. */
export function escaped(text, keepsCode = false) {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quiet = plain.replace(/[|*[\]]/g, "\\$&").replace(/_/g, "\\_");
  return keepsCode ? quiet : quiet.replaceAll("`", "\\`");
}

/** Returns the anchor of a heading, as GitHub makes it. */
export function slug(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** Escapes prose, but leaves the code in it unchanged. */
export function prose(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") && part.endsWith("`") && part.length > 1 ? part.replaceAll("|", "\\|") : escaped(part)))
    .join("");
}
