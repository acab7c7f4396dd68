import { PlanError } from "../../finding/plan-error.js";
import { parsePlainDocument } from "../../input/parse-plain-document.js";
import { findingOf } from "../../rules/finding-of.js";
import { inputRules } from "../../rules/input-rules.js";

/** Content as a parsed document where it is JSON, else as text. */
export type Content = { readonly document: unknown } | { readonly text: string };

/** Opens content that is text or a parsed document. @throws PlanError where it begins like JSON and is none */
export function openContent(content: unknown): Content {
  if (typeof content !== "string") return { document: content };
  const text = content.replace(/^\uFEFF/, "");
  if (!/^\s*[[{]/.test(text)) return { text };
  const plain = parsePlainDocument(text);
  if ("value" in plain) return { document: plain.value };
  if ("findings" in plain) throw new PlanError(plain.findings.map((finding) => ({ ...finding, path: "/content" })));
  throw new PlanError([isJson(text) ? repeated() : broken()]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function broken() {
  const message = "the content begins like JSON and is none; give the whole output of the command, with --output json";
  return findingOf(inputRules["input-syntax"], { path: "/content", message });
}

function repeated() {
  const message = "an object of the content names a property twice, so that one value hides the other; remove one";
  return findingOf(inputRules["input-duplicate-key"], { path: "/content", message });
}
