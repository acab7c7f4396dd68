import type { Finding, Repair } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { proxyRules } from "../../rules/proxy-rules.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { hasCredentials, withoutCredentials } from "../../text/credentials.js";
import { isPort, type ProxyUrl, portRange, readProxyUrl } from "../../text/proxy-url.js";
import { shorten } from "../../text/shorten.js";

/** The URLs of a proxy. */
export interface ProxyUrls {
  readonly http?: string;
  readonly https?: string;
}

const row = proxyRules["proxy-url"];
const example = "http://, its name or address, and its port, such as http://proxy.example.com:8080";

/** The rule and the advice about a user and a password, and what the platform takes. */
interface UrlAdvice {
  readonly rule: IdentifiedRow;
  readonly message: string;
  /** The platform takes an address and a port without a scheme. */
  readonly withoutScheme?: boolean;
}

/** For platforms that accept a user and a password, but not in a request. */
export const credentialsElsewhere: UrlAdvice = {
  rule: proxyRules["proxy-credentials-in-request"],
  message: "remove them from the request, and give them to the command that deploys",
};

/** Checks the URLs of a proxy. No message contains a user or a password. `path`: pointer to the proxy. */
export function checkProxyUrls(proxy: ProxyUrls | undefined, credentials: UrlAdvice, path = "/proxy"): Finding[] {
  return (["http", "https"] as const).flatMap((property) => {
    const text = proxy?.[property];
    return text === undefined ? [] : checkUrl(text, `${path}/${property}`, credentials);
  });
}

function checkUrl(text: string, path: string, { rule, message, withoutScheme }: UrlAdvice): Finding[] {
  const plain = withoutCredentials(text);
  const secret = hasCredentials(text)
    ? [
        findingOf(rule, {
          path,
          message: `the URL of the proxy contains a user or a password; ${message}`,
          repairs: [writing(path, plain)],
        }),
      ]
    : [];
  return [...secret, ...checkForm(plain, path, withoutScheme === true)];
}

function checkForm(text: string, path: string, withoutScheme: boolean): Finding[] {
  const { scheme, host, port, path: rest } = readProxyUrl(text);
  const report = (message: string, right?: string) => [
    findingOf(row, { path, message, repairs: right === undefined || !isRight(right) ? [] : [writing(path, right)] }),
  ];
  const corrected = misspelt(text);
  if (corrected !== undefined) return report(`"${shorten(text)}" is not the URL of a proxy; write ${shorten(corrected)}`, corrected);
  if (host === undefined) return report(`"${shorten(text)}" is not the URL of a proxy; write ${example}`);
  if (port !== undefined && !isPort(port)) {
    const given = /^[0-9]{1,20}$/.test(port) ? `port ${port}` : "the port";
    return report(`${given} of the proxy is not a number from ${portRange.first} to ${portRange.last}; write ${example}`);
  }
  if (scheme === undefined && !withoutScheme) {
    const right = `http://${text}`;
    return report(`"${shorten(text)}" has no scheme; write ${shorten(right)}`, right);
  }
  if (scheme !== undefined && !row.values.schemes.some((known) => known === scheme)) {
    const right = `http://${text.slice(scheme.length + "://".length)}`;
    return report(`the scheme of "${shorten(text)}" is not http or https; write ${shorten(right)}`, right);
  }
  if (rest === undefined) return [];
  const right = text.slice(0, text.length - rest.length);
  return report(`"${shorten(text)}" has a path, which a proxy does not have; write ${shorten(right)}`, right);
}

/** Corrects a scheme without its colon or its slashes: `http//proxy`, `http:/proxy`, `http:\\proxy`. */
function misspelt(text: string): string | undefined {
  const [, scheme, marks = "", rest = ""] = /^(https?)([:/\\]{1,4})(.*)$/is.exec(text) ?? [];
  const isPortOfName = marks === ":" && /^[0-9]*$/.test(rest);
  return scheme === undefined || marks === "://" || isPortOfName || rest === "" ? undefined : `${scheme.toLowerCase()}://${rest}`;
}

/** Reports whether a corrected text is the URL of a proxy. */
function isRight(text: string): boolean {
  const { scheme, host, port = "80", path }: ProxyUrl = readProxyUrl(text);
  return scheme !== undefined && host !== undefined && isPort(port) && path === undefined;
}

function writing(path: string, value: string): Repair {
  return { text: `write ${shorten(value)}`, patch: [{ op: "replace", path, value }] };
}
