import type { Finding, ProxySkipRange, Repair } from "../../types/index.js";
import { addressFamily, parsePrefix, parsePrefix6 } from "../address/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { bypassEntries } from "./bypass-entries.js";
import type { Situation } from "./situation.js";

const row = connectivityRules["arc-proxy-bypass"];

/**
 * Checks whether traffic inside the cluster would go through the proxy. Clusters on Azure Local inherit the proxy and its
 * bypass list, so the check does not apply to them.
 */
export function checkProxyBypass({ request }: Situation): Finding[] {
  const { proxy, serviceCidr, azureLocal } = request;
  if (azureLocal === true || (proxy?.http === undefined && proxy?.https === undefined)) return [];
  const entries = bypassEntries(proxy.noProxy).map(({ entry }) => entry);
  const names = row.values.names.filter((name) => !entries.some((entry) => coversName(entry, name)));
  const ranges = serviceCidr === undefined ? [] : [serviceCidr].filter((cidr) => !coverPrefix(entries, cidr));
  const unknown = serviceCidr === undefined && !entries.some(isPrefix);
  const missing = [...ranges, ...names, ...(unknown ? ["the service range"] : [])];
  if (missing.length === 0) return [];
  const path = proxy.noProxy === undefined ? "/proxy" : "/proxy/noProxy";
  const message = `the bypass list of the proxy lacks ${missing.join(", ")}, so traffic inside the cluster would go through the proxy`;
  // only the caller knows the service range
  const repairs = unknown ? [] : [adding(proxy.noProxy, [...ranges, ...names])];
  return [findingOf(row, { path, message, repairs })];
}

/** `.svc`, `svc` and `*.svc` cover everything that ends in `.svc`. */
function coversName(entry: string, name: string): boolean {
  const ending = entry.toLowerCase().replace(/^\*?\.?/, "");
  const host = name.replace(/^\./, "");
  return entry === "*" || (ending !== "" && (host === ending || host.endsWith(`.${ending}`)));
}

function isPrefix(entry: string): boolean {
  return blockOf(entry) !== undefined;
}

/** Returns the block of a prefix of either IP version; undefined if a text is not a prefix. */
function blockOf(text: string): { readonly version: 4 | 6; readonly first: bigint; readonly last: bigint } | undefined {
  // most entries are names and do not need the explanations of the parsers
  if (!text.includes("/")) return undefined;
  const version = addressFamily(text);
  try {
    const { first, last } = version === 4 ? parsePrefix(text) : parsePrefix6(text);
    return { version, first: BigInt(first), last: BigInt(last) };
  } catch {
    return undefined;
  }
}

/** Reports whether the prefixes of a bypass list cover another prefix, together or alone. */
function coverPrefix(entries: readonly string[], cidr: string): boolean {
  const whole = blockOf(cidr);
  if (whole === undefined || entries.includes("*")) return true;
  const blocks = entries.map(blockOf).filter((block) => block?.version === whole.version);
  let next = whole.first;
  for (const block of blocks.sort((a, b) => ((a?.first ?? 0n) < (b?.first ?? 0n) ? -1 : 1))) {
    if (block !== undefined && block.first <= next && block.last >= next) next = block.last + 1n;
  }
  return next > whole.last;
}

function adding(noProxy: ProxySkipRange | undefined, missing: readonly string[]): Repair {
  const path = "/proxy/noProxy";
  const text = `add ${missing.join(",")}`;
  if (noProxy === undefined) return { text, patch: [{ op: "add", path, value: missing.join(",") }] };
  if (typeof noProxy !== "string") return { text, patch: missing.map((value) => ({ op: "add", path: `${path}/-`, value })) };
  const value = [noProxy, ...missing].filter((part) => part.trim() !== "").join(",");
  return { text, patch: [{ op: "replace", path, value }] };
}
