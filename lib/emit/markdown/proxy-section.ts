import type { NetworkPlan } from "../../../types/index.js";
import { markdownCode } from "../text/markdown-text.js";

/** The bypass list of the proxy for every component of a machine that needs its own syntax; nothing without a proxy. */
export function proxyLines({ proxyBypass }: NetworkPlan): string[] {
  if (proxyBypass === undefined) return [];
  const { environment, winInet, winHttp } = proxyBypass;
  return [
    "What is reached without the proxy, in the syntax of each component. Add the names of the machines and of the cluster, and your own domain.",
    "",
    `- Environment variable NO_PROXY: ${markdownCode(environment)}`,
    `- WinInet (Set-WinInetProxy -ProxyBypass): ${markdownCode(winInet)}`,
    `- WinHTTP (Set-WinhttpProxy -BypassList): ${markdownCode(winHttp)}`,
  ];
}
