import { PlanError } from "../../finding/plan-error.js";
import { parseJsonc } from "../../input/parse-jsonc.js";
import { documentOf, parsePlainDocument } from "../../input/parse-plain-document.js";

/** Content as a parsed document where it is JSON, else as text. */
export type Content = { readonly document: unknown } | { readonly text: string };

/** Opens content that is text or a parsed document. @throws PlanError where it begins like JSON and is none */
export function openContent(content: unknown): Content {
  if (typeof content !== "string") return { document: content };
  const text = content.replace(/^\uFEFF/, "");
  if (!/^\s*[[{]/.test(text)) return { text };
  const plain = parsePlainDocument(text);
  const parsed = "text" in plain ? documentOf(parseJsonc(plain.text)) : plain;
  if ("findings" in parsed) throw new PlanError(parsed.findings.map((finding) => ({ ...finding, path: "/content" })));
  return { document: parsed.value };
}
