import type { AzureLocalRequest } from "../../../types/index.js";
import { type Address, AddressSyntaxError, parseAddress } from "../../address/index.js";
import { defined } from "../../collections/defined.js";

/** A proxy as the request writes it: the host, the port if one is known, the address if the host is one. */
export interface ProxyHost {
  readonly setting: "http-proxy" | "https-proxy";
  readonly path: string;
  readonly host: string;
  readonly port?: string;
  readonly address?: Address;
}

/** The default port of a scheme. */
const schemePorts: Readonly<Record<string, string>> = { http: "80", https: "443" };

/** `http://user@10.0.0.5:8080/`, `proxy.example.com:3128` or `10.0.0.5`. */
const proxyText = /^(?:([a-z][a-z0-9+.-]{0,20}):\/\/)?(?:[^@/\s]{0,512}@)?([a-z0-9._-]{1,253})(?::([0-9]{1,5}))?(?:\/|$)/i;

/** Returns the proxies of the request whose text names a host; other texts are not checked here. */
export function proxyHosts(request: AzureLocalRequest): ProxyHost[] {
  const { http, https } = request.proxy ?? {};
  return [...read(http, "http-proxy", "/proxy/http"), ...read(https, "https-proxy", "/proxy/https")];
}

function read(text: string | undefined, setting: ProxyHost["setting"], path: string): ProxyHost[] {
  const [, scheme, host, written] = proxyText.exec(text ?? "") ?? [];
  if (host === undefined) return [];
  const port = written ?? schemePorts[scheme?.toLowerCase() ?? ""];
  const address = addressOf(host);
  return [{ setting, path, host, ...defined({ port, address }) }];
}

function addressOf(host: string): Address | undefined {
  if (!/^[0-9.]+$/.test(host)) return undefined;
  try {
    return parseAddress(host);
  } catch (error) {
    if (error instanceof AddressSyntaxError) return undefined;
    throw error;
  }
}
