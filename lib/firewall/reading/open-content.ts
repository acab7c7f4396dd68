import { PlanError } from "../../finding/plan-error.js";
import { parsePlainDocument } from "../../input/parse-plain-document.js";
import { findingOf } from "../../rules/finding-of.js";
import { inputRules } from "../../rules/input-rules.js";
import { textFormat } from "./text-format.js";

/** Content: a parsed document if it is JSON, and text otherwise. */
export type Content = { readonly document: unknown } | { readonly text: string };

/** Opens content that is text or a parsed document. @throws PlanError if it begins like JSON but is not JSON */
export function openContent(content: unknown): Content {
  if (typeof content !== "string") return { document: content };
  const text = content.replace(/^\uFEFF/, "");
  if (!/^\s*[[{]/.test(text) || textFormat(text) === "iptables") return { text };
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
  const message = "the content begins like JSON but is not JSON; give the whole output of the command, with --output json";
  return findingOf(inputRules["input-syntax"], { path: "/content", message });
}

function repeated() {
  const message = "an object of the content has a property twice, so one value hides the other; remove one";
  return findingOf(inputRules["input-duplicate-key"], { path: "/content", message });
}
