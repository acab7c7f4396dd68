import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

const row = azureLocalRules["proxy-arc-gateway-bypass"];
const advice = "name the hosts and addresses one by one";

/** With an Arc gateway, the bypass list of the proxy must not contain prefixes or <local>. */
export function checkProxy({ request }: ParsedAzureLocalRequest): Finding[] {
  const noProxy = request.proxy?.noProxy;
  if (!request.arcGateway || noProxy === undefined) return [];
  const path = pointer("/proxy", "noProxy");
  return typeof noProxy === "string" ? checkText(noProxy, path) : checkList(noProxy, path);
}

function checkText(text: string, path: string): Finding[] {
  const entries = text.split(",");
  const refused = entries.filter(isRefused);
  if (refused.length === 0) return [];
  const message = `${quoted(refused)} cannot be in the bypass list with an Arc gateway; ${advice}`;
  const value = entries.filter((entry) => !isRefused(entry)).join(",");
  return [findingOf(row, { path, message, repairs: [{ text: "remove them", patch: [{ op: "replace", path, value }] }] })];
}

function checkList(entries: readonly string[], base: string): Finding[] {
  return entries.flatMap((entry, index) => {
    if (!isRefused(entry)) return [];
    const path = pointer(base, index);
    const message = `${quoted([entry])} cannot be in the bypass list with an Arc gateway; ${advice}`;
    // the next one moves up when an item is removed, and would be reported at the same place
    const removable = !isRefused(entries[index + 1] ?? "");
    return [findingOf(row, { path, message, repairs: removable ? [{ text: "remove the entry", patch: [{ op: "remove", path }] }] : [] })];
  });
}

/** Reports whether an entry is a prefix, with a length or a mask, or the word for names without a dot. */
function isRefused(entry: string): boolean {
  const text = entry.trim();
  return text.toLowerCase() === row.values.local || /\/[0-9.]+$/.test(text);
}

function quoted(entries: readonly string[]): string {
  return listed(entries.map((entry) => `"${shorten(entry.trim())}"`));
}
