import { withoutCredentials } from "./credentials.js";

/** The URL of a proxy as it is written. What is missing or cannot be read is omitted. */
export interface ProxyUrl {
  readonly scheme?: string;
  readonly host?: string;
  /** As written: any text. */
  readonly port?: string;
  /** What follows host and port, other than one slash. */
  readonly path?: string;
}

/** The ports of a URL. */
export const portRange = { first: 1, last: 65535 } as const;

/** Reads the URL of a proxy, without its user and password. */
export function readProxyUrl(text: string): ProxyUrl {
  const [, scheme, rest = ""] = /^(?:([a-z][a-z0-9+.-]{0,20}):\/\/)?(.*)$/is.exec(withoutCredentials(text)) ?? [];
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const path = end < 0 ? "" : rest.slice(end);
  const colon = authority.startsWith("[") ? authority.indexOf(":", authority.indexOf("]")) : authority.lastIndexOf(":");
  const host = colon < 0 ? authority : authority.slice(0, colon);
  return {
    ...(scheme === undefined ? {} : { scheme: scheme.toLowerCase() }),
    // two slashes here follow a scheme without its colon
    ...(isHost(host) && !path.startsWith("//") ? { host } : {}),
    ...(colon < 0 ? {} : { port: authority.slice(colon + 1) }),
    ...(path === "" || path === "/" ? {} : { path }),
  };
}

/** Reports whether a text is a port number. */
export function isPort(text: string): boolean {
  const port = Number(text);
  return /^[0-9]{1,5}$/.test(text) && port >= portRange.first && port <= portRange.last;
}

/** A name, an IPv4 address without leading zeros, or an IPv6 address in brackets. */
function isHost(text: string): boolean {
  if (text.startsWith("[")) return /^\[[0-9a-f:.]{2,45}\]$/i.test(text);
  if (text.length > 253 || !/^[a-z0-9_][a-z0-9._-]*$/i.test(text)) return false;
  const isNumeric = /^[0-9.]+$/.test(text);
  return !isNumeric || /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/.test(text);
}
