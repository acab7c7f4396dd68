import type { Finding } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { proxyRules } from "../../rules/proxy-rules.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { checkProxyBypass } from "../checks/check-proxy-bypass.js";
import { checkProxyUrls, credentialsElsewhere } from "../checks/check-proxy-url.js";
import { forEnvironment } from "../reading/bypass-list.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";
import { windowsServerBypass } from "./windows-server-bypass.js";

/** Checks the URLs of the proxy and its bypass list. */
export function checkProxy(reading: ParsedWindowsServerRequest): Finding[] {
  const { proxy } = reading.request;
  return [
    ...checkProxyUrls(proxy, {
      ...credentialsElsewhere,
      message: "remove them from the request, and give them to New-AksHciProxySetting as -credential",
    }),
    ...checkWildcards(proxy?.noProxy),
    ...checkProxyBypass(proxy, windowsServerBypass(reading)),
  ];
}

function checkWildcards(noProxy: string | readonly string[] | undefined): Finding[] {
  const path = "/proxy/noProxy";
  const entries = typeof noProxy === "string" ? noProxy.split(",") : (noProxy ?? []);
  const starred = entries.filter((entry) => entry.includes("*"));
  if (starred.length === 0) return [];
  const right = entries.map((entry) => forEnvironment(entry.trim()));
  const value = typeof noProxy === "string" ? right.join(",") : right;
  const names = listed(starred.map((entry) => `"${shorten(entry.trim())}"`));
  const message = `${names} ${starred.length > 1 ? "have" : "has"} an asterisk, which noProxy does not know; write prefixes, and domains with a leading period`;
  const isRewritten = right.every((entry) => !entry.includes("*"));
  const repairs = isRewritten ? [{ text: "write it this way", patch: [{ op: "replace", path, value } as const] }] : [];
  return [findingOf(proxyRules["hci-proxy-wildcard"], { path, message, repairs })];
}
