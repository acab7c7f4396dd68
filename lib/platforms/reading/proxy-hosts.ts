import type { Proxy as ProxySettings } from "../../../types/index.js";
import { type Address, parseAddress } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { withoutCredentials } from "../../text/credentials.js";
import { isPort, readProxyUrl } from "../../text/proxy-url.js";

/** A proxy as the request writes it: the host, the port if one is known, the address if the host is one. */
export interface ProxyHost {
  readonly setting: "http-proxy" | "https-proxy";
  readonly path: string;
  /** As written, without user and password. */
  readonly url: string;
  readonly scheme?: string;
  readonly host: string;
  readonly port?: string;
  readonly address?: Address;
}

/** The default port of a scheme. */
const schemePorts: Readonly<Record<string, string>> = { http: "80", https: "443" };

/** Returns the proxies whose text names a host of IPv4; other texts are not checked here. */
export function proxyHosts(proxy: ProxySettings | undefined): ProxyHost[] {
  const { http, https } = proxy ?? {};
  return [...read(http, "http-proxy", "/proxy/http"), ...read(https, "https-proxy", "/proxy/https")];
}

function read(text: string | undefined, setting: ProxyHost["setting"], path: string): ProxyHost[] {
  const { scheme, host, port: written } = readProxyUrl(text ?? "");
  if (host === undefined || host.startsWith("[")) return [];
  const port = written === undefined ? schemePorts[scheme ?? ""] : isPort(written) ? written : undefined;
  const address = /^[0-9.]+$/.test(host) ? parseAddress(host) : undefined;
  return [{ setting, path, url: withoutCredentials(text ?? ""), host, ...defined({ scheme, port, address }) }];
}
