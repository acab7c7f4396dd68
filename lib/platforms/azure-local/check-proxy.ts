import type { AzureLocalRequest, Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { proxyRules } from "../../rules/proxy-rules.js";
import { listed } from "../../text/listed.js";
import { readProxyUrl } from "../../text/proxy-url.js";
import { shorten } from "../../text/shorten.js";
import { checkProxyBypass } from "../checks/check-proxy-bypass.js";
import { checkProxyUrls } from "../checks/check-proxy-url.js";
import { type ProxyHost, proxyHosts } from "../reading/proxy-hosts.js";
import { azureLocalBypass } from "./azure-local-bypass.js";
import type { AzureLocalCheck } from "./azure-local-check.js";

const row = azureLocalRules["proxy-arc-gateway-bypass"];
const advice = "name the hosts and addresses one by one";

const credentials = {
  rule: proxyRules["proxy-credentials"],
  message: "Azure Local supports no proxy that asks for them, so remove them and use another proxy",
};

/** Checks the URLs of the proxy and its bypass list. */
export function checkProxy(check: AzureLocalCheck): Finding[] {
  const { request, multiRack } = check.reading;
  const findings = [...checkProxyUrls(request.proxy, { ...credentials, withoutScheme: multiRack }), ...checkArcGatewayList(request)];
  // a multi-rack deployment takes an address and a port, and has documents of its own
  if (multiRack) return findings;
  return [...findings, ...proxyHosts(request.proxy).flatMap(checkHttp), ...checkProxyBypass(request.proxy, azureLocalBypass(check))];
}

/** Reports a proxy that is not given as Azure Local takes it: http:// and a port. */
function checkHttp({ path, url, scheme, port }: ProxyHost): Finding[] {
  if (scheme === undefined || port === undefined || readProxyUrl(url).path !== undefined || (scheme === "http" && url.includes(`:${port}`)))
    return [];
  const right = `http://${url.slice(`${scheme}://`.length).replace(/\/$/, "")}${url.includes(`:${port}`) ? "" : `:${port}`}`;
  const message = `"${shorten(url)}" is not how Azure Local takes a proxy, with http:// and its port; write ${shorten(right)}`;
  const repairs = [{ text: `write ${shorten(right)}`, patch: [{ op: "replace", path, value: right } as const] }];
  return [findingOf(proxyRules["proxy-scheme"], { path, message, repairs })];
}

/** With an Arc gateway, the bypass list of the proxy must not contain prefixes or <local>. */
function checkArcGatewayList(request: AzureLocalRequest): Finding[] {
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
